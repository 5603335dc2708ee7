import type { enrolmentEligibility } from "../medical/enrolment/enrolment-eligibility.js";
import type { householdCrossCheck } from "../medical/enrolment/household-cross-check.js";
import type { householdEnrolment } from "../medical/enrolment/household-enrolment.js";
import type { newbornEnrolment } from "../medical/enrolment/newborn-enrolment.js";
import type { certifyingBody } from "../medical/lists/certifying-body.js";
import type { enrolmentRateTarget } from "../medical/lists/enrolment-rate-target.js";
import type { listDeadline } from "../medical/lists/list-deadline.js";
import type { listIdentity } from "../medical/lists/list-identity.js";
import type { poorPopulationCoverage } from "../medical/lists/poor-population-coverage.js";
import type { premiumChannel } from "../medical/payment/premium-channel.js";
import type { premiumWindow } from "../medical/payment/premium-window.js";
import type { premiumBudget } from "../medical/premium/premium-budget.js";
import type { premiumSubsidy } from "../medical/premium/premium-subsidy.js";
import type { workFundGrant } from "../medical/work-fund/work-fund-grant.js";
import type { deathRateCheck } from "../pension/assessment/death-rate-check.js";
import type { evaluation } from "../pension/assessment/evaluation.js";
import type { workFundDeduction } from "../pension/assessment/work-fund-deduction.js";
import type { benefitScreening } from "../pension/benefits/benefit-screening.js";
import type { certification } from "../pension/benefits/certification.js";
import type { certificationBackPay } from "../pension/benefits/certification-back-pay.js";
import type { certificationInspection } from "../pension/benefits/certification-inspection.js";
import type { certificationMethod } from "../pension/benefits/certification-method.js";
import type { dataComparison } from "../pension/benefits/data-comparison.js";
import type { deathReport } from "../pension/benefits/death-report.js";
import type { unpaidAtPensionAge } from "../pension/benefits/unpaid-at-pension-age.js";
import type { accountCredit } from "../pension/contributions/account-credit.js";
import type { agencyPaidContribution } from "../pension/contributions/agency-paid-contribution.js";
import type { contributionBudget } from "../pension/contributions/contribution-budget.js";
import type { contributionChannel } from "../pension/contributions/contribution-channel.js";
import type { contributionSubsidy } from "../pension/contributions/contribution-subsidy.js";
import type { contributionTier } from "../pension/contributions/contribution-tier.js";
import type { contributionTierForYear } from "../pension/contributions/contribution-tier-for-year.js";
import type { contributionWindow } from "../pension/contributions/contribution-window.js";
import type { fullDeposit } from "../pension/contributions/full-deposit.js";
import type { departmentLists } from "../pension/duties/department-lists.js";
import type { monthlyLapses } from "../pension/duties/monthly-lapses.js";
import type { monthlyMaterial } from "../pension/duties/monthly-material.js";
import type { noticeTables } from "../pension/duties/notice-tables.js";
import type { publicNotice } from "../pension/duties/public-notice.js";
import type { publicNoticeYear } from "../pension/duties/public-notice-year.js";
import type { publicityAndTraining } from "../pension/duties/publicity-and-training.js";
import type { remittanceArrears } from "../pension/duties/remittance-arrears.js";
import type { reportPhones } from "../pension/duties/report-phones.js";
import type { sharedAccounts } from "../pension/duties/shared-accounts.js";
import type { villagePublicity } from "../pension/duties/village-publicity.js";
import type { villageServices } from "../pension/duties/village-services.js";
import type { renewalTarget } from "../pension/renewal/renewal-target.js";
import type { completion } from "../pension/targets/completion.js";
import type { districtView } from "../pension/targets/district-view.js";
import type { phaseTarget } from "../pension/targets/phase-target.js";
import type { targetProgress } from "../pension/targets/target-progress.js";
import type { Finding } from "../rule/finding.js";

