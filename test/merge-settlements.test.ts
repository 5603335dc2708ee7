import fc from "fast-check";
import { expect, test } from "vitest";
import type { PensionRecord, Policy } from "../src/index.js";
import {
  isRuleInputError,
  medicalSettlement,
  mergeSettlements,
  mergeSums,
  pensionSettlement,
  yingzhou2021,
} from "../src/index.js";
import { idNumberOf } from "./support/id-number-of.js";

const ids = [1, 2, 3].map(idNumberOf);
const east = { township: "王店镇", village: "东村" };
const west = { township: "王店镇", village: "西村" };
const places = [east, east, { township: "王店镇" }, {}, west, { township: "三合镇", village: "东村" }];

/** Rows of a few persons and places, of what they say one of a few. */
function rowsOf(said: readonly object[]): fc.Arbitrary<{ readonly idNumber: string }[]> {
  const row = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...places), fc.constantFrom(...said));
  return fc.array(
    row.map(([idNumber, place, words]) => ({ idNumber, ...place, ...words })),
    { maxLength: 12 },
  );
}

/** What agrees, joins, contradicts each other; the last ones are refused. */
const pensionRows = rowsOf([
  {},
  { tier: "200" },
  { tier: 500, paidOn: "2021-02-01" },
  { paidYuan: "500.00", groups: ["subsistence-allowance"] },
  { paidYuan: "500", paidOn: "2021-11-05" },
  { paidYuan: 100, groups: ["severe-disability", "destitute"] },
  { paidYuan: 100, groups: ["bereaved-parents"], paidOn: "2021-11-05" },
  { paidYuan: 6000, payment: "agency-paid", paidOn: "2021-07-01" },
  { paidYuan: "200", payment: "back-payment", year: 2020 },
  { paidYuan: "200", backPaid: true, interrupted: true },
  { paidYuan: "250" },
  { otherScheme: true },
]);
const medicalRows = rowsOf([
  {},
  { paidYuan: 280 },
  { paid: false },
  { paidYuan: "100.50", groups: ["subsistence-allowance"] },
  { groups: ["registered-poor", "subsistence-allowance"], registeredOn: "2016-01-01" },
  { groups: ["registered-poor"], registeredOn: "2018-01-01", leftRegisterOn: "2020-06-01", statusOn: "2020-12-01" },
  { groups: ["registered-poor"], leftRegisterOn: "2017-06-01" },
  { groups: ["destitute"], paidYuan: "0" },
  { enrolled: false },
  { paid: false, paidYuan: 280 },
]);

interface Settles<Row> {
  add(row: Row, number: number): void;
}

/** Adds rows by their places in the ledger, and counts those that are refused. */
function added<Row, Settlement extends Settles<Row>>(
  settlement: Settlement,
  rows: readonly (readonly [row: object, number: number])[],
): { readonly settlement: Settlement; readonly refused: number } {
  let refused = 0;
  for (const [row, number] of rows) {
    try {
      settlement.add(row as Row, number);
    } catch (error) {
      if (!isRuleInputError(error)) throw error;
      refused += 1;
    }
  }
  return { settlement, refused };
}

const numbered = (rows: readonly object[]) => rows.map((row, index) => [row, index + 2] as const);
const copied = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
const PARTS = 4;
/** To which part each row goes, and in which order the parts are merged. */
const split = fc.tuple(
  fc.array(fc.nat(PARTS - 1), { minLength: 12, maxLength: 12 }),
  fc.shuffledSubarray([0, 1, 2, 3], { minLength: PARTS }),
);

const kinds = [
  ["pension", pensionRows, pensionSettlement],
  ["medical", medicalRows, medicalSettlement],
] as const;

