import { addDays } from "../../foundation/calendar.js";
import { perPolicy } from "../../foundation/per-policy.js";
import type { Policy } from "../../policy/policy.js";
import { acceptNotAfter } from "../../rule/refusals.js";
import { refuse } from "../../rule/rule.js";
import { Trace } from "../../rule/trace.js";
import { ageOn, isLeapBirthday, readAge } from "../terms/age.js";
import { allOf, IS_MEMBER, inReview, type Membership, NO_MEMBER } from "../terms/membership.js";
import type { RenewalTargetFacts, RenewalTargetFinding } from "./renewal-target.js";

const RULE = "pension/renewal-target";

type AgeBand = "below-focus" | "focus-reached-today" | "focus" | "pension-age";
type Paid = "unknown" | "since-start" | "before-start" | "never";

const AGE_BANDS: readonly AgeBand[] = ["below-focus", "focus-reached-today", "focus", "pension-age"];
const PAID: readonly Paid[] = ["unknown", "since-start", "before-start", "never"];

/** A number that stands for all that an answer hangs on. */
export function renewalSlot(facts: RenewalTargetFacts, policy: Policy): number {
  check(facts);
  let slot = facts.cancelled === undefined ? 0 : facts.cancelled ? 1 : 2;
  slot = (slot << 2) | PAID.indexOf(paidOf(facts, policy));
  slot = (slot << 2) | AGE_BANDS.indexOf(ageBand(facts, policy));
  slot = (slot << 1) | (isTooOld(facts, policy) ? 1 : 0);
  return (slot << 1) | (isLeapBirthday(facts.birthDate) ? 1 : 0);
}

/** Decides whether a person is to be renewed; the rule keeps the answers that come back. */
export function decideRenewal(facts: RenewalTargetFacts, policy: Policy): RenewalTargetFinding {
  const trace = new Trace(RULE, policy);
  trace.rely("statusDate");
  readAge(facts.birthDate, trace);
  const band = ageBand(facts, policy);
  const target = allOf([() => paidSinceStart(facts, policy, trace), () => youngEnough(facts, policy, trace)]);
  const payable = allOf([() => belowPensionAge(band, policy, trace), () => notCancelled(facts, trace)]);
  if (target.answer === "yes" && payable.answer === "no") trace.step("renewal-literal-only", "P-2.4.a");
  return trace.finding({
    renewalTarget: target.answer,
    stillPayable: payable.answer,
    focusPerson: isFocus(band, policy, trace) ? "yes" : "no",
    missingFacts: [...target.missing, ...payable.missing],
  });
}

function check({ birthDate, asOf, everPaid, lastPaidOn }: RenewalTargetFacts): void {
  acceptNotAfter(asOf, RULE, "birthDate", birthDate);
  if (lastPaidOn !== undefined && (everPaid === false || lastPaidOn > asOf))
    refuse(
      RULE,
      "lastPaidOn",
      lastPaidOn,
      { zh: "最近缴费日期与其他事实矛盾", en: "the latest contribution contradicts the other facts" },
      { zh: `缴过费的，不晚于 ${asOf} 的日期`, en: `for who ever contributed, a date not after ${asOf}` },
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

function paidSinceStart(facts: RenewalTargetFacts, policy: Policy, trace: Trace): Membership {
  const paid = paidOf(facts, policy);
  trace.step(`contribution-${paid}`, "P-2.4.a", { start: policy.pension.renewal.systemStart });
  if (paid === "unknown") return inReview([], ["lastPaidOn"]);
  return paid === "since-start" ? IS_MEMBER : NO_MEMBER;
}

function youngEnough(facts: RenewalTargetFacts, policy: Policy, trace: Trace): Membership {
  const { pensionAge, pensionAgeBefore } = policy.pension.renewal;
  const isOld = isTooOld(facts, policy);
  trace.step(isOld ? "pension-age-before-system" : "not-pension-age-before-system", "P-2.4.b", {
    age: pensionAge,
    before: pensionAgeBefore,
  });
  return isOld ? NO_MEMBER : IS_MEMBER;
}

/** That nobody contributes from the pension age on is implied by the plan, which counts the years up to it. */
function belowPensionAge(band: AgeBand, policy: Policy, trace: Trace): Membership {
  const isPensioner = band === "pension-age";
  trace.step(isPensioner ? "pension-age-reached" : "below-pension-age", "P-2.4.e", {
    age: policy.pension.renewal.pensionAge,
  });
  return isPensioner ? NO_MEMBER : IS_MEMBER;
}

function notCancelled({ cancelled }: RenewalTargetFacts, trace: Trace): Membership {
  if (cancelled === false) return IS_MEMBER;
  trace.step(cancelled === true ? "struck-off" : "struck-off-unknown", "P-2.4.a");
  return cancelled === true ? NO_MEMBER : inReview([], ["cancelled"]);
}

function isFocus(band: AgeBand, policy: Policy, trace: Trace): boolean {
  const { focusAge, pensionAge } = policy.pension.renewal;
  const isFocusAge =
    band === "focus" || (band === "focus-reached-today" && trace.read("focusAtLowerAge") === "included");
  const years = pensionAge - focusAge;
  trace.step(isFocusAge ? "focus-person" : "no-focus-person", "P-2.4.e", { from: focusAge, below: pensionAge });
  if (band === "focus-reached-today") trace.step("exact-years-left", "P-2.4.e", { years });
  return isFocusAge;
}
