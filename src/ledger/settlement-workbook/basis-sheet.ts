import type { Sheet, SheetRow } from "../workbook/sheet.js";
import { type Basis, basisLines } from "./basis-lines.js";

/** 依据: by which notice, clauses, readings and program the accounts were made, and of which files. */
export function basisSheet(basis: Basis): Sheet {
  return {
    name: "依据",
    isLandscape: true,
    rowPoints: 20,
    columns: [{ width: 22 }, { width: 110 }],
    above: [[{ text: "结算依据", look: "title", across: 2 }]],
    header: [
      [
        { text: "项目", look: "header" },
        { text: "内容", look: "header" },
      ],
    ],
    rows: basisLines(basis).map(
      ([item, text]): SheetRow => [
        { text: item.zh, look: "wrapped" },
        { text: text.zh, look: "wrapped" },
      ],
    ),
  };
}
