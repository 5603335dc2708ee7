import { IdNumberSet } from "../foundation/id-number-set.js";
import type { AppliedReading } from "../rule/finding.js";
import { AccountTree, type Tally, type TownshipAccount } from "./account-tree.js";

/** Whether a row entered the accounts, or was set apart since its ID number had been met before. */
export type Settled = "counted" | "duplicate";

/** What adds up over a place, rows set apart among it. */
export interface PersonTally<Self> extends Tally<Self> {
  duplicates: number;
}

/** What a row says of whom and where. */
interface PersonRow {
  readonly idNumber: string;
  readonly township: string;
  readonly village: string;
}

/** The rows of a ledger by place, each person once, with the readings that they relied on. */
export class PersonBook<Sums extends PersonTally<Sums>> {
  readonly #tree: AccountTree<Sums>;
  readonly #met = new IdNumberSet();
  readonly #duplicateRows: number[] = [];
  readonly #readings = new Map<AppliedReading["name"], AppliedReading>();
  #rows = 0;

  constructor(make: () => Sums) {
    this.#tree = new AccountTree(make);
  }

  /** Takes in a row: into the tally of its place where the person is new, else apart. */
  enter(
    { idNumber, township, village }: PersonRow,
    readings: readonly AppliedReading[],
    count: (tally: Sums) => void,
  ): Settled {
    if (this.#met.add(idNumber)) return this.enterAgain({ township, village }, readings, count);
    this.#tree.at(township, village).duplicates += 1;
    this.#duplicateRows.push(this.#rows);
    this.#rows += 1;
    return "duplicate";
  }

  /** Takes in a row of a person who may have others. */
  enterAgain(
    { township, village }: Omit<PersonRow, "idNumber">,
    readings: readonly AppliedReading[],
    count: (tally: Sums) => void,
  ): Settled {
    for (const reading of readings) this.#readings.set(reading.name, reading);
    count(this.#tree.at(township, village));
    this.#rows += 1;
    return "counted";
  }

  /** The accounts of each township, as met, and of their whole under its own name. */
  close<Account>(
    account: (sums: Sums, unit?: string) => Account,
    whole?: string,
  ): {
    readonly rows: number;
    readonly district: Account;
    readonly townships: readonly TownshipAccount<Account>[];
    readonly duplicateRows: readonly number[];
    readonly readings: readonly AppliedReading[];
  } {
    return {
      rows: this.#rows,
      ...this.#tree.close(account, whole),
      duplicateRows: [...this.#duplicateRows],
      readings: [...this.#readings.values()],
    };
  }
}