test.each(kinds)(
  "%s: the states of any split, in any order and grouped anyhow, are that of the whole",
  (kind, rows, begin) => {
    const merged = mergeSettlements as (kind: string, states: unknown, policy?: Policy) => ReturnType<typeof begin>;
    fc.assert(
      fc.property(rows, split, (ledger, [partOf, order]) => {
        const all = numbered(ledger);
        const whole = added<object, Settles<object>>(begin() as never, all);
        const parts = order.map((part) =>
          added<object, Settles<object>>(
            begin() as never,
            all.filter((_, index) => partOf[index] === part),
          ),
        );
        const states = parts.map(({ settlement }) => copied((settlement as ReturnType<typeof begin>).state()));
        const flat = merged(kind, states);
        const grouped = merged(kind, [merged(kind, states.slice(2)).state(), merged(kind, states.slice(0, 2)).state()]);
        const expected = whole.settlement as ReturnType<typeof begin>;
        const text = JSON.stringify(expected.accounts());
        expect(JSON.stringify(flat.accounts())).toBe(text);
        expect(JSON.stringify(grouped.accounts())).toBe(text);
        expect(JSON.stringify(flat.state())).toBe(JSON.stringify(expected.state()));
        expect(JSON.stringify(grouped.state())).toBe(JSON.stringify(expected.state()));
        expect(flat.unpaid()).toEqual(expected.unpaid());
        expect(JSON.stringify(flat.against(yingzhou2021))).toBe(JSON.stringify(expected.against(yingzhou2021)));
        expect(parts.reduce((sum, { refused }) => sum + refused, 0)).toBe(whole.refused);
      }),
    );
  },
);

test.each(kinds)("%s: the sums of parts split by ID number are those of the whole", (kind, rows, begin) => {
  const merged = mergeSums as (kind: string, sums: unknown) => { accounts(): unknown; sums(): unknown };
  fc.assert(
    fc.property(rows, split, (ledger, [partOf, order]) => {
      const all = numbered(ledger);
      const settle = (chosen: typeof all) =>
        added<object, Settles<object>>(begin() as never, chosen).settlement as ReturnType<typeof begin>;
      const whole = settle(all);
      const partOfRow = ({ idNumber }: { readonly idNumber: string }) => partOf[ids.indexOf(idNumber)];
      const sums = order.map((part) => copied(settle(all.filter(([row]) => partOfRow(row as never) === part)).sums()));
      const grouped = merged(kind, [merged(kind, sums.slice(2)).sums(), merged(kind, sums.slice(0, 2)).sums()]);
      const text = JSON.stringify(whole.accounts(0));
      expect(JSON.stringify(merged(kind, sums).accounts())).toBe(text);
      expect(JSON.stringify(grouped.accounts())).toBe(text);
      expect(JSON.stringify(grouped.sums())).toBe(JSON.stringify(whole.sums()));
    }),
  );
});

function settled(rows: readonly (readonly [number: number, row: Omit<PensionRecord, "idNumber">, person: number])[]) {
  const settlement = pensionSettlement();
  for (const [number, row, person] of rows) settlement.add({ idNumber: idNumberOf(person), ...row }, number);
  return settlement;
}

/* By hand: the roll says where and at which tier, the list of payments that 500 was paid: one person, one payment. */
test("a roll and a list of payments, settled apart, join", () => {
  const roll = settled([[2, { ...east, tier: 500 }, 1]]);
  const payments = settled([[3, { paidYuan: 500, paidOn: "2021-02-01" }, 1]]);
  const merged = mergeSettlements("pension", [payments.state(), roll.state()]);
  const { rows, district, joins } = merged.accounts();
  expect(rows).toEqual({ counted: 1, joined: 1, conflicts: 0 });
  expect(district).toMatchObject({ persons: 1, selfPaid: 1 });
  expect(joins.map((person) => person.rows.map(({ row }) => row))).toEqual([[2, 3]]);
  expect(merged.personsBySource((row) => (row === 2 ? "roll" : "payments"))).toEqual([
    { sources: ["payments", "roll"], persons: 1 },
  ]);
});

