import { expect, test } from "vitest";
import {
  type AmountSum,
  type MedicalAccounts,
  type MedicalRecord,
  medicalSettlement,
  type PensionAccounts,
  type PensionRecord,
  type PersonRows,
  type PersonTold,
  pensionSettlement,
  withReadings,
  yingzhou2021,
} from "../../src/index.js";
import { idNumberOf } from "../support/id-number-of.js";
import table from "./persons.json" with { type: "json" };

/** What accounts come to, in texts; what a row of the table leaves out, it doesn't judge. */
interface Told {
  /** Rows counted, joined, in conflict. */
  readonly rows: string;
  /**
   * Of a pension ledger persons = self-paid, agency-paid, unpaid, open; contributions, premiums, back payments;
   * subsidy.
   * Of a medical one persons; subsidy; paid by persons.
   */
  readonly account: string;
  readonly joins?: readonly string[];
  readonly conflicts?: readonly string[];
  readonly groups?: readonly string[];
  readonly lines?: readonly string[];
  readonly by?: readonly string[];
  readonly open?: string;
  readonly rate?: string;
  readonly shortfall?: readonly string[];
  readonly outside?: string;
  readonly readings?: readonly string[];
  readonly otherwise?: readonly string[];
  /** Villages, with their rows counted, joined, in conflict. */
  readonly places?: readonly string[];
  readonly unplaced?: readonly string[];
}

interface Row {
  readonly name: string;
  /** A row stands in a village of its own, but for the parts of the place that it leaves out. */
  readonly rows: readonly (Readonly<Record<string, unknown>> & {
    readonly id?: number;
    readonly without?: readonly string[];
  })[];
  readonly readings?: object;
  readonly expected: Told;
}

const policyOf = ({ readings = {} }: Row) => withReadings(yingzhou2021, readings);

function recordsOf<Record>({ rows }: Row): readonly Record[] {
  return rows.map(({ id = 1, without = [], ...rest }) => {
    const place = Object.entries({ township: "王店镇", village: "东村" }).filter(([name]) => !without.includes(name));
    return { ...Object.fromEntries(place), ...rest, idNumber: idNumberOf(id) } as Record;
  });
}

const fromTo = (least: unknown, most: unknown): string => (least === most ? `${least}` : `${least}–${most}`);
const sum = ({ min, max }: AmountSum): string => fromTo(min, max);

/** Rows by their numbers, and the members in which they differ. */
function rowsOf(persons: readonly PersonRows<object>[]): readonly string[] {
  return persons.map((person) => [numbersOf(person), ...person.differ].join(" "));
}

function numbersOf({ rows }: PersonTold<object>): string {
  return rows.map(({ row }) => row).join("+");
}

/** The villages, with what became of their rows. */
function placesOf({ townships }: Pick<PensionAccounts | MedicalAccounts, "townships">): readonly string[] {
  return townships.flatMap(({ township, villages }) =>
    villages.map(({ village, account: { rows } }) => `${township} ${village} ${Object.values(rows).join(" ")}`),
  );
}

/** Adds the rows in an order, each by its number in the table. */
function pensionTold(row: Row, order: readonly number[]): Told {
  const records = recordsOf<PensionRecord>(row);
  const settlement = pensionSettlement(policyOf(row));
  for (const at of order) settlement.add(records[at] as PensionRecord, at);
  const accounts = settlement.accounts();
  const { persons, selfPaid, agencyPaid, unpaid, open, outsideWindow, ...account } = accounts.district;
  const back = account.backPayments.yuan;
  const progress = accounts.townships.find(({ township }) => township === "王店镇")?.account.progress ?? [];
  const first = progress[0];
  const shortfall = first?.shortfall;
  const lines = account.lines.map((line) => [
    line.tier,
    line.payment,
    ...line.groups,
    line.persons,
    line.open,
    sum(line.paid),
  ]);
  const outside = [outsideWindow.selfPaid, outsideWindow.agencyPaid].flatMap((of) => [of.persons, of.yuan]);
  return {
    rows: Object.values(accounts.rows).join(" "),
    account:
      `${persons} = ${selfPaid} ${agencyPaid} ${unpaid} ${open}; ` +
      `${sum(account.contributions)} ${sum(account.agencyPremiums)} ${back}; ${sum(account.subsidy)}`,
    joins: rowsOf(accounts.joins),
    conflicts: rowsOf(accounts.conflicts),
    places: placesOf(accounts),
    unplaced: accounts.unplaced.map(numbersOf),
    groups: account.lines.map(({ groups }) => groups.join(" ")),
    lines: lines.map((cells) => cells.join(" ")),
    by: progress.map(({ due, counted, open: openBy }) => `${due} ${counted} ${openBy}`),
    open:
      shortfall?.status === "undetermined"
        ? `${shortfall.openReadings.join(" ")};${shortfall.missingFacts.map((path) => ` ${path}`).join("")}`
        : "",
    rate: `${first?.annualRatePercent.exact} ${first?.mostAnnualRatePercent.exact}`,
    shortfall: progress.map(({ shortfall: short }) =>
      short.status === "determined" ? `${short.value}` : fromTo(short.min, short.max),
    ),
    outside: outside.join(" "),
    readings: [...account.contributions.openReadings, ...account.agencyPremiums.openReadings],
  };
}

