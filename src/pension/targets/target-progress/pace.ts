import { daysBetween, type Window } from "../../../foundation/calendar.js";
import type { Schema } from "../../../foundation/description.js";
import { cutToUnits, type Fraction, fraction, fractionText } from "../../../foundation/fraction.js";
import { record, text } from "../../../foundation/schema.js";
import type { ClauseId } from "../../../policy/clause-ids.js";
import { between, type Decision, type Determination } from "../../../rule/finding.js";
import { decision, determination } from "../../../rule/finding-schema.js";
import type { Trace } from "../../../rule/trace.js";
import type { Done } from "./phase-results.js";

/** What a deadline would see if work went on as it has: a projection, of which the notices say nothing. */
export interface Pace {
  /** Persons by the last day, exact: those done so far, divided by the days run, times all the days. */
  readonly projected: Determination<string>;
  /** Whether the target would be missed. */
  readonly missed: Decision;
}

/** The schema of a {@link Pace}. */
export function paceSchema(): Schema<Pace> {
  return record(["按现有进度推算", "At the present pace"], {
    projected: determination(["推算到期人数", "Projected persons"], text(["人数（精确值）", "Persons, exact"])),
    missed: decision(["推算是否完不成", "Missed at this pace"]),
  });
}

/** A target, the days in which it is to be reached, and who counts towards it. */
interface Course {
  readonly clause: ClauseId;
  readonly window: Window;
  readonly target: number;
  readonly done: Done;
  /** The facts that would tell how many are done. */
  readonly missing: readonly string[];
}

/** The projection on a day up to the last; null before the first. */
export function paceOn(today: string, { clause, window, target, done, missing }: Course, trace: Trace): Pace | null {
  const { from, to } = window;
  if (today < from) {
    trace.step("pace-yet-to-begin", clause, { from, due: to });
    return null;
  }
  const [run, days] = [daysBetween(from, today) + 1, daysBetween(from, to) + 1];
  const [least, most] = [fraction(done.least * days, run), fraction(done.most * days, run)];
  const missed = missedBy(least, most, target);
  const [fewest, furthest] = [cutToUnits(least, 0), cutToUnits(most, 0)];
  trace.step(CODES[missed], clause, { due: to, target, run, days, fewest, furthest });
  return { projected: between(fractionText(least), fractionText(most), [], missing), missed };
}

const CODES: Readonly<Record<Decision, string>> = { yes: "pace-missed", no: "pace-met", review: "pace-open" };

function missedBy(least: Fraction, most: Fraction, target: number): Decision {
  if (most.compare(target) < 0) return "yes";
  return least.compare(target) >= 0 ? "no" : "review";
}
