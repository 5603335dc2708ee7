import { positionIn } from "../foundation/calendar.js";
import type { ContributionPayment, ContributionSubsidyFacts } from "../pension/contributions/contribution-facts.js";
import { contributionSubsidy } from "../pension/contributions/contribution-subsidy.js";
import { isAgencyTier } from "../pension/terms/tiers.js";
import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import type { AppliedReading, Determination } from "../rule/finding.js";
import { ask } from "../rule/rule.js";
import type { TownshipAccount } from "./account-tree.js";
import { isBackPayment, type PensionAccount, PensionTally } from "./pension-account.js";
import { type PensionProgress, pensionDeadlines, progressOf } from "./pension-progress.js";
import type { PensionRecord } from "./pension-record.js";
import { contributionOf, paymentIn, pensionRow, refuseOffRoll } from "./pension-row.js";
import { PersonBook, type Settled } from "./person-book.js";

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
 * @returns persons, contributions, agency-paid premiums and subsidies, with the undetermined part apart; progress;
 * duplicates
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

/** A back payment earns nothing after an interruption; for too few years, what it may. */
function forUnknownReason(forShortYears: Determination): Determination {
  if (forShortYears.status === "determined") return forShortYears;
  return { ...forShortYears, missingFacts: [...forShortYears.missingFacts, "payment"] };
}

const NO_READINGS: readonly AppliedReading[] = [];

class Settlement implements PensionSettlement {
  readonly #policy: Policy;
  readonly #deadlines: readonly string[];
  readonly #townships: ReadonlySet<string>;
  readonly #book: PersonBook<PensionTally>;

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#deadlines = pensionDeadlines(policy);
    this.#townships = new Set(policy.pension.townships.map(({ name }) => name));
    this.#book = new PersonBook(() => new PensionTally(this.#deadlines.length));
  }

  add(given: PensionRecord): Settled {
    const record = ask(pensionRow, given, this.#policy);
    const money = paymentIn(record);
    refuseOffRoll(record, money, this.#policy);
    if (money.fen === 0) {
      return this.#book.enter(record, NO_READINGS, (tally) => {
        tally.unpaid += 1;
      });
    }
    const contribution = contributionOf(record, money);
    const { subsidy: earned, readings } = contributionSubsidy(contribution, this.#policy);
    const payment = money.payment ?? this.#usual(contribution);
    const subsidy = payment === "back-payment" ? forUnknownReason(earned) : earned;
    const deadline = this.#deadline(record.paidOn);
    const count = (tally: PensionTally): void => tally.pay({ record, payment, tier: money.fen, subsidy, deadline });
    return isBackPayment(payment)
      ? this.#book.enterAgain(record, readings, count)
      : this.#book.enter(record, readings, count);
  }

  accounts(): PensionAccounts {
    const { total } = this.#policy.pension;
    const close = (sums: PensionTally, township?: string): PensionUnitAccount => ({
      ...sums.account(),
      progress: township === undefined ? null : progressOf(township, sums.paidBy(), this.#policy),
    });
    const accounts = this.#book.close(close, total.name);
    const order = [...this.#townships];
    const place = ({ township }: { readonly township: string }): number => order.indexOf(township);
    return { ...accounts, townships: [...accounts.townships].sort((one, other) => place(one) - place(other)) };
  }

  #usual({ tier }: ContributionSubsidyFacts): ContributionPayment {
    return isAgencyTier(tier, this.#policy) ? "agency-paid" : "self-paid";
  }

  #deadline(paidOn: string | undefined): number {
    if (paidOn === undefined || positionIn(this.#policy.pension.contributionWindow, paidOn) !== "in")
      return this.#deadlines.length;
    return this.#deadlines.findIndex((deadline) => paidOn <= deadline);
  }
}
