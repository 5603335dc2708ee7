import { AccountTree, type TownshipAccount } from "./account-tree.js";
import { positionIn } from "./foundation/calendar.js";
import { fenOf, yuanOf } from "./foundation/decimal.js";
import { IdNumberSet } from "./foundation/id-number-set.js";
import { nearest } from "./foundation/nearest.js";
import type { ContributionSubsidyFacts } from "./pension/contribution-facts.js";
import { contributionSubsidy } from "./pension/contribution-subsidy.js";
import { isAgencyTier } from "./pension/tiers.js";
import { fenPaid, isBackPayment, type PensionAccount, PensionTally } from "./pension-account.js";
import { type PensionProgress, pensionDeadlines, progressOf } from "./pension-progress.js";
import { type PensionRecord, pensionRecord } from "./pension-record.js";
import type { AppliedReading, Finding } from "./policy/finding.js";
import type { Policy } from "./policy/policy.js";
import { ask, type Rule, refuse, rule } from "./policy/rule.js";
import { yingzhou2021 } from "./policy/yingzhou-2021/index.js";

/** Whether a row entered the accounts, or was set apart since its ID number had been met before. */
export type Settled = "counted" | "duplicate";

/** A place's accounts with its progress against annex 1. */
export interface PensionUnitAccount extends PensionAccount {
  /** By deadline; null for a village, for which the annex prints no task. */
  readonly progress: readonly PensionProgress[] | null;
}

/** What {@link settlePension} answers. */
export interface PensionAccounts {
  /** Rows taken in: those counted and those set apart as duplicates. */
  readonly rows: number;
  /** All townships together. */
  readonly district: PensionUnitAccount;
  /** In the order of annex 1. */
  readonly townships: readonly TownshipAccount<PensionUnitAccount>[];
  /** The places of the rows set apart, the first row being 0. */
  readonly duplicateRows: readonly number[];
  /** The readings that the subsidies relied on. */
  readonly readings: readonly AppliedReading[];
}

/** Accounts that grow row by row, in memory that grows with villages and persons' ID numbers only. */
export interface PensionSettlement {
  /**
   * Takes in a row.
   *
   * @throws {@link RuleInputError} when the row is not a record of a ledger; the accounts are then as before
   */
  add(record: PensionRecord): Settled;
  /** The accounts of all rows so far. */
  accounts(): PensionAccounts;
}

/**
 * The year's pension accounts (城乡居保年度结算) from a ledger: by village, township and district, each person once.
 *
 * @param records - the rows of the ledger
 * @param policy - the figures and readings to answer by
 * @returns persons, contributions, agency-paid premiums and subsidies, with the undetermined part apart; progress; duplicates
 * @throws {@link RuleInputError} when a row is not a record of a ledger
 * @see Pension work plan 2021, 二（二）, 二（三）, and annex 1
 * @example
 * ```ts
 * const place = { township: "王店镇", village: "前进村" };
 * const accounts = settlePension([
 *   { idNumber: "11010519491231002X", ...place, tier: 500, paidOn: "2021-02-01" },
 *   { idNumber: "440524188001010014", ...place, tier: 100, paidOn: "2021-03-01", group: "destitute" },
 * ]);
 * accounts.district.contributions; // => "500"
 * accounts.district.subsidy.max; // => "110"
 * ```
 */
export function settlePension(records: Iterable<PensionRecord>, policy: Policy = yingzhou2021): PensionAccounts {
  const settlement = pensionSettlement(policy);
  for (const record of records) settlement.add(record);
  return settlement.accounts();
}

/**
 * The same accounts row by row, for ledgers that are read as a stream.
 *
 * @param policy - the figures and readings to answer by
 * @returns accounts to which rows are added
 * @throws {@link RuleInputError} when the policy is none
 * @example
 * ```ts
 * const settlement = pensionSettlement();
 * settlement.add({ idNumber: "11010519491231002X", township: "王店镇", village: "前进村", tier: 500, paidYuan: 500 });
 * settlement.accounts().district.selfPaid; // => 1
 * ```
 */
export function pensionSettlement(policy: Policy = yingzhou2021): PensionSettlement {
  return new Settlement(policy);
}

const ROW_ID = "pension/ledger-row";

/** A row of a ledger as a rule that takes facts, so that it is judged as strictly; it decides nothing. */
export const pensionRow: Rule<PensionRecord, PensionRecord & Finding> = /* @__PURE__ */ rule({
  id: ROW_ID,
  title: { zh: "城乡居保台账", en: "Pension ledger" },
  clauses: [],
  readings: [],
  facts: pensionRecord,
  finding: () => ({}),
  decide: (record) => record as PensionRecord & Finding,
});

