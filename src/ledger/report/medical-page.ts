import type { Locale, MedicalAccounts } from "../../index.js";
import type { RejectCount } from "../reject-kinds.js";
import { medicalBasis, type SettledLedger } from "../settlement-workbook/settlement-sheets.js";
import { settledInWords } from "../summary.js";
import { inLocale } from "../text/in-locale.js";
import { medicalFigures } from "./medical-figures.js";
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
import { type TownshipChart, townshipChart } from "./township-chart.js";

/** The report of a medical roster, a page to read or print. It names no person. */
export function medicalPage(
  ledger: SettledLedger<MedicalAccounts>,
  rejected: readonly RejectCount[],
  locale: Locale,
): string {
  const { accounts, policy, counts } = ledger;
  const shown = medicalFigures(ledger);
  const say = inLocale(locale);
  const year = policy.medical.year;
  const title = {
    zh: `${year}年度城乡居民基本医疗保险参保资助情况报告`,
    en: `Resident medical insurance ${year}: enrolment and premium subsidies`,
  };
  const [chart] = shown.charts(say) as readonly [TownshipChart];
  const sections = [
    {
      title: say({ zh: "总体情况", en: "Overview" }),
      content: [
        headline(shown.summary, shown.headline, say),
        paragraph(say(settledInWords(counts, accounts.rows))),
      ].join("\n"),
    },
    {
      title: chart.title,
      content: `<div class="charts"><figure>${townshipChart(chart, "chart")}</figure></div>`,
    },
    {
      title: say({ zh: "各乡镇（街道）参保资助情况", en: "Enrolment and subsidies by township" }),
      content: formTable(shown.summary, shown.columns, say),
    },
    {
      title: say({ zh: "各类人员资助情况", en: "By group" }),
      content: formTable(shown.parts, shown.parts.columns, say),
    },
    openSection(shown.open, say),
    rejectSection(rejected, say),
    basisSection(medicalBasis(ledger), say),
  ];
  return reportPage(titleOf(title, ledger.files, say), sections, locale);
}
