import type { ReadingName } from "../../policy/reading-names.js";
import type { Decision } from "../../rule/finding.js";

/** A decision, with the questions that would settle a review. */
export interface Verdict {
  readonly answer: Decision;
  readonly openReadings: readonly ReadingName[];
}

export const YES: Verdict = { answer: "yes", openReadings: [] };
export const NO: Verdict = { answer: "no", openReadings: [] };

/** For review, until someone in authority decides these questions. */
export function openBy(...openReadings: readonly ReadingName[]): Verdict {
  return { answer: "review", openReadings };
}

/** What two ways of reading come to: settled where they agree, else open to the question between them. */
export function eitherVerdict(question: ReadingName, one: Verdict, other: Verdict): Verdict {
  if (one.answer === other.answer && one.answer !== "review") return one;
  return openBy(question, ...one.openReadings, ...other.openReadings);
}
