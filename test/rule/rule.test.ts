import { expect, test } from "vitest";
import { flag, record } from "../../src/foundation/schema.js";
import type { MemberCaseFacts } from "../../src/medical/enrolment/household-enrolment/member-case.js";
import { memberStanding } from "../../src/medical/enrolment/household-enrolment/member-standing.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { answer, askable } from "../../src/rule/rule.js";
import { caseTables, policyOf } from "../support/case-table.js";
import { ruleNamed } from "../support/rule-named.js";

interface Facts {
  readonly known: boolean;
}

/** Something to ask, whose answers are kept under a key or made anew. */
function asked(key?: string) {
  return askable({
    id: "test",
    facts: () => record<Facts>(["事实", "Facts"], { known: flag(["已知", "Known"]) }),
    key: () => key,
    decide: ({ known }: Facts) => ({ known }),
  });
}

test("facts with a key are decided on once, others each time", () => {
  const [kept, anew] = [asked("same"), asked()];
  const once = answer(kept, { known: true }, yingzhou2021);
  expect(answer(kept, { known: true }, yingzhou2021)).toBe(once);
  const first = answer(anew, { known: true }, yingzhou2021);
  expect(first).toEqual(once);
  expect(answer(anew, { known: true }, yingzhou2021)).not.toBe(first);
});

test("rules that are asked once a person in a ledger keep the answer to each of their rows", () => {
  const kept = caseTables().filter(({ rule }) => ruleNamed(rule).key !== undefined);
  for (const { rule, cases } of kept) {
    for (const { facts, readings } of cases.filter(({ expected }) => expected !== undefined)) {
      const [first, again] = [0, 1].map(() => answer(ruleNamed(rule), facts, policyOf(readings)));
      expect(again).toBe(first);
    }
  }
});

test("how members of a household stand is kept, and what the items of a sheet come to", () => {
  const member = { insurance: "none", registeredHere: true, terms: ["past"] } as unknown as MemberCaseFacts;
  const standing = answer(memberStanding, member, yingzhou2021);
  expect(answer(memberStanding, member, yingzhou2021)).toBe(standing);
  const [first, again] = [0, 1].map(() => answer(ruleNamed("pension/evaluation"), {}, yingzhou2021));
  const itemsOf = (finding: unknown) => (finding as { readonly items: readonly unknown[] }).items;
  for (const [place, item] of itemsOf(first).entries()) expect(itemsOf(again)[place]).toBe(item);
});
