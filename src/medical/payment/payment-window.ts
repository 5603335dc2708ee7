import { dateOf, LONGEST_MONTH, positionIn, yearOf } from "../../foundation/calendar.js";
import { date, flag, list, optional, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";

/** A payment of one person's premium, for {@link paymentWindow}. */
export interface PaymentWindowFacts {
  /** The day it was paid. */
  readonly paidOn: string;
  /** Whether the person is a migrant worker who returned home; leave it out where it is not known. */
  readonly returningWorker?: boolean;
  /** Whether the person is newly among the poor; when left out, taken not to be so. */
  readonly newlyPoor?: boolean;
}

/** What {@link paymentWindow} answers. */
export interface PaymentWindowFinding extends Finding {
  /** Whether the payment lies in the person's window. */
  readonly inWindow: Decision;
  /** Whether the person counts as enrolled for the insured year by it. */
  readonly accepted: Decision;
  /** The last day of the person's window; for who is not known to be a returning worker, that of everybody. */
  readonly lastDay: string;
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
}

/**
 * Whether a premium was paid in time (集中缴费期限). Newborns have a term of their own.
 *
 * @param facts - the day of payment, and who pays
 * @param policy - the figures and readings to answer by
 * @returns whether it lies in the window, and whether it counts; after the insured year it never does
 * @throws {@link RuleInputError} when a date is none
 * @see Medical contribution notice 2021, 三
 * @example
 * ```ts
 * paymentWindow({ paidOn: "2021-02-28", returningWorker: true }).inWindow; // => "yes"
 * ```
 */
export function paymentWindow(facts: PaymentWindowFacts, policy: Policy = yingzhou2021): PaymentWindowFinding {
  return ask(paymentWindowRule, facts, policy);
}

/** The rule behind {@link paymentWindow}. */
export const paymentWindowRule: Rule<PaymentWindowFacts, PaymentWindowFinding> = /* @__PURE__ */ rule({
  id: "medical/payment-window",
  title: { zh: "集中缴费期限", en: "Payment window" },
  clauses: ["M-2.a", "M-3.a", "M-3.b", "M-6.3.b"],
  readings: ["premiumOutsideWindow"],
  facts: () =>
    record(["一笔缴费", "A payment"], {
      paidOn: date(["缴费日期", "Day of payment"]),
      returningWorker: optional(
        flag(["是否外出务工返乡", "Returning migrant worker"], {
          synonyms: ["是否外出务工返乡人员"],
          absent: { zh: "按不明计", en: "not known" },
        }),
      ),
      newlyPoor: optional(
        flag(["是否新增贫困人口", "Newly among the poor"], { absent: { zh: "按否计", en: "taken as no" } }),
      ),
    }),
  finding: () => ({
    inWindow: decision(["是否在缴费期内", "In the window"]),
    accepted: decision(["是否计为参保", "Counts as enrolled"]),
    lastDay: date(["最后一日", "Last day"]),
    missingFacts: list(["待补事实", "Facts missing"], text(["事实", "Fact"])),
  }),
  decide(facts, trace) {
    const { paidOn } = facts;
    const lastDay = lastDayOf(facts, trace);
    const inWindow = isIn(facts, lastDay, trace);
    const accepted = inWindow === "yes" ? inWindow : outside(inWindow, paidOn, trace);
    return trace.finding({
      inWindow,
      accepted,
      lastDay,
      missingFacts: inWindow === "review" ? ["returningWorker"] : [],
    });
  },
});

/** The newly poor are enrolled as they are added, all through the insured year. */
function lastDayOf({ returningWorker, newlyPoor }: PaymentWindowFacts, trace: Trace): string {
  const { paymentWindow: window, returningWorkersTo, year } = trace.policy.medical;
  if (newlyPoor) {
    const to = dateOf(year, 12, LONGEST_MONTH);
    trace.step("newly-poor-never-late", "M-6.3.b", { to });
    return to;
  }
  if (!returningWorker) return window.to;
  trace.step("returning-worker-extension", "M-3.b", { to: returningWorkersTo });
  return returningWorkersTo;
}

function isIn({ paidOn, returningWorker, newlyPoor }: PaymentWindowFacts, lastDay: string, trace: Trace): Decision {
  const { paymentWindow: window, returningWorkersTo } = trace.policy.medical;
  const position = positionIn({ from: window.from, to: lastDay }, paidOn);
  trace.step(`payment-${position}-window`, "M-3.a", { paidOn, from: window.from, to: lastDay });
  if (position !== "after") return position === "in" ? "yes" : "no";
  if (newlyPoor || returningWorker !== undefined) return "no";
  trace.cite("M-3.b");
  if (paidOn > returningWorkersTo) return "no";
  trace.step("returning-worker-unknown", "M-3.b", { to: window.to, extendedTo: returningWorkersTo });
  return "review";
}

function outside(inWindow: Decision, paidOn: string, trace: Trace): Decision {
  const { year } = trace.policy.medical;
  if (yearOf(paidOn) > year) {
    trace.step("payment-after-insured-year", "M-2.a", { paidOn, year });
    return "no";
  }
  const option = trace.read("premiumOutsideWindow");
  if (option === "accepted") return "yes";
  return option === "refused" ? inWindow : "review";
}
