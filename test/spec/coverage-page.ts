import { rules } from "../../src/catalog/catalog.js";
import type { ClauseId } from "../../src/policy/clause-ids.js";
import { clauses } from "../../src/policy/yingzhou-2021/clauses.js";
import { readings } from "../../src/policy/yingzhou-2021/readings.js";
import { caseTables } from "../support/case-table.js";
import { coverageMatrix } from "../support/coverage-matrix.js";
import { anchor } from "./clause-pages.js";
import { table } from "./markdown.js";
import { pagePath } from "./pages.js";

const matrix = coverageMatrix({ clauses, readings, rules, tables: caseTables() });

/** Every clause against its rules, rows and readings; every reading against its rules and rows. */
export function coveragePage(): string {
  return [
    "# 覆盖矩阵 Coverage matrix",
    "[目录 Contents](README.md) · [解释登记 Readings](readings.md)",
    "## 条款 Clauses",
    table(
      ["条款 Clause", "性质 Kind", "规则 Rules", "案例（所述／所引） Rows about, citing", "解释 Readings"],
      matrix.clauses.map(({ clause, kind, rules: ids, rowsAbout, rowsCiting, readings: names }) => [
        `[${clause}](${pagePath(clause as ClauseId)}.md#${anchor(clause as ClauseId)})`,
        kind,
        ids.map((id) => `[${id}](rules/${id}.md)`).join("、"),
        `${rowsAbout}／${rowsCiting}`,
        names.map((name) => `[${name}](readings.md#${name.toLowerCase()})`).join("、"),
      ]),
    ),
    "## 解释 Readings",
    table(
      ["解释 Reading", "性质 Kind", "规则 Rules", "各读法的案例 Rows by option"],
      matrix.readings.map(({ reading, kind, rules: ids, rowsByOption }) => [
        `[${reading}](readings.md#${reading.toLowerCase()})`,
        kind,
        ids.map((id) => `[${id}](rules/${id}.md)`).join("、"),
        Object.entries(rowsByOption)
          .map(([option, rows]) => `${option} ${rows}`)
          .join("、"),
      ]),
    ),
    "",
  ].join("\n\n");
}
