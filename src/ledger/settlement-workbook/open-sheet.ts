import type { Sheet } from "../workbook/sheet.js";
import { figureCell } from "./figure.js";
import { lineOf } from "./form-sheet.js";
import type { OpenLine } from "./open-lines.js";

const COLUMNS = [
  ["序号", 5],
  ["待定的数", 14],
  ["问题", 60],
  ["笔数", 8],
  ["待定金额（元）", 20],
  ["由谁明确", 38],
  ["依据条款", 24],
] as const;

/** 待定: what is open, how much it is, and who must answer. */
export function openSheet(lines: readonly OpenLine[]): Sheet {
  const rows = lines.map(({ what, questions, open, yuan, deciders, sections }, index) => {
    const wrapped = (text: string) => ({ text, look: "wrapped" as const });
    return [
      { number: index + 1, as: "ordinal" as const },
      wrapped(what.zh),
      wrapped(questions.map(({ zh }) => zh).join("\n")),
      { number: open, as: "count" as const },
      figureCell(yuan),
      wrapped(deciders.map(({ zh }) => zh).join("\n")),
      wrapped(sections.map(({ zh }) => zh).join("、")),
    ];
  });
  return {
    name: "待定",
    isLandscape: true,
    rowPoints: 20,
    columns: COLUMNS.map(([, width]) => ({ width })),
    above: [[{ text: "待定事项", look: "title", across: COLUMNS.length }]],
    header: [COLUMNS.map(([text]) => ({ text, look: "header" }))],
    rows: rows.length > 0 ? rows : [lineOf("没有待定的数。", COLUMNS.length)],
  };
}
