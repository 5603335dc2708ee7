import type { EvaluationItem, Explanation } from "../../index.js";

/** Why an item has the points that it has, in the library's words. */
export function sentenceOf({ steps }: Explanation, { clause, reason }: EvaluationItem): string {
  return steps.find((step) => step.clause === clause && step.code === reason.code)?.sentence ?? "";
}