/** Every rule's function by its id; the list of rules itself is `catalog.ts`. */
export interface RuleTypes {
  /** {@link contributionWindow} */
  readonly "pension/contribution-window": typeof contributionWindow;
  /** {@link contributionTier} */
  readonly "pension/contribution-tier": typeof contributionTier;
  /** {@link contributionTierForYear} */
  readonly "pension/contribution-tier-for-year": typeof contributionTierForYear;
  /** {@link fullDeposit} */
  readonly "pension/full-deposit": typeof fullDeposit;
  /** {@link completion} */
  readonly "pension/completion": typeof completion;
  /** {@link agencyPaidContribution} */
  readonly "pension/agency-paid-contribution": typeof agencyPaidContribution;
  /** {@link contributionSubsidy} */
  readonly "pension/contribution-subsidy": typeof contributionSubsidy;
  /** {@link accountCredit} */
  readonly "pension/account-credit": typeof accountCredit;
  /** {@link contributionBudget} */
  readonly "pension/contribution-budget": typeof contributionBudget;
  /** {@link renewalTarget} */
  readonly "pension/renewal-target": typeof renewalTarget;
  /** {@link phaseTarget} */
  readonly "pension/phase-target": typeof phaseTarget;
  /** {@link targetProgress} */
  readonly "pension/target-progress": typeof targetProgress;
  /** {@link districtView} */
  readonly "pension/district-view": typeof districtView;
  /** {@link evaluation} */
  readonly "pension/evaluation": typeof evaluation;
  /** {@link monthlyMaterial} */
  readonly "pension/monthly-material": typeof monthlyMaterial;
  /** {@link monthlyLapses} */
  readonly "pension/monthly-lapses": typeof monthlyLapses;
  /** {@link workFundDeduction} */
  readonly "pension/work-fund-deduction": typeof workFundDeduction;
  /** {@link deathRateCheck} */
  readonly "pension/death-rate-check": typeof deathRateCheck;
  /** {@link publicityAndTraining} */
  readonly "pension/publicity-and-training": typeof publicityAndTraining;
  /** {@link villagePublicity} */
  readonly "pension/village-publicity": typeof villagePublicity;
  /** {@link contributionChannel} */
  readonly "pension/contribution-channel": typeof contributionChannel;
  /** {@link dataComparison} */
  readonly "pension/data-comparison": typeof dataComparison;
  /** {@link benefitScreening} */
  readonly "pension/benefit-screening": typeof benefitScreening;
  /** {@link villageServices} */
  readonly "pension/village-services": typeof villageServices;
  /** {@link certification} */
  readonly "pension/certification": typeof certification;
  /** {@link certificationMethod} */
  readonly "pension/certification-method": typeof certificationMethod;
  /** {@link certificationInspection} */
  readonly "pension/certification-inspection": typeof certificationInspection;
  /** {@link certificationBackPay} */
  readonly "pension/certification-back-pay": typeof certificationBackPay;
  /** {@link deathReport} */
  readonly "pension/death-report": typeof deathReport;
  /** {@link unpaidAtPensionAge} */
  readonly "pension/unpaid-at-pension-age": typeof unpaidAtPensionAge;
  /** {@link publicNotice} */
  readonly "pension/public-notice": typeof publicNotice;
  /** {@link publicNoticeYear} */
  readonly "pension/public-notice-year": typeof publicNoticeYear;
  /** {@link reportPhones} */
  readonly "pension/report-phones": typeof reportPhones;
  /** {@link noticeTables} */
  readonly "pension/notice-tables": typeof noticeTables;
  /** {@link remittanceArrears} */
  readonly "pension/remittance-arrears": typeof remittanceArrears;
  /** {@link departmentLists} */
  readonly "pension/department-lists": typeof departmentLists;
  /** {@link sharedAccounts} */
  readonly "pension/shared-accounts": typeof sharedAccounts;
  /** {@link enrolmentEligibility} */
  readonly "medical/enrolment-eligibility": typeof enrolmentEligibility;
  /** {@link newbornEnrolment} */
  readonly "medical/newborn-enrolment": typeof newbornEnrolment;
  /** {@link householdEnrolment} */
  readonly "medical/household-enrolment": typeof householdEnrolment;
  /** {@link householdCrossCheck} */
  readonly "medical/household-cross-check": typeof householdCrossCheck;
  /** {@link premiumSubsidy} */
  readonly "medical/premium-subsidy": typeof premiumSubsidy;
  /** {@link premiumBudget} */
  readonly "medical/premium-budget": typeof premiumBudget;
  /** {@link premiumWindow} */
  readonly "medical/premium-window": typeof premiumWindow;
  /** {@link premiumChannel} */
  readonly "medical/premium-channel": typeof premiumChannel;
  /** {@link certifyingBody} */
  readonly "medical/certifying-body": typeof certifyingBody;
  /** {@link listDeadline} */
  readonly "medical/list-deadline": typeof listDeadline;
  /** {@link listIdentity} */
  readonly "medical/list-identity": typeof listIdentity;
  /** {@link enrolmentRateTarget} */
  readonly "medical/enrolment-rate-target": typeof enrolmentRateTarget;
  /** {@link poorPopulationCoverage} */
  readonly "medical/poor-population-coverage": typeof poorPopulationCoverage;
  /** {@link workFundGrant} */
  readonly "medical/work-fund-grant": typeof workFundGrant;
}

/** The id of a rule: the path of its file. */
export type RuleId = keyof RuleTypes;

/**
 * An id as a program may name it: written out, it must be a rule's; known only when the program runs, any text.
 */
export type AskedId<Id extends string> = Record<never, never> extends Record<Id, 1> ? Id : RuleId;

/** The facts that a rule takes, by its id; unknown for an id that is only known when the program runs. */
export type FactsOf<Id extends string> = Id extends RuleId ? Parameters<RuleTypes[Id]>[0] : unknown;

/** The finding that a rule gives, by its id. */
export type FindingOf<Id extends string> = Id extends RuleId ? ReturnType<RuleTypes[Id]> : Finding;
