import type { Trace } from "../../rule/trace.js";
import { NO, openBy, type Verdict, YES } from "../terms/verdict.js";

/** A premium that exists, and what becomes of a payment of it. */
export interface OwedPremium {
  readonly year: number;
  /** The last day to pay it; null where the notice of another year sets it. */
  readonly lastDay: string | null;
  /** Whether it was paid; undefined where it is not said which one was. */
  readonly isPaid: boolean | undefined;
  /** Whether the time to pay it still runs on a day. */
  readonly runs: (day: string) => Verdict;
  /** Whether a payment of a day is taken. */
  readonly taken: (day: string) => Verdict;
  /** The facts beside the day that how it stands may hang on, from a day on. */
  readonly hangsOn: (day: string) => readonly string[];
  /** Whether a later day can change how it stands once its last day is past. */
  readonly isClosing: boolean;
}

/** The time runs, and a payment is taken, within the three months; after them by how they are read (原则上). */
export function withinMonths(lastDay: string, trace: Trace): (day: string) => Verdict {
  return (day) => {
    if (day <= lastDay) return YES;
    return trace.read("newbornDeadlineForce") === "refusal" ? NO : openBy("newbornDeadlineForce");
  };
}
