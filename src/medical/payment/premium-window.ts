import { dateOf, daysLeft, LONGEST_MONTH, positionIn, type Window, yearOf } from "../../foundation/calendar.js";
import { count, date, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts, nullable, openQuestions } from "../../rule/finding-schema.js";
import { acceptNotAfter } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { dayOfPayment } from "../terms/day-of-payment.js";
import { isNewlyPoorOn, newlyPoor } from "../terms/newly-poor.js";
import { type PoorRegisterFacts, poorRegisterFacts } from "../terms/poor-register.js";
import { returningWorker } from "../terms/returning-worker.js";
import { NO, outsideWindow, type Verdict, YES } from "../terms/verdict.js";

/** A payment of one person's premium, or one still to be made, for {@link premiumWindow}. */
export interface PremiumWindowFacts extends Pick<PoorRegisterFacts, "registeredOn"> {
  /** The day it was paid; left out where nothing is paid yet. */
  readonly paidOn?: string;
  /** Where nothing is paid yet, the day as of which is asked; of a payment that was made it bounds the day alone. */
  readonly asOf?: string;
  /** Whether the person is a migrant worker who returned home; leave it out where it is not known. */
  readonly returningWorker?: boolean;
  /** Whether the person is newly among the poor, from `registeredOn` on; when left out, taken not to be so. */
  readonly newlyPoor?: boolean;
}

/** What {@link premiumWindow} answers. */
export interface PremiumWindowFinding extends Finding {
  /** Whether the payment lies in the person's window, or one made on the day asked would. */
  readonly inWindow: Decision;
  /** Whether the person counts as enrolled for the insured year by it; not yet, where it is asked before the window. */
  readonly accepted: Decision;
  /** The last day of the person's window; for who is not known to be a returning worker, that of everybody. */
  readonly lastDay: string;
  /**
   * Days left to that day, the day asked and the last one counted, before the window opens too; 0 afterwards. Null of a
   * payment that was made; left out where there are any only for a returning worker, and whether one is not known.
   */
  readonly daysLeft?: number | null;
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
  /** The questions that would settle it once someone in authority decides them. */
  readonly openReadings: readonly ReadingName[];
}

/**
 * Whether a premium was paid in time, or may still be paid, and until when (集中缴费期限). Newborns have a term of
 * their own.
 *
 * @param facts - the day of payment, or where nothing is paid the day as of which is asked; and who pays
 * @param policy - the figures and readings to answer by
 * @returns whether it lies in the window, and whether it counts, which it never does after the insured year, nor yet
 *   where nothing is paid and the window is still to open; of what is not paid yet the days left
 * @throws {@link RuleInputError} when a date is none, neither day is given, or the payment is after the day asked
 * @see Medical contribution notice 2021, 三
 * @example
 * ```ts
 * premiumWindow({ paidOn: "2021-02-28", returningWorker: true }).inWindow; // => "yes"
 * premiumWindow({ asOf: "2020-12-01", returningWorker: false }).daysLeft; // => 31
 * ```
 */
export function premiumWindow(facts: PremiumWindowFacts, policy: Policy = yingzhou2021): PremiumWindowFinding {
  return ask(premiumWindowRule, facts, policy);
}

