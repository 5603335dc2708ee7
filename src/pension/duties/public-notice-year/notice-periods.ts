import { monthOf, monthsOf, quarterOf } from "../../../foundation/calendar.js";
import type { Trace } from "../../../rule/trace.js";
import type { NoticeOutcome } from "../notice-days.js";

/** What a notice publishes: the first two each quarter, new recipients each month. */
export type NoticeTopic = "contributions" | "recipients" | "new-recipients";

/**
 * How a period's notice stands: nothing is owed where nothing was due, a period that still runs is open, and it is not
 * known where a posting may be of it or of another period.
 */
export type NoticeDuty = "met" | "borderline" | "lacking" | "not-due" | "open" | "not-known";

interface DuePeriod {
  /** Topic and period in one. */
  readonly name: string;
  readonly topic: NoticeTopic;
  readonly period: string;
  readonly lastMonth: string;
}

/** Every notice due in a year: both quarterly topics in each quarter, then each month's new recipients. */
export function duePeriods(year: number): readonly DuePeriod[] {
  const months = monthsOf(year);
  const lastMonths = new Map(months.map((month) => [quarterOf(month), month]));
  const quarterly = [...lastMonths].flatMap(([period, lastMonth]) => [
    duePeriod("contributions", period, lastMonth),
    duePeriod("recipients", period, lastMonth),
  ]);
  return [...quarterly, ...months.map((month) => duePeriod("new-recipients", month, month))];
}

function duePeriod(topic: NoticeTopic, period: string, lastMonth: string): DuePeriod {
  return { name: `${topic} ${period}`, topic, period, lastMonth };
}

/** The quarter or month that a posting belongs to; none where it is not known. */
export function periodOf(
  { topic, startOn, covers }: { readonly topic: NoticeTopic; readonly startOn: string; readonly covers?: string },
  trace: Trace,
): { readonly period?: string } {
  const month = trace.read("noticePeriod") === "start-date" ? monthOf(startOn) : covers;
  if (month === undefined) return {};
  return { period: topic === "new-recipients" ? month : quarterOf(month) };
}

/** How a period stands by the outcomes of its postings. */
export function dutyOf(outcomes: ReadonlySet<NoticeOutcome>, isOver: boolean, trace: Trace): NoticeDuty {
  if (outcomes.has("pass")) return "met";
  if (outcomes.has("borderline") && trace.read("borderlineNotices") === "counted") return "borderline";
  return isOver && !outcomes.has("open") ? "lacking" : "open";
}
