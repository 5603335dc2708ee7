import { expect, test } from "vitest";
import { rules } from "../../src/catalog.js";
import { isRuleInputError } from "../../src/foundation/errors.js";
import { ask } from "../../src/policy/rule.js";
import { secondPolicy } from "./second-policy.js";

interface Row {
  readonly rule: string;
  readonly facts: object;
  /** Members of the finding, worked by hand from the second policy; a path where its facts are refused. */
  readonly expected: object | string;
  readonly working: string;
}

const yuan = (value: string): object => ({ subsidy: { status: "determined", value } });

const rows: readonly Row[] = [
  { rule: "pension/contribution-subsidy", facts: { tier: 450 }, expected: yuan("65"), working: "ladder 450 -> 65" },
  { rule: "pension/contribution-subsidy", facts: { tier: 7500 }, expected: yuan("165"), working: "at least 1250" },
  { rule: "pension/contribution-subsidy", facts: { tier: 500 }, expected: "tier", working: "no tier here" },
  {
    rule: "pension/contribution-subsidy",
    facts: { tier: 150 },
    expected: { subsidy: { status: "undetermined", min: "0", max: "45" } },
    working: "kept for agency payment; the lowest row is 45",
  },
  {
    rule: "pension/contribution-subsidy",
    facts: { tier: 450, paidOn: "2031-11-21" },
    expected: { subsidy: { status: "undetermined", min: "0", max: "65" } },
    working: "the window ends on 2031-11-20",
  },
];

test.each(rows)("$rule answers the second policy: $working", ({ rule: id, facts, expected }) => {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  try {
    expect(JSON.parse(JSON.stringify(ask(rule, facts, secondPolicy)))).toMatchObject(expected as object);
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    expect(error.issues.map(({ path }) => path)).toEqual([expected]);
  }
});
