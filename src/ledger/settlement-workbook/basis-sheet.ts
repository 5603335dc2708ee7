import type { Say } from "../text/in-locale.js";
import type { Sheet, SheetRow } from "../workbook/sheet.js";
import { type Basis, basisLines } from "./basis-lines.js";

/** 依据: by which notice, clauses, readings and program the accounts were made, and of which files. */
export function basisSheet(basis: Basis, say: Say): Sheet {
  const head = [
    { zh: "项目", en: "Item" },
    { zh: "内容", en: "Content" },
  ];
  return {
    name: say({ zh: "依据", en: "Basis" }),
    isLandscape: true,
    rowPoints: 20,
    columns: [{ width: 22 }, { width: 110 }],
    above: [[{ text: say({ zh: "结算依据", en: "What the accounts rest on" }), look: "title", across: 2 }]],
    header: [head.map((text) => ({ text: say(text), look: "header" }))],
    rows: basisLines(basis).map(
      ([item, text]): SheetRow => [
        { text: say(item), look: "wrapped" },
        { text: say(text), look: "wrapped" },
      ],
    ),
  };
}
