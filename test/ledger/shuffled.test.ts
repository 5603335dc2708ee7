import { expect, test } from "vitest";
import {
  isRuleInputError,
  type MedicalAccount,
  type MedicalRecord,
  medicalSettlement,
  type PensionRecord,
  type PensionUnitAccount,
  pensionSettlement,
  type TownshipAccount,
} from "../../src/index.js";
import { idNumberOf } from "../support/id-number-of.js";
import { fc } from "../support/properties.js";

const left = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

const person = {
  idNumber: fc.integer({ min: 1, max: 5 }).map(idNumberOf),
  township: left(fc.constantFrom("王店镇", "王店镇", "王店镇", "三合镇")),
  village: left(fc.constantFrom("东村", "东村", "东村", "西村")),
};

const pensionRow = fc.record({
  ...person,
  tier: fc.constantFrom(100, 500, 500, 6000),
  paid: left(fc.boolean()),
  paidOn: left(fc.constantFrom("2020-12-31", "2021-03-01", "2021-10-11")),
  payment: left(fc.constantFrom("self-paid", "agency-paid", "back-payment", "back-payment-for-short-years")),
  group: left(fc.constantFrom("destitute", "complication")),
  interrupted: left(fc.boolean()),
  year: left(fc.constantFrom(2020, 2021)),
}) as fc.Arbitrary<PensionRecord>;

const medicalRow = fc.record({
  ...person,
  groups: fc.subarray(["destitute", "subsistence-allowance", "orphan", "registered-poor"]),
  registeredOn: left(fc.constantFrom("2015-01-01", "2016-01-01")),
  leftRegisterOn: left(fc.constantFrom("2015-06-01", "2017-01-01")),
  statusOn: left(fc.constantFrom("2021-01-01", "2021-02-01")),
  paidYuan: left(fc.constantFrom(0, 30, 280)),
}) as fc.Arbitrary<MedicalRecord>;

interface Settlement<Record> {
  add(record: Record, row?: number): void;
}

/** Adds the rows that are no rejects, each by its number, in the order given; how many they are. */
function addAll<Record>(settlement: Settlement<Record>, rows: readonly Record[], order: readonly number[]): number {
  let rejects = 0;
  for (const at of order) {
    try {
      settlement.add(rows[at] as Record, at);
    } catch (error) {
      if (!isRuleInputError(error)) throw error;
      rejects += 1;
    }
  }
  return rows.length - rejects;
}

const shuffled = <Row>(row: fc.Arbitrary<Row>) =>
  fc
    .array(row, { minLength: 1, maxLength: 12 })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
      ),
    );

/** The rows of an account, and of all accounts below it, which must be the same. */
function rowsIn<Account extends PensionUnitAccount | MedicalAccount>(
  district: Account,
  townships: readonly TownshipAccount<Account>[],
): readonly number[] {
  const villages = townships.flatMap((township) => township.villages.map(({ account }) => account));
  const sum = (accounts: readonly Account[]): number =>
    accounts.reduce((total, { rows }) => total + rows.counted + rows.joined + rows.conflicts, 0);
  return [sum([district]), sum(townships.map(({ account }) => account)), sum(villages)];
}

test("a shuffled pension ledger has the same accounts, joins and conflicts, and no row is lost", () => {
  fc.assert(
    fc.property(shuffled(pensionRow), ([rows, order]) => {
      const [plain, mixed] = [pensionSettlement(), pensionSettlement()];
      const taken = addAll(plain, rows, [...rows.keys()]);
      addAll(mixed, rows, order);
      const accounts = plain.accounts();
      expect(JSON.stringify(mixed.accounts())).toBe(JSON.stringify(accounts));
      expect(rowsIn(accounts.district, accounts.townships)).toEqual([taken, taken, taken]);
      expect(accounts.joins.reduce((total, { rows: { length } }) => total + length - 1, 0)).toBe(accounts.rows.joined);
      expect(accounts.conflicts.flatMap((conflict) => conflict.rows)).toHaveLength(accounts.rows.conflicts);
      const { persons, selfPaid, agencyPaid, unpaid, open, contributions, agencyPremiums } = accounts.district;
      expect(persons).toBe(selfPaid + agencyPaid + unpaid + open);
      expect(open).toBe(contributions.open + agencyPremiums.open);
    }),
  );
});

test("a shuffled roster has the same accounts, joins and conflicts, and no row is lost", () => {
  fc.assert(
    fc.property(shuffled(medicalRow), ([rows, order]) => {
      const [plain, mixed] = [medicalSettlement(), medicalSettlement()];
      const taken = addAll(plain, rows, [...rows.keys()]);
      addAll(mixed, rows, order);
      const accounts = plain.accounts();
      expect(JSON.stringify(mixed.accounts())).toBe(JSON.stringify(accounts));
      expect(rowsIn(accounts.district, accounts.townships)).toEqual([taken, taken, taken]);
      expect(accounts.district.persons).toBe(accounts.rows.counted);
    }),
  );
});
