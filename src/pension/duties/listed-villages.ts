import type { ClauseId } from "../../policy/clause-ids.js";
import type { Trace } from "../../rule/trace.js";

/** Whether any village is listed; where none is, that each of them does its duty is not so, and not known. */
export function areListed(villages: readonly unknown[], clause: ClauseId, trace: Trace): boolean {
  if (villages.length === 0) trace.step("no-village-listed", clause);
  return villages.length > 0;
}

/** What an empty list of villages says: that none was listed, not that a township has none. */
export const NOT_LISTED = { empty: { zh: "没有列出", en: "none listed" } } as const;
