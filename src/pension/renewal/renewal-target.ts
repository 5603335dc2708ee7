import { addDays, dateOf } from "../../foundation/calendar.js";
import { perPolicy } from "../../foundation/per-policy.js";
import type { Policy } from "../../policy/policy.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts, openQuestions } from "../../rule/finding-schema.js";
import { acceptNotAfter } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { ageOn, readAge } from "../terms/age.js";
import { allOf, IS_MEMBER, inReview, type Membership, NO_MEMBER } from "../terms/membership.js";
import { byYears } from "./renewal-target/by-years.js";
import { type RenewalTargetFacts, renewalFacts } from "./renewal-target/renewal-facts.js";

export type { RenewalTargetFacts } from "./renewal-target/renewal-facts.js";

/** What {@link renewalTarget} answers. */
export interface RenewalTargetFinding extends Finding {
  /** Whether the person is to be renewed, by the words of the plan. */
  readonly renewalTarget: Decision;
  /** Whether a person to be renewed can still contribute, to make work lists by; no for anyone not to be renewed. */
  readonly stillPayable: Decision;
  /** Whether the person is to be urged to pay back years that are missing, to be renewed or not (二（九）). */
  readonly toBeUrged: Decision;
  /** Whether the person is a focus person. */
  readonly focusPerson: Decision;
  /** The facts that a review waits for. */
  readonly missingFacts: readonly string[];
  /** The questions that a review waits for. */
  readonly openReadings: readonly ReadingName[];
}

/**
 * Whether a person is to be renewed (续保对象), can still contribute, is to be urged to pay back missing years
 * (督催补缴), and is a focus person (重点人).
 *
 * By its words the plan also takes in people who have since reached the pension age. How many years they need is not
 * printed: whether their years suffice is stated, never computed. Whether somebody who is not to be renewed may join
 * anew is another question.
 *
 * @param facts - date of birth, the day to judge as of, and what is known of contributions and standing
 * @param policy - the figures and readings to answer by
 * @returns the four answers, with the facts that are missing
 * @throws {@link RuleInputError} when dates contradict each other
 * @see Pension work plan 2021, 一, 二（四）, 二（九）
 * @example
 * ```ts
 * const person = { birthDate: "1975-01-01", asOf: "2021-03-31", lastPaidOn: "2020-05-01", cancelled: false };
 * renewalTarget(person).focusPerson; // => "yes"
 * ```
 */
export function renewalTarget(facts: RenewalTargetFacts, policy: Policy = yingzhou2021): RenewalTargetFinding {
  return ask(renewalTargetRule, facts, policy);
}

/** The rule behind {@link renewalTarget}. */
export const renewalTargetRule: Rule<RenewalTargetFacts, RenewalTargetFinding> = /* @__PURE__ */ rule({
  id: "pension/renewal-target",
  title: { zh: "续保对象与重点人", en: "Renewal target" },
  clauses: ["P-1.b", "P-2.2.c", "P-2.4.a", "P-2.4.b", "P-2.4.e", "P-2.9.a"],
  readings: [
    "statusDate",
    "ageReached",
    "leapDayBirthday",
    "districtPaidRenewal",
    "renewalSet",
    "paymentOutsideWindow",
    "focusPersonScope",
    "focusAtLowerAge",
  ],
  facts: renewalFacts,
  finding: () => ({
    renewalTarget: decision(["是否续保对象（按条文）", "Whether to be renewed, by the words"]),
    stillPayable: decision(["是否为仍可缴费的续保对象", "To be renewed, and still able to contribute"]),
    toBeUrged: decision(["是否列入督催补缴名单", "Whether to be urged to pay back missing years"]),
    focusPerson: decision(["是否重点人", "Whether a focus person"]),
    missingFacts: missingFacts(),
    openReadings: openQuestions(),
  }),
  decide: decideRenewal,
});

type AgeBand = "below-focus" | "focus-reached-today" | "focus" | "pension-age";
type Paid = "unknown" | "last-year" | "since-start" | "before-start" | "never";

