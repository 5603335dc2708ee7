import { addDays, dayOfMonth, endOfMonth, monthOf } from "../../../foundation/calendar.js";
import { acceptNotBefore } from "../../../rule/refusals.js";
import type { Trace } from "../../../rule/trace.js";
import { allOf, IS_MEMBER, inReview, type Membership, NO_MEMBER } from "../../terms/membership.js";
import type { Term } from "./joined-terms.js";

/** An end of a stretch of months: from the earliest to the latest that it may be, and the fact that settles it. */
interface End {
  readonly earliest: string;
  readonly latest: string;
  readonly path: string;
}

/** A stretch of whole months, each end known or not. */
export interface Months {
  readonly from: End;
  readonly to: End;
}

/** Sorts before and after every month. */
const [FIRST, LAST] = ["", "~"];

function known(month: string, path = ""): End {
  return { earliest: month, latest: month, path };
}

/** The months in which a pension was drawn; each month given was. */
export function drawnMonths(
  from: string | undefined,
  to: string | undefined,
  paths: readonly [from: string, to: string],
): Months {
  return {
    from: { earliest: from ?? FIRST, latest: from ?? to ?? LAST, path: paths[0] },
    to: { earliest: to ?? from ?? FIRST, latest: to ?? LAST, path: paths[1] },
  };
}

/** The months after that of a death. */
export function monthsAfterDeath(diedOn: string | undefined, path: string): Months {
  const from = diedOn === undefined ? { earliest: FIRST, latest: LAST, path } : known(monthOf(diedOn) + LAST);
  return { from, to: known(LAST) };
}

/** The months served whole; undefined where there is none. */
export function servedMonths({ from, to, paths }: Term): Months | undefined {
  const first = from && (isFirstOfMonth(from) ? monthOf(from) : monthOf(from) + LAST);
  const last = to && monthOf(to === endOfMonth(monthOf(to)) ? to : addDays(dayOfMonth(monthOf(to), 1), -1));
  if ((first ?? FIRST) > (last ?? LAST)) return undefined;
  return {
    from: { earliest: first ?? FIRST, latest: first ?? LAST, path: paths[0] },
    to: { earliest: last ?? FIRST, latest: last ?? LAST, path: paths[1] },
  };
}

function isFirstOfMonth(day: string): boolean {
  return day === dayOfMonth(monthOf(day), 1);
}

/** The months of a term that were served in part. */
export function monthsServedInPart({ from, to }: Term): readonly string[] {
  const first = from !== undefined && !isFirstOfMonth(from) ? [monthOf(from)] : [];
  const last = to !== undefined && to !== endOfMonth(monthOf(to)) ? [monthOf(to)] : [];
  return [...first, ...last];
}

/** Whether two stretches have a month in common, and which facts would tell. */
export function inCommon(some: Months, others: Months): Membership {
  return allOf([() => notBefore(some.to, others.from), () => notBefore(others.to, some.from)]);
}

/** Whether a month was drawn for certain. */
export function isDrawn(month: string, drawn: Months): boolean {
  return inCommon(drawn, { from: known(month), to: known(month) }).answer === "yes";
}

function notBefore(end: End, start: End): Membership {
  if (end.earliest >= start.latest) return IS_MEMBER;
  if (end.latest < start.earliest) return NO_MEMBER;
  return inReview([end, start].filter(({ earliest, latest }) => earliest !== latest).map(({ path }) => path));
}

/**
 * Refuses a stretch that ends before it begins.
 *
 * @throws {@link RuleInputError} when it does
 */
export function acceptInOrder(from: string | undefined, to: string | undefined, path: string, trace: Trace): void {
  if (from !== undefined && to !== undefined) acceptNotBefore(from, trace, path, to);
}
