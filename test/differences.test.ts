import { expect, test } from "vitest";
import { differencesOf } from "../src/catalog/differences.js";
import type { Finding } from "../src/rule/finding.js";

/** A finding with one field of its own; what carries it is not compared. */
function finding(field: unknown, carried: string): Finding {
  return { rule: carried, field, clauses: [carried], readings: [], reasons: [carried] } as unknown as Finding;
}

const yuan = (amount: number): string => String(amount);
const open = (min: unknown, max: unknown, ...missingFacts: readonly string[]) => ({
  status: "undetermined",
  min,
  max,
  openReadings: [],
  missingFacts,
});
const settled = (value: unknown) => ({ status: "determined", value });

test.each<[what: string, chosen: unknown, alternative: unknown, differences: readonly (readonly unknown[])[]]>([
  ["the same amount", yuan(70), yuan(70), []],
  ["an amount", yuan(70), yuan(40), [["field", "-30", "-30"]]],
  ["an amount with fen, and one below nothing", "12.25", "-0.5", [["field", "-12.75", "-12.75"]]],
  ["a number", 9, 8, [["field", "-1", "-1"]]],
  ["a word", "yes", "no", [["field"]]],
  ["a number and nothing", 1, null, [["field"]]],
  ["nothing and a number", null, 1, [["field"]]],
  ["the same bounds, left open by other facts", open(yuan(0), yuan(40), "a"), open(yuan(0), yuan(40), "b"), []],
  ["one of two bounds", open(yuan(0), yuan(40)), open(yuan(10), yuan(40)), [["field", "10", "0"]]],
  ["the other bound", open(yuan(0), yuan(40)), open(yuan(0), yuan(30)), [["field", "0", "-10"]]],
  ["bounds and what settles them", open(1, 4), settled(4), [["field", "3", "0"]]],
  [
    "an amount and bounds that are days",
    settled(4),
    open("2021-01-01", "2021-01-02"),
    [["field.status"], ["field.value"], ["field.min"], ["field.max"], ["field.openReadings"], ["field.missingFacts"]],
  ],
  ["a bound that is no number", open(1, null), open(2, null), [["field.min", "1", "1"]]],
  ["a bound that is one beside another that is none", open(null, 1), open(null, 2), [["field.max", "1", "1"]]],
  ["a record with bounds of its own", { min: 1, max: 4, by: "a" }, { min: 1, max: 4, by: "b" }, [["field.by"]]],
  ["a list that grows", [1], [1, 2], [["field[1]"]]],
  ["a list that shrinks", [1, 2], [1], [["field[1]"]]],
  ["a record in a list", [{ key: "a", paid: 1 }], [{ key: "a", paid: 3 }], [["field[0].paid", "2", "2"]]],
  ["a list and a word", [], "none", [["field"]]],
  ["an empty list and an empty record", [], {}, [["field"]]],
  ["a record and a list of what it holds", { 0: 1 }, [1], [["field"]]],
])("%s", (_, chosen, alternative, differences) => {
  const found = differencesOf(finding(chosen, "one"), finding(alternative, "other"));
  expect(found.map(({ path, by }) => (by === undefined ? [path] : [path, String(by.min), String(by.max)]))).toEqual(
    differences,
  );
});
