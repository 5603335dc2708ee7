import { expect, test } from "vitest";
import { isRuleInputError } from "../src/foundation/errors.js";
import type { PremiumGroup } from "../src/policy/medical-figures.js";
import { withReadings } from "../src/policy/with-readings.js";
import { yingzhou2021 } from "../src/policy/yingzhou-2021/index.js";
import type { MedicalRecord } from "../src/settlement/medical-record.js";
import { medicalSaid } from "../src/settlement/medical-said.js";
import { medicalSettlement, settleMedical } from "../src/settlement/settle-medical.js";
import { idNumberOf } from "./support/id-number-of.js";

let next = 0;

function persons(count: number, groups?: readonly PremiumGroup[], village = "东村"): readonly MedicalRecord[] {
  return Array.from({ length: count }, () => {
    next += 1;
    return { idNumber: idNumberOf(next), township: "王店镇", village, ...(groups && { groups }) };
  });
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

// Rulebook §2.18: self-paid 1000 × 280 + 88 × 30 = 282,640; aid 88 × 250 + 5 × 280 = 23,400; 1,093 × 280 = 306,040.
test("the village of the rulebook: 282,640 paid, 23,400 of aid, 306,040 in all", () => {
  const { district, townships } = settleMedical([
    ...persons(1000),
    ...persons(28, ["subsistence-allowance"]),
    ...persons(6, ["subsistence-allowance", "registered-poor"], "西村"),
    ...persons(6, ["registered-poor", "subsistence-allowance"]),
    ...persons(48, ["registered-poor"]),
    ...persons(5, ["destitute"]),
  ]);
  expect(plain(district)).toMatchObject({
    persons: 1093,
    inSeveralGroups: 12,
    premiums: "306040",
    subsidy: { settled: "23400", open: 0 },
    selfPaid: { settled: "282640", open: 0 },
    paidOtherwise: 0,
    rows: { counted: 1093, joined: 0, conflicts: 0 },
  });
  expect(district.lines.map(({ groups, persons: count }) => [groups.join(" "), count])).toEqual([
    ["", 1000],
    ["destitute", 5],
    ["registered-poor", 48],
    ["subsistence-allowance", 28],
    ["subsistence-allowance registered-poor", 12],
  ]);
  expect(townships.map(({ villages }) => villages.map(({ account }) => account.persons))).toEqual([[1087, 6]]);
});

test("what is open stands apart, with the readings and facts that would settle it", () => {
  const [one] = persons(1, ["registered-poor"]) as [MedicalRecord];
  const gone = { ...one, leftRegisterOn: "2014-05-01" };
  const { district, readings } = settleMedical([...persons(2, ["orphan"]), gone]);
  expect(plain(district)).toMatchObject({
    premiums: "840",
    subsidy: { settled: "0", open: 2, openMin: "0", openMax: "560", openReadings: ["subsidyForOrphan"] },
    selfPaid: { settled: "280", min: "280", max: "840" },
  });
  expect(readings).toContainEqual({ name: "subsidyForOrphan", option: "open" });
});

test("a wrong row is refused, and the accounts stay as they were", () => {
  const settlement = medicalSettlement();
  const [one] = persons(1) as [MedicalRecord];
  try {
    settlement.add({ ...one, groups: ["nobody" as PremiumGroup] });
  } catch (error) {
    expect(isRuleInputError(error) && [error.rule, ...error.issues.map(({ path }) => path)]).toEqual([
      "medical/ledger-row",
      "groups[0]",
    ]);
  }
  expect(settlement.accounts()).toMatchObject({ rows: { counted: 0 }, townships: [] });
});

// Rulebook §2.18: 重度残疾 with 低保 has 250 to 280, and pays 0 to 30; 低保 alone has 250 and pays 30.
test("where a part is certain, it is the least of the whole", () => {
  const { district, townships } = settleMedical([
    ...persons(1, ["severe-disability", "subsistence-allowance"]),
    ...persons(1, ["subsistence-allowance", "severe-disability"], "西村"),
    ...persons(1, ["subsistence-allowance"]),
  ]);
  expect(plain(district)).toMatchObject({
    subsidy: { settled: "250", open: 2, openMin: "500", openMax: "560", min: "750", max: "810" },
    selfPaid: { settled: "30", open: 2, openMin: "0", openMax: "60", min: "30", max: "90" },
  });
  expect(townships[0]?.account).toEqual(district);
});

test("facts that would settle what is open are named", () => {
  const policy = withReadings(yingzhou2021, { registeredPoorScope: "current-only" });
  const [one] = persons(1, ["registered-poor"]) as [MedicalRecord];
  const { subsidy } = settleMedical([{ ...one, leftRegisterOn: "2020-12-01" }], policy).district;
  expect(plain(subsidy)).toMatchObject({ open: 1, openMax: "250", missingFacts: ["statusOn"] });
  // Who entered on a given day may not have been on the register on the day that counts.
  const entered = settleMedical([{ ...one, registeredOn: "2021-01-05" }]).district.subsidy;
  expect(plain(entered)).toMatchObject({ open: 1, openMin: "0", openMax: "250", missingFacts: ["statusOn"] });
  // Before the premium is collected at all, it is so on any day of payment.
  const before = settleMedical([{ ...one, registeredOn: "2016-03-01" }]).district.subsidy;
  expect(plain(before)).toMatchObject({ settled: "250", open: 0 });
});

test("the groups of an account stand in the order of their names, whichever row comes first", () => {
  const { district } = settleMedical([...persons(1, ["subsistence-allowance"]), ...persons(1, ["destitute"])]);
  expect(district.lines.map(({ groups }) => groups.join())).toEqual(["destitute", "subsistence-allowance"]);
});

// Rulebook §2.18: who left the register pays 280, or 30 where they were on it on the day that counts.
test.each([
  ["10", { status: "undetermined", min: "-270", max: "-20", openReadings: [], missingFacts: ["statusOn"] }],
  ["30", undefined],
  ["280", undefined],
  ["300", { status: "undetermined", min: "20", max: "270", openReadings: [], missingFacts: ["statusOn"] }],
])("%s paid where 30 to 280 are due", (paidYuan, difference) => {
  const policy = withReadings(yingzhou2021, { registeredPoorScope: "current-only" });
  const facts = { groups: ["registered-poor"], leftRegisterOn: "2020-12-01", paidYuan } as const;
  expect(medicalSaid(facts, policy).difference).toEqual(difference);
});

test("persons are counted by the sources that their rows come from, in the order of the sources' names", () => {
  const settlement = medicalSettlement();
  const [one, two, three] = persons(3) as [MedicalRecord, MedicalRecord, MedicalRecord];
  for (const [row, record] of [two, one, three, one, one].entries()) settlement.add(record, row);
  expect(settlement.personsBySource((row) => (row < 3 ? "roll" : "list"))).toEqual([
    { sources: ["list", "roll"], persons: 1 },
    { sources: ["roll"], persons: 2 },
  ]);
});
