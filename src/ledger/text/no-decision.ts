import type { Text } from "../../index.js";

/** What every answer that people get in their hands is, and is not. */
export const noDecision: Text = {
  zh: "这是解释，不是原文，不代替经办机构答复。",
  en: "An interpretation, not the text; it replaces no answer of an office.",
};
