import { positionIn } from "../../foundation/calendar.js";
import { keptUnder, perPolicy } from "../../foundation/per-policy.js";
import type { Policy } from "../../policy/policy.js";
import type { ContributionPayment, ContributionSubsidyFacts } from "./contribution-facts.js";

/**
 * Keeps the answers of a rule on one year's contribution: in the policy's year and window they hang on interruption,
 * payment and tier alone, and each is made once.
 */
export function contributionTable<Made>(
  decide: (facts: ContributionSubsidyFacts, policy: Policy) => Made,
): (facts: ContributionSubsidyFacts, policy: Policy) => Made {
  const answers = perPolicy((_policy: Policy) =>
    PAYMENTS.flatMap(() => [new Map<number, Made>(), new Map<number, Made>()]),
  );
  return (facts, policy) => {
    const { tier, payment, paidOn, year } = facts;
    const { pension } = policy;
    if (
      (year !== undefined && year !== pension.year) ||
      (paidOn !== undefined && positionIn(pension.contributionWindow, paidOn) !== "in")
    )
      return decide(facts, policy);
    const ready = answers(policy)[PAYMENTS.indexOf(payment) * 2 + (facts.interrupted ? 1 : 0)] as Map<number, Made>;
    return keptUnder(ready, Number(tier), decide, facts, policy);
  };
}

const PAYMENTS: readonly (ContributionPayment | undefined)[] = [
  undefined,
  "self-paid",
  "agency-paid",
  "back-payment-after-interruption",
  "back-payment-for-short-years",
];
