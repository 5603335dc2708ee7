import { expect, test } from "vitest";
import { ledgerSchema } from "../../src/settlement/ledger-schema.js";
import { settlementSchema } from "../../src/settlement/settlement-schema.js";
import { markOf } from "../support/mark-of.js";
import marks from "./ledger-marks.json" with { type: "json" };

// What is said of ledgers and of settlements written out, against a record kept by hand, as for the other words.

/** What a schema says of each of its members, and of the whole. */
function spoken({ properties, ...whole }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...(properties as object), whole };
}

/**
 * What is said and not marked as read, or marked and not said: readable in the failure, with the mark to write down
 * once the words are right.
 */
function unreadIn(words: Readonly<Record<string, unknown>>, marks: Readonly<Record<string, string>>): unknown[] {
  return [
    ...Object.entries(words)
      .filter(([id, said]) => marks[id] !== markOf(said))
      .map(([id, said]) => ({ id, mark: markOf(said), said })),
    ...Object.keys(marks).filter((id) => !Object.hasOwn(words, id)),
  ];
}

test.each(["pension", "medical"] as const)("what a %s ledger's columns are called, and what they hold", (ledger) => {
  expect(unreadIn(spoken(ledgerSchema(ledger)), marks[ledger].columns)).toEqual([]);
});

test.each([
  ["pension", "state"],
  ["pension", "sums"],
  ["medical", "state"],
  ["medical", "sums"],
] as const)("what a %s settlement's %s say", (ledger, written) => {
  expect(unreadIn(spoken(settlementSchema(ledger, written)), marks[ledger][written])).toEqual([]);
});
