import type { Trace } from "../../../rule/trace.js";
import { IS_MEMBER, inReview, type Membership, NO_MEMBER } from "../../terms/membership.js";

/** Whether the year can still be paid, and whether missing years are to be urged for. */
export interface ByYears {
  readonly payable: Membership;
  readonly urged: Membership;
}

export const NEITHER: ByYears = { payable: NO_MEMBER, urged: NO_MEMBER };

/** What is stated of the years that a person has paid. */
interface Years {
  readonly drawing?: boolean;
  readonly yearsSuffice?: boolean;
}

/** Below the pension age the years aren't asked for; from then on, too few of them send a person to pay back. */
export function byYears(isPensionAge: boolean, { drawing, yearsSuffice }: Years, trace: Trace): ByYears {
  const { pensionAge: age } = trace.policy.pension.renewal;
  if (!isPensionAge) {
    trace.step("below-pension-age", "P-2.4.e", { age });
    return { payable: IS_MEMBER, urged: NO_MEMBER };
  }
  trace.rely("renewalSet");
  if (drawing === true || yearsSuffice === true) {
    trace.step(drawing === true ? "pension-drawn" : "years-suffice", "P-2.9.a", { age });
    return NEITHER;
  }
  trace.step(yearsSuffice === false ? "years-too-few" : "years-unknown", "P-2.9.a", { age });
  if (yearsSuffice === false) return { payable: inReview(), urged: IS_MEMBER };
  return { payable: inReview(["yearsSuffice"]), urged: inReview() };
}
