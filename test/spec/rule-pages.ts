import type { rules } from "../../src/catalog/catalog.js";
import { shapeOf } from "../../src/foundation/schema.js";
import { clauses } from "../../src/policy/yingzhou-2021/clauses.js";
import { readings } from "../../src/policy/yingzhou-2021/readings.js";
import { caseTables } from "../support/case-table.js";
import { caseRows } from "./case-rows.js";
import { anchor } from "./clause-pages.js";
import { fieldTable } from "./field-table.js";
import { pagePath } from "./pages.js";

type ListedRule = (typeof rules)[number];

const tables = new Map(caseTables().map((cases) => [cases.rule, cases]));

/** One page a rule: what it takes and gives, what it rests on, its rows. */
export function rulePage(rule: ListedRule): string {
  const cases = tables.get(rule.id);
  const resting = rule.clauses.map((id) => `[${clauses[id].section.zh} ${id}](../../${pagePath(id)}.md#${anchor(id)})`);
  const relying = rule.readings.map(
    (name) => `- [\`${name}\`](../../readings.md#${name.toLowerCase()}) ${readings[name].question.zh}`,
  );
  return [
    `# ${rule.title.zh}`,
    `*${rule.title.en}* · \`${rule.id}\` · [目录 Contents](../../README.md)`,
    `**条款 Clauses**: ${resting.join("、")}`,
    relying.length === 0 ? "" : `**解释 Readings**\n\n${relying.join("\n")}`,
    `## 输入 Facts\n\n${fieldTable(shapeOf(rule.facts()))}`,
    `## 结果 Finding\n\n${fieldTable(rule.finding())}`,
    cases === undefined ? "" : `<a id="cases"></a>\n\n## 案例 Cases\n\n${caseRows(cases)}`,
    "",
  ]
    .filter((part, index, all) => part !== "" || index === all.length - 1)
    .join("\n\n");
}
