import { takenAsNone } from "../foundation/absent.js";
import { addDays, type CalendarDate, daysBetween, isWeekend } from "../foundation/calendar.js";
import type { Schema } from "../foundation/description.js";
import { date, list, optional } from "../foundation/schema.js";
import type { ClauseId } from "../policy/clause-ids.js";
import type { Trace } from "./trace.js";

/** Rest days and working days that the week does not tell: neither notice carries a holiday calendar. */
export interface WorkCalendarFacts {
  /** Public holidays; when left out, none but Saturdays and Sundays. */
  readonly holidays?: readonly string[];
  /** Saturdays and Sundays worked instead; when left out, none. */
  readonly workingDays?: readonly string[];
}

/** The members of a facts schema that {@link WorkCalendarFacts} stand for. */
export function workCalendarFacts(): { readonly holidays: Schema; readonly workingDays: Schema } {
  return {
    holidays: optional(list(["节假日", "Public holidays"], date(["节假日", "Public holiday"]), takenAsNone)),
    workingDays: optional(
      list(["调休上班日", "Weekend days worked"], date(["调休上班日", "Weekend day worked"]), takenAsNone),
    ),
  };
}

/** Finds the last days on which something due "before" (前) a printed day is on time. */
export function handInDays(clause: ClauseId, facts: WorkCalendarFacts, trace: Trace): (day: string) => CalendarDate {
  const holidays = new Set(facts.holidays);
  const workingDays = new Set(facts.workingDays);
  const isRestDay = (day: string): boolean => holidays.has(day) || (isWeekend(day) && !workingDays.has(day));
  return (day) => {
    const lastDay = trace.read("handInDeadline") === "day-included" ? day : addDays(day, -1);
    if (!isRestDay(lastDay)) return lastDay;
    trace.step("last-day-is-rest-day", clause, { lastDay });
    if (trace.read("restDayDeadline") === "fixed") return lastDay;
    let next = addDays(lastDay, 1);
    while (isRestDay(next)) next = addDays(next, 1);
    return next;
  };
}

/** The days by which a hand-in missed its last day; 0 when it was on time. */
export function daysLate(lastDay: CalendarDate, handedInOn: CalendarDate): number {
  return Math.max(0, daysBetween(lastDay, handedInOn));
}
