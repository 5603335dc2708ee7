import type { Text } from "../../index.js";
import type { Say } from "../text/in-locale.js";
import type { Sheet } from "../workbook/sheet.js";
import { figureCell } from "./figure.js";
import { lineOf } from "./form-sheet.js";
import type { OpenLine } from "./open-lines.js";

const COLUMNS: readonly (readonly [title: Text, width: number])[] = [
  [{ zh: "序号", en: "No." }, 5],
  [{ zh: "待定的数", en: "What is open" }, 14],
  [{ zh: "问题", en: "Question" }, 60],
  [{ zh: "笔数", en: "Amounts" }, 9],
  [{ zh: "待定金额（元）", en: "Open, yuan" }, 20],
  [{ zh: "由谁明确", en: "Who must answer" }, 38],
  [{ zh: "依据条款", en: "Clauses" }, 24],
];

/** 待定: what is open, how much it is, and who must answer. */
export function openSheet(lines: readonly OpenLine[], say: Say): Sheet {
  const rows = lines.map(({ what, questions, open, yuan, deciders, sections }, index) => {
    const wrapped = (text: string) => ({ text, look: "wrapped" as const });
    return [
      { number: index + 1, as: "ordinal" as const },
      wrapped(say(what)),
      wrapped(questions.map(say).join("\n")),
      { number: open, as: "count" as const },
      figureCell(yuan),
      wrapped(deciders.map(say).join("\n")),
      wrapped(sections.map(say).join(say({ zh: "、", en: ", " }))),
    ];
  });
  const none = say({ zh: "没有待定的数。", en: "Nothing is open." });
  return {
    name: say({ zh: "待定", en: "Open" }),
    isLandscape: true,
    rowPoints: 20,
    columns: COLUMNS.map(([, width]) => ({ width })),
    above: [[{ text: say({ zh: "待定事项", en: "What is open" }), look: "title", across: COLUMNS.length }]],
    header: [COLUMNS.map(([title]) => ({ text: say(title), look: "header" }))],
    rows: rows.length > 0 ? rows : [lineOf(none, COLUMNS.length)],
  };
}
