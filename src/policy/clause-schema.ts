import { type Schema, tested } from "../foundation/description.js";
import { type ClauseId, clauseIds } from "./clause-ids.js";

/** The id of a clause. */
export function clause(): Schema<ClauseId> {
  const known: ReadonlySet<unknown> = new Set(clauseIds);
  const expected = ["已登记的条款编号，如 P-2.3.b", "a registered clause, such as P-2.3.b"] as const;
  return tested(["条款", "Clause"], (value) => known.has(value), expected, {
    type: "string",
    "x-format": "clause",
  });
}
