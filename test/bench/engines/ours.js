import * as ours from "../../../dist/index.js";

export const title = "yingzhou-insurance, as published";

export const subsidy = ours.contributionSubsidy;
export const premium = ours.premiumSubsidy;
export const evaluation = ours.evaluation;
export const agencyPaid = ours.agencyPaidContribution;
export const tierForYear = ours.contributionTierForYear;
export const eligibility = ours.enrolmentEligibility;
export const deposit = ours.fullDeposit;
export const renewal = ours.renewalTarget;
export const household = ours.householdEnrolment;
export const explained = (finding) => ours.explain(finding);
export const explainedSheet = explained;
export const verified = (filed) => ours.verify(filed);

/** A call with a misspelt fact and a tier that is none, up to the message in both languages. */
export function invalid(facts) {
  try {
    return subsidy(facts);
  } catch (error) {
    return error.message;
  }
}

/** What an answer comes to, in the terms of the other engines. */
export const inTheirTerms = {
  subsidy: (finding) => shown(finding.subsidy),
  premium: (finding) => shown(finding.subsidy),
  evaluation: (finding) => finding.total.value.exact,
};

function shown(determination) {
  return determination.status === "determined" ? determination.value : "open";
}
