import { cutToUnits, percentOf } from "../../foundation/fraction.js";
import { count, optional, record } from "../../foundation/schema.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import type { Policy } from "../../policy/policy.js";
import type { FactReading } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding, Reason } from "../../rule/finding.js";
import { decision, missingFacts, nullable, reasons } from "../../rule/finding-schema.js";
import { asCompared, percentageOf, type Rate, rateValues, rateWarnings } from "../../rule/rate.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { enrolmentRate, paymentRate } from "../terms/rates.js";

/** The two rates that must reach 100%, for {@link completion}; one left out is not known. */
export interface CompletionFacts {
  /** Persons enrolled or renewed and paid, out of the task. */
  readonly enrolment?: Rate;
  /** Recipients paid, out of those who meet the conditions. */
  readonly payment?: Rate;
}

/** What {@link completion} answers. */
export interface CompletionFinding extends Finding {
  /** Whether both rates reach their line, the whole. */
  readonly complete: Decision;
  /** Whether the enrolment and renewal rate reaches its line. */
  readonly enrolmentReached: Decision;
  /** Persons short of the line by count, however the rate is compared; null where no counts are given. */
  readonly enrolmentShortfall: number | null;
  /** Whether the payment rate reaches its line. */
  readonly paymentReached: Decision;
  /** Persons short of the line by count, however the rate is compared; null where no counts are given. */
  readonly paymentShortfall: number | null;
  /** The rates that would settle a review. */
  readonly missingFacts: readonly string[];
  /** Percentages that should be looked at twice. */
  readonly warnings: readonly Reason[];
}

/**
 * Whether the enrolment task and the pension payment rate both reach 100% (任务完成率、养老金发放率).
 *
 * @param facts - the two rates, as counts or as percentages
 * @param policy - the figures and readings to answer by
 * @returns a decision on each and on both, with the persons short
 * @throws {@link RuleInputError} when more are paid than meet the conditions
 * @see Pension work plan 2021, 一 and 二（九）
 * @example
 * ```ts
 * completion({ enrolment: { count: 26500, base: 27000 } }).enrolmentShortfall; // => 500
 * ```
 */
export function completion(facts: CompletionFacts, policy: Policy = yingzhou2021): CompletionFinding {
  return ask(completionRule, facts, policy);
}

const NOT_COUNTED = ["待定（未以人数给出）", "open (not given as counts)"] as const;

/** The rule behind {@link completion}. */
export const completionRule: Rule<CompletionFacts, CompletionFinding> = /* @__PURE__ */ rule({
  id: "pension/completion",
  title: { zh: "任务完成率和养老金发放率", en: "Completion and payment rates" },
  clauses: ["P-1.c", "P-2.9.b"],
  readings: ["pensionRateCount", "paymentRateBase", "rateComparison"],
  facts: () =>
    record(["两项率", "The two rates"], { enrolment: optional(enrolmentRate()), payment: optional(paymentRate()) }),
  finding: () => ({
    complete: decision(["两项是否均达到", "Both reached"]),
    enrolmentReached: decision(["参（续）保缴费任务是否完成", "Task reached"]),
    enrolmentShortfall: nullable(count(["参（续）保差额（人）", "Persons short of the task"]), NOT_COUNTED),
    paymentReached: decision(["养老金发放率是否达到", "Payment rate reached"]),
    paymentShortfall: nullable(count(["未发放人数", "Persons not paid"]), NOT_COUNTED),
    missingFacts: missingFacts(),
    warnings: reasons(["提示", "Warnings"]),
  }),
  decide({ enrolment, payment }, trace) {
    trace.cite("P-1.c");
    const task = examined("enrolment", enrolment, trace);
    const paid = examined("payment", payment, trace);
    return trace.finding({
      complete: both(task.reached, paid.reached),
      enrolmentReached: task.reached,
      enrolmentShortfall: task.shortfall,
      paymentReached: paid.reached,
      paymentShortfall: paid.shortfall,
      missingFacts: [...(enrolment === undefined ? ["enrolment"] : []), ...(payment === undefined ? ["payment"] : [])],
      warnings: [...task.warnings, ...paid.warnings],
    });
  },
});

interface Examined {
  readonly reached: Decision;
  readonly shortfall: number | null;
  readonly warnings: readonly Reason[];
}

const RATES: Readonly<
  Record<
    "enrolment" | "payment",
    { readonly clause: ClauseId; readonly settledBy: FactReading; readonly over: boolean }
  >
> = {
  enrolment: { clause: "P-1.c", settledBy: "pensionRateCount", over: true },
  payment: { clause: "P-2.9.b", settledBy: "paymentRateBase", over: false },
};

function examined(which: keyof typeof RATES, given: Rate | undefined, trace: Trace): Examined {
  const { clause, settledBy, over } = RATES[which];
  if (given === undefined) {
    trace.step(`${which}-rate-unknown`, clause);
    return { reached: "review", shortfall: null, warnings: [] };
  }
  const percentage = percentageOf(trace, which, given, over);
  trace.rely(settledBy);
  const line = trace.policy.pension.completionPercent;
  const compared = percentage.compare(line) >= 0 ? percentage : asCompared(percentage, trace);
  const reached = compared.compare(line) >= 0;
  trace.step(`${which}-rate-${reached ? "reached" : "short"}`, clause, {
    ...rateValues("percent", given, percentage, compared),
    line,
  });
  return {
    reached: reached ? "yes" : "no",
    shortfall: "count" in given ? Math.max(0, cutToUnits(percentOf(given.base, line).ceil(), 0) - given.count) : null,
    warnings: rateWarnings(given, percentage, line, clause),
  };
}

function both(one: Decision, other: Decision): Decision {
  if (one === "no" || other === "no") return "no";
  return one === "yes" && other === "yes" ? "yes" : "review";
}