function medicalTold(row: Row, order: readonly number[]): Told {
  const records = recordsOf<MedicalRecord>(row);
  const settlement = medicalSettlement(policyOf(row));
  for (const at of order) settlement.add(records[at] as MedicalRecord, at);
  const accounts = settlement.accounts();
  const { persons, subsidy, selfPaid, lines, paidOtherwise } = accounts.district;
  expect(paidOtherwise).toBe(accounts.paidOtherwise.length);
  return {
    rows: Object.values(accounts.rows).join(" "),
    account: `${persons}; ${sum(subsidy)}; ${sum(selfPaid)}`,
    joins: rowsOf(accounts.joins),
    conflicts: rowsOf(accounts.conflicts),
    places: placesOf(accounts),
    unplaced: accounts.unplaced.map(numbersOf),
    groups: lines.map(({ groups }) => groups.join(" ")),
    otherwise: accounts.paidOtherwise.map((person) => {
      const [due, difference] = [person.dueYuan, person.differenceYuan].map((amount) =>
        amount.status === "determined" ? amount.value : `${amount.min}–${amount.max}`,
      );
      return `${numbersOf(person)}: ${person.paidYuan} ${due} ${difference}`;
    }),
  };
}

function judge(told: Told, { joins = [], conflicts = [], unplaced = [], ...expected }: Told): void {
  const by = expected.by === undefined ? {} : { by: told.by?.slice(0, expected.by.length) };
  expect({ ...told, ...by }).toMatchObject({ joins, conflicts, unplaced, ...expected });
}

/** The rows as they stand, backwards, and begun from each of them. */
function ordersOf({ rows }: Row): readonly (readonly number[])[] {
  const plain = [...rows.keys()];
  return [plain, [...plain].reverse(), ...plain.map((at) => [...plain.slice(at), ...plain.slice(0, at)])];
}

const cases = (rows: readonly unknown[]) => (rows as readonly Row[]).map((row) => [row.name, row] as const);

test.each(cases([...table.pension, ...table.outsideWindow, ...table.places]))("pension: %s", (_, row) => {
  for (const order of ordersOf(row)) judge(pensionTold(row, order), row.expected);
});

test.each(cases([...table.medical, ...table.medicalPlaces]))("medical: %s", (_, row) => {
  for (const order of ordersOf(row)) judge(medicalTold(row, order), row.expected);
});

/* By hand: persons 1 to 6 have two rows each; those of odd numbers agree, those of even ones don't. */
test("of many the first by their rows are listed, and all are counted", () => {
  const settlement = pensionSettlement();
  const place = { township: "王店镇", village: "东村", paidOn: "2021-03-01" };
  for (const id of [6, 5, 4, 3, 2, 1]) {
    settlement.add({ ...place, idNumber: idNumberOf(id), tier: 500 }, 2 * id);
    settlement.add({ ...place, idNumber: idNumberOf(id), tier: id % 2 === 0 ? 300 : 500 }, 2 * id + 1);
  }
  const { inAll, joins, conflicts } = settlement.accounts(1);
  expect({ inAll, joins: rowsOf(joins), conflicts: rowsOf(conflicts) }).toEqual({
    inAll: { joins: 3, conflicts: 3, unplaced: 0 },
    joins: ["2+3"],
    conflicts: ["4+5 paidYuan"],
  });
  expect(settlement.accounts(0)).toMatchObject({ inAll, joins: [], conflicts: [] });
  expect(rowsOf(settlement.accounts().joins)).toEqual(["2+3", "6+7", "10+11"]);
});

test("of many who paid otherwise than is due the first are listed, and all are counted", () => {
  const settlement = medicalSettlement();
  for (const id of [1, 2, 3, 4])
    settlement.add({ idNumber: idNumberOf(id), township: "王店镇", village: "东村", paidYuan: 30 });
  const { paidOtherwise, district } = settlement.accounts(1);
  expect([paidOtherwise.map(numbersOf), district.paidOtherwise]).toEqual([["0"], 4]);
});

test("persons of whom no row says the township come last, without a task; the district has them", () => {
  const settlement = pensionSettlement();
  const paid = { tier: 500, paidOn: "2021-03-01" };
  settlement.add({ idNumber: idNumberOf(1), ...paid });
  settlement.add({ idNumber: idNumberOf(2), village: "东村", ...paid });
  settlement.add({ idNumber: idNumberOf(3), township: "王店镇", ...paid });
  const { townships, district, inAll, unplaced } = settlement.accounts(1);
  expect(townships.map(({ township }) => township)).toEqual(["王店镇", "（未写明）"]);
  expect(townships[1]?.account).toMatchObject({ persons: 2, progress: null });
  expect(district).toMatchObject({ persons: 3, selfPaid: 3 });
  expect({ inAll, unplaced }).toEqual({
    inAll: { joins: 0, conflicts: 0, unplaced: 3 },
    unplaced: [
      { idNumberEnd: expect.any(String), rows: [{ row: 0, tier: "500", paidYuan: "500", paidOn: "2021-03-01" }] },
    ],
  });
});
