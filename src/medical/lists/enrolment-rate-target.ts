import { count, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { comparisonDecimals, leastCount } from "../../rule/rate.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/** The persons of a unit, for {@link enrolmentRateTarget}. */
export interface EnrolmentRateTargetFacts {
  /** Persons insured, counted as the unit counts them. */
  readonly insured: number;
  /** The persons that the rate is of: the notice does not say which, so the caller does. */
  readonly base: number;
}

/** What {@link enrolmentRateTarget} answers. */
export interface EnrolmentRateTargetFinding extends Finding {
  /** Whether the rate, compared as the policy reads it, is not below the target; yes or no. */
  readonly met: Decision;
  /** The fewest insured persons of the base whose rate is not below the target. */
  readonly needed: number;
  /** How many more insured persons that takes; 0 once it is met. */
  readonly shortfall: number;
}

/**
 * Whether the enrolment rate reaches its target (参保率不低于 99%).
 *
 * @param facts - the persons insured and the persons that the rate is of
 * @param policy - the figures and readings to answer by
 * @returns whether it is met, the persons needed, and the persons short
 * @throws {@link RuleInputError} when the base is nobody
 * @see Medical contribution notice 2021, 六（三）
 * @example
 * ```ts
 * enrolmentRateTarget({ insured: 9899, base: 10000 }).shortfall; // => 1
 * ```
 */
export function enrolmentRateTarget(
  facts: EnrolmentRateTargetFacts,
  policy: Policy = yingzhou2021,
): EnrolmentRateTargetFinding {
  return ask(enrolmentRateTargetRule, facts, policy);
}

/** The rule behind {@link enrolmentRateTarget}. */
export const enrolmentRateTargetRule: Rule<EnrolmentRateTargetFacts, EnrolmentRateTargetFinding> = /* @__PURE__ */ rule(
  {
    id: "medical/enrolment-rate-target",
    title: { zh: "参保率目标", en: "Enrolment rate target" },
    clauses: ["M-6.3.a"],
    readings: ["medicalRateBase", "rateComparison"],
    facts: () =>
      record(["参保率", "Enrolment rate"], {
        insured: count(["参保人数", "Persons insured"]),
        base: count(["应参保人数", "Persons that the rate is of"], { min: 1, synonyms: ["基数"] }),
      }),
    finding: () => ({
      met: decision(["是否达到", "Met"]),
      needed: count(["达标所需人数", "Persons needed"]),
      shortfall: count(["差额（人）", "Persons short"]),
    }),
    decide({ insured, base }, trace) {
      trace.rely("medicalRateBase");
      const line = trace.policy.medical.enrolmentRateTarget;
      const needed = leastCount(base, line, comparisonDecimals(trace));
      const shortfall = Math.max(0, needed - insured);
      trace.step(shortfall > 0 ? "enrolment-target-short" : "enrolment-target-met", "M-6.3.a", {
        insured,
        base,
        line,
        needed,
        shortfall,
      });
      return trace.finding({ met: shortfall > 0 ? ("no" as const) : ("yes" as const), needed, shortfall });
    },
  },
);
