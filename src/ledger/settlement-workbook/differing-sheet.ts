import type { Sheet, SheetRow } from "../workbook/sheet.js";

const WIDTH = 15;
const WHY = 36;

/** 重复与冲突: the rows of persons who have several, and of those who paid otherwise than is due. */
export function differingSheet(header: readonly string[], rows: Iterable<readonly string[]>): Sheet {
  return {
    name: "重复与冲突",
    isLandscape: true,
    columns: header.map((_, index) => ({ width: index === 1 ? WHY : WIDTH })),
    header: [header.map((text) => ({ text, look: "header" }))],
    rows: wrapped(rows),
  };
}

function* wrapped(rows: Iterable<readonly string[]>): Generator<SheetRow> {
  for (const cells of rows) yield cells.map((text) => ({ text, look: "wrapped" }));
}
