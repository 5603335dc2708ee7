import { highestTier, isAgencyTier } from "../pension/terms/tiers.js";
import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { policyFor } from "../rule/policy-for.js";
import { ask, decideAnew } from "../rule/rule.js";
import { AccountTree, type TownshipAccount } from "./account-tree.js";
import { addAll, STATES } from "./add-all.js";
import { enterAlike } from "./alike-row.js";
import { PensionTally } from "./pension-account.js";
import {
  inOrder,
  type PensionAccounts,
  type PensionEntered,
  pensionPlaces,
  townshipOrder,
} from "./pension-accounts.js";
import { comparedPension, type PensionComparison } from "./pension-comparison.js";
import { pensionDeadlines } from "./pension-progress.js";
import type { PensionRecord } from "./pension-record.js";
import { inNameOrder, isPayerUnsaid, type PensionFacts, pensionFacts, pensionRow } from "./pension-row.js";
import { isBackPayment, PENSION_ROW } from "./pension-row-refusals.js";
import { isPaid, type PensionSaid, pensionKey, pensionSaid } from "./pension-said.js";
import type { PensionAgainst, PensionSettlement } from "./pension-settlement.js";
import { type PensionState, pensionStateSchema } from "./pension-state.js";
import { type PensionSums, pensionSums } from "./pension-sums.js";
import { type KeptRow, PersonBook, type PersonsOfSources, type RowParts } from "./person-book.js";
import { type Contradiction, enterPersons, type PersonTally, type Statement } from "./person-rows.js";
import { enterState, rowsInState } from "./person-state.js";
import { saidTogether } from "./said-together.js";
import { acceptState, stateHead } from "./state-head.js";
import { enterUnpaid, rowsInOrder, UnpaidRows } from "./unpaid-rows.js";
import { UsedReadings } from "./used-readings.js";

/**
 * The year's pension accounts (城乡居保年度结算) from a ledger: by village, township and district, each person once.
 * Rows of one person enter as one where they agree: a payment of the tier chosen beats none, what one leaves out
 * another may give, the place too, and the groups of several rows are one payment's. Where they contradict each other,
 * the person enters no account.
 *
 * @param records - the rows of the ledger
 * @param policy - the figures and readings to answer by
 * @returns persons, contributions, agency-paid premiums and subsidies, with the undetermined part apart; progress;
 * joins and conflicts
 * @throws {@link RuleInputError} when a row is not a record of a ledger; it is told by its place: `[1].tier`
 * @see Pension work plan 2021, 二（二）, 二（三）, and annex 1
 * @example
 * ```ts
 * const place = { township: "王店镇", village: "前进村" };
 * const accounts = settlePension([
 *   { idNumber: "11010519491231002X", ...place, tier: 500, paidOn: "2021-02-01" },
 *   { idNumber: "440524188001010014", ...place, tier: 100, paidOn: "2021-03-01", groups: ["destitute"] },
 * ]);
 * accounts.district.contributions.settled; // => "500"
 * accounts.district.subsidy.max; // => "110"
 * ```
 */
