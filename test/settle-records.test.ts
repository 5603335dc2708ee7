import { expect, test } from "vitest";
import type { MedicalRecord, PensionRecord } from "../src/index.js";
import { isRuleInputError, medicalSettlement, pensionSettlement, settleMedical, settlePension } from "../src/index.js";
import { idNumberOf } from "./support/id-number-of.js";

const place = { township: "王店镇", village: "前进村" };
const first = { idNumber: "11010519491231002X", ...place };
const second = { idNumber: "440524188001010014", ...place };

function told(settle: () => unknown): unknown {
  try {
    settle();
  } catch (error) {
    if (isRuleInputError(error)) return [error.code, error.rule, error.issues.map(({ path }) => path)];
  }
  return undefined;
}

test.each<[what: string, wrong: object, path: string]>([
  ["a fact of the wrong type", { tier: true }, "[1].tier"],
  ["an unknown field", { teir: 500 }, "[1].teir"],
  ["an element of a list", { groups: ["destitute", "nobody"] }, "[1].groups[1]"],
  ["a tier that there is not, unpaid", { tier: 250 }, "[1].tier"],
  ["a tier that there is not, unpaid as it says", { tier: "250.00", paid: false }, "[1].tier"],
  ["an amount due that is no tier, unpaid", { dueYuan: 250 }, "[1].dueYuan"],
  ["a tier that there is not, paid", { tier: 250, paidYuan: 250 }, "[1].tier"],
  [
    "a tier that only the government pays at, paid by the person",
    { tier: 100, payment: "self-paid", paid: true },
    "[1].tier",
  ],
  ["a township that there is not", { township: "王家镇" }, "[1].township"],
])("a ledger's second record is told by its place: %s", (_, wrong, path) => {
  const records = [
    { ...first, tier: 500 },
    { ...second, ...wrong },
  ] as readonly PensionRecord[];
  expect(told(() => settlePension(records))).toEqual(["RULE_INPUT", "pension/ledger-row", [path]]);
});

test.each<[what: string, wrong: object, path: string]>([
  ["a group that there is not", { groups: ["nobody"] }, "[1].groups[0]"],
  ["not enrolled", { enrolled: false }, "[1].enrolled"],
  [
    "left the register before joining it",
    { registeredOn: "2016-01-01", leftRegisterOn: "2015-01-01" },
    "[1].leftRegisterOn",
  ],
])("a roster's second record is told by its place: %s", (_, wrong, path) => {
  const records = [first, { ...second, ...wrong }] as readonly MedicalRecord[];
  expect(told(() => settleMedical(records))).toEqual(["RULE_INPUT", "medical/ledger-row", [path]]);
});

test("what is no record at all has its place alone", () => {
  expect(told(() => settlePension([null as never]))).toEqual(["RULE_INPUT", "pension/ledger-row", ["[0]"]]);
});

test("a tier unpaid is one of the tiers, or the one kept for agency payment", () => {
  const records = [100, 200, 6000].map((tier, index) => ({ ...place, idNumber: idNumberOf(index), tier }));
  expect(settlePension(records).rows.counted).toBe(3);
});

test("any other error of a list goes through as it is", () => {
  const broken = new Error("the list broke off");
  const records = (function* () {
    yield first;
    throw broken;
  })();
  expect(() => settlePension(records)).toThrow(broken);
});

test("a policy that is none is refused before the first record", () => {
  const none = {} as never;
  expect(told(() => pensionSettlement(none))).toEqual(["NOT_A_POLICY", "pension/ledger-row", ["policy"]]);
  expect(told(() => medicalSettlement(none))).toEqual(["NOT_A_POLICY", "medical/ledger-row", ["policy"]]);
});
