import type { AccountTree } from "./account-tree.js";
import type { PersonBook } from "./person-book.js";
import { type EntersAccounts, enterPersons, RowTally } from "./person-rows.js";

/** The persons of a place who have not paid, each by the number of the first row. */
export class UnpaidRows {
  readonly rows: RowTally = new RowTally();
  readonly numbers: number[] = [];

  merge({ numbers }: UnpaidRows): void {
    for (const number of numbers) this.numbers.push(number);
  }
}

/** Enters persons as the accounts do, and keeps those who have not paid. */
export function enterUnpaid<Said>(
  book: PersonBook<Said>,
  tree: AccountTree<UnpaidRows>,
  join: EntersAccounts<Said, object, UnpaidRows>["join"],
  isUnpaid: (said: Said) => boolean,
): void {
  const told: EntersAccounts<Said, object, UnpaidRows>["told"] = {
    isOf: isUnpaid,
    add: ({ numbers }, _, { rows }) => numbers.push(rows[0]?.row as number),
  };
  enterPersons(book, tree, { join, shown: () => ({}), count: () => undefined, told }, 0);
}

/** Their rows in order. */
export function rowsInOrder({ numbers }: UnpaidRows): readonly number[] {
  return numbers.sort((one, other) => one - other);
}
