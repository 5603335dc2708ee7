import { positionIn } from "../foundation/calendar.js";
import { fenOf } from "../foundation/decimal.js";
import { deepFreeze, perPolicy } from "../foundation/per-policy.js";
import type { Policy } from "../policy/policy.js";
import type { ContributionPayment, ContributionSubsidyFacts } from "./contribution-facts.js";

/**
 * Keeps the answers of a rule on one year's contribution: in the policy's year and window they hang on interruption,
 * payment and tier alone, and each is made once.
 */
export function contributionTable<Made>(
  decide: (facts: ContributionSubsidyFacts, policy: Policy) => Made,
): (facts: ContributionSubsidyFacts, policy: Policy) => Made {
  const answers = perPolicy((_policy: Policy) => ({ regular: byPayment<Made>(), interrupted: byPayment<Made>() }));
  return (facts, policy) => {
    const { tier, payment, paidOn, year } = facts;
    const { pension } = policy;
    if (
      (year !== undefined && year !== pension.year) ||
      (paidOn !== undefined && positionIn(pension.contributionWindow, paidOn) !== "in")
    )
      return decide(facts, policy);
    const ready = answers(policy)[facts.interrupted ? "interrupted" : "regular"][payment ?? "usual"];
    const fen = fenOf(tier);
    let made = ready.get(fen);
    if (made === undefined) {
      made = deepFreeze(decide(facts, policy));
      ready.set(fen, made);
    }
    return made;
  };
}

function byPayment<Made>(): Readonly<Record<ContributionPayment | "usual", Map<number, Made>>> {
  return {
    usual: new Map(),
    "self-paid": new Map(),
    "agency-paid": new Map(),
    "back-payment-after-interruption": new Map(),
    "back-payment-for-short-years": new Map(),
  };
}
