import { expect, test } from "vitest";
import breaks from "../trust/sabotage-breaks.json" with { type: "json" };
import { projectFiles, read } from "./project.js";

/* Faults that `npm run sabotage` puts into a copy of the project: each still has its place, and tests that exist. */

test("there are sixty, each with a name of its own", () => {
  expect(breaks.length).toBeGreaterThanOrEqual(60);
  expect(new Set(breaks.map(({ name }) => name)).size).toBe(breaks.length);
});

test.each(breaks)("$name", ({ places, tests }) => {
  const files = new Set(projectFiles("src", "test"));
  expect(tests.filter((path) => !files.has(path))).toEqual([]);
  for (const { file, from, to } of places) {
    expect(read(file).split(from), `${file} holds once: ${from}`).toHaveLength(2);
    expect(to).not.toBe(from);
  }
});
