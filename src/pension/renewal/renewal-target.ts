import { addDays } from "../../foundation/calendar.js";
import { perPolicy } from "../../foundation/per-policy.js";
import { date, flag, list, optional, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { acceptNotAfter } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { ageOn, readAge } from "../terms/age.js";
import { allOf, IS_MEMBER, inReview, type Membership, NO_MEMBER } from "../terms/membership.js";

/** An insured person, for {@link renewalTarget}. */
export interface RenewalTargetFacts {
  /** Date of birth, `YYYY-MM-DD`. */
  readonly birthDate: string;
  /** The day as of which the person is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether the person ever contributed; left out where it is not known, or where `lastPaidOn` says so. */
  readonly everPaid?: boolean;
  /** The day of the latest contribution; left out where there is none or it is not known. */
  readonly lastPaidOn?: string;
  /** Whether the person has been struck off; left out where it is not known. */
  readonly cancelled?: boolean;
}

/** What {@link renewalTarget} answers. */
export interface RenewalTargetFinding extends Finding {
  /** Whether the person is to be renewed, by the words of the plan. */
  readonly renewalTarget: Decision;
  /** Whether the person can still contribute; the one to make work lists by. */
  readonly stillPayable: Decision;
  /** Whether the person's age makes them a focus person. */
  readonly focusPerson: "yes" | "no";
  /** The facts that a review waits for. */
  readonly missingFacts: readonly string[];
}

/**
 * Whether a person is to be renewed (续保对象), can still contribute, and is a focus person (重点人).
 *
 * By its words the plan also takes in people who have since reached the pension age; they are told apart here.
 *
 * @param facts - date of birth, the day to judge as of, and what is known of contributions
 * @param policy - the figures and readings to answer by
 * @returns the three answers, with the facts that are missing
 * @throws {@link RuleInputError} when dates contradict each other
 * @see Pension work plan 2021, 二（四）
 * @example
 * ```ts
 * renewalTarget({ birthDate: "1975-01-01", asOf: "2021-03-31", lastPaidOn: "2020-05-01" }).focusPerson; // => "yes"
 * ```
 */
export function renewalTarget(facts: RenewalTargetFacts, policy: Policy = yingzhou2021): RenewalTargetFinding {
  return ask(renewalTargetRule, facts, policy);
}

/** The rule behind {@link renewalTarget}. */
export const renewalTargetRule: Rule<RenewalTargetFacts, RenewalTargetFinding> = /* @__PURE__ */ rule({
  id: "pension/renewal-target",
  title: { zh: "续保对象与重点人", en: "Renewal target" },
  clauses: ["P-2.4.a", "P-2.4.b", "P-2.4.e"],
  readings: ["statusDate", "ageReached", "leapDayBirthday", "focusAtLowerAge"],
  facts: () =>
    record(["参保人员", "An insured person"], {
      birthDate: date(["出生日期", "Date of birth"]),
      asOf: date(["认定日期", "As of"]),
      everPaid: optional(flag(["是否缴过费", "Whether ever contributed"])),
      lastPaidOn: optional(date(["最近缴费日期", "Latest contribution"], { synonyms: ["缴费（到账）日期"] })),
      cancelled: optional(flag(["是否已注销", "Whether struck off"])),
    }),
  finding: () => ({
    renewalTarget: decision(["是否续保对象（按条文）", "Whether to be renewed, by the words"]),
    stillPayable: decision(["是否仍可缴费", "Whether still able to contribute"]),
    focusPerson: decision(["是否重点人", "Whether a focus person"]),
    missingFacts: list(["待补事实", "Facts missing"], text(["字段", "Field"])),
  }),
  decide: decideRenewal,
});

type AgeBand = "below-focus" | "focus-reached-today" | "focus" | "pension-age";
type Paid = "unknown" | "since-start" | "before-start" | "never";

function decideRenewal(facts: RenewalTargetFacts, trace: Trace): RenewalTargetFinding {
  check(facts, trace);
  trace.rely("statusDate");
  readAge(facts.birthDate, trace);
  const band = ageBand(facts, trace.policy);
  const target = allOf([() => paidSinceStart(facts, trace), () => youngEnough(facts, trace)]);
  const payable = allOf([() => belowPensionAge(band, trace), () => notCancelled(facts, trace)]);
  if (target.answer === "yes" && payable.answer === "no") trace.step("renewal-literal-only", "P-2.4.a");
  return trace.finding({
    renewalTarget: target.answer,
    stillPayable: payable.answer,
    focusPerson: isFocus(band, trace) ? "yes" : "no",
    missingFacts: [...target.missing, ...payable.missing],
  });
}

function check({ birthDate, asOf, everPaid, lastPaidOn }: RenewalTargetFacts, trace: Trace): void {
  acceptNotAfter(asOf, trace, "birthDate", birthDate);
  if (lastPaidOn !== undefined && (everPaid === false || lastPaidOn > asOf))
    trace.refuse(
      "lastPaidOn",
      lastPaidOn,
      { zh: "最近缴费日期与其他事实矛盾", en: "the latest contribution contradicts the other facts" },
      { zh: `缴过费的，不晚于 ${asOf} 的日期`, en: `for a person who has contributed, a date not after ${asOf}` },
    );
}

function paidOf({ everPaid, lastPaidOn }: RenewalTargetFacts, policy: Policy): Paid {
  if (everPaid === false) return "never";
  if (lastPaidOn === undefined) return "unknown";
  return lastPaidOn >= policy.pension.renewal.systemStart ? "since-start" : "before-start";
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
  const isToday = ageOn(birthDate, addDays(asOf, -1), policy) < focusAge;
  return isToday ? "focus-reached-today" : "focus";
}

function paidSinceStart(facts: RenewalTargetFacts, trace: Trace): Membership {
  const paid = paidOf(facts, trace.policy);
  trace.step(`contribution-${paid}`, "P-2.4.a", { start: trace.policy.pension.renewal.systemStart });
  if (paid === "unknown") return inReview(["lastPaidOn"]);
  return paid === "since-start" ? IS_MEMBER : NO_MEMBER;
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

/** That nobody contributes from the pension age on is implied by the plan, which counts the years up to it. */
function belowPensionAge(band: AgeBand, trace: Trace): Membership {
  const isPensioner = band === "pension-age";
  trace.step(isPensioner ? "pension-age-reached" : "below-pension-age", "P-2.4.e", {
    age: trace.policy.pension.renewal.pensionAge,
  });
  return isPensioner ? NO_MEMBER : IS_MEMBER;
}

function notCancelled({ cancelled }: RenewalTargetFacts, trace: Trace): Membership {
  if (cancelled === false) return IS_MEMBER;
  trace.step(cancelled === true ? "struck-off" : "struck-off-unknown", "P-2.4.a");
  return cancelled === true ? NO_MEMBER : inReview(["cancelled"]);
}

function isFocus(band: AgeBand, trace: Trace): boolean {
  const { focusAge, pensionAge } = trace.policy.pension.renewal;
  const isFocusAge =
    band === "focus" || (band === "focus-reached-today" && trace.read("focusAtLowerAge") === "included");
  const years = pensionAge - focusAge;
  trace.step(isFocusAge ? "focus-person" : "no-focus-person", "P-2.4.e", { from: focusAge, below: pensionAge });
  if (band === "focus-reached-today") trace.step("exact-years-left", "P-2.4.e", { years });
  return isFocusAge;
}
