import { positionIn, type Window, yearOf } from "../../foundation/calendar.js";
import type { Trace } from "../../rule/trace.js";
import { eitherVerdict, NO, outsideWindow, type Verdict, YES } from "../terms/verdict.js";
import { type OwedPremium, withinMonths } from "./owed-premium.js";

/**
 * The premium of the year that the notice is for, of a child born the year before: all enrol, each year. It is paid in
 * the window like anyone's, which is longer for returning migrant workers; whether three months that run past its end
 * hold it open too is a question.
 */
export function nextYearPremium(
  isPaid: boolean | undefined,
  monthsTo: string | undefined,
  returningWorker: boolean | undefined,
  trace: Trace,
): OwedPremium {
  const { year, premiumWindow, returningWorkersTo } = trace.policy.medical;
  const own = nextYearWindow(returningWorker, trace);
  trace.step("newborn-next-year", "M-1.6.a", { year });
  trace.cite("M-3.a");
  const heldOpen = (day: string, otherwise: Verdict): Verdict => {
    if (monthsTo === undefined || monthsTo <= premiumWindow.to) return otherwise;
    const byMonths = withinMonths(monthsTo, trace)(day);
    switch (trace.read("newbornNextYearTerm")) {
      case "held-open":
        return byMonths;
      case "window-only":
        return otherwise;
      case "undecided":
        return eitherVerdict("newbornNextYearTerm", byMonths, otherwise);
    }
  };
  return {
    year,
    lastDay: own.to,
    isPaid,
    isClosing: true,
    hangsOn: (day) =>
      returningWorker === undefined && day <= returningWorkersTo && !isHeldThrough() ? ["returningWorker"] : [],
    runs(day) {
      if (day <= own.to) return YES;
      return yearOf(day) > year ? NO : unlessExtended(day, heldOpen(day, NO));
    },
    taken(day) {
      const position = positionIn(own, day);
      if (position === "in") return YES;
      if (yearOf(day) > year) return NO;
      const outside = outsideWindow(trace);
      if (position === "before" || outside.answer === "yes") return outside;
      return unlessExtended(day, heldOpen(day, outside));
    },
  };

  /** Whether the three months are read to hold it open for all the days added for returning migrant workers. */
  function isHeldThrough(): boolean {
    const isLong = monthsTo !== undefined && monthsTo >= returningWorkersTo;
    return isLong && trace.read("newbornNextYearTerm") === "held-open";
  }

  /** In the days added for returning migrant workers it hangs on whether this is one. */
  function unlessExtended(day: string, otherwise: Verdict): Verdict {
    if (returningWorker !== undefined || day > returningWorkersTo || otherwise.answer === "yes") return otherwise;
    return { answer: "review", openReadings: otherwise.openReadings, missingFacts: ["returningWorker"] };
  }
}

/** The window of the next year's premium. */
export function nextYearWindow(returningWorker: boolean | undefined, { policy }: Trace): Window {
  const { premiumWindow, returningWorkersTo } = policy.medical;
  return returningWorker === true ? { from: premiumWindow.from, to: returningWorkersTo } : premiumWindow;
}