/** The rule behind {@link premiumWindow}. */
export const premiumWindowRule: Rule<PremiumWindowFacts, PremiumWindowFinding> = /* @__PURE__ */ rule({
  id: "medical/premium-window",
  title: { zh: "集中缴费期限", en: "Payment window" },
  clauses: ["M-2.a", "M-3.a", "M-3.b", "M-6.3.b"],
  readings: ["premiumOutsideWindow"],
  facts: () =>
    record(
      ["一笔缴费", "A payment"],
      {
        paidOn: dayOfPayment(),
        asOf: optional(date(["截至日期", "As of"])),
        returningWorker: optional(returningWorker()),
        newlyPoor: optional(newlyPoor()),
        registeredOn: poorRegisterFacts().registeredOn,
      },
      { oneOf: ["paidOn", "asOf"] },
    ),
  finding: () => ({
    inWindow: decision(["是否在缴费期内", "In the window"]),
    accepted: decision(["缴费是否计为参保", "Counts as enrolled, if paid"]),
    lastDay: date(["最后一日", "Last day"]),
    daysLeft: optional(
      nullable(count(["剩余天数（含当日和最后一日）", "Days left, both ends counted"]), ["已缴费", "paid"]),
    ),
    missingFacts: missingFacts(),
    openReadings: openQuestions(),
  }),
  decide(given, trace) {
    const { paidOn, asOf } = given;
    const day = paidOn ?? asOf ?? refuseNoDay(trace);
    if (asOf !== undefined) acceptNotAfter(asOf, trace, "paidOn", day);
    const facts = { ...given, newlyPoor: isNewlyPoorOn(day, given) };
    if (given.newlyPoor && !facts.newlyPoor) trace.step("newly-poor-later", "M-6.3.b", { day });
    const lastDay = lastDayOf(facts, trace);
    const window = { from: trace.policy.medical.premiumWindow.from, to: lastDay };
    const inWindow = isIn(facts, day, window, trace);
    const left = paidOn === undefined ? daysLeft(day, lastDay) : null;
    // Who is not in the window and has days left is merely early.
    const { answer: accepted, openReadings } =
      inWindow === "yes" ? YES : left ? NO : ifOutside(inWindow, facts, day, trace);
    return trace.finding({
      inWindow,
      accepted,
      lastDay,
      ...((left === null || inWindow !== "review") && { daysLeft: left }),
      missingFacts: inWindow === "review" ? ["returningWorker"] : [],
      openReadings,
    });
  },
});

function refuseNoDay(trace: Trace): never {
  return trace.refuse(
    "paidOn",
    undefined,
    { zh: "缴费日期、截至日期都没有给出", en: "neither a day of payment nor an as-of date is given" },
    { zh: "已缴的填缴费日期，未缴的填截至日期", en: "the day of payment, or an as-of date where nothing is paid" },
  );
}

/** The newly poor are enrolled as they are added, all through the insured year. */
function lastDayOf({ returningWorker, newlyPoor }: PremiumWindowFacts, trace: Trace): string {
  const { premiumWindow: window, returningWorkersTo, year } = trace.policy.medical;
  if (newlyPoor) {
    const to = dateOf(year, 12, LONGEST_MONTH);
    trace.step("newly-poor-never-late", "M-6.3.b", { to });
    return to;
  }
  if (!returningWorker) return window.to;
  trace.step("returning-worker-extension", "M-3.b", { to: returningWorkersTo });
  return returningWorkersTo;
}

function isIn(facts: PremiumWindowFacts, day: string, own: Window, trace: Trace): Decision {
  const { premiumWindow: window, returningWorkersTo } = trace.policy.medical;
  const { paidOn, returningWorker, newlyPoor } = facts;
  const position = positionIn(own, day);
  // The window of the newly poor ends by another sentence than everybody's; it begins by the same.
  trace.cite("M-3.a");
  const at = newlyPoor && position !== "before" ? "M-6.3.b" : "M-3.a";
  if (paidOn === undefined) trace.step(`unpaid-${position}-window`, at, { asOf: day, ...own });
  else trace.step(`payment-${position}-window`, at, { paidOn, ...own });
  if (position === "in") return "yes";
  if (position === "before" || newlyPoor || returningWorker !== undefined) return "no";
  trace.cite("M-3.b");
  if (day > returningWorkersTo) return "no";
  trace.step("returning-worker-unknown", "M-3.b", { to: window.to, extendedTo: returningWorkersTo });
  return "review";
}

function ifOutside(inWindow: Decision, { paidOn }: PremiumWindowFacts, day: string, trace: Trace): Verdict {
  const { year } = trace.policy.medical;
  if (yearOf(day) > year) {
    if (paidOn === undefined) trace.step("insured-year-over", "M-2.a", { day, year });
    else trace.step("payment-after-insured-year", "M-2.a", { paidOn, year });
    return NO;
  }
  const outside = outsideWindow(trace);
  return outside.answer === "no" ? { ...outside, answer: inWindow } : outside;
}