function decideRenewal(facts: RenewalTargetFacts, trace: Trace): RenewalTargetFinding {
  check(facts, trace);
  trace.rely("statusDate");
  readAge(facts.birthDate, trace);
  const band = ageBand(facts, trace.policy);
  const isPensionAge = band === "pension-age";
  const target = allOf([() => paidSinceStart(facts, trace), () => youngEnough(facts, trace)]);
  const isTarget = target.answer !== "no";
  // From the pension age on whoever is insured is asked for the years, to be renewed or not.
  const insured = isTarget || isPensionAge ? standing(facts, trace) : NO_MEMBER;
  const renewable = allOf([() => target, () => insured]);
  const isInsured = insured.answer !== "no";
  const { payable, urged } = byYears({ isPensionAge, isTarget, isInsured }, facts, trace);
  const stillPayable = allOf([() => renewable, () => payable, () => windowLeft(facts, trace)]);
  const toBeUrged = allOf([() => insured, () => urged]);
  const openOfTarget = stillPayable.answer === "no" ? target.missing : stillPayable.missing;
  if (target.answer === "yes" && stillPayable.answer === "no") trace.step("renewal-literal-only", "P-2.4.a");
  return trace.finding({
    renewalTarget: target.answer,
    stillPayable: stillPayable.answer,
    toBeUrged: toBeUrged.answer,
    focusPerson: focus(band, renewable, trace),
    missingFacts: [...new Set([...openOfTarget, ...toBeUrged.missing])],
    openReadings: stillPayable.open,
  });
}

function check(facts: RenewalTargetFacts, trace: Trace): void {
  const { birthDate, asOf, everPaid, lastPaidOn } = facts;
  acceptNotAfter(asOf, trace, "birthDate", birthDate);
  if (lastPaidOn !== undefined) acceptNotAfter(asOf, trace, "lastPaidOn", lastPaidOn);
  for (const fact of ["lastPaidOn", "paidLastYear", "districtPaidOnly", "priorPaidByDistrict"] as const)
    if (everPaid === false && facts[fact])
      trace.refuse(
        fact,
        facts[fact],
        { zh: "没有缴费记录，却填有缴费", en: "nothing is on record, yet something was paid" },
        { zh: "有缴费或代缴记录的，everPaid 填是", en: "with payments on record, everPaid is true" },
      );
}

function paidOf(facts: RenewalTargetFacts, { pension }: Policy): Paid {
  const { everPaid, lastPaidOn, paidLastYear, priorPaidByDistrict } = facts;
  const { systemStart } = pension.renewal;
  if (everPaid === false) return "never";
  if ((paidLastYear || priorPaidByDistrict) && systemStart <= dateOf(pension.year - 1, 1, 1)) return "last-year";
  if (lastPaidOn === undefined) return "unknown";
  return lastPaidOn >= systemStart ? "since-start" : "before-start";
}

const eveOfSystem = /* @__PURE__ */ perPolicy((policy: Policy) => addDays(policy.pension.renewal.pensionAgeBefore, -1));

/** Whether the pension age was reached before the system began. */
function isTooOld({ birthDate }: RenewalTargetFacts, policy: Policy): boolean {
  return ageOn(birthDate, eveOfSystem(policy), policy) >= policy.pension.renewal.pensionAge;
}

function ageBand({ birthDate, asOf }: RenewalTargetFacts, policy: Policy): AgeBand {
  const { focusAge, pensionAge } = policy.pension.renewal;
  const age = ageOn(birthDate, asOf, policy);
  if (age < focusAge) return "below-focus";
  if (age >= pensionAge) return "pension-age";
  const isToday = age === focusAge && ageOn(birthDate, addDays(asOf, -1), policy) < focusAge;
  return isToday ? "focus-reached-today" : "focus";
}

