import type { ClauseId } from "../../policy/clause-ids.js";
import type { Trace } from "../../rule/trace.js";

/** Whether any village is listed; where none is, that each of them does its duty is not so, and not known. */
export function areListed(villages: readonly unknown[], clause: ClauseId, trace: Trace): boolean {
  if (villages.length === 0) trace.step("no-village-listed", clause);
  return villages.length > 0;
}
