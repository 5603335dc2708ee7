import type { Schema } from "./foundation/description.js";
import type { Text } from "./foundation/text.js";
import type { Finding } from "./policy/finding.js";
import { type Rule, rule } from "./policy/rule.js";

/** A row of a ledger as a rule that takes facts, so that it is judged as strictly; it decides nothing. */
export function ledgerRow<Row>(id: string, title: Text, facts: () => Schema<Row>): Rule<Row, Row & Finding> {
  return rule({
    id,
    title,
    clauses: [],
    readings: [],
    facts,
    finding: () => ({}),
    decide: (row) => row as Row & Finding,
  });
}