test("a state, word by word", () => {
  const settlement = settled([
    [4, { ...east, tier: "500.00", paidOn: "2021-02-01" }, 2],
    [3, { tier: 200, village: "东村" }, 1],
    [2, { ...east, tier: 500, paidOn: "2021-02-01" }, 1],
  ]);
  settlement.accounts();
  expect(settlement.state()).toEqual({
    package: "yingzhou-insurance",
    version: 1,
    kind: "pension",
    holds: "persons",
    policy: { id: "yingzhou-2021", hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    places: [{ village: "东村" }, { township: "王店镇", village: "东村" }],
    said: [{ tier: "200" }, { tier: "500", paidYuan: "500", paidOn: "2021-02-01" }],
    rows: {
      row: [2, 3, 4],
      idNumber: [idNumberOf(1), idNumberOf(1), idNumberOf(2)],
      place: [1, 0, 1],
      said: [1, 0, 1],
    },
  });
});

test("rows of one number stand in the order of the ID numbers, rows alike beside each other", () => {
  const once = settled([
    [1, east, 2],
    [1, { ...east, tier: 200 }, 1],
  ]).state();
  expect(mergeSettlements("pension", [once, once]).state().rows).toEqual({
    row: [1, 1, 1, 1],
    idNumber: [1, 1, 2, 2].map(idNumberOf),
    place: [0, 0, 0, 0],
    said: [1, 1, 0, 0],
  });
});

test("rows that are added after a merge are numbered behind those merged", () => {
  const merged = mergeSettlements("pension", [settled([[0, east, 1]]).state()]);
  merged.add({ idNumber: idNumberOf(1), ...east });
  expect(merged.accounts().joins[0]?.rows.map(({ row }) => row)).toEqual([0, 1]);
});

/* By hand: 200 and 500 yuan in two villages, one person unpaid, one in conflict with two rows in one part. */
test("sums of parts without a person in common, word by word", () => {
  const one = settled([
    [2, { ...east, paidYuan: 500, paidOn: "2021-02-01" }, 1],
    [3, { ...west, tier: 200 }, 2],
  ]);
  const other = settled([
    [2, { ...east, paidYuan: 200 }, 3],
    [3, { ...east, paidYuan: 200 }, 4],
    [4, { ...west, paidYuan: 500 }, 4],
  ]);
  const merged = mergeSums("pension", [one.sums(), other.sums()]);
  const { rows, district, inAll, conflicts } = merged.accounts();
  expect(rows).toEqual({ counted: 3, joined: 0, conflicts: 2 });
  expect(inAll).toEqual({ joins: 0, conflicts: 1, unplaced: 0 });
  expect(conflicts).toEqual([]);
  expect(district).toMatchObject({ persons: 3, selfPaid: 2, unpaid: 1 });
  expect(district.contributions.settled).toBe("700");
  const [village] = other.sums().places;
  expect(village).toEqual({
    ...east,
    rows: { counted: 1, joined: 0, conflicts: 1 },
    unpaid: 0,
    outsideWindow: { selfPaid: { persons: 0, yuan: "0" }, agencyPaid: { persons: 0, yuan: "0" } },
    paidDays: { counted: [0, 0, 0], open: [], undated: 1 },
    lines: [
      {
        tier: "200",
        payment: "self-paid",
        groups: [],
        persons: 1,
        open: 0,
        paid: { settled: "200", open: 0, openMin: "0", openMax: "0", openReadings: [], missingFacts: [] },
        subsidy: { settled: "40", open: 0, openMin: "0", openMax: "0", openReadings: [], missingFacts: [] },
      },
    ],
  });
});

test("nothing merged is nothing, as a ledger of no row is", () => {
  expect(mergeSettlements("medical", []).accounts()).toEqual(medicalSettlement().accounts());
  expect(mergeSums("pension", []).accounts()).toEqual(pensionSettlement().accounts());
});
