import { expect, test } from "vitest";
import { everyCommand } from "../support/every-command.js";

// As the usage that begins the help of each says: `<needed>`, `[may be left out]`.
test("how many arguments each command takes beside its options", () => {
  const taken = Object.entries(everyCommand).map(([name, command]) => [name, command.arguments]);
  expect(Object.fromEntries(taken)).toEqual({
    rules: [0, 1],
    clauses: [0, 1],
    readings: [0, 1],
    template: [1, 1],
    sample: [1, 1],
    columns: [1, 1],
    schema: [1, 1],
    person: [0, 1],
    calendar: [0, 1],
    district: [1, 1],
    run: [1, 2],
    explain: [1, 2],
    compare: [1, 2],
    receipt: [1, 2],
    verify: [0, 1],
    policy: [0, 1],
    answer: [0, 1],
    // Of a rule or a ledger, and of files as many as there are.
    batch: [2, Number.POSITIVE_INFINITY],
    settle: [1, Number.POSITIVE_INFINITY],
    page: [0, 0],
    demo: [0, 0],
  });
});
