import { rules } from "../../src/catalog/catalog.js";
import { policyFigures } from "../../src/catalog/policy-figures.js";
import type { ClauseId } from "../../src/policy/clause-ids.js";
import { clauses } from "../../src/policy/yingzhou-2021/clauses.js";
import { documents } from "../../src/policy/yingzhou-2021/documents.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { readings } from "../../src/policy/yingzhou-2021/readings.js";
import { caseTables } from "../support/case-table.js";
import { chartsOf } from "./charts.js";
import { table } from "./markdown.js";
import { type Page, pages } from "./pages.js";

const KINDS = {
  computable: "可计算 computable",
  checkable: "可核查 checkable",
  procedural: "程序性 procedural",
} as const;

const allFigures = policyFigures(yingzhou2021);
const tables = caseTables();

/** One page a section: each clause with our paraphrase, figures, rules, readings and rows. */
export function clausePage(page: Page): string {
  const { title, issuedOn } = documents[page.document];
  return [
    `# ${page.section}`,
    `${title.zh}（${issuedOn}）\n\n*${title.en}*`,
    "[目录 Contents](../README.md) · [解释登记 Readings](../readings.md) · [覆盖矩阵 Coverage](../coverage.md)",
    ...page.clauses.map(clauseSection),
    "",
  ].join("\n\n");
}

function clauseSection(id: ClauseId): string {
  const { section, paraphrase, kind, why } = clauses[id];
  return [
    `<a id="${anchor(id)}"></a>\n\n## ${section.zh} · ${id}`,
    paraphrase.zh,
    `*${section.en}: ${paraphrase.en}*`,
    `${KINDS[kind]}${why === undefined ? "" : `：${why.zh}\n\n*${why.en}*`}`,
    figureList(id),
    chartsOf(id)
      .map(({ file, title }) => `![${title}](../charts/${file})`)
      .join("\n\n"),
    ruleList(id),
    readingList(id),
    caseList(id),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function figureList(id: ClauseId): string {
  const own = allFigures.filter(({ clause }) => clause === id);
  if (own.length === 0) return "";
  return `**参数 Parameters**\n\n${table(
    ["参数", "Parameter", "值 Value", "单位 Unit", "位置 Path"],
    own.map(({ path, value, parameter }) => [
      parameter.title.zh,
      parameter.title.en,
      String(value),
      `${parameter.unit.zh} ${parameter.unit.en}`,
      `\`${path}\``,
    ]),
  )}`;
}

function ruleList(id: ClauseId): string {
  const citing = rules.filter((rule) => rule.clauses.includes(id));
  if (citing.length === 0) return "";
  const links = citing.map(({ id: rule, title }) => `[${title.zh} \`${rule}\`](../rules/${rule}.md)`);
  return `**规则 Rules**: ${links.join("、")}`;
}

function readingList(id: ClauseId): string {
  const doubts = Object.entries(readings).filter(([, reading]) => reading.clauses.includes(id));
  if (doubts.length === 0) return "";
  const links = doubts.map(([name, { question }]) => `[${question.zh}](../readings.md#${name.toLowerCase()})`);
  return `**解释 Readings**: ${links.join("；")}`;
}

/** How many rows of which rules are about a clause; the rules' own pages print them. */
function caseList(id: ClauseId): string {
  const links = tables.flatMap(({ rule, title, cases }) => {
    const count = cases.filter(({ clause }) => clause === id).length;
    return count === 0 ? [] : [`[${title.zh}](../rules/${rule}.md#cases)（${count}）`];
  });
  return links.length === 0 ? "" : `**案例 Cases**: ${links.join("、")}`;
}

/** The name of a clause's place on its page. */
export function anchor(id: ClauseId): string {
  return id.toLowerCase();
}

/** The contents: every page with its clauses. */
export function contentsPage(): string {
  const lines = pages().map(({ path, document, section, clauses: ids }) => {
    const links = ids.map((id) => `[${id}](${path}.md#${anchor(id)})`).join(" ");
    return `| ${document === "pension" ? "养老 pension" : "医保 medical"} | [${section}](${path}.md) | ${links} |`;
  });
  return [
    "# 可执行规范",
    "两份通知的可执行解释，逐条列出：我们的转述、参数、规则、解释和案例。由登记册、规则目录和案例表生成，请勿手改。",
    "*An executable interpretation of the two notices, clause by clause: our paraphrase, parameters, rules, " +
      "readings and cases. Generated from the registers, the catalog and the tables; not edited by hand.*",
    "[解释登记 Register of readings](readings.md) · [覆盖矩阵 Coverage matrix](coverage.md) · [说明语句 " +
      "Sentences](sentences.md)",
    "每条规则的输入和结果，以及两种台账的一行，都有 JSON Schema，随包附送：见[其他语言](../guide/other-languages.md)。",
    "*The facts and the finding of every rule, and a row of both ledgers, have JSON Schemas, which come with the " +
      "package: see [Other languages](../guide/other-languages.md).*",
    `| 通知 Notice | 章节 Section | 条款 Clauses |\n| --- | --- | --- |\n${lines.join("\n")}`,
    "## 规则 Rules",
    rules.map(({ id, title }) => `- [${title.zh} *${title.en}*](rules/${id}.md)`).join("\n"),
    "",
  ].join("\n\n");
}
