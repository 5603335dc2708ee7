import { parseExactly } from "../exact-json.js";
import { LedgerError } from "../ledger-error.js";

/** How many persons a place had paid for when earlier accounts were made; undefined for one that they don't name. */
export type PaidBefore = (township?: string, village?: string) => number | undefined;

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
 * @param counted - the members of an account that are added up
 * @throws LedgerError when they are none of that kind
 */
export function accountsBefore(text: string, name: string, counted: readonly string[]): PaidBefore {
  const found = new Map<string, number>();
  const take = (key: string, account: unknown): void => {
    const numbers = counted.map((member) => Object(account)[member]);
    if (!numbers.every((number) => Number.isSafeInteger(number))) throw notAccounts(name);
    found.set(
      key,
      numbers.reduce((sum, number) => sum + number, 0),
    );
  };
  const { district, townships } = Object(parseExactly(text, name)) as EarlierAccounts;
  take("", district);
  if (!Array.isArray(townships)) throw notAccounts(name);
  for (const { township, account, villages } of townships) {
    take(township, account);
    for (const own of villages) take(`${township}\n${own.village}`, own.account);
  }
  return (township, village) => found.get([township, village].filter((part) => part !== undefined).join("\n"));
}

function notAccounts(name: string): LedgerError {
  return new LedgerError(
    "FILE",
    `${name} 不是同一种结算的 --json 结果`,
    `${name} is not what settle --json writes of such a ledger`,
  );
}
