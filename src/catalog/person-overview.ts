import { dayOf } from "../foundation/calendar.js";
import type { Policy } from "../policy/policy.js";
import type { ReadingName } from "../policy/reading-names.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { acceptNotAfter } from "../rule/refusals.js";
import { type Askable, ask, askable } from "../rule/rule.js";
import { type AskedPart, askingFor, namedIn } from "./person-overview/asking.js";
import { medicalParts } from "./person-overview/medical-parts.js";
import { pensionParts } from "./person-overview/pension-parts.js";
import { type PersonOverviewFacts, type PersonPart, personFacts } from "./person-overview/person-facts.js";

/** What {@link personOverview} answers. */
export interface PersonOverview {
  /**
   * What the pension notice gives and asks: the window and the days left, renewal, this year's tier, agency payment;
   * what is credited to the account at each tier that is still possible, and by paying back earlier years; where one
   * may pay, and whether a balance is enough. What is not paid when the window is over is asked as paid on the day of
   * the question. For whom the district pays all, neither a tier nor channels. Of who draws a pension renewal,
   * certification with its methods, and back pay; of who has only to claim one, what it waits for.
   */
  readonly pension: readonly PersonPart[];
  /**
   * What the medical notice gives and asks: whether the person may join; for a newborn the premiums and days of its
   * own, for everyone else the premium, its subsidy, and until when it may be paid; where one may pay; who certifies
   * each group; and how the household stands, where its members are given. Of who may not join the household alone;
   * where it is open whether the person may, the premium is that of who does. Of what is not paid and no longer taken,
   * as once the insured year is over, neither premium, channels nor who certifies.
   */
  readonly medical: readonly PersonPart[];
  /** Facts that would settle what is open, by their path here; empty where none would. */
  readonly missingFacts: readonly string[];
  /** Questions that someone in authority would have to decide. */
  readonly openReadings: readonly ReadingName[];
}

/**
 * What a person gets, and what is asked of them, by both notices (一个人能享受什么): every rule of the notices that is
 * about one person, asked with what is known. Each part is the finding of its own rule; nothing is decided here.
 *
 * @param facts - the person, the day of the question, and what is known for each notice
 * @param policy - the figures and readings to answer by
 * @returns the parts of the answer notice by notice, and what would settle those that are open
 * @throws {@link RuleInputError} when a fact is not what its rule takes, with its path here: `pension.priorTier`; or
 * this year's payment is after the day of the question
 * @see Pension work plan 2021, 二; medical contribution notice 2021, 一 to 三 and 五
 * @example
 * ```ts
 * const { pension, medical } = personOverview({
 *   birthDate: "1969-03-01",
 *   asOf: "2021-05-20",
 *   pension: { categories: ["disability"], disabilityGrade: 1, joiningConditions: true },
 *   medical: { localRegistration: true, employeeScheme: "out-of-scope", otherScheme: false },
 * });
 * const agency = pension.find(({ rule }) => rule === "pension/agency-paid-contribution");
 * agency?.finding; // a finding of agencyPaidContribution
 * medical.map(({ rule }) => rule.slice("medical/".length));
 * // => ["enrolment-eligibility", "premium-subsidy", "premium-window", "premium-channel"]
 * ```
 */
export function personOverview(facts: PersonOverviewFacts, policy: Policy = yingzhou2021): PersonOverview {
  return ask(overview, facts, policy);
}

const overview: Askable<PersonOverviewFacts, PersonOverview> = /* @__PURE__ */ askable({
  id: "person-overview",
  facts: personFacts,
  decide(facts, trace) {
    const { policy } = trace;
    const paidOn = facts.pension?.paidOn;
    if (paidOn !== undefined) acceptNotAfter(facts.asOf, trace, "pension.paidOn", dayOf(paidOn));
    const pension = pensionParts(facts, askingFor("pension", policy));
    const medical = medicalParts(facts, askingFor("medical", policy), trace);
    const all = [...pension, ...medical];
    return {
      pension: partsOf(pension),
      medical: partsOf(medical),
      missingFacts: [...new Set(all.flatMap(({ missing }) => missing))],
      openReadings: [...new Set(all.flatMap(({ finding }) => namedIn(finding, "openReadings")))] as ReadingName[],
    };
  },
});

function partsOf(asked: readonly AskedPart[]): readonly PersonPart[] {
  return asked.map(({ part }) => part);
}