/** Who paid doesn't matter by the words of the plan; a reading may leave out those the district always paid for. */
function paidSinceStart(facts: RenewalTargetFacts, trace: Trace): Membership {
  const paid = paidOf(facts, trace.policy);
  trace.step(`contribution-${paid}`, "P-2.4.a", { start: trace.policy.pension.renewal.systemStart });
  if (paid === "never" || paid === "before-start") return NO_MEMBER;
  // That the district paid last year leaves it unknown whether it paid the other years too.
  const { priorPaidByDistrict, districtPaidOnly = priorPaidByDistrict && "unknown" } = facts;
  if (districtPaidOnly && trace.read("districtPaidRenewal") === "does-not-count") {
    const isKnown = districtPaidOnly === true;
    trace.step(isKnown ? "contribution-district-only" : "contribution-district-perhaps", "P-2.4.a");
    return isKnown ? NO_MEMBER : inReview(["districtPaidOnly"]);
  }
  const hasPaid = facts.everPaid || facts.paidLastYear || districtPaidOnly;
  return paid === "unknown" ? inReview(hasPaid ? ["lastPaidOn"] : ["everPaid", "lastPaidOn"]) : IS_MEMBER;
}

function youngEnough(facts: RenewalTargetFacts, trace: Trace): Membership {
  const { pensionAge, pensionAgeBefore } = trace.policy.pension.renewal;
  const isOld = isTooOld(facts, trace.policy);
  trace.step(isOld ? "pension-age-before-system" : "not-pension-age-before-system", "P-2.4.b", {
    age: pensionAge,
    before: pensionAgeBefore,
  });
  return isOld ? NO_MEMBER : IS_MEMBER;
}

/** Standing on the roll, or else a statement that the conditions for joining are met. */
function standing({ cancelled, joiningConditions }: RenewalTargetFacts, trace: Trace): Membership {
  if (cancelled === true) {
    trace.step("struck-off", "P-2.4.a");
    return NO_MEMBER;
  }
  if (joiningConditions === false) {
    trace.step("renewal-conditions-not-met", "P-2.2.c");
    return NO_MEMBER;
  }
  if (cancelled === false) return IS_MEMBER;
  if (joiningConditions === true) {
    trace.step("renewal-conditions-met", "P-2.2.c");
    return IS_MEMBER;
  }
  trace.step("struck-off-unknown", "P-2.4.a");
  return inReview(["cancelled"]);
}

/** Whether a contribution is still taken once the window is over is a reading. */
function windowLeft({ asOf }: RenewalTargetFacts, trace: Trace): Membership {
  const { contributionWindow } = trace.policy.pension;
  if (asOf <= contributionWindow.to) return IS_MEMBER;
  trace.step("outside-window", "P-1.b", { paidOn: asOf, ...contributionWindow });
  const option = trace.read("paymentOutsideWindow");
  if (option === "undecided") return inReview([], ["paymentOutsideWindow"]);
  return option === "refused" ? NO_MEMBER : IS_MEMBER;
}

/** The plan speaks of focus persons among those to be renewed; a reading takes in anyone of that age. */
function focus(band: AgeBand, renewable: Membership, trace: Trace): Decision {
  const { focusAge: from, pensionAge: below } = trace.policy.pension.renewal;
  const isToday = band === "focus-reached-today";
  const isFocusAge = band === "focus" || (isToday && trace.read("focusAtLowerAge") === "included");
  const { code, answer } = isFocusAge ? ofFocusAge(renewable, trace) : NO_FOCUS;
  trace.step(isToday && !isFocusAge ? "focus-age-today" : code, "P-2.4.e", { from, below });
  if (isToday) trace.step("exact-years-left", "P-2.4.e", { years: below - from });
  return answer;
}

const NO_FOCUS = { code: "no-focus-person", answer: "no" } as const;

function ofFocusAge({ answer }: Membership, trace: Trace): { readonly code: string; readonly answer: Decision } {
  if (answer === "yes" || trace.read("focusPersonScope") === "anyone-of-age")
    return { code: "focus-person", answer: "yes" };
  return { code: answer === "no" ? "focus-age-alone" : "focus-person-open", answer };
}