class Settlement implements PensionSettlement {
  readonly #policy: Policy;
  readonly #deadlines: readonly string[];
  readonly #townships: ReadonlySet<string>;
  readonly #tree: AccountTree<PensionTally>;
  readonly #met = new IdNumberSet();
  readonly #duplicateRows: number[] = [];
  readonly #readings = new Map<AppliedReading["name"], AppliedReading>();
  #rows = 0;

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#deadlines = pensionDeadlines(policy);
    this.#townships = new Set(policy.pension.townships.map(({ name }) => name));
    this.#tree = new AccountTree(() => new PensionTally(this.#deadlines.length));
  }

  add(given: PensionRecord): Settled {
    const record = ask(pensionRow, given, this.#policy) as PensionRecord;
    const { township, village } = record;
    if (!this.#townships.has(township)) return refuseTownship(township, [...this.#townships]);
    const paid = fenPaid(record);
    if (record.paidOn !== undefined && record.tier === undefined && record.paidYuan === undefined) refuseUnknownTier();
    const finding = paid === 0 ? undefined : contributionSubsidy(this.#contribution(record, paid), this.#policy);
    const payment = this.#payment(record);
    const tally = this.#tree.at(township, village);
    const row = this.#rows;
    this.#rows += 1;
    const isOfTheYear = finding === undefined || !isBackPayment(payment);
    if (isOfTheYear && !this.#met.add(record.idNumber)) {
      tally.duplicates += 1;
      this.#duplicateRows.push(row);
      return "duplicate";
    }
    if (finding === undefined) tally.unpaid += 1;
    else {
      for (const reading of finding.readings) this.#readings.set(reading.name, reading);
      tally.pay({ record, payment, tier: paid, subsidy: finding.subsidy, deadline: this.#deadline(record.paidOn) });
    }
    return "counted";
  }

  accounts(): PensionAccounts {
    const { townships, total } = this.#policy.pension;
    const order = townships.map(({ name }) => name);
    const close = (sums: PensionTally, township?: string): PensionUnitAccount => ({
      ...sums.account(),
      progress: township === undefined ? null : progressOf(township, sums.paidBy(), this.#policy),
    });
    const { district, ...closed } = this.#tree.close(close, total.name, order);
    return {
      rows: this.#rows,
      district,
      townships: closed.townships,
      duplicateRows: [...this.#duplicateRows],
      readings: [...this.#readings.values()],
    };
  }

  /** What the row says was paid, as the rule on subsidies takes it. */
  #contribution(record: PensionRecord, paid: number): ContributionSubsidyFacts {
    const { tier = paid / 100, payment, paidOn, interrupted } = record;
    if (fenOf(tier) !== paid) return refuseAmount(tier, paid);
    return {
      tier,
      ...(payment !== undefined && { payment }),
      ...(paidOn !== undefined && { paidOn }),
      ...(interrupted !== undefined && { interrupted }),
    };
  }

  #payment({ payment, tier, paidYuan }: PensionRecord): NonNullable<PensionRecord["payment"]> {
    const amount = tier ?? paidYuan ?? 0;
    return payment ?? (isAgencyTier(amount, this.#policy) ? "agency-paid" : "self-paid");
  }

  #deadline(paidOn: string | undefined): number {
    if (paidOn === undefined || positionIn(this.#policy.pension.contributionWindow, paidOn) !== "in")
      return this.#deadlines.length;
    return this.#deadlines.findIndex((deadline) => paidOn <= deadline);
  }
}

function refuseTownship(township: string, known: readonly string[]): never {
  const near = nearest(township, known);
  return refuse(
    ROW_ID,
    "township",
    township,
    {
      zh: `附件1没有“${township}”${near.length > 0 ? `，是否为${near.join("、")}？` : ""}`,
      en: `annex 1 has no unit "${township}"${near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""}`,
    },
    { zh: `附件1所列名称：${known.join("、")}`, en: `a name that annex 1 prints: ${known.join(", ")}` },
  );
}

/** A contribution is paid in full or not at all. */
function refuseAmount(tier: NonNullable<PensionRecord["tier"]>, paid: number): never {
  const [asked, received] = [yuanOf(fenOf(tier)), yuanOf(paid)];
  return refuse(
    ROW_ID,
    "paidYuan",
    received.toString(),
    {
      zh: `实缴 ${received} 元，与缴费档次 ${asked} 元不符`,
      en: `${received} yuan paid is not the tier of ${asked} yuan`,
    },
    { zh: `${asked} 元，或 0 元（未缴）`, en: `${asked} yuan, or 0 for nothing paid` },
  );
}

/** A day of payment says that something was paid, and nothing says how much. */
function refuseUnknownTier(): never {
  return refuse(
    ROW_ID,
    "tier",
    undefined,
    { zh: "有缴费日期而无缴费档次和实缴金额", en: "there is a day of payment, and neither a tier nor an amount" },
    { zh: "缴费档次或实缴金额", en: "a tier or an amount paid" },
  );
}
