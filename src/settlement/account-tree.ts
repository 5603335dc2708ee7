import { madeIn } from "../foundation/once.js";

/** What adds up over a place and can take in another of its kind. */
export interface Tally<Self> {
  merge(other: Self): void;
}

/** The accounts of one village (村、社区). */
export interface VillageAccount<Account> {
  /** The village, as the rows name it. */
  readonly village: string;
  /** What its rows come to. */
  readonly account: Account;
}

/** The accounts of one township (乡镇、街道) with its villages. */
export interface TownshipAccount<Account> {
  /** The township, as the rows name it. */
  readonly township: string;
  /** What its villages come to together. */
  readonly account: Account;
  /** Its villages, in the order of their names. */
  readonly villages: readonly VillageAccount<Account>[];
}

/** One tally a village, kept by township; the levels above are sums of the level below, and so add up. */
export class AccountTree<Sums extends Tally<Sums>> {
  readonly #make: () => Sums;
  readonly #townships = new Map<string, Map<string, Sums>>();

  constructor(make: () => Sums) {
    this.#make = make;
  }

  /** The tally of a village, made when first asked for. */
  at(township: string, village: string): Sums {
    const villages = madeIn(this.#townships, township, () => new Map<string, Sums>());
    return madeIn(villages, village, this.#make);
  }

  /** The accounts of each township, in the order of their names, and their whole under its own name. */
  close<Account>(
    account: (sums: Sums, unit?: string) => Account,
    whole?: string,
  ): { readonly district: Account; readonly townships: readonly TownshipAccount<Account>[] } {
    const district = this.#make();
    const townships = inOrder(this.#townships).map(([township, tallies]) => {
      const sums = this.#make();
      const villages = inOrder(tallies).map(([village, own]) => {
        sums.merge(own);
        return { village, account: account(own) };
      });
      district.merge(sums);
      return { township, account: account(sums, township), villages };
    });
    return { district: account(district, whole), townships };
  }
}

/** By the code units of the names, which are the same everywhere. */
function inOrder<Value>(byName: ReadonlyMap<string, Value>): readonly (readonly [name: string, value: Value])[] {
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1));
}
