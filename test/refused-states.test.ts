import { expect, test } from "vitest";
import {
  isRuleInputError,
  medicalSettlement,
  mergeSettlements,
  mergeSums,
  pensionSettlement,
  withReadings,
  yingzhou2021,
} from "../src/index.js";
import { type DataPath, forged } from "./support/forged.js";
import { idNumberOf } from "./support/id-number-of.js";

const place = { township: "王店镇", village: "东村" };

function pension() {
  const settlement = pensionSettlement();
  settlement.add({ idNumber: idNumberOf(1), ...place, tier: 500, paidOn: "2021-02-01" }, 2);
  settlement.add({ idNumber: idNumberOf(2), ...place, tier: 200 }, 3);
  settlement.add({ idNumber: idNumberOf(2), ...place, paidYuan: 200, paidOn: "2021-11-05" }, 4);
  settlement.add({ idNumber: idNumberOf(3), village: "东村", paidYuan: 200, payment: "back-payment" }, 5);
  return settlement;
}

function medical() {
  const settlement = medicalSettlement();
  settlement.add({ idNumber: idNumberOf(1), ...place, groups: ["destitute"], paidYuan: 0 }, 2);
  settlement.add({ idNumber: idNumberOf(2), ...place, groups: ["registered-poor"], registeredOn: "2016-01-01" }, 3);
  return settlement;
}

const merges = {
  pension: (state: unknown) => mergeSettlements("pension", [pension().state(), state as never]),
  medical: (state: unknown) => mergeSettlements("medical", [medical().state(), state as never]),
  pensionSums: (sums: unknown) => mergeSums("pension", [pension().sums(), sums as never]),
  medicalSums: (sums: unknown) => mergeSums("medical", [medical().sums(), sums as never]),
} as const;
const right = {
  pension: () => pension().state(),
  medical: () => medical().state(),
  pensionSums: () => pension().sums(),
  medicalSums: () => medical().sums(),
} as const;

function told(merge: () => unknown): unknown {
  try {
    merge();
  } catch (error) {
    if (isRuleInputError(error)) return [error.code, error.rule, error.issues.map(({ path }) => path)];
    throw error;
  }
  return undefined;
}

test.each(Object.keys(right) as (keyof typeof right)[])("%s: what was written is taken, and counts twice", (kind) => {
  expect(told(() => merges[kind](JSON.parse(JSON.stringify(right[kind]()))))).toBeUndefined();
});

const settle = "mergeSettlements";
const sums = "mergeSums";
const row = "pension/ledger-row";
const roster = "medical/ledger-row";

test.each<
  [what: string, kind: keyof typeof merges, path: DataPath, value: unknown, rule: string, told: readonly string[]]
