import { expect, test } from "vitest";
import {
  type MedicalRecord,
  medicalSettlement,
  mergeSettlements,
  mergeSums,
  type PensionRecord,
  pensionSettlement,
  settleMedical,
  settlePension,
  settleUnder,
  yingzhou2021,
} from "../../src/index.js";
import { idNumberOf } from "../support/id-number-of.js";
import { issuesOf } from "../support/issues-of.js";

const place = { township: "王店镇", village: "东村" };
const one = { idNumber: idNumberOf(1), ...place };

/** The accounts of one person with some rows. */
const pension = (...rows: readonly Partial<PensionRecord>[]) => settlePension(rows.map((row) => ({ ...one, ...row })));
const medical = (...rows: readonly Partial<MedicalRecord>[]) => settleMedical(rows.map((row) => ({ ...one, ...row })));

test.each<[string, rows: readonly Partial<PensionRecord>[], differ: readonly string[]]>([
  [
    "interrupted and not",
    [
      { paidYuan: 500, interrupted: true },
      { interrupted: false, paidYuan: 500 },
    ],
    ["interrupted"],
  ],
  ["another tier than is paid", [{ tier: 500 }, { paidYuan: 300 }, { tier: 300 }], ["paidYuan", "tier"]],
  [
    "to be paid by the government, and not so paid",
    [{ payment: "agency-paid" }, { paidYuan: 500 }],
    ["paidYuan", "payment"],
  ],
  [
    "the highest tier, of a group, and who paid is not said",
    [{ paidYuan: 6000 }, { groups: ["other"] }],
    ["groups", "paidYuan"],
  ],
])("rows of a person contradict each other: %s", (_, rows, differ) => {
  const { conflicts, rows: counts } = pension(...rows);
  expect(conflicts.map(({ differ: told }) => told)).toEqual([differ]);
  expect(counts).toEqual({ counted: 0, joined: 0, conflicts: rows.length });
});

test("a row that names another village than two others before it contradicts them", () => {
  const paid = { paidYuan: 500 };
  const { conflicts, rows } = pension(paid, paid, { ...paid, village: "西村" });
  expect(conflicts.map(({ differ }) => differ)).toEqual([["village"]]);
  expect(rows).toEqual({ counted: 0, joined: 0, conflicts: 3 });
});

test("back payments alone are no contribution of the year, and no row beside them", () => {
  const back = { payment: "back-payment", paidYuan: 500 } as const;
  const { rows, district } = pension({ ...back, year: 2019 }, { ...back, year: 2020 });
  expect(rows).toEqual({ counted: 2, joined: 0, conflicts: 0 });
  expect(district).toMatchObject({ persons: 0, backPayments: { rows: 2, yuan: "1000" } });
});

test("a payment and the groups of another row are one payment's", () => {
  const { rows, district } = pension({ paidYuan: 100 }, { groups: ["other"] });
  expect(rows).toEqual({ counted: 1, joined: 1, conflicts: 0 });
  expect(district.lines).toMatchObject([{ payment: "agency-paid", groups: ["other"], persons: 1 }]);
});

test("what a row says is kept as it said it, whatever rows were put together before", () => {
  const settlement = pensionSettlement();
  settlement.add({ ...one, paidYuan: 500 });
  settlement.add({ ...one, tier: 500 });
  settlement.accounts();
  settlement.add({ ...one, idNumber: idNumberOf(2), paidYuan: 500 });
  expect(settlement.state().said).toStrictEqual([{ paidYuan: "500" }, { tier: "500" }]);
});

test("rows without a number are numbered as they come, after those of states too", () => {
  const settlement = pensionSettlement();
  const parts = settlement.add({ ...one, tier: 500 });
  settlement.addAlike(one.idNumber, parts);
  const merged = mergeSettlements("pension", [settlement.state()]);
  merged.add({ ...one, tier: 500 });
  expect(merged.accounts().joins.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[0, 1, 2]]);
  const roster = medicalSettlement();
  roster.addAlike(one.idNumber, roster.add(one));
  const together = mergeSettlements("medical", [roster.state()]);
  together.add(one);
  expect(together.accounts().joins.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[0, 1, 2]]);
});

test("a row like another is about somebody", () => {
  const [settlement, roster] = [pensionSettlement(), medicalSettlement()];
  const [parts, like] = [settlement.add(one), roster.add(one)];
  for (const add of [() => settlement.addAlike("x", parts), () => roster.addAlike("x", like)])
    expect(issuesOf(add)).toMatchObject([{ path: "idNumber", received: '"x"' }]);
});

