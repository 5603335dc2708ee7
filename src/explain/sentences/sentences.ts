import type { Text } from "../../foundation/text.js";
import { agencyReasons } from "./agency-paid-contributions.js";
import { certificationReasons } from "./certification.js";
import { contributionReasons } from "./contributions.js";
import { dutyReasons } from "./duties.js";
import { evaluationReasons } from "./evaluation.js";
import { handInReasons } from "./hand-in.js";
import { medicalEligibilityReasons } from "./medical-eligibility.js";
import { medicalHouseholdReasons } from "./medical-household.js";
import { medicalListReasons } from "./medical-lists.js";
import { medicalPaymentReasons } from "./medical-payments.js";
import { medicalPremiumReasons } from "./medical-premium.js";
import { monthlyLapseReasons } from "./monthly-lapses.js";
import { renewalReasons } from "./renewal.js";
import { targetReasons } from "./targets.js";
import { workFundReasons } from "./work-fund.js";
import { workFundDeductionReasons } from "./work-fund-deduction.js";

let made: Readonly<Record<string, Text>> | undefined;

/** The sentence of every step that a rule may note, by the code of the step; made when a finding is first explained. */
export function sentences(): Readonly<Record<string, Text>> {
  made ??= assemble();
  return made;
}

const assemble = (): Readonly<Record<string, Text>> => ({
  ...agencyReasons(),
  ...contributionReasons(),
  ...certificationReasons(),
  ...dutyReasons(),
  ...handInReasons(),
  ...renewalReasons(),
  ...targetReasons(),
  ...workFundDeductionReasons(),
  ...monthlyLapseReasons(),
  ...evaluationReasons(),
  ...medicalPremiumReasons(),
  ...medicalHouseholdReasons(),
  ...medicalPaymentReasons(),
  ...medicalListReasons(),
  ...medicalEligibilityReasons(),
  ...workFundReasons(),
});
