import { expect, test } from "vitest";
import { compareReadings, type ReadingName, readings } from "../../src/index.js";
import { readingExamples } from "../../src/page/read/reading-examples.js";

const named = Object.entries(readings).filter(
  ([name, { kind }]) => (kind === "choice" || kind === "open") && name !== "policyValidity",
);

test.each(named.map(([name]) => name as ReadingName))("%s has an example that it turns", (name) => {
  const { rule, facts } = readingExamples[name] ?? {};
  const { alternatives } = compareReadings(rule as string, facts as never);
  const own = alternatives.filter(({ reading }) => reading === name);
  expect(own.map(({ outcome }) => outcome)).not.toEqual(own.map(() => "same"));
  expect(own).not.toEqual([]);
});

test("no other reading has one", () => {
  expect(Object.keys(readingExamples).sort()).toEqual(named.map(([name]) => name).sort());
});
