import { positionIn } from "../foundation/calendar.js";
import { type Amount, Decimal, fenOf } from "../foundation/decimal.js";
import { deepFreeze, perPolicy } from "../foundation/per-policy.js";
import { amount, choice, date, flag, optional, record } from "../foundation/schema.js";
import type { LadderStep } from "../policy/figures.js";
import { between, type Determination, determined, type Finding } from "../policy/finding.js";
import { determination } from "../policy/finding-schema.js";
import type { Policy } from "../policy/policy.js";
import type { ChoiceReading } from "../policy/reading-names.js";
import { ask, type Rule, rule } from "../policy/rule.js";
import { Trace } from "../policy/trace.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { highestTier, isAgencyTier, ladderStep, refuseTier, selfPaidTier } from "./tiers.js";

/** How a year's contribution was paid. */
export type ContributionPayment =
  | "self-paid"
  | "agency-paid"
  | "back-payment-after-interruption"
  | "back-payment-for-short-years";

/** One year's contribution, for {@link contributionSubsidy}. */
export interface ContributionSubsidyFacts {
  /** The tier paid, in yuan a year. */
  readonly tier: Amount;
  /** How it was paid; when left out, as is usual for the tier: by the government on the lowest tier, else by the person. */
  readonly payment?: ContributionPayment;
  /** The day it was paid; when left out, taken to lie in the contribution window. */
  readonly paidOn?: string;
  /** Whether the person left out an earlier year; when left out, taken not to be so. */
  readonly interrupted?: boolean;
}

/** What {@link contributionSubsidy} answers. */
export interface ContributionSubsidyFinding extends Finding {
  /** Yuan for the year. */
  readonly subsidy: Determination;
}

/**
 * District subsidy on one year's pension contribution (缴费补贴).
 *
 * @param facts - the tier paid, in yuan a year, and how and when it was paid
 * @param policy - the figures and readings to answer by
 * @returns the subsidy in yuan; undetermined, with bounds, where the notice prints no figure
 * @throws {@link RuleInputError} when the tier is not one of the policy's tiers
 * @see Pension work plan 2021, 二（三）
 * @example
 * ```ts
 * contributionSubsidy({ tier: 500 }).subsidy; // => { status: "determined", value: "70" }
 * ```
 */
export function contributionSubsidy(
  facts: ContributionSubsidyFacts,
  policy: Policy = yingzhou2021,
): ContributionSubsidyFinding {
  return ask(contributionSubsidyRule, facts, policy);
}

/** The rule behind {@link contributionSubsidy}. */
export const contributionSubsidyRule: Rule<ContributionSubsidyFacts, ContributionSubsidyFinding> = /* @__PURE__ */ rule(
  {
    id: "pension/contribution-subsidy",
    title: { zh: "缴费补贴", en: "Contribution subsidy" },
    clauses: ["P-1.b", "P-2.2.d", "P-2.2.f", "P-2.2.g", "P-2.3.b", "P-2.3.c", "P-2.3.d"],
    readings: [
      "backPaymentScope",
      "paymentOutsideWindow",
      "lateAgencyPayment",
      "agencyTierSubsidy",
      "agencyPaidSubsidy",
    ],
    facts: () =>
      record(["一年的缴费", "One year's contribution"], {
        tier: amount(["缴费档次（元/年）", "Contribution tier, yuan a year"], {
          synonyms: ["本年度缴费档次", "缴费档次", "档次"],
        }),
        payment: optional(
          choice(["缴费性质", "How it was paid"], {
            "self-paid": ["个人缴费", "by the person"],
            "agency-paid": ["政府代缴", "by the government"],
            "back-payment-after-interruption": ["中断后补缴", "back payment after an interruption"],
            "back-payment-for-short-years": ["年限不足补缴", "back payment for too few years"],
          }),
        ),
        paidOn: optional(date(["缴费日期", "Day of payment"], { synonyms: ["缴费（到账）日期", "到账日期"] })),
        interrupted: optional(
          flag(["以前年度是否中断缴费", "Whether an earlier year was left out"], { synonyms: ["是否中断"] }),
        ),
      }),
    finding: () => ({ subsidy: determination(["缴费补贴（元）", "Contribution subsidy, yuan"]) }),
    decide(facts, policy) {
      const { payment, paidOn } = facts;
      if (paidOn !== undefined && positionIn(policy.pension.contributionWindow, paidOn) !== "in")
        return decide(facts, policy);
      const slot = (fenOf(facts.tier) * PAYMENTS.length + PAYMENTS.indexOf(payment)) * 2 + (facts.interrupted ? 1 : 0);
      const ready = answers(policy);
      let finding = ready.get(slot);
      if (finding === undefined) {
        finding = deepFreeze(decide(facts, policy));
        ready.set(slot, finding);
      }
      return finding;
    },
  },
);

