import { Decimal } from "decimal.js";

/** A determination of an answer: where it stands, its bounds, and what would settle it. */
export interface Interval {
  readonly path: string;
  readonly min: number;
  readonly max: number;
  readonly openReadings: readonly string[];
  readonly missingFacts: readonly string[];
}

/** Every determination of an answer. */
export function intervalsOf(value: unknown, path = ""): readonly Interval[] {
  if (typeof value !== "object" || value === null || Decimal.isDecimal(value)) return [];
  const { status, ...said } = value as Readonly<Record<string, unknown>>;
  if (status === "determined") {
    const settled = numberOf(said["value"]);
    return [{ path, min: settled, max: settled, openReadings: [], missingFacts: [] }];
  }
  if (status === "undetermined") {
    const { openReadings, missingFacts } = said as never as Interval;
    return [{ path, min: numberOf(said["min"]), max: numberOf(said["max"]), openReadings, missingFacts }];
  }
  return Object.entries(value).flatMap(([name, member]) => intervalsOf(member, path === "" ? name : `${path}.${name}`));
}

/** A count, an amount, an exact fraction, or points by theirs. */
export function numberOf(value: unknown): number {
  const exact = typeof value === "object" && value !== null && "exact" in value ? value.exact : value;
  const [over, under = "1"] = String(exact).split("/");
  return Number(over) / Number(under);
}

/** Where an answer leaves the bounds that it had before, of those that waited for what was then given. */
export function outOfBounds(
  before: readonly Interval[],
  after: unknown,
  waited: (interval: Interval) => boolean,
  intervals: (after: never) => readonly Interval[] = intervalsOf,
): readonly { readonly before: Interval; readonly now: Interval }[] {
  const then = new Map(intervals(after as never).map((interval) => [interval.path, interval]));
  return before.filter(waited).flatMap((interval) => {
    const now = then.get(interval.path);
    const isWithin = now === undefined || (now.min >= interval.min - ROUNDING && now.max <= interval.max + ROUNDING);
    return isWithin ? [] : [{ before: interval, now }];
  });
}

/** Points in thirds and the like are told as floats here. */
const ROUNDING = 1e-9;
