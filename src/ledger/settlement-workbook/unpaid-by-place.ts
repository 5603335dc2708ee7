import type { TownshipAccount } from "../../index.js";

/** Persons who have not paid, by place: each by the number of a row. */
export type Unpaid = readonly TownshipAccount<readonly number[]>[];

/** How many persons a place has; undefined for one without any. */
export type CountByPlace = (township?: string, village?: string) => number | undefined;

/** How many have not paid: in all, by township, and by village. */
export function unpaidByPlace(unpaid: Unpaid): CountByPlace {
  const counts = unpaid.flatMap(({ township, account, villages }) => [
    [township, account.length] as const,
    ...villages.map(({ village, account: own }) => [`${township}\n${village}`, own.length] as const),
  ]);
  const all = new Map([...counts, ["", unpaid.reduce((sum, { account }) => sum + account.length, 0)]]);
  return (...places) => all.get(places.join("\n"));
}
