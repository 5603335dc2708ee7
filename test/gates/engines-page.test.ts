import { expect, test } from "vitest";
import { pageBlocks } from "./example-blocks.js";
import { projectFiles, read } from "./project.js";

/** Lines without their indentation, as a page shows them. */
const plain = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .join("\n");

const examples = projectFiles("test/engines").map((path) => plain(read(path)));
const shown = pageBlocks.filter(
  ({ where, language }) => where.startsWith("docs/guide/engines.md") && ["java", "python"].includes(language),
);

test.each(shown)("what $where shows is part of an example that npm run engines runs", ({ text }) => {
  expect(examples.filter((example) => example.includes(plain(text)))).toHaveLength(1);
});

test("the page shows Java and Python", () => {
  expect(new Set(shown.map(({ language }) => language))).toEqual(new Set(["java", "python"]));
});
