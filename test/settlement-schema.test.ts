import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import {
  isRuleInputError,
  medicalSettlement,
  mergeSettlements,
  mergeSums,
  pensionSettlement,
  settlementSchema,
} from "../src/index.js";
import { forged, pathsIn } from "./support/forged.js";
import { idNumberOf } from "./support/id-number-of.js";

const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 6, formats: { date: true } });
const place = { township: "王店镇", village: "东村" };

const pension = pensionSettlement();
pension.add({ idNumber: idNumberOf(1), ...place, tier: 500, paidOn: "2021-11-05", groups: ["destitute"] }, 2);
pension.add({ idNumber: idNumberOf(2), village: "东村", paidYuan: "200.00", payment: "back-payment", year: 2020 }, 3);
pension.add({ idNumber: idNumberOf(3), ...place, paidYuan: 100, groups: ["severe-disability", "destitute"] }, 4);
pension.add({ idNumber: idNumberOf(3), ...place, tier: 200, interrupted: true }, 5);
pension.add({ idNumber: idNumberOf(4), ...place }, 6);
const medical = medicalSettlement();
const registered = { registeredOn: "2018-01-01", leftRegisterOn: "2020-06-01", statusOn: "2020-12-01" };
medical.add({ idNumber: idNumberOf(1), ...place, groups: ["registered-poor"], ...registered, paidYuan: "100.50" }, 2);
medical.add({ idNumber: idNumberOf(2), groups: ["destitute"], paidYuan: 0 }, 3);
medical.add({ idNumber: idNumberOf(2), ...place, groups: ["orphan"] }, 4);

const written = [
  ["pension", "state", pension.state(), (state: never) => mergeSettlements("pension", [state])],
  ["pension", "sums", pension.sums(), (sums: never) => mergeSums("pension", [sums])],
  ["medical", "state", medical.state(), (state: never) => mergeSettlements("medical", [state])],
  ["medical", "sums", medical.sums(), (sums: never) => mergeSums("medical", [sums])],
] as const;

function isTaken(merge: () => unknown): boolean {
  try {
    merge();
    return true;
  } catch (error) {
    if (isRuleInputError(error)) return false;
    throw error;
  }
}

test.each(written)("%s %s: what a settlement writes is as its schema says; another's is not", (ledger, what, value) => {
  const accepts = ajv.compile(settlementSchema(ledger, what));
  const right = written.filter(([, , other]) => accepts(JSON.parse(JSON.stringify(other))));
  expect(right.map(([, , other]) => other)).toEqual([value]);
});

test.each(written)("%s %s: what is forged and fails the schema is never merged", (ledger, what, value, merge) => {
  const accepts = ajv.compile(settlementSchema(ledger, what));
  const merged: string[] = [];
  let refused = 0;
  for (const path of pathsIn(value)) {
    for (const wrong of [-1, 0.5, "", "x", true, null, [], {}, [{}], undefined]) {
      const odd = JSON.parse(JSON.stringify(forged(value, path, wrong)));
      if (accepts(odd)) continue;
      refused += 1;
      if (isTaken(() => merge(odd as never))) merged.push(`${path.join(".")}: ${JSON.stringify(wrong)}`);
    }
  }
  expect(merged).toEqual([]);
  expect(refused).toBeGreaterThan([...pathsIn(value)].length);
});

test.each(written)("%s %s: a member too many fails the schema", (ledger, what, value) => {
  expect(ajv.compile(settlementSchema(ledger, what))({ ...value, persons: [] })).toBe(false);
});
