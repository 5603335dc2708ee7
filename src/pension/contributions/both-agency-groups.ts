import type { ReadingOption } from "../../policy/reading-names.js";
import type { Trace } from "../../rule/trace.js";

/** At which tier the district pays for a person of both groups. */
export function bothAgencyGroups(trace: Trace): ReadingOption<"bothAgencyGroups"> {
  trace.step("both-agency-groups", "P-2.2.g");
  return trace.read("bothAgencyGroups");
}
