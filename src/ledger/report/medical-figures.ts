import type { MedicalAccounts, MedicalLine } from "../../index.js";
import { figureInText, persons } from "../settlement-workbook/figure.js";
import type { Form } from "../settlement-workbook/form-sheet.js";
import {
  type MedicalUnit,
  medicalGroups,
  medicalSummary,
  medicalVillages,
} from "../settlement-workbook/medical-forms.js";
import { medicalAmounts, openLines } from "../settlement-workbook/open-lines.js";
import { medicalReport, type SettledLedger } from "../settlement-workbook/settlement-sheets.js";
import type { Say } from "../text/in-locale.js";
import { columnsOf } from "./report-sections.js";
import type { ShownFigures } from "./shown-figures.js";
import type { TownshipChart } from "./township-chart.js";

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

/** What is shown of a medical roster. */
export function medicalFigures(
  ledger: SettledLedger<MedicalAccounts>,
): ShownFigures<MedicalUnit, Omit<MedicalLine, "groups">> {
  const report = medicalReport(ledger);
  const summary = medicalSummary(report);
  const columns = columnsOf(summary, FIGURES);
  return {
    summary,
    villages: medicalVillages(report),
    headline: columns,
    columns,
    parts: medicalGroups(report),
    open: openLines(medicalAmounts(ledger.accounts), report.schema, ledger.policy),
    charts: (say) => [personsChart(summary, say)],
  };
}

/** The medical notice prints no task of a township: the bars show who is enrolled. */
function personsChart({ rows }: Form<MedicalUnit>, say: Say): TownshipChart {
  const own = rows
    .slice(0, -1)
    .map(({ places, unit }) => ({ name: places.map(say).join(), persons: unit.account.persons }));
  return {
    title: say({ zh: "各乡镇（街道）参保人数", en: "Persons enrolled by township" }),
    rows: own.map(({ name, persons: enrolled }) => {
      const shown = figureInText(persons(enrolled));
      return { name, solid: enrolled, open: 0, label: say({ zh: `${shown} 人`, en: shown }) };
    }),
    axis: { most: Math.max(2, ...own.map(({ persons: enrolled }) => enrolled)), unit: "" },
  };
}
