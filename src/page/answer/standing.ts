import type { Finding } from "../../index.js";
import { type Choices, isSupposed } from "./choices.js";
import type { Answered } from "./outcome.js";

/** How sure an answer is. */
export type Standing = "settled" | "open" | "supposed" | "supplied";

/** What an answer stands on: whether it is open, and whether it rests on a choice that was made here. */
export function standingOf({ finding, words }: Answered, choices: Choices): Standing {
  if (isUnsettled(finding) || words.open.facts.length > 0 || words.open.questions.length > 0) return "open";
  const made = finding.readings.flatMap(({ name }) => {
    const choice = choices[name];
    return choice === undefined ? [] : [isSupposed(name, choice)];
  });
  if (made.length === 0) return "settled";
  return made.includes(true) ? "supposed" : "supplied";
}

/** Whether any part of a finding is left to someone else. */
export function isUnsettled(value: unknown): boolean {
  if (value === "undetermined" || value === "review") return true;
  return typeof value === "object" && value !== null && Object.values(value).some(isUnsettled);
}

/** Whether an answer relies on a choice that only supposes. */
export function isSupposing({ readings }: Finding, choices: Choices): boolean {
  return readings.some(({ name }) => {
    const choice = choices[name];
    return choice !== undefined && isSupposed(name, choice);
  });
}
