import { documentOf, factsSchema, rules } from "../../index.js";
import { draftOf } from "../form/draft.js";
import { paramsOf } from "../form/facts-in-address.js";
import { fieldsOf } from "../form/form-field.js";
import { hashOf } from "../frame/address.js";
import { fieldAt, firstPaths, personFields } from "../person/person-fields.js";
import type { Answered } from "./outcome.js";

/** The question of all that a person gets, with the facts of an answer that it asks for too; none without any. */
export function personNext({ rule, facts }: Answered): string | undefined {
  const [clause] = rules.find(({ id }) => id === rule)?.clauses ?? [];
  if (clause === undefined) return undefined;
  const notice = documentOf(clause);
  const own = fieldsOf(factsSchema(rule));
  const shared = fieldAt(notice).fields.filter(({ name, kind, title }) =>
    own.some((field) => field.name === name && field.kind === kind && field.title.zh === title.zh),
  );
  const told = Object.entries(facts).filter(([name]) => shared.some((field) => field.name === name));
  if (told.length === 0) return undefined;
  const days = Object.entries(facts).filter(([name]) => firstPaths.includes(name));
  const draft = draftOf({ ...Object.fromEntries(days), [notice]: Object.fromEntries(told) }, personFields);
  return hashOf("ask", "", paramsOf(draft, personFields));
}
