import { yearOf } from "../../foundation/calendar.js";
import type { Trace } from "../../rule/trace.js";
import { type OwedPremium, withinMonths } from "./owed-premium.js";
import { eitherVerdict, NO, openBy, type Verdict, YES } from "./verdict.js";

/**
 * The premium of the year that the notice is for, of a child born the year before: all enrol, each year. It is paid in
 * the window like anyone's; whether three months that run past the window's end hold it open too is a question.
 */
export function nextYearPremium(isPaid: boolean | undefined, monthsTo: string | undefined, trace: Trace): OwedPremium {
  const { year, premiumWindow: window } = trace.policy.medical;
  trace.step("newborn-next-year", "M-1.6.a", { year });
  trace.cite("M-3.a");
  const heldOpen = (day: string, otherwise: Verdict): Verdict => {
    if (monthsTo === undefined || monthsTo <= window.to) return otherwise;
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
    lastDay: window.to,
    isPaid,
    isClosing: true,
    runs(day) {
      if (day <= window.to) return YES;
      return yearOf(day) > year ? NO : heldOpen(day, NO);
    },
    taken(day) {
      if (day >= window.from && day <= window.to) return YES;
      if (yearOf(day) > year) return NO;
      const outside = outsideWindow(day, trace);
      return day < window.from || outside.answer === "yes" ? outside : heldOpen(day, outside);
    },
  };
}

/** A payment outside the window; one in the days added for returning migrant workers may be inside theirs. */
function outsideWindow(day: string, trace: Trace): Verdict {
  const { premiumWindow: window, returningWorkersTo } = trace.policy.medical;
  const option = trace.read("premiumOutsideWindow");
  if (option === "accepted") return YES;
  const isInExtension = day > window.to && day <= returningWorkersTo;
  return option === "undecided" || isInExtension ? openBy("premiumOutsideWindow") : NO;
}
