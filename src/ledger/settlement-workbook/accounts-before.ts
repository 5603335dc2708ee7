import { parseExactly } from "../exact-json.js";
import { LedgerError } from "../ledger-error.js";
import type { CountByPlace } from "./unpaid-by-place.js";

/** How many persons a place had when earlier accounts were made; undefined where they don't tell. */
export type PersonsBefore = CountByPlace;

/** What earlier accounts tell. */
export interface AccountsBefore {
  /** Persons paid for. */
  readonly paid: PersonsBefore;
  /** Persons who had not paid. */
  readonly unpaid: PersonsBefore;
}

interface EarlierAccounts {
  readonly district: unknown;
  readonly townships: readonly {
    readonly township: string;
    readonly account: unknown;
    readonly villages: readonly { readonly village: string; readonly account: unknown }[];
  }[];
}

/**
 * Reads accounts as `settle --json` writes them.
 *
 * @param counted - the members of an account that say how many persons are paid for
 * @throws LedgerError when they are none of that kind
 */
export function accountsBefore(text: string, name: string, counted: readonly string[]): AccountsBefore {
  const paid = new Map<string, number>();
  const unpaid = new Map<string, unknown>();
  const take = (key: string, account: unknown): void => {
    const numbers = counted.map((member) => Object(account)[member]);
    if (!numbers.every((number) => Number.isSafeInteger(number))) throw notAccounts(name);
    paid.set(
      key,
      numbers.reduce((sum, number) => sum + number, 0),
    );
    unpaid.set(key, Object(account).unpaid);
  };
  const { district, townships } = Object(parseExactly(text, name)) as EarlierAccounts;
  take("", district);
  if (!Array.isArray(townships)) throw notAccounts(name);
  for (const { township, account, villages } of townships) {
    take(township, account);
    for (const own of villages) take(`${township}\n${own.village}`, own.account);
  }
  return {
    paid: (...places) => paid.get(keyOf(places)),
    unpaid(...places) {
      const persons = unpaid.get(keyOf(places));
      return Number.isSafeInteger(persons) ? (persons as number) : undefined;
    },
  };
}

function keyOf(places: readonly (string | undefined)[]): string {
  return places.filter((part) => part !== undefined).join("\n");
}

function notAccounts(name: string): LedgerError {
  return new LedgerError(
    "FILE",
    `${name} 不是同一种结算的 --json 结果`,
    `${name} is not what settle --json writes of such a ledger`,
  );
}
