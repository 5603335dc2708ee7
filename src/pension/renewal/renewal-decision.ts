import { addDays } from "../../foundation/calendar.js";
import { perPolicy } from "../../foundation/per-policy.js";
import type { Policy } from "../../policy/policy.js";
import { acceptNotAfter } from "../../rule/refusals.js";
import type { Trace } from "../../rule/trace.js";
import { ageOn, readAge } from "../terms/age.js";
import { allOf, IS_MEMBER, inReview, type Membership, NO_MEMBER } from "../terms/membership.js";
import type { RenewalTargetFacts, RenewalTargetFinding } from "./renewal-target.js";

type AgeBand = "below-focus" | "focus-reached-today" | "focus" | "pension-age";
type Paid = "unknown" | "since-start" | "before-start" | "never";

/** Decides whether a person is to be renewed; the rule keeps the answers that come back. */
export function decideRenewal(facts: RenewalTargetFacts, trace: Trace): RenewalTargetFinding {
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

function paidSinceStart(facts: RenewalTargetFacts, trace: Trace): Membership {
  const paid = paidOf(facts, trace.policy);
  trace.step(`contribution-${paid}`, "P-2.4.a", { start: trace.policy.pension.renewal.systemStart });
  if (paid === "unknown") return inReview([], ["lastPaidOn"]);
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
  return cancelled === true ? NO_MEMBER : inReview([], ["cancelled"]);
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
