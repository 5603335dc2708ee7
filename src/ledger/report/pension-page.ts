import type { Locale, PensionAccounts } from "../../index.js";
import type { RejectCount } from "../reject-kinds.js";
import { pensionBasis, type SettledLedger } from "../settlement-workbook/settlement-sheets.js";
import { settledInWords } from "../summary.js";
import { inLocale } from "../text/in-locale.js";
import { pensionFigures } from "./pension-figures.js";
import { reportPage } from "./report-page.js";
import {
  basisSection,
  formTable,
  headline,
  openSection,
  paragraph,
  rejectSection,
  titleOf,
} from "./report-sections.js";
import { targetCharts } from "./target-charts.js";

/** The report of a pension ledger, a page to read or print. It names no person. */
export function pensionPage(
  ledger: SettledLedger<PensionAccounts>,
  rejected: readonly RejectCount[],
  locale: Locale,
): string {
  const { accounts, policy, counts } = ledger;
  const shown = pensionFigures(ledger);
  const say = inLocale(locale);
  const year = policy.pension.year;
  const title = {
    zh: `${year}年度城乡居民基本养老保险参保缴费情况报告`,
    en: `Resident pension insurance ${year}: enrolment and contributions`,
  };
  const sections = [
    {
      title: say({ zh: "总体情况", en: "Overview" }),
      content: [
        headline(shown.summary, shown.headline, say),
        paragraph(say(settledInWords(counts, accounts.rows))),
      ].join("\n"),
    },
    {
      title: say({ zh: "各乡镇（街道）完成阶段任务情况", en: "Townships against their targets" }),
      content: targetCharts(shown.charts(say), say),
    },
    {
      title: say({ zh: "各乡镇（街道）参保缴费情况", en: "Enrolment and contributions by township" }),
      content: formTable(shown.summary, shown.columns, say),
    },
    {
      title: say({ zh: "各档次缴费情况", en: "By tier" }),
      content: formTable(shown.parts, shown.parts.columns, say),
    },
    openSection(shown.open, say),
    rejectSection(rejected, say),
    basisSection(pensionBasis(ledger), say),
  ];
  return reportPage(titleOf(title, ledger.files, say), sections, locale);
}
