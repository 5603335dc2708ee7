import { factsSchema, findingSchema } from "../../src/catalog/json-schema.js";
import type { Finding } from "../../src/rule/finding.js";
import type { Rule } from "../../src/rule/rule.js";

/** What a rule takes and gives, as other programs read it: the JSON beside the pages, and what a change of it would break. */
export function contract({ id, title, clauses, readings }: Rule<unknown, Finding>): object {
  return { rule: id, title, clauses, readings, facts: factsSchema(id), finding: findingSchema(id) };
}
