import { Decimal } from "../../../foundation/decimal.js";
import type { ReadingName } from "../../../policy/reading-names.js";
import { type Determination, determined } from "../../../rule/finding.js";
import type { Amounts } from "../../terms/premium-sum.js";
import type { HouseholdMember } from "./members.js";
import type { MemberStanding } from "./standing.js";

const NOTHING: Determination = /* @__PURE__ */ Object.freeze(determined(new Decimal(0)));

/** What is due in this household for a member whose premium is not due here. */
export const NOTHING_DUE: Amounts = /* @__PURE__ */ Object.freeze({ subsidy: NOTHING, selfPaid: NOTHING });

/** What would settle whether a member's premium is due here: readings, and facts by their path. */
export function wouldSettle(
  standing: MemberStanding,
  member: HouseholdMember,
  path: string,
): readonly [readonly ReadingName[], readonly string[]] {
  const facts = [...standing.missingFacts, ...(member.enrolled === undefined ? ["enrolled"] : [])];
  return [standing.openReadings, facts.map((fact) => `${path}.${fact}`)];
}
