import { isNewborn } from "../../medical/enrolment/newborn-last-day.js";
import { groupsOf } from "../../medical/terms/premium-groups.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { Trace } from "../../rule/trace.js";
import type { Asked, AskedPart, Asks } from "./asking.js";
import type { PersonMedicalFacts, PersonOverviewFacts } from "./person-facts.js";
import { positiveEnds } from "./positive-ends.js";

/** What is known of a person, with all groups. */
interface MedicalFacts extends PersonMedicalFacts {
  readonly groups: readonly PremiumGroup[];
}

/** What the medical notice gives a person and asks of them, and last how the household stands. */
export function medicalParts(facts: PersonOverviewFacts, asks: Asks, trace: Trace): readonly AskedPart[] {
  const { asOf } = facts;
  const medical = inFull(facts, trace);
  const { paidOn, household } = medical;
  const eligibility = asks("medical/enrolment-eligibility", medical);
  // Asked of everyone, since it refuses a payment after the day of the question.
  const window = asks("medical/premium-window", { ...medical, asOf });
  const of = household && { asOf, statusOn: paidOn ?? asOf, ...household };
  const asked = of === undefined ? [] : [asks("medical/household-enrolment", of, (name) => `household.${name}`)];
  if (eligibility.finding.eligible === "no") return [eligibility, ...asked];
  // Who is enrolled has paid, if on a day that is not said: nothing is to be paid, nor asked of when.
  const isEnrolled = medical.enrolledHere === true && paidOn === undefined;
  const isNewlyBorn = medical.newborn === true && !isEnrolled;
  return [
    eligibility,
    ...(isNewlyBorn
      ? newbornParts(facts, medical, asks)
      : premiumParts(asOf, medical, isEnrolled ? [] : [window], asks)),
    ...asked,
  ];
}

/**
 * What is known, and what goes with it where it is not said: a child to whom its date of birth gives a term is judged
 * by it on any later day too, and the newly poor are among the registered poor.
 */
function inFull({ asOf, birthDate, medical = {} }: PersonOverviewFacts, trace: Trace): MedicalFacts {
  return {
    ...(isNewborn(birthDate, asOf, trace) && { newborn: true }),
    ...medical,
    groups: groupsOf(medical),
  };
}

function newbornParts(
  { asOf, birthDate }: PersonOverviewFacts,
  medical: MedicalFacts,
  asks: Asks,
): readonly AskedPart[] {
  const newborn = asks("medical/newborn-enrolment", { ...medical, bornOn: birthDate, asOf });
  return [newborn, ...wayParts(newborn.finding.payment === "not-paid", medical, asks)];
}

function premiumParts(
  asOf: string,
  medical: MedicalFacts,
  window: readonly Asked<"medical/premium-window">[],
  asks: Asks,
): readonly AskedPart[] {
  const { paidOn } = medical;
  // What is not paid and no longer taken, as once the insured year is over, is neither due nor aided.
  if (window.some(({ finding }) => finding.accepted === "no" && finding.daysLeft === 0)) return window;
  const premium = asks("medical/premium-subsidy", { ...medical, statusOn: paidOn ?? asOf });
  const isToPay = window.length > 0 && paidOn === undefined && positiveEnds(premium.finding.selfPaid).length > 0;
  return [premium, ...window, ...wayParts(isToPay, medical, asks)];
}

/** Where one may pay, of what is still to be paid; whether a channel that was said is in order; and who certifies. */
function wayParts(isToPay: boolean, medical: MedicalFacts, asks: Asks): readonly AskedPart[] {
  const certifiers = medical.groups.map((group) => asks("medical/certifying-body", { group }));
  if (medical.channel === undefined && !isToPay) return certifiers;
  const pathOf = (name: string): string | undefined => (name === "channel" ? undefined : name);
  return [asks("medical/premium-channel", medical, pathOf), ...certifiers];
}
