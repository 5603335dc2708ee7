import type { Locale, MedicalAccounts } from "../../index.js";
import type { RejectCount } from "../reject-kinds.js";
import { figureInText, persons } from "../settlement-workbook/figure.js";
import type { Form } from "../settlement-workbook/form-sheet.js";
import { type MedicalUnit, medicalGroups, medicalSummary } from "../settlement-workbook/medical-forms.js";
import { medicalAmounts, openLines } from "../settlement-workbook/open-lines.js";
import { medicalBasis, medicalReport, type SettledLedger } from "../settlement-workbook/settlement-sheets.js";
import { settledInWords } from "../summary.js";
import { reportPage } from "./report-page.js";
import {
  basisSection,
  columnsOf,
  formTable,
  headline,
  type Language,
  languageOf,
  openSection,
  paragraph,
  rejectSection,
} from "./report-sections.js";
import { wordsIn } from "./report-words.js";
import { type TownshipChart, townshipChart } from "./township-chart.js";

const FIGURES = [
  "参保",
  "多重身份",
  "未缴",
  "实缴与应缴不符",
  "应缴保费",
  "资助（已定）",
  "资助（待定）",
  "个人应缴（已定）",
  "个人应缴（待定）",
];

/** The report of a medical roster, a page to read or print. It names no person. */
export function medicalPage(
  ledger: SettledLedger<MedicalAccounts>,
  rejected: readonly RejectCount[],
  locale: Locale,
): string {
  const { accounts, policy, counts } = ledger;
  const report = medicalReport(ledger);
  const language = languageOf(locale, wordsIn(locale, report.schema));
  const { say } = language;
  const form = medicalSummary(report);
  const groups = medicalGroups(report);
  const year = policy.medical.year;
  const title = {
    zh: `${year}年度城乡居民基本医疗保险参保资助情况报告`,
    en: `Resident medical insurance ${year}: enrolment and premium subsidies`,
  };
  const chart = personsChart(form, language);
  const sections = [
    {
      title: say({ zh: "总体情况", en: "Overview" }),
      content: [
        headline(form, columnsOf(form, FIGURES), language),
        paragraph(say(settledInWords(counts, accounts.rows))),
      ].join("\n"),
    },
    {
      title: chart.title,
      content: `<div class="charts"><figure>${townshipChart(chart, "chart")}</figure></div>`,
    },
    {
      title: say({ zh: "各乡镇（街道）参保资助情况", en: "Enrolment and subsidies by township" }),
      content: formTable(form, columnsOf(form, FIGURES), language, false),
    },
    {
      title: say({ zh: "各类人员资助情况", en: "By group" }),
      content: formTable(groups, groups.columns, language, true),
    },
    openSection(openLines(medicalAmounts(accounts), report.schema, policy), language),
    rejectSection(rejected, language),
    basisSection(medicalBasis(ledger), language),
  ];
  return reportPage(say(title), sections, locale);
}

/** The medical notice prints no task of a township: the bars show who is enrolled. */
function personsChart({ rows }: Form<MedicalUnit>, { say }: Language): TownshipChart {
  const own = rows.slice(0, -1).map(({ places, unit }) => ({ name: places.join(), persons: unit.account.persons }));
  return {
    title: say({ zh: "各乡镇（街道）参保人数", en: "Persons enrolled by township" }),
    rows: own.map(({ name, persons: enrolled }) => {
      const shown = figureInText(persons(enrolled));
      return { name, solid: enrolled, open: 0, label: say({ zh: `${shown} 人`, en: shown }) };
    }),
    axis: { most: Math.max(2, ...own.map(({ persons: enrolled }) => enrolled)), unit: "" },
  };
}
