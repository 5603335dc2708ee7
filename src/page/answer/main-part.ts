import type { AnswerPart, RuleId } from "../../index.js";

/** Where what people ask a rule for is not the first thing that it answers. */
const asked: Partial<Record<RuleId, string>> = {
  "pension/agency-paid-contribution": "agencyPaidYuan",
  "pension/account-credit": "creditedYuan",
  "pension/contribution-budget": "subsidyYuan",
  "pension/target-progress": "annualRatePercent",
  "pension/district-view": "ratePercent",
  "pension/work-fund-deduction": "deduction",
  "pension/monthly-material": "state",
  "pension/public-notice-year": "met",
  "pension/certification-back-pay": "backPay",
  "pension/unpaid-at-pension-age": "unpaid",
  "pension/remittance-arrears": "arrears",
  "pension/department-lists": "missing",
  "medical/premium-budget": "subsidy",
  "medical/work-fund-grant": "grant",
};

/** The one thing that an answer says first: what is asked for, or else its first field that is no list. */
export function mainPart(rule: RuleId, answer: readonly AnswerPart[]): AnswerPart | undefined {
  return answer.find(({ path }) => path === asked[rule]) ?? answer.find(({ parts }) => parts.length === 0);
}
