import type { ReadingName } from "../../policy/reading-names.js";
import type { Decision } from "../../rule/finding.js";
import type { Trace } from "../../rule/trace.js";
import type { Settling } from "./premium-sum.js";

/** A decision, with what would settle a review. */
export interface Verdict extends Settling {
  readonly answer: Decision;
}

export const YES: Verdict = { answer: "yes", openReadings: [], missingFacts: [] };
export const NO: Verdict = { answer: "no", openReadings: [], missingFacts: [] };

/** For review, until someone in authority decides these questions. */
export function openBy(...openReadings: readonly ReadingName[]): Verdict {
  return { answer: "review", openReadings, missingFacts: [] };
}

/** What two ways of reading come to, neither lacking a fact: settled where they agree, else open to their question. */
export function eitherVerdict(question: ReadingName, one: Verdict, other: Verdict): Verdict {
  if (one.answer === other.answer && one.answer !== "review") return one;
  return {
    answer: "review",
    openReadings: [question, ...one.openReadings, ...other.openReadings],
    missingFacts: [],
  };
}

/** Whether a premium that is paid outside every window counts (期外缴费). */
export function outsideWindow(trace: Trace): Verdict {
  const option = trace.read("premiumOutsideWindow");
  if (option === "accepted") return YES;
  return option === "refused" ? NO : openBy("premiumOutsideWindow");
}
