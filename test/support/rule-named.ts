import { rules } from "../../src/catalog/catalog.js";
import type { Finding } from "../../src/rule/finding.js";
import type { Rule } from "../../src/rule/rule.js";

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id, with its facts untyped. */
export function ruleNamed(id: string): Rule<unknown, Finding> {
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