const PAYMENTS: readonly (ContributionPayment | undefined)[] = [
  undefined,
  "self-paid",
  "agency-paid",
  "back-payment-after-interruption",
  "back-payment-for-short-years",
];

/** In the window an answer hangs on tier, payment and interruption alone: each is made once. */
const answers = /* @__PURE__ */ perPolicy((_policy: Policy) => new Map<number, ContributionSubsidyFinding>());

function decide(facts: ContributionSubsidyFacts, policy: Policy): ContributionSubsidyFinding {
  const trace = new Trace(contributionSubsidyRule.id, policy);
  trace.cite("P-2.2.d");
  const payment = facts.payment ?? (isAgencyTier(facts.tier, policy) ? "agency-paid" : "self-paid");
  const regular =
    payment === "agency-paid" ? onAgencyPaid(facts.tier, policy, trace) : onSelfPaid(facts.tier, policy, trace);
  const kept = afterInterruption(regular, payment, facts.interrupted === true, trace);
  return trace.finding({ subsidy: inWindow(kept, payment, facts.paidOn, policy, trace) });
}

function onSelfPaid(amountPaid: Amount, policy: Policy, trace: Trace): Determination {
  const tier = selfPaidTier(amountPaid, policy);
  if (tier === undefined) return refuseTier(contributionSubsidyRule.id, "tier", amountPaid, policy.pension.tiers);
  return onLadder(tier, policy, trace);
}

function onLadder(tier: number, policy: Policy, trace: Trace): Determination {
  const { clause, top, ...step } = ladderStep(tier, policy);
  trace.step(top ? "ladder-top-step" : "ladder-step", clause, { tier, from: step.tier, subsidy: step.subsidy });
  return determined(new Decimal(step.subsidy));
}

/** Agency payment is at the tier kept for it, which has no row on the ladder, or at the highest tier. */
function onAgencyPaid(amountPaid: Amount, policy: Policy, trace: Trace): Determination {
  const { agencyPaid, subsidyLadder } = policy.pension;
  const [lowest] = subsidyLadder as readonly [LadderStep];
  const tier = selfPaidTier(amountPaid, policy);
  if (isAgencyTier(amountPaid, policy)) {
    trace.step("agency-paid-tier", "P-2.2.f", { tier: agencyPaid.baseTier });
    trace.step("no-ladder-row", "P-2.3.b", { tier: agencyPaid.baseTier, lowest: lowest.tier });
    return trace.figure("agencyTierSubsidy", "P-2.3.b", ZERO, new Decimal(lowest.subsidy));
  }
  if (tier !== highestTier(policy))
    return refuseTier(contributionSubsidyRule.id, "tier", amountPaid, [agencyPaid.baseTier, highestTier(policy)]);
  trace.step("agency-paid-tier", "P-2.2.g", { tier });
  if (trace.read("agencyPaidSubsidy") === "as-tier") return onLadder(tier, policy, trace);
  trace.step("agency-paid-no-subsidy", "P-2.3.b");
  return determined(ZERO);
}

/** A back payment after an interruption earns nothing; how far that reaches is a reading. */
function afterInterruption(
  regular: Determination,
  payment: ContributionPayment,
  interrupted: boolean,
  trace: Trace,
): Determination {
  switch (payment) {
    case "back-payment-after-interruption":
      trace.step("back-payment", "P-2.3.d");
      return determined(ZERO);
    case "back-payment-for-short-years":
      trace.step("back-payment-for-short-years", "P-2.3.d");
      if (trace.read("backPaymentScope") === "every-back-payment") return determined(ZERO);
      return orNothing(regular, "backPaymentScope");
    case "self-paid":
      if (!interrupted || trace.read("backPaymentScope") !== "current-year-too") return regular;
      trace.step("interrupted-current-year", "P-2.3.d");
      return determined(ZERO);
    case "agency-paid":
      return regular;
  }
}

/** What a payment outside the window earns is undecided; a back payment is not bound to the window. */
function inWindow(
  kept: Determination,
  payment: ContributionPayment,
  paidOn: string | undefined,
  policy: Policy,
  trace: Trace,
): Determination {
  const window = policy.pension.contributionWindow;
  if (paidOn === undefined || payment.startsWith("back") || positionIn(window, paidOn) === "in") return kept;
  trace.step("outside-window", "P-1.b", { paidOn, ...window });
  const name = payment === "agency-paid" ? "lateAgencyPayment" : "paymentOutsideWindow";
  const option = trace.read(name);
  if (option === "accepted") return kept;
  return option === "undecided" ? orNothing(kept, name) : determined(ZERO);
}

/** Either what there is, or nothing, as a reading will say. */
function orNothing(there: Determination, name: ChoiceReading): Determination {
  if (there.status === "determined") return between(ZERO, there.value, [name]);
  return between(ZERO, there.max, [...there.openReadings, name], there.missingFacts);
}

const ZERO: Decimal = /* @__PURE__ */ new Decimal(0);