test("a roster's rows that say of no payment leave one of nothing as it is", () => {
  const { paidOtherwise, rows } = medical({}, { paidYuan: 0 });
  expect(rows).toEqual({ counted: 1, joined: 1, conflicts: 0 });
  expect(paidOtherwise).toMatchObject([{ paidYuan: "0", differenceYuan: { value: "-280" } }]);
});

test("a roster's rows of other days contradict each other; a day of leaving alone doesn't", () => {
  const poor = { groups: ["registered-poor"] } as const;
  const apart = medical({ ...poor, statusOn: "2020-12-01" }, { ...poor, statusOn: "2020-12-02" });
  expect(apart.conflicts.map(({ differ }) => differ)).toEqual([["statusOn"]]);
  const gone = { ...poor, leftRegisterOn: "2019-05-01" };
  expect(medical(gone, gone).rows).toEqual({ counted: 1, joined: 1, conflicts: 0 });
});

// 孤儿 owe from 0 to 280: 300 are 20 too much at least, and 300 at most.
test("what is paid otherwise than what is open hangs on what would settle it", () => {
  expect(medical({ groups: ["orphan"], paidYuan: 300 }).paidOtherwise[0]?.differenceYuan).toMatchObject({
    ...{ min: "20", max: "300", openReadings: ["subsidyForOrphan"] },
  });
});

test("who paid something has paid; who hasn't is told by the rows in order", () => {
  const roster = medicalSettlement();
  for (const [row, paidYuan] of [
    [9, 0],
    [7, 100],
    [5, 0],
  ] as const)
    roster.add({ idNumber: idNumberOf(row), ...place, paidYuan }, row);
  expect(roster.unpaid()[0]?.account).toEqual([5, 9]);
});

test("sums put together are sums again, and count all who have no place", () => {
  const [settlement, roster] = [pensionSettlement(), medicalSettlement()];
  settlement.add({ idNumber: one.idNumber, paidYuan: 500 });
  roster.add({ idNumber: one.idNumber, paidYuan: 100 });
  expect(mergeSums("pension", [settlement.sums()]).sums()).toEqual(settlement.sums());
  expect(mergeSums("medical", [roster.sums()]).sums()).toEqual(roster.sums());
  const twice = mergeSums("medical", [roster.sums(), roster.sums()]).accounts();
  expect(twice).toMatchObject({ inAll: { unplaced: 2 }, district: { paidOtherwise: 2 } });
});

test.each(["package", "version", "kind", "holds"] as const)(
  "of a state whose %s is another no more is said",
  (member) => {
    const state = { ...pensionSettlement().state(), [member]: "x", places: 7 };
    const [issue, ...others] = issuesOf(() => mergeSettlements("pension", [state as never]));
    const right = String(pensionSettlement().state()[member]);
    expect([issue?.path, issue?.expected, others]).toEqual([`[0].${member}`, { zh: right, en: right }, []]);
  },
);

test("a state's rows stand in places that there are", () => {
  const settlement = pensionSettlement();
  settlement.add(one);
  const state = settlement.state();
  const elsewhere = { ...state, rows: { ...state.rows, place: [7] } };
  const nowhere = { ...state, places: [{ township: "王家镇" }] };
  const paths = [elsewhere, nowhere].map((odd) => issuesOf(() => mergeSettlements("pension", [odd]))[0]?.path);
  expect(paths).toEqual(["[0].rows.place[0]", "[0].places[0].township"]);
  expect(() => mergeSettlements("pension", [elsewhere])).toThrow(expect.objectContaining({ rule: "mergeSettlements" }));
});

test("what no row of a state says is not said again", () => {
  const settlement = pensionSettlement();
  settlement.add({ ...one, tier: 500 });
  const state = settlement.state();
  const idle = { ...state, said: [{ tier: "300" }, ...state.said], rows: { ...state.rows, said: [1] } };
  expect(mergeSettlements("pension", [idle]).state()).toEqual(state);
});

test("a draft that is no policy is refused by whom it was given to", () => {
  for (const ledger of ["pension", "medical"] as const)
    expect(() => settleUnder(ledger as "pension", [], { draft: {} as never })).toThrow(
      expect.objectContaining({ rule: "settleUnder" }),
    );
});

test("only persons who pay a tier themselves may choose another", () => {
  const payers = (row: Partial<PensionRecord>) =>
    settleUnder("pension", [{ ...one, ...row }], {
      draft: yingzhou2021,
      shift: { fromTier: 6000, toTier: 500, percent: 10 },
    }).shift?.district.payers;
  expect(payers({ payment: "agency-paid", paidYuan: 6000 })).toBe(0);
  expect(payers({ payment: "self-paid", paidYuan: 6000 })).toBe(1);
});
