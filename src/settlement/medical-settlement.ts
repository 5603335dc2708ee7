import type { Policy } from "../policy/policy.js";
import type { TownshipAccount } from "./account-tree.js";
import type { MedicalAccounts } from "./medical-accounts.js";
import type { MedicalComparison } from "./medical-comparison.js";
import type { MedicalRecord } from "./medical-record.js";
import type { MedicalState } from "./medical-state.js";
import type { MedicalSums } from "./medical-sums.js";
import type { PersonsOfSources, RowParts } from "./person-book.js";

/**
 * Accounts of rows that come one by one; what each says is kept until they are asked for, in some 10 bytes a row.
 */
export interface MedicalSettlement {
  /**
   * Takes in a row.
   *
   * @param record - the row
   * @param row - the number to tell it by; left out, the rows taken in before
   * @returns the parts of the row, for {@link addAlike}
   * @throws {@link RuleInputError} when the row is not a record of a roster; the accounts are then as before
   */
  add(record: MedicalRecord, row?: number): RowParts;
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
  accounts(most?: number): MedicalAccounts;
  /**
   * The accounts of all rows so far under the settlement's policy and under a draft, and what they differ by. What the
   * rows say of persons is taken to be so under both.
   *
   * @param draft - the other policy
   * @param most - how many persons are listed of each kind at most, the first by their rows; left out, all of them
   * @throws {@link RuleInputError} when the draft is no policy
   */
  against(draft: Policy, most?: number): MedicalComparison;
  /**
   * How many persons stand in which sources, such as a roll and a list of payments: those of each set of sources.
   *
   * @param sourceOf - names the source of a row by its number
   */
  personsBySource(sourceOf: (row: number) => string): readonly PersonsOfSources[];
  /**
   * The persons of whom rows say that they paid nothing, and from whom something is due for certain, by place, in the
   * order of the accounts: each by the number of the first row.
   */
  unpaid(): readonly TownshipAccount<readonly number[]>[];
  /**
   * All that is kept of the rows so far, ID numbers among it, to be merged by {@link mergeSettlements} with that of
   * other parts of the roster, however it was split.
   */
  state(): MedicalState;
  /**
   * What the rows so far come to, without any person, to be merged by {@link mergeSums} with that of parts which have
   * no person in common with these rows.
   */
  sums(): MedicalSums;
}
