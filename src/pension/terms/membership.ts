import type { ReadingName } from "../../policy/reading-names.js";
import type { Decision } from "../../rule/finding.js";

/** Whether a person is in a group: yes, no, or open with what would settle it. */
export interface Membership {
  readonly answer: Decision;
  readonly open: readonly ReadingName[];
  readonly missing: readonly string[];
  /** What it can come to once the facts that are missing are known. */
  readonly ends: readonly Decision[];
}

export const IS_MEMBER: Membership = { answer: "yes", open: [], missing: [], ends: ["yes"] };
export const NO_MEMBER: Membership = { answer: "no", open: [], missing: [], ends: ["no"] };

/** A membership for a person to review. */
export function inReview(
  missing: readonly string[] = [],
  open: readonly ReadingName[] = [],
  ends: readonly Decision[] = missing.length > 0 ? ["yes", "no"] : ["review"],
): Membership {
  return { answer: "review", open, missing, ends };
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
  // Those that stand in the way of the other answer whatever is learnt: beside them only what may decide is asked for.
  const stuck = reviews.filter(({ ends }) => !ends.includes(otherwise.answer));
  const telling = reviews.filter((own) => own.ends.includes(decisive) || stuck.every((one) => one === own));
  const ends = new Set(reviews.flatMap((one) => one.ends));
  if (stuck.length > 0) ends.delete(otherwise.answer);
  return inReview(
    telling.flatMap(({ missing }) => missing),
    reviews.flatMap(({ open }) => open),
    [...ends],
  );
}
