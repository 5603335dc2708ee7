import type { Text } from "../../index.js";
import type { RejectCount } from "../reject-kinds.js";
import { type Basis, basisLines, INVENTED, type ReadFile } from "../settlement-workbook/basis-lines.js";
import { type Figure, figureInText } from "../settlement-workbook/figure.js";
import type { Form, FormColumn } from "../settlement-workbook/form-sheet.js";
import type { OpenLine } from "../settlement-workbook/open-lines.js";
import type { Say } from "../text/in-locale.js";
import { html, tableHtml } from "./html.js";
import type { ReportSection } from "./report-page.js";

/** The title of a report, which says so where it is of the invented ledger. */
export function titleOf(title: Text, files: readonly ReadFile[], say: Say): string {
  return files.length > 0
    ? say(title)
    : say({ zh: `${title.zh}（${INVENTED.zh}）`, en: `${title.en} (${INVENTED.en})` });
}

/** The columns of a form that a report shows, by their titles in Chinese, in its own order. */
export function columnsOf<Unit>({ columns }: Form<Unit>, titles: readonly string[]): readonly FormColumn<Unit>[] {
  return titles.map((title) => columns.find((column) => column.title.zh === title) as FormColumn<Unit>);
}

/** The figures of all places together, large. */
export function headline<Unit>({ rows }: Form<Unit>, columns: readonly FormColumn<Unit>[], say: Say): string {
  const { unit } = rows.at(-1) as (typeof rows)[number];
  const units = {
    count: { zh: "\u00a0人", en: "" },
    yuan: { zh: "\u00a0元", en: "\u00a0yuan" },
    percent: { zh: "", en: "" },
  };
  const figures = columns.map(({ title, value }) => {
    const figure = value(unit) as Figure;
    const shown = figureInText(figure) + say(units[figure.as]);
    return `<div><dt>${html(say(title))}</dt><dd>${html(shown)}</dd></div>`;
  });
  return `<dl class="figures">\n${figures.join("\n")}\n</dl>`;
}

/** A form as a table. */
export function formTable<Unit>({ places, rows }: Form<Unit>, columns: readonly FormColumn<Unit>[], say: Say): string {
  const isTotal = ({ totalOf }: (typeof rows)[number]): boolean => totalOf !== undefined;
  return tableHtml({
    head: [...places.map(([title]) => title), ...columns.map(({ title }) => title)].map(say),
    rows: rows.map((row) => [
      ...row.places.map(say),
      ...columns.map(({ value }) => {
        const figure = value(row.unit);
        return typeof figure === "object" ? figureInText(figure) : (figure ?? "");
      }),
    ]),
    words: places.length,
    hasTotal: rows.some(isTotal),
  });
}

/** What is open, and who must answer. */
export function openSection(lines: readonly OpenLine[], say: Say): ReportSection {
  const title = say({ zh: "待定事项和答复单位", en: "What is open, and who must answer" });
  if (lines.length === 0) return { title, content: paragraph(say({ zh: "没有待定的数。", en: "Nothing is open." })) };
  const head = [
    { zh: "问题", en: "Question" },
    { zh: "由谁明确", en: "Who must answer" },
    { zh: "依据条款", en: "Clauses" },
    { zh: "待定的数", en: "What is open" },
    { zh: "笔数", en: "Amounts" },
    { zh: "待定金额（元）", en: "Open, yuan" },
  ];
  const rows = lines.map(({ what, questions, open, yuan, deciders, sections }) => [
    questions.map(say).join("\n"),
    deciders.map(say).join("\n"),
    sections.map(say).join(say({ zh: "、", en: ", " })),
    say(what),
    String(open),
    figureInText(yuan),
  ]);
  return { title, content: tableHtml({ head: head.map(say), rows, words: 4, isRead: true }) };
}

/** How many rows were rejected for what; it names no person. */
export function rejectSection(rejected: readonly RejectCount[], say: Say): ReportSection {
  const title = say({ zh: "退回的行", en: "Rejected rows" });
  if (rejected.length === 0) {
    return { title, content: paragraph(say({ zh: "没有退回的行。", en: "No row was rejected." })) };
  }
  const head = [
    { zh: "原因", en: "Reason" },
    { zh: "行数", en: "Rows" },
  ];
  const rows = rejected.map(({ count, reason }) => [say(reason), String(count)]);
  return { title, content: tableHtml({ head: head.map(say), rows, words: 1, isRead: true }) };
}

/** How it was computed. */
export function basisSection(basis: Basis, say: Say): ReportSection {
  const lines = basisLines(basis).map(
    ([item, text]) => `<div><dt>${html(say(item))}</dt><dd>${html(say(text))}</dd></div>`,
  );
  const title = say({ zh: "计算依据", en: "How it was computed" });
  return { title, content: `<dl class="basis">\n${lines.join("\n")}\n</dl>` };
}

export function paragraph(text: string): string {
  return `<p>${html(text)}</p>`;
}
