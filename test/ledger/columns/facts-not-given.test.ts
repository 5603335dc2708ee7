import { expect, test } from "vitest";
import { factsNotGiven } from "../../../src/ledger/columns/facts-not-given.js";

const takenAs = { zh: "无", en: "none" };

test("what of a table is not told, what decides, and what another table must tell", () => {
  const schema = {
    properties: {
      a: { title: "甲" },
      b: { "x-absent": takenAs },
      c: { "x-absent": takenAs, "x-decisive": ["given"] },
      d: { "x-absent": takenAs, "x-decisive": ["other"] },
      needed: {},
      elsewhere: { title: "别处" },
      given: {},
    },
    required: ["needed"],
    "x-anywhere": ["elsewhere", "given"],
    "x-one-of": ["a", "x"],
  };
  const { absent, oneOf, lacking } = factsNotGiven([], schema, new Set(["given"]), new Map());
  expect(absent.map(({ field, isDecisive }) => [field, isDecisive])).toEqual([
    ["a", true],
    ["b", false],
    ["c", false],
    ["d", true],
  ]);
  expect(oneOf).toEqual(["甲", "x"]);
  expect([...lacking.keys()]).toEqual(["elsewhere"]);
});

test("of a schema that asks for nothing, nothing is lacking", () => {
  const { absent, oneOf, lacking } = factsNotGiven([], { properties: { a: {} } }, new Set(), new Map([["b", "b"]]));
  expect([absent.map(({ field, title }) => [field, title]), oneOf, lacking]).toEqual([[["a", "a"]], [], new Map()]);
});