export function settlePension(records: Iterable<PensionRecord>, policy: Policy = yingzhou2021): PensionAccounts {
  const settlement = pensionSettlement(policy);
  addAll(PENSION_ROW, records, (record) => settlement.add(record));
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

const MERGE = "mergeSettlements";

/** The settlement of all rows of several states. */
export function mergedPension(states: Iterable<PensionState>, policy: Policy): PensionSettlement {
  const settlement = new Settlement(policy);
  addAll(MERGE, states, (state) => settlement.take(state), STATES);
  return settlement;
}

class Settlement implements PensionSettlement {
  readonly #policy: Policy;
  readonly #book = new PersonBook<PensionSaid>();
  #rows = 0;

  constructor(policy: Policy) {
    this.#policy = policyFor(pensionRow.id, policy);
  }

  add(given: PensionRecord, row = this.#rows): RowParts {
    const record = ask(pensionRow, given, this.#policy);
    const facts = pensionFacts(record, this.#policy);
    const said = this.#said(facts);
    this.#rows += 1;
    return this.#book.enter(record.idNumber, record, row, said);
  }

  addAlike(idNumber: string, parts: RowParts, row = this.#rows): void {
    // What is no ID number is refused as it is in any row.
    if (!enterAlike(PENSION_ROW, this.#book, idNumber, parts, row)) ask(pensionRow, { idNumber }, this.#policy);
    this.#rows += 1;
  }

  /** Takes in the rows of a state. */
  take(given: PensionState): void {
    const policy = this.#policy;
    const state = acceptState(MERGE, pensionStateSchema(), given, policy);
    enterState(
      MERGE,
      this.#book,
      state,
      // What the row of a ledger says beside whom it is about.
      (place) => decideAnew(pensionRow, place as PensionRecord, policy),
      (facts) => this.#said(pensionFacts(facts as PensionRecord, policy)),
    );
    this.#rows += state.rows.row.length;
  }

  accounts(most = Number.POSITIVE_INFINITY): PensionAccounts {
    const { tree, entered } = this.#tallied(most);
    const places = pensionPlaces(tree, (tally) => tally, this.#policy, townshipOrder(this.#policy));
    return { rows: places.district.rows, ...places, ...entered };
  }

  state(): PensionState {
    return { ...stateHead("pension", "persons", this.#policy), ...rowsInState(this.#book, pensionKey) };
  }

  sums(): PensionSums {
    const { tree, entered } = this.#tallied(0);
    return pensionSums(this.#policy, tree, entered);
  }

  against(draft: Policy, { shift, most = Number.POSITIVE_INFINITY }: PensionAgainst = {}): PensionComparison {
    return comparedPension(this.#policy, draft, shift, (tree, count) => this.#enter(tree, most, count));
  }

  personsBySource(sourceOf: (row: number) => string): readonly PersonsOfSources[] {
    return this.#book.bySource(sourceOf);
  }

  unpaid(): readonly TownshipAccount<readonly number[]>[] {
    const tree = new AccountTree(() => new UnpaidRows());
    enterUnpaid(
      this.#book,
      tree,
      (rows) => this.#join(rows),
      ({ payment }) => !isPaid(payment),
    );
    return inOrder(tree.close(rowsInOrder).townships, townshipOrder(this.#policy));
  }

  #tallied(most: number): { readonly tree: AccountTree<PensionTally>; readonly entered: PensionEntered } {
    const deadlines = pensionDeadlines(this.#policy);
    const tree = new AccountTree(() => new PensionTally(deadlines));
    return { tree, entered: this.#enter(tree, most, (tally, { payment }, persons) => tally.pay(payment, persons)) };
  }

  #enter<Sums extends PersonTally<Sums>>(
    tree: AccountTree<Sums>,
    most: number,
    count: (tally: Sums, said: PensionSaid, persons: number) => void,
  ): PensionEntered {
    const readings = new UsedReadings();
    const several = enterPersons<PensionSaid, PensionFacts, Sums>(
      this.#book,
      tree,
      {
        join: (rows) => this.#join(rows),
        shown: ({ facts }) => facts,
        count(tally, said, persons) {
          readings.add(said.readings);
          count(tally, said, persons);
        },
      },
      most,
    );
    return { ...several, readings: readings.inOrder() };
  }

  #said(facts: PensionFacts): number {
    return this.#book.said(pensionKey(facts), () => pensionSaid(facts, this.#policy));
  }

  /** Payments of the year are one; back payments are one each, but for rows that are alike. */
  #join(rows: readonly KeptRow<PensionSaid>[]): readonly Statement<PensionSaid>[] | Contradiction {
    const back = new Map<PensionSaid, KeptRow<PensionSaid>[]>();
    const ofYear: KeptRow<PensionSaid>[] = [];
    for (const row of rows) {
      // What rows say is kept once.
      if (isBackPayment(row.said.facts.payment)) back.set(row.said, [...(back.get(row.said) ?? []), row]);
      else ofYear.push(row);
    }
    const statements = [...back].map(([said, alike]) => ({ said, rows: alike }));
    if (ofYear.length === 0) return statements;
    const joined = this.#joinOfYear(ofYear.map(({ said }) => said.facts));
    return "contradicted" in joined ? joined : [{ rows: ofYear, said: joined }, ...statements];
  }

  /**
   * A payment beats none; payments agree with each other, with the tier chosen and with who is said to pay, or are
   * contradicted.
   */
  #joinOfYear(rows: readonly PensionFacts[]): PensionSaid | Contradiction {
    const { said, contradicted } = saidTogether(rows, ["paidYuan", "payment", "paidOn", "interrupted"]);
    const { paidYuan, payment } = said;
    if (paidYuan === undefined) return this.#book.saidAt(this.#said({}));
    if (contradicted.length > 0) return { contradicted };
    if (rows.some(({ tier = paidYuan }) => tier !== paidYuan)) return { contradicted: ["paidYuan", "tier"] };
    if (payment !== undefined && !isPaidSo(paidYuan, payment === "agency-paid", this.#policy))
      return { contradicted: ["paidYuan", "payment"] };
    const groups = inNameOrder(rows.flatMap((row) => row.groups ?? []));
    if (isPayerUnsaid({ ...said, groups }, this.#policy)) return { contradicted: ["groups", "paidYuan"] };
    return this.#book.saidAt(this.#said({ ...said, groups }));
  }
}

/** Whether an amount is one that the district pays, or that a person can pay. */
function isPaidSo(yuan: string, byDistrict: boolean, policy: Policy): boolean {
  const isBase = isAgencyTier(yuan, policy);
  return byDistrict ? isBase || Number(yuan) === highestTier(policy) : !isBase;
}
