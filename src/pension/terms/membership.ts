import type { ReadingName } from "../../policy/reading-names.js";

/** Whether a person is in a group: yes, no, or open with what would settle it. */
export interface Membership {
  readonly answer: "yes" | "no" | "review";
  readonly open: readonly ReadingName[];
  readonly missing: readonly string[];
}

export const IS_MEMBER: Membership = { answer: "yes", open: [], missing: [] };
export const NO_MEMBER: Membership = { answer: "no", open: [], missing: [] };

/** A membership for a person to review. */
export function inReview(missing: readonly string[] = [], open: readonly ReadingName[] = []): Membership {
  return { answer: "review", open, missing };
}

/** In a group only if every test is met; once one fails, the others are not looked at. */
export function allOf(tests: readonly (() => Membership)[]): Membership {
  return settle(tests, "no", IS_MEMBER);
}

/** In a group if any test is met; once one is, the others are not looked at. */
export function anyOf(tests: readonly (() => Membership)[]): Membership {
  return settle(tests, "yes", NO_MEMBER);
}

function settle(tests: readonly (() => Membership)[], decisive: "yes" | "no", otherwise: Membership): Membership {
  const reviews: Membership[] = [];
  for (const test of tests) {
    const membership = test();
    if (membership.answer === decisive) return membership;
    if (membership.answer === "review") reviews.push(membership);
  }
  const [review = otherwise] = reviews;
  if (reviews.length <= 1) return review;
  return inReview(
    reviews.flatMap(({ missing }) => missing),
    reviews.flatMap(({ open }) => open),
  );
}
