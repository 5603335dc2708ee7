import type { ReadingName } from "../../policy/reading-names.js";
import type { Decision } from "../../rule/finding.js";

/** Whether a person is in a group: yes, no, or open with what would settle it. */
export interface Membership {
  readonly answer: Decision;
  readonly open: readonly ReadingName[];
  readonly missing: readonly string[];
  /** What it can come to once the facts that are missing are known and the readings that are open are closed. */
  readonly answers: readonly Decision[];
}

export const IS_MEMBER: Membership = { answer: "yes", open: [], missing: [], answers: ["yes"] };
export const NO_MEMBER: Membership = { answer: "no", open: [], missing: [], answers: ["no"] };

/** A membership for a person to review. */
export function inReview(
  missing: readonly string[] = [],
  open: readonly ReadingName[] = [],
  answers: readonly Decision[] = ["yes", "no"],
): Membership {
  return { answer: "review", open, missing, answers };
}

function settle(tests: readonly (() => Membership)[], decisive: "yes" | "no", otherwise: Membership): Membership {
  const reviews: Membership[] = [];
  for (const test of tests) {
    const membership = test();
    if (membership.answer === decisive) return membership;
    if (membership.answer === "review") reviews.push(membership);
  }
  if (reviews.length === 0) return otherwise;
  return inReview(
    reviews.flatMap(({ missing }) => missing),
    reviews.flatMap(({ open }) => open),
    [...new Set(reviews.flatMap(({ answers }) => answers))],
  );
}

/** In a group only if every test is met; once one fails, the others are not looked at. */
export function allOf(tests: readonly (() => Membership)[]): Membership {
  return settle(tests, "no", IS_MEMBER);
}

/** In a group if any test is met; once one is, the others are not looked at. */
export function anyOf(tests: readonly (() => Membership)[]): Membership {
  return settle(tests, "yes", NO_MEMBER);
}
