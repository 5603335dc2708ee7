import { fenOf, yuanText } from "../foundation/decimal.js";
import { premiumSubsidyRule } from "../medical/premium/premium-subsidy.js";
import type { PoorRegisterFacts } from "../medical/terms/poor-register.js";
import type { PremiumGroup } from "../policy/medical-figures.js";
import type { Policy } from "../policy/policy.js";
import { type AppliedReading, between, boundsOf, type Determination } from "../rule/finding.js";
import { decideAnew } from "../rule/rule.js";

/** What errors name in the place of a rule. */
export const MEDICAL_ROW = "medical/ledger-row";

/** What a row of a roster says, as far as the accounts go. */
export interface MedicalFacts extends PoorRegisterFacts {
  /** The groups that the person is in, in the order of the notice. */
  readonly groups: readonly PremiumGroup[];
  /** The day on which groups are judged. */
  readonly statusOn?: string;
  /** The yuan that the person paid. */
  readonly paidYuan?: string;
}

/** What a row says, with what follows from it. */
export interface MedicalSaid {
  readonly facts: MedicalFacts;
  readonly subsidy: Determination;
  readonly selfPaid: Determination;
  /** What was paid less what is due; undefined where the row says of no payment, or of one that may be what is due. */
  readonly difference: Determination | undefined;
  readonly readings: readonly AppliedReading[];
}

/** All that the accounts hang on of what a row says. */
export function medicalKey({ groups, registeredOn, leftRegisterOn, statusOn, paidYuan }: MedicalFacts): string {
  return [registeredOn, leftRegisterOn, statusOn, paidYuan, ...groups].join();
}

/**
 * What follows from what a row says, or several together.
 *
 * @throws {@link RuleInputError} when the dates of the register are those of a person not on it
 */
export function medicalSaid(facts: MedicalFacts, policy: Policy): MedicalSaid {
  const { paidYuan, ...asked } = facts;
  const { subsidy, selfPaid, readings } = decideAnew({ ...premiumSubsidyRule, id: MEDICAL_ROW }, asked, policy);
  const difference = paidYuan === undefined ? undefined : differenceFrom(selfPaid, fenOf(paidYuan));
  return { facts, subsidy, selfPaid, difference, readings };
}

function differenceFrom(due: Determination, paid: number): Determination | undefined {
  const { min, max, openReadings, missingFacts } = boundsOf(due);
  const [least, most] = [fenOf(min), fenOf(max)];
  if (paid >= least && paid <= most) return undefined;
  return between(yuanText(paid - most), yuanText(paid - least), openReadings, missingFacts);
}
