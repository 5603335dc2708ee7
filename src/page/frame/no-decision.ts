import type { Text } from "../../index.js";

/** What every answer of the page is, and is not. */
export const noDecision: Text = {
  zh: "这是解释，不是原文，不代替经办机构答复。",
  en: "An interpretation, not the text; it replaces no answer of an office.",
};
