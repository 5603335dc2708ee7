import { type Determination, sumOf } from "../../rule/finding.js";
import type { AgencyPaidContributionFinding } from "./agency-paid-contribution.js";

/** What {@link agencyPaidTogether} answers. */
export interface AgencyPaidTogether {
  /** What the district pays for all of them, in yuan. */
  readonly agencyPaidYuan: Determination;
  /** What they pay themselves, in yuan. */
  readonly selfPaidYuan: Determination;
}

/**
 * What the district pays for several persons together, such as the two spouses of a couple (夫妻合计), each judged by
 * themselves.
 *
 * @param findings - the answer of {@link agencyPaidContribution} for each of them
 * @returns the sums in yuan; sums of bounds where an answer is open, with the path of each missing fact led by the
 *   person's place: `[1].joiningConditions`
 * @see Pension work plan 2021, 二（二）
 * @example
 * ```ts
 * const parent = { joiningConditions: true, categories: ["only-child-died"], laterChild: false } as const;
 * const couple = { ...parent, marriage: "married", wifeBirthDate: "1972-06-01", asOf: "2021-06-01" } as const;
 * const husband = agencyPaidContribution(couple);
 * const wife = agencyPaidContribution(couple);
 * agencyPaidTogether([husband, wife]).agencyPaidYuan; // => { status: "determined", value: "12000" }
 * ```
 */
export function agencyPaidTogether(findings: readonly AgencyPaidContributionFinding[]): AgencyPaidTogether {
  const sum = (field: keyof AgencyPaidTogether) =>
    sumOf(findings.map((finding, place) => placed(finding[field], place)));
  return { agencyPaidYuan: sum("agencyPaidYuan"), selfPaidYuan: sum("selfPaidYuan") };
}

function placed(part: Determination, place: number): Determination {
  if (part.status === "determined") return part;
  return { ...part, missingFacts: part.missingFacts.map((path) => `[${place}].${path}`) };
}
