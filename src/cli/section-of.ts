import { type ClauseId, citedClause, documentOf, type Locale, type Policy } from "../index.js";
import { inLocale } from "./locale-option.js";

/** Where a clause stands, as one would cite it: `养老方案二（七）`. */
export function sectionOf(clause: ClauseId, policy: Policy, locale: Locale): string {
  const text = inLocale(locale);
  return `${text(NOTICES[documentOf(clause)])}${text(citedClause(clause, policy).section)}`;
}

const NOTICES = {
  pension: { zh: "养老方案", en: "pension plan " },
  medical: { zh: "医保通知", en: "medical notice " },
} as const;
