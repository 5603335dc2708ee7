import { type TownshipTask, yingzhou2021 } from "../../index.js";
import { type Reach, rankAmong } from "../../ledger/settlement-workbook/rank.js";
import type { Draft } from "../form/draft.js";
import { type Evaluated, evaluated } from "./evaluated.js";

/** A township with its score among the others. */
export interface RankedUnit {
  readonly task: TownshipTask;
  readonly draft: Draft;
  readonly evaluated: Evaluated;
  /** From which to which, where open points may move it or others. */
  readonly rank: string;
}

/** An end of a score; `isBelow` where it comes close to it and never reaches it. */
interface End {
  readonly exact: string;
  readonly isBelow: boolean;
}

/** All townships of annex 1, the best reach first; of those that nothing is said of every point is open. */
export function rankedUnits(units: Readonly<Record<string, Draft>>): readonly RankedUnit[] {
  const scored = yingzhou2021.pension.townships.map((task) => {
    const draft = units[task.name] ?? {};
    const found = evaluated(draft);
    return { task, draft, evaluated: found, reach: reachOf(found) };
  });
  const reaches = scored.map(({ reach }) => reach);
  return scored
    .map((unit) => ({ ...unit, rank: rankAmong(unit.reach, reaches, isAbove) }))
    .sort((one, other) => order(other.reach.most, one.reach.most) || order(other.reach.least, one.reach.least));
}

function reachOf({ finding: { total, belowMax } }: Evaluated): Reach<End> {
  const [min, max] = total.status === "determined" ? [total.value, total.value] : [total.min, total.max];
  return { least: { exact: min.exact, isBelow: false }, most: { exact: max.exact, isBelow: belowMax } };
}

function isAbove(one: End, other: End): boolean {
  return order(one, other) > 0;
}

/** Above 0 where the first is the higher; exactly, for scores may have no end as decimals. */
function order(one: End, other: End): number {
  const [a, b] = [fractionIn(one.exact), fractionIn(other.exact)];
  const difference = a[0] * b[1] - b[0] * a[1];
  if (difference !== 0n) return difference > 0n ? 1 : -1;
  return Number(other.isBelow) - Number(one.isBelow);
}

/** A score as numerator and denominator: of `760/27` or `26.5`. */
function fractionIn(exact: string): readonly [bigint, bigint] {
  const [above = "", below = "1"] = exact.split("/");
  const [whole = "", decimals = ""] = above.split(".");
  return [BigInt(whole + decimals), BigInt(below) * 10n ** BigInt(decimals.length)];
}