>([
  ["another package", "pension", ["package"], "other", settle, ["package"]],
  ["another version of the form", "pension", ["version"], 2, settle, ["version"]],
  ["of the other ledger", "pension", ["kind"], "medical", settle, ["kind"]],
  ["no policy", "pension", ["policy"], undefined, settle, ["policy"]],
  ["another policy", "pension", ["policy", "hash"], "sha256:0", settle, ["policy.hash"]],
  ["a key that there is not", "pension", ["persons"], [], settle, ["persons"]],
  ["a list cut off", "pension", ["rows", "idNumber"], [idNumberOf(1)], settle, ["rows.idNumber"]],
  ["a list left out", "pension", ["rows", "said"], undefined, settle, ["rows.said"]],
  ["a list one longer", "pension", ["rows", "said", 4], 0, settle, ["rows.said"]],
  ["a place that there is not", "pension", ["rows", "place", 3], 2, settle, ["rows.place[3]"]],
  ["words that there are not", "pension", ["rows", "said", 1], 9, settle, ["rows.said[1]"]],
  ["a number below nothing", "pension", ["rows", "place", 0], -1, settle, ["rows.place[0]"]],
  ["half a row", "pension", ["rows", "row", 0], 2.5, settle, ["rows.row[0]"]],
  ["a row of a number that is not kept", "pension", ["rows", "row", 0], 2 ** 32, settle, ["rows.row[0]"]],
  ["a wrong ID number", "pension", ["rows", "idNumber", 2], "110105194912310021", settle, ["rows.idNumber[2]"]],
  ["a township that there is not", "pension", ["places", 1, "township"], "城关镇", row, ["places[1].township"]],
  ["a place with an ID number", "pension", ["places", 0, "idNumber"], idNumberOf(1), settle, ["places[0].idNumber"]],
  ["a row with a place", "pension", ["said", 0, "township"], "王店镇", settle, ["said[0].township"]],
  ["a tier that there is not", "pension", ["said", 1], { tier: "250" }, row, ["said[1].tier"]],
  ["an amount that is no tier", "pension", ["said", 0], { paidYuan: "250" }, row, ["said[0].tier"]],
  [
    "a payment that is not the tier",
    "pension",
    ["said", 0],
    { tier: "500", paidYuan: "200" },
    row,
    ["said[0].paidYuan"],
  ],
  ["a contribution of another year", "pension", ["said", 0], { paidYuan: "500", year: 2020 }, row, ["said[0].year"]],
  ["a word of the prototype", "pension", ["said", 0, "payment"], "constructor", settle, ["said[0].payment"]],
  ["a group that there is not", "medical", ["said", 0, "groups", 0], "nobody", settle, ["said[0].groups[0]"]],
  [
    "left the register before joining it",
    "medical",
    ["said", 0],
    { groups: [], registeredOn: "2016-01-01", leftRegisterOn: "2015-01-01" },
    roster,
    ["said[0].leftRegisterOn"],
  ],
  ["sums for a state", "pensionSums", ["holds"], "persons", sums, ["holds"]],
  ["sums of another policy", "medicalSums", ["policy", "hash"], "sha256:0", sums, ["policy.hash"]],
  ["an unknown reading", "pensionSums", ["readings", 0, "name"], "__proto__", sums, ["readings[0].name"]],
  ["an unknown township", "pensionSums", ["places", 0, "township"], "城关镇", row, ["places[0].township"]],
  ["more counted than there are", "pensionSums", ["places", 0, "rows", "counted"], 9, sums, ["places[0].rows.counted"]],
  [
    "more paid days than payments",
    "pensionSums",
    ["places", 0, "paidDays", "undated"],
    7,
    sums,
    ["places[0].paidDays"],
  ],
  [
    "a deadline too many",
    "pensionSums",
    ["places", 0, "paidDays", "counted"],
    [0, 0, 0, 0, 0, 0, 0],
    sums,
    ["places[0].paidDays"],
  ],
  [
    "an open deadline too few",
    "pensionSums",
    ["places", 0, "paidDays", "open"],
    [{ reading: "paymentOutsideWindow", persons: [] }],
    sums,
    ["places[0].paidDays"],
  ],
  [
    "no way of payment",
    "pensionSums",
    ["places", 0, "lines", 0, "payment"],
    undefined,
    sums,
    ["places[0].lines[0].payment"],
  ],
  [
    "an amount below nothing",
    "pensionSums",
    ["places", 0, "lines", 0, "paid", "settled"],
    "-1",
    sums,
    ["places[0].lines[0].paid.settled"],
  ],
  [
    "more yuan than stay exact",
    "pensionSums",
    ["places", 0, "lines", 0, "paid", "settled"],
    "9999999999999.99",
    sums,
    ["places[0]"],
  ],
  ["more rows than there can be", "pensionSums", ["places", 0, "rows", "joined"], 1_000_000_000, sums, ["places[0]"]],
  [
    "more persons counted than there are",
    "medicalSums",
    ["places", 0, "lines", 0, "persons"],
    9,
    sums,
    ["places[0].rows.counted"],
  ],
  [
    "persons without groups",
    "medicalSums",
    ["places", 0, "lines", 0, "groups"],
    undefined,
    sums,
    ["places[0].lines[0].groups"],
  ],
  [
    "more yuan of a roster",
    "medicalSums",
    ["places", 0, "lines", 0, "selfPaid", "openMax"],
    "9999999999999.99",
    sums,
    ["places[0]"],
  ],
])("%s is refused: %s", (_, kind, path, value, rule, paths) => {
  expect(told(() => merges[kind](forged(right[kind](), path, value)))).toEqual([
    "RULE_INPUT",
    rule,
    paths.map((at) => `[1].${at}`),
  ]);
});

test("a state for sums, and sums for a state, are told by what they hold alone", () => {
  expect(told(() => merges.pension(pension().sums()))).toEqual(["RULE_INPUT", settle, ["[1].holds"]]);
  expect(told(() => merges.pensionSums(pension().state()))).toEqual(["RULE_INPUT", sums, ["[1].holds"]]);
  expect(told(() => merges.medical(pension().state()))).toEqual(["RULE_INPUT", settle, ["[1].kind"]]);
});

test("what is no object, or throws when it is read, is refused by its place", () => {
  const throwing = Object.defineProperty({}, "package", {
    enumerable: true,
    get: () => {
      throw new Error("read");
    },
  });
  for (const nothing of [null, 1, "[]", [], throwing]) {
    const [, , paths] = told(() => merges.pension(nothing)) as [string, string, string[]];
    expect(paths[0]).toMatch(/^\[1\]/);
  }
});

test("a state of the same policy with another reading is of another policy, and both are named", () => {
  const other = withReadings(yingzhou2021, { paymentOutsideWindow: "accepted" });
  const merge = () => mergeSettlements("pension", [pension().state()], other);
  expect(told(merge)).toEqual(["RULE_INPUT", settle, ["[0].policy.hash"]]);
  expect(merge).toThrow("yingzhou-2021");
});

test("a policy that is none is refused before the first state", () => {
  for (const merge of [mergeSettlements, mergeSums] as never[])
    for (const kind of ["pension", "medical"])
      expect(told(() => (merge as (...given: unknown[]) => unknown)(kind, [], {}))).toMatchObject([
        "NOT_A_POLICY",
        expect.anything(),
        ["policy"],
      ]);
});

test("what is no list of states is refused as such", () => {
  for (const merge of [mergeSettlements, mergeSums] as never[])
    for (const kind of ["pension", "medical"])
      expect(() => (merge as (...given: unknown[]) => unknown)(kind, null)).toThrow(
        "各部分应为各部分结算状态的数组，实为 null | the parts: expected a list of the states of parts, received null",
      );
});

test("keys of the prototype pollute nothing", () => {
  const state = JSON.parse(
    JSON.stringify(pension().state()).replace('"places"', '"__proto__":{"polluted":true},"places"'),
  );
  expect(told(() => merges.pension(state))).toEqual(["RULE_INPUT", settle, ["[1].__proto__"]]);
  const said = JSON.parse('{"__proto__":{"tier":"500"},"constructor":1}');
  expect(told(() => merges.pension(forged(pension().state(), ["said", 0], said)))).toMatchObject([
    "RULE_INPUT",
    settle,
    expect.anything(),
  ]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
