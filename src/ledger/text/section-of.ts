import { type ClauseId, citedClause, documentOf, type Locale, type Policy } from "../../index.js";

/** Where a clause stands, as one would cite it: `养老方案二（七）`. */
export function sectionOf(clause: ClauseId, policy: Policy, locale: Locale): string {
  const [notice, { section }] = [NOTICES[documentOf(clause)], citedClause(clause, policy)];
  return locale === "en" ? `${notice.en}${section.en}` : `${notice.zh}${section.zh}`;
}

const NOTICES = {
  pension: { zh: "养老方案", en: "pension plan " },
  medical: { zh: "医保通知", en: "medical notice " },
} as const;
