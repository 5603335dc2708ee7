import type { Policy } from "../../../src/policy/policy.js";

/** What a rule is to answer in one of its fields. */
export interface Question {
  readonly rule: string;
  readonly facts: object;
  /** A path into the finding. */
  readonly field: string;
  readonly answer: unknown;
}

/** The figures of one threshold, by the paths of their parameters, and what is asked around them. */
export interface Threshold {
  readonly figures: readonly string[];
  readonly questions: (policy: Policy) => readonly Question[];
}

export function yes(holds: boolean): "yes" | "no" {
  return holds ? "yes" : "no";
}

/** The whole numbers next to a figure, and the figure where it is one. */
export function around(figure: number): readonly number[] {
  return [...new Set([Math.floor(figure) - 1, Math.floor(figure), Math.ceil(figure), Math.ceil(figure) + 1])];
}

/** A day some days later. */
export function later(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, "YYYY-MM-DD".length);
}

/** A day of a month so many months after another's, as a two-digit month and day. */
export function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, "YYYY-MM-DD".length);
}
