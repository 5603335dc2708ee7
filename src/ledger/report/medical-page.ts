import type { Locale, MedicalAccounts } from "../../index.js";
import type { RejectCount } from "../reject-kinds.js";
import { medicalBasis, type SettledLedger } from "../settlement-workbook/settlement-sheets.js";
import { settledInWords } from "../summary.js";
import { medicalFigures } from "./medical-figures.js";
import { reportPage } from "./report-page.js";
import {
  basisSection,
  formTable,
  headline,
  languageOf,
  openSection,
  paragraph,
  rejectSection,
  titleOf,
} from "./report-sections.js";
import { wordsIn } from "./report-words.js";
import { type TownshipChart, townshipChart } from "./township-chart.js";

/** The report of a medical roster, a page to read or print. It names no person. */
export function medicalPage(
  ledger: SettledLedger<MedicalAccounts>,
  rejected: readonly RejectCount[],
  locale: Locale,
): string {
  const { accounts, policy, counts } = ledger;
  const shown = medicalFigures(ledger);
  const language = languageOf(locale, wordsIn(locale, shown.schema));
  const { say } = language;
  const year = policy.medical.year;
  const title = {
    zh: `${year}年度城乡居民基本医疗保险参保资助情况报告`,
    en: `Resident medical insurance ${year}: enrolment and premium subsidies`,
  };
  const [chart] = shown.charts(language) as readonly [TownshipChart];
  const sections = [
    {
      title: say({ zh: "总体情况", en: "Overview" }),
      content: [
        headline(shown.summary, shown.headline, language),
        paragraph(say(settledInWords(counts, accounts.rows))),
      ].join("\n"),
    },
    {
      title: chart.title,
      content: `<div class="charts"><figure>${townshipChart(chart, "chart")}</figure></div>`,
    },
    {
      title: say({ zh: "各乡镇（街道）参保资助情况", en: "Enrolment and subsidies by township" }),
      content: formTable(shown.summary, shown.columns, language, false),
    },
    {
      title: say({ zh: "各类人员资助情况", en: "By group" }),
      content: formTable(shown.parts, shown.parts.columns, language, true),
    },
    openSection(shown.open, language),
    rejectSection(rejected, language),
    basisSection(medicalBasis(ledger), language),
  ];
  return reportPage(titleOf(title, ledger.files, language), sections, locale);
}
