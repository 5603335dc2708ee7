import type { Policy } from "../policy/policy.js";
import type { TownshipAccount } from "./account-tree.js";
import type { PensionAccounts } from "./pension-accounts.js";
import type { PensionComparison } from "./pension-comparison.js";
import type { PensionRecord } from "./pension-record.js";
import type { ContributionShift } from "./pension-shift.js";
import type { PensionState } from "./pension-state.js";
import type { PensionSums } from "./pension-sums.js";
import type { PersonsOfSources, RowParts } from "./person-book.js";

/** What is asked of a comparison beside the draft. */
export interface PensionAgainst {
  /** Persons who choose another tier under the draft; left out, nobody does. */
  readonly shift?: ContributionShift | undefined;
  /** How many persons are listed of each kind at most, the first by their rows; left out, all of them. */
  readonly most?: number | undefined;
}

/**
 * Accounts of rows that come one by one; what each says is kept until they are asked for, in some 10 bytes a row.
 */
export interface PensionSettlement {
  /**
   * Takes in a row.
   *
   * @param record - the row
   * @param row - the number to tell it by; left out, the rows taken in before
   * @returns the parts of the row, for {@link addAlike}
   * @throws {@link RuleInputError} when the row is not a record of a ledger; the accounts are then as before
   */
  add(record: PensionRecord, row?: number): RowParts;
  /**
   * Takes in a row that says of another person what rows before it said: it is not judged again.
   *
   * @param idNumber - whom the row is about
   * @param parts - where it says that the person is, and what it says beside, as {@link add} answered for rows that
   *   say the same
   * @param row - the number to tell it by; left out, the rows taken in before
   * @throws {@link RuleInputError} when the ID number is none, or no row had such parts
   */
  addAlike(idNumber: string, parts: RowParts, row?: number): void;
  /**
   * The accounts of all rows so far; they are made anew from all persons.
   *
   * @param most - how many persons are listed of each kind at most, the first by their rows; left out, all of them
   */
  accounts(most?: number): PensionAccounts;
  /**
   * The accounts of all rows so far under the settlement's policy and under a draft, and what they differ by. What
   * persons did is told by the rows under the settlement's policy; the draft is asked what it would come to.
   *
   * @param draft - the other policy
   * @param asked - the shift asked for, and how many persons are listed at most
   * @throws {@link RuleInputError} when the draft is no policy, or the shift is of tiers that the policies lack
   */
  against(draft: Policy, asked?: PensionAgainst): PensionComparison;
  /**
   * How many persons stand in which sources, such as a roll and a list of payments: those of each set of sources.
   *
   * @param sourceOf - names the source of a row by its number
   */
  personsBySource(sourceOf: (row: number) => string): readonly PersonsOfSources[];
  /** The persons counted as `unpaid`, by place, in the order of the accounts: each by the number of the first row. */
  unpaid(): readonly TownshipAccount<readonly number[]>[];
  /**
   * All that is kept of the rows so far, ID numbers among it, to be merged by {@link mergeSettlements} with that of
   * other parts of the ledger, however it was split.
   */
  state(): PensionState;
  /**
   * What the rows so far come to, without any person, to be merged by {@link mergeSums} with that of parts which have
   * no person in common with these rows.
   */
  sums(): PensionSums;
}
