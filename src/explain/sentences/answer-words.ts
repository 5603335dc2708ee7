import type { Text } from "../../foundation/text.js";

/** What an answer and its grounds say where no rule and no register has the words. */
export const answerWords: Readonly<Record<AnswerWord, Text>> = {
  none: { zh: "无", en: "none" },
  empty: { zh: "（空）", en: "(empty)" },
  included: { zh: "（含当日）", en: " (included)" },
  notSupplied: { zh: "数额尚未提供", en: "not supplied" },
  byFact: { zh: "以所给事实为准", en: "the facts given decide" },
  ifJoining: { zh: "符合参保条件的，", en: "If they are met: " },
  ifPayable: { zh: "能继续缴费的，", en: "If the year can still be paid: " },
  ifPaid: { zh: "如予代缴：", en: "If paid for: " },
  ifNotPaid: { zh: "如不予代缴：", en: "If not paid for: " },
};

type AnswerWord =
  | "none"
  | "empty"
  | "included"
  | "notSupplied"
  | "byFact"
  | "ifJoining"
  | "ifPayable"
  | "ifPaid"
  | "ifNotPaid";
