import { rules } from "../../src/catalog/catalog.js";
import type { ReadingName } from "../../src/policy/reading-names.js";
import { clauses } from "../../src/policy/yingzhou-2021/clauses.js";
import { readings } from "../../src/policy/yingzhou-2021/readings.js";
import { anchor } from "./clause-pages.js";
import { table } from "./markdown.js";
import { pagePath } from "./pages.js";

const KINDS = {
  choice: "可选 a choice",
  open: "待定 open until a figure is supplied",
  fact: "由事实决定 settled by a fact",
  fixed: "已由规则定下 settled by a rule",
  none: "规则不作决定 no rule decides it",
} as const;

const STAKES = { high: "高 high", medium: "中 medium", low: "低 low" } as const;

/** Every question that the notices leave open, how it is read, and what the other readings are. */
export function readingsPage(): string {
  return [
    "# 解释登记 Register of readings",
    "文本未定之处，逐条列出：问题、可选读法、默认及理由、由谁决定。\n\n*Where the texts leave a question open: the " +
      "question, the options, the default and why, and who would decide.*",
    "[目录 Contents](README.md) · [覆盖矩阵 Coverage](coverage.md)",
    ...(Object.keys(readings) as ReadingName[]).map(section),
    "",
  ].join("\n\n");
}

function section(name: ReadingName): string {
  const reading = readings[name];
  const relying = rules.filter((rule) => rule.readings.includes(name));
  const links = reading.clauses.map((id) => `[${clauses[id].section.zh} ${id}](${pagePath(id)}.md#${anchor(id)})`);
  return [
    `<a id="${name.toLowerCase()}"></a>\n\n## ${name}`,
    `**${reading.question.zh}**\n\n*${reading.question.en}*`,
    `${reading.number} · ${KINDS[reading.kind]} · 影响 Stake：${STAKES[reading.stake]}` +
      ` · 条款 Clauses：${links.join("、")}`,
    options(name),
    `理由：${reading.why.zh}\n\n*${reading.why.en}*`,
    `决定机关 Decider：${reading.decider.zh} *${reading.decider.en}*`,
    relying.length === 0
      ? ""
      : `规则 Rules：${relying.map(({ id, title }) => `[${title.zh}](rules/${id}.md)`).join("、")}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function options(name: ReadingName): string {
  const reading = readings[name];
  if (reading.kind === "open") return `待补数额 Figure: ${reading.figure.zh} *${reading.figure.en}*`;
  if (reading.kind !== "choice") return "";
  return table(
    ["选项 Option", "读法", "Meaning"],
    Object.entries(reading.options).map(([option, { zh, en }]) => [
      `\`${option}\`${option === reading.default ? "（默认 default）" : ""}`,
      zh,
      en,
    ]),
  );
}
