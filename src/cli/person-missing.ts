import type { Locale, PersonPart } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { elementNodes, factNodes, type Members, pairOf, titleOf } from "./schema-words.js";

/** What a missing fact is called, by its path in a person's facts; one of several members with its place. */
export function missingTitle(path: string, parts: readonly PersonPart[], locale: Locale): string {
  const [, ...steps] = path.match(/[^.[\]]+/g) as readonly string[];
  const all: Members = Object.assign({}, ...parts.map(({ rule }) => nodesOf(rule)));
  return titlesAt({ properties: all }, steps, locale).reduceRight((inner, outer) => pairOf(outer, inner, locale));
}

/** What a person's facts hold of those that a rule takes. */
function nodesOf(rule: PersonPart["rule"]): Members {
  const nodes = factNodes(rule);
  if (rule === "pension/unpaid-at-pension-age") return elementNodes(nodes["people"] as SchemaNode);
  return rule === "medical/household-enrolment" ? { household: { properties: nodes } } : nodes;
}

/** The titles on the way: of a member of a list with its place, and the fact's own. */
function titlesAt(node: SchemaNode, steps: readonly string[], locale: Locale): readonly string[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [titleOf(node, locale)];
  if (node.items === undefined) return titlesAt(node.properties?.[step] as SchemaNode, rest, locale);
  return [`${titleOf(node, locale)}${Number(step) + 1}`, ...titlesAt(node.items, rest, locale)];
}
