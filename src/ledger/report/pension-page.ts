import { type Locale, ledgerSchema, type PensionAccounts } from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";
import type { RejectCount } from "../reject-kinds.js";
import { type Figure, figureInText, personsOf } from "../settlement-workbook/figure.js";
import type { Form } from "../settlement-workbook/form-sheet.js";
import { openLines, pensionAmounts } from "../settlement-workbook/open-lines.js";
import { type PensionUnit, pensionSummary } from "../settlement-workbook/pension-forms.js";
import { pensionBasis, pensionReport, type SettledLedger } from "../settlement-workbook/settlement-sheets.js";
import { tierForm } from "../settlement-workbook/tier-form.js";
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
import { targetCharts } from "./target-charts.js";
import type { TownshipChart } from "./township-chart.js";

const PAYING = ["应参", "自缴", "代缴", "未缴", "个人缴费", "政府代缴", "缴费补贴（已定）", "缴费补贴（待定）"];
const TASK = ["任务数", "完成数"];
const RATE = "完成率";

type Progress = NonNullable<PensionUnit["account"]["progress"]>[number];

/** The report of a pension ledger, a page to read or print. It names no person. */
export function pensionPage(
  ledger: SettledLedger<PensionAccounts>,
  rejected: readonly RejectCount[],
  locale: Locale,
): string {
  const { accounts, policy, counts } = ledger;
  const schema = ledgerSchema("pension") as SchemaNode;
  const language = languageOf(locale, wordsIn(locale, schema));
  const { say } = language;
  const form = withoutGroups(pensionSummary(pensionReport(ledger)));
  const tiers = tierForm(accounts, schema, policy.pension.year);
  const year = policy.pension.year;
  const completion = { title: RATE, width: 0, value: completed };
  const title = {
    zh: `${year}年度城乡居民基本养老保险参保缴费情况报告`,
    en: `Resident pension insurance ${year}: enrolment and contributions`,
  };
  const sections = [
    {
      title: say({ zh: "总体情况", en: "Overview" }),
      content: [
        headline(form, [...columnsOf(form, PAYING), ...columnsOf(form, TASK), completion], language),
        paragraph(say(settledInWords(counts, accounts.rows))),
      ].join("\n"),
    },
    {
      title: say({ zh: "各乡镇（街道）完成阶段任务情况", en: "Townships against their targets" }),
      content: targetCharts(chartsOf(form, language), language),
    },
    {
      title: say({ zh: "各乡镇（街道）参保缴费情况", en: "Enrolment and contributions by township" }),
      content: formTable(form, columnsOf(form, [...PAYING, "排名"]), language, false),
    },
    {
      title: say({ zh: "各档次缴费情况", en: "By tier" }),
      content: formTable(tiers, tiers.columns, language, true),
    },
    openSection(openLines(pensionAmounts(accounts), schema, policy), language),
    rejectSection(rejected, language),
    basisSection(pensionBasis(ledger), language),
  ];
  return reportPage(say(title), sections, locale);
}

/** The form, with titles that can stand without the one above them. */
function withoutGroups(form: Form<PensionUnit>): Form<PensionUnit> {
  const columns = form.columns.map((column) => {
    const isOfSubsidy = column.group?.startsWith("缴费补贴") === true;
    return isOfSubsidy ? { ...column, title: `缴费补贴（${column.title}）` } : column;
  });
  return { ...form, columns };
}

function completed({ account: { progress } }: PensionUnit): Figure {
  return rateOf((progress as readonly Progress[]).at(-1) as Progress);
}

/** Cut as the accounts cut it. */
function rateOf({ annualRatePercent, mostAnnualRatePercent }: Progress): Figure {
  return { as: "percent", least: annualRatePercent.shown, most: mostAnnualRatePercent.shown };
}

function dayInChinese(day: string): string {
  return day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");
}

/** A chart for each deadline, in percent of the year's task. */
function chartsOf({ rows }: Form<PensionUnit>, { say }: Language): readonly TownshipChart[] {
  const units = rows.flatMap(({ places, unit, totalOf }) => {
    const { progress } = unit.account;
    return totalOf !== undefined || progress === null ? [] : [{ name: places.join(), progress }];
  });
  const [first] = units as [(typeof units)[number], ...typeof units];
  return first.progress.map(({ due }, index) => ({
    title: say({ zh: `截至${dayInChinese(due)}，占全年任务`, en: `By ${due}, of the year's target` }),
    rows: units.map(({ name, progress }) => {
      const [reached, year] = [progress[index] as Progress, progress.at(-1) as Progress];
      const rate = rateOf(reached);
      const missing = figureInText(personsOf(reached.shortfall));
      return {
        name,
        solid: Number(rate.least),
        open: Number(rate.most) - Number(rate.least),
        mark: (reached.target / year.target) * 100,
        label: `${figureInText(rate)}\n${say({ zh: `差 ${missing} 人`, en: `${missing} short` })}`,
      };
    }),
    axis: { most: 100, unit: "%" },
  }));
}
