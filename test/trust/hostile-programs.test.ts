import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  contributionSubsidy,
  definePolicy,
  isPolicyError,
  isRuleInputError,
  medicalSettlement,
  pensionSettlement,
  settleMedical,
  settlePension,
  settleUnder,
  yingzhou2021,
} from "../../src/index.js";
import { secondPolicyData } from "../policy/second-policy.js";
import { builtCommand } from "../support/built-command.js";

/** What a call throws, by its name and code. */
function thrownBy(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isRuleInputError(error)) return error.code;
    return isPolicyError(error) ? error.code : String(error);
  }
  return "nothing";
}

test.each<[string, () => unknown]>([
  ["pensionSettlement({})", () => pensionSettlement({} as never)],
  ["medicalSettlement({})", () => medicalSettlement({} as never)],
  ["settlePension([], {})", () => settlePension([], {} as never)],
  ["settleMedical([], {})", () => settleMedical([], {} as never)],
  ["settleUnder with a draft that is none", () => settleUnder("pension", [], { draft: {} as never })],
])("%s: no policy", (_, act) => {
  expect(thrownBy(act)).toBe("NOT_A_POLICY");
});

test.each([null, undefined, {}, 5, true, [null], [5], ["x"], "x", [[]], [{}]])("a ledger of %j is refused", (rows) => {
  const calls = [
    () => settlePension(rows as never),
    () => settleMedical(rows as never),
    () => settleUnder("pension", rows as never, { draft: yingzhou2021 }),
    () => settleUnder("medical", rows as never, { draft: yingzhou2021 }),
  ];
  expect(calls.map(thrownBy)).toEqual(calls.map(() => "RULE_INPUT"));
});

test("a ledger that is none says what was expected, in both languages", () => {
  expect(() => settlePension(5 as never)).toThrow(
    "pension/ledger-row: 输入有误 | invalid facts\n" +
      "  records: 台账应为台账各行的数组，实为 5 | the ledger: expected a list of the rows of a ledger, received 5",
  );
});

const MANY = 200_000;
const many = Array.from({ length: MANY }, (_, index) => index + 1);
const { pension, medical } = secondPolicyData;
const ofPension = (change: object): unknown => ({ ...secondPolicyData, pension: { ...pension, ...change } });
const ofMedical = (change: object): unknown => ({ ...secondPolicyData, medical: { ...medical, ...change } });
const deep = many.reduce<object>((inner) => ({ inner }), {});
const own = Object.fromEntries(many.map((key) => [`key${key}`, key]));

test.each<[string, () => unknown]>([
  ["tiers upwards", () => ofPension({ tiers: many })],
  ["tiers downwards", () => ofPension({ tiers: many.toReversed() })],
  ["steps of the ladder", () => ofPension({ subsidyLadder: many.map((tier) => ({ tier, subsidy: -tier })) })],
  ["townships of one name", () => ofPension({ townships: many.map(() => pension.townships[0]) })],
  ["townships", () => ofPension({ townships: many.map((key) => ({ ...pension.townships[0], name: `t${key}` })) })],
  ["phases", () => ofPension({ phases: many.map(() => pension.phases[0]) })],
  [
    "steps of the work fund",
    () => ofMedical({ workFund: { ...medical.workFund, steps: many.map(() => medical.workFund.steps[0]) } }),
  ],
  ["members", () => ({ ...secondPolicyData, ...own })],
  ["changes", () => ({ base: "yingzhou-2021", id: "a", changes: own })],
  ["wrong items", () => ofPension({ tiers: many.map(String) })],
  ["levels", () => ({ ...secondPolicyData, pension: deep })],
  ["levels of changes", () => ({ base: "yingzhou-2021", id: "a", changes: deep })],
])("data of 200,000 %s is no policy, and says so", (_, data) => {
  const given = data();
  expect(thrownBy(() => definePolicy(given as never))).toBe("POLICY");
});

test("an array, or an instance, with a prototype of its own choosing is no facts", () => {
  class Facts {
    readonly tier = 500;
  }
  for (const value of [Object.assign([], { tier: 500 }), new Facts()]) {
    Object.defineProperty(value, "__proto__", { value: Object.prototype, enumerable: true });
    expect(thrownBy(() => contributionSubsidy(value as never))).toBe("RULE_INPUT");
  }
});

test.each(["throw", "delete"])("a program without __proto__ (--disable-proto=%s) is answered", async (mode) => {
  const folder = mkdtempSync(join(tmpdir(), "proto-"));
  const cli = await builtCommand(folder);
  writeFileSync(join(folder, "facts.json"), '{"tier":500}');
  const args = [`--disable-proto=${mode}`, cli, "run", "pension/contribution-subsidy", join(folder, "facts.json")];
  expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toContain("70");
  rmSync(folder, { recursive: true });
});
