import { dayOfMonth, monthAfter, monthsOf } from "../../foundation/calendar.js";
import type { Schema } from "../../foundation/description.js";
import { flag, optional } from "../../foundation/schema.js";
import type { WorkCalendarFacts } from "../../rule/hand-in.js";
import { handInDays } from "../../rule/hand-in.js";
import { acceptWithin, refuseTwice } from "../../rule/refusals.js";
import type { Trace } from "../../rule/trace.js";
import {
  type ClassReport,
  type ClassStanding,
  type ClassState,
  type MaterialClass,
  materialClasses,
  standingOfClass,
  standingUnlisted,
} from "./material-class.js";

/** How a month's material stands. */
export interface MonthStanding {
  /** The month that the material is of, `YYYY-MM`. */
  readonly period: string;
  /** The last day on time. */
  readonly lastDay: string;
  /** Missing where any class is known to be, else late where any is, else not stated, and so on. */
  readonly state: ClassState;
  /** Each class of its material. */
  readonly classes: readonly ClassStanding[];
}

/** The twelve months whose material belongs to the year: those due in it, or those that lie in it. */
export function materialPeriods(trace: Trace): readonly string[] {
  const { year } = trace.policy.pension;
  const months = monthsOf(year);
  if (trace.read("reportYear") === "period-in-year") return months;
  return [...monthsOf(year - 1).slice(-1), ...months.slice(0, -1)];
}

/** Finds the last day of each month's material. */
export function lastDays(facts: WorkCalendarFacts, trace: Trace): (period: string) => string {
  const { dueDay } = trace.policy.pension.monthlyMaterial;
  const handIn = handInDays("P-2.7.a", facts, trace);
  return (period) => handIn(dayOfMonth(monthAfter(period), dueDay));
}

/** Whether an account lists all that came in, so that what it does not list did not. */
export interface AccountFacts {
  /**
   * Whether all that came in by the day is listed; when left out, not known: what is not listed stays open once due.
   */
  readonly complete?: boolean;
}

/** The member of a facts schema that {@link AccountFacts} stands for. */
export function accountFacts(): { readonly complete: Schema } {
  return { complete: optional(flag(["是否已列全", "All that came in is listed"])) };
}

/** A report, and where it stands in the facts. */
export interface PlacedReport {
  readonly report: ClassReport;
  readonly path: string;
}

/**
 * A month's four classes and what they come to together.
 *
 * @throws {@link RuleInputError} when a class is listed twice or its days contradict each other
 */
export function monthOfMaterial(
  period: string,
  lastDay: string,
  { asOf, complete = false }: { readonly asOf: string; readonly complete: boolean | undefined },
  reports: readonly PlacedReport[],
  trace: Trace,
): MonthStanding {
  const byClass = new Map<MaterialClass, ClassReport>();
  for (const { report, path } of reports) {
    acceptDays(trace, report, path, period, asOf);
    for (const material of report.material === undefined ? materialClasses : [report.material]) {
      if (byClass.has(material)) refuseTwice(trace, path, `${period} ${material}`);
      byClass.set(material, report);
    }
  }
  const deadline = { period, lastDay, asOf };
  const classes = materialClasses.map((material) => {
    const report = byClass.get(material);
    if (report === undefined) return standingUnlisted(material, deadline, complete);
    return standingOfClass(material, report, deadline, trace);
  });
  return { period, lastDay, state: worstOf(classes), classes };
}

const WORST_FIRST: readonly ClassState[] = ["missing", "late", "not-stated", "not-due", "on-time"];

function worstOf(classes: readonly ClassStanding[]): ClassState {
  return WORST_FIRST.find((state) => classes.some((each) => each.state === state)) ?? "empty";
}

function acceptDays(trace: Trace, report: ClassReport, path: string, period: string, asOf: string): void {
  const { handedInOn, rejected, refiledOn } = report;
  const earliest = dayOfMonth(period, 1);
  if (handedInOn !== undefined) acceptWithin(earliest, asOf, trace, `${path}.handedInOn`, handedInOn);
  if (refiledOn === undefined) return;
  const refiled = `${path}.refiledOn`;
  if (rejected !== true || handedInOn === undefined)
    trace.refuse(
      refiled,
      refiledOn,
      { zh: "没有报送后退回过，谈不上重报", en: "it was not handed in and sent back, so it can't have come in again" },
      { zh: "退回后重报的日期", en: "once sent back, the day it came in again" },
    );
  acceptWithin(handedInOn, asOf, trace, refiled, refiledOn);
}
