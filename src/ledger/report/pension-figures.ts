import { ledgerSchema, type PensionAccounts, type PensionLine, type Text } from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";
import { type Figure, figureInText, personsOf } from "../settlement-workbook/figure.js";
import type { Form } from "../settlement-workbook/form-sheet.js";
import { openLines, pensionAmounts } from "../settlement-workbook/open-lines.js";
import { type PensionUnit, pensionSummary, pensionVillages } from "../settlement-workbook/pension-forms.js";
import { pensionReport, type SettledLedger } from "../settlement-workbook/settlement-sheets.js";
import { tierForm } from "../settlement-workbook/tier-form.js";
import type { Say } from "../text/in-locale.js";
import { columnsOf } from "./report-sections.js";
import type { ShownFigures } from "./shown-figures.js";
import type { TownshipChart } from "./township-chart.js";

const PAYING = ["应参", "自缴", "代缴", "未缴", "个人缴费", "政府代缴", "缴费补贴（已定）", "缴费补贴（待定）"];
const TASK = ["任务数", "完成数"];
const RATE: Text = { zh: "完成率", en: "Completion" };

type Progress = NonNullable<PensionUnit["account"]["progress"]>[number];

/** What is shown of a pension ledger. */
export function pensionFigures(
  ledger: SettledLedger<PensionAccounts>,
): ShownFigures<PensionUnit, readonly PensionLine[]> {
  const { accounts, policy } = ledger;
  const schema = ledgerSchema("pension") as SchemaNode;
  const report = pensionReport(ledger);
  const summary = withoutGroups(pensionSummary(report));
  const parts = tierForm(accounts, schema, policy.pension.year);
  return {
    summary,
    villages: pensionVillages(report),
    headline: [...columnsOf(summary, [...PAYING, ...TASK]), { title: RATE, width: 0, value: completed }],
    columns: columnsOf(summary, [...PAYING, "排名"]),
    parts,
    open: openLines(pensionAmounts(accounts), schema, policy),
    charts: (say) => chartsOf(summary, say),
  };
}

/** The form, with titles that can stand without the one above them. */
function withoutGroups(form: Form<PensionUnit>): Form<PensionUnit> {
  const columns = form.columns.map((column) => {
    const isOfSubsidy = column.group?.zh.startsWith("缴费补贴") === true;
    const { zh, en } = column.title;
    return isOfSubsidy ? { ...column, title: { zh: `缴费补贴（${zh}）`, en: `Subsidy, ${en.toLowerCase()}` } } : column;
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
function chartsOf({ rows }: Form<PensionUnit>, say: Say): readonly TownshipChart[] {
  const units = rows.flatMap(({ places, unit, totalOf }) => {
    const { progress } = unit.account;
    return totalOf !== undefined || progress === null ? [] : [{ name: places.map(say).join(), progress }];
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
