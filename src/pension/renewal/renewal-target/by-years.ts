import type { Trace } from "../../../rule/trace.js";
import { IS_MEMBER, inReview, type Membership, NO_MEMBER } from "../../terms/membership.js";

/** Whether the year can still be paid, and whether missing years are to be urged for. */
export interface ByYears {
  readonly payable: Membership;
  readonly urged: Membership;
}

const NEITHER: ByYears = { payable: NO_MEMBER, urged: NO_MEMBER };

/** What is stated of the years that a person has paid. */
interface Years {
  readonly drawing?: boolean;
  readonly yearsSuffice?: boolean;
}

/** Whether the pension age is reached, and whether the person may be one to be renewed, and insured. */
interface Asked {
  readonly isPensionAge: boolean;
  readonly isTarget: boolean;
  readonly isInsured: boolean;
}

/**
 * Below the pension age the years aren't asked for; from then on, too few of them send a person to pay back. Whether
 * the year can still be paid is asked of those to be renewed alone, and nothing of who is struck off, but that the
 * pension is drawn, or the years for it suffice.
 */
export function byYears({ isPensionAge, isTarget, isInsured }: Asked, years: Years, trace: Trace): ByYears {
  const { pensionAge: age } = trace.policy.pension.renewal;
  const { drawing, yearsSuffice } = years;
  const isOver = isPensionAge && (drawing === true || yearsSuffice === true);
  if (!isInsured && !isOver) return NEITHER;
  if (!isPensionAge) {
    trace.step("below-pension-age", "P-2.4.e", { age });
    return { payable: IS_MEMBER, urged: NO_MEMBER };
  }
  trace.rely("renewalSet");
  if (isOver) {
    trace.step(drawing === true ? "pension-drawn" : "years-suffice", "P-2.9.a", { age });
    return NEITHER;
  }
  if (yearsSuffice === false) {
    trace.step(isTarget ? "years-too-few" : "years-too-few-outside-set", "P-2.9.a", { age });
    return { payable: inReview([], ["renewalSet"]), urged: IS_MEMBER };
  }
  trace.step("years-unknown", "P-2.9.a", { age });
  return { payable: inReview(), urged: inReview(["yearsSuffice"]) };
}
