import { escaped, relations, sheet, sheetList, workbookOf } from "./workbook-of.js";

type Rows = readonly (readonly string[])[];

function rowsOf(rows: Rows): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<c t="str"><v>${escaped(cell)}</v></c>`).join("");
  return rows.map((row, index) => `<row r="${index + 1}">${cells(row)}</row>`).join("");
}

/** A workbook of these sheets; one whose name begins with a dot is hidden. */
export function bookOf(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const all = Object.entries(sheets);
  const parts = all.map(([, rows], index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(rowsOf(rows))] as const);
  const list = all.map(
    ([name], index) => `name="${name}" r:id="s${index + 1}"${name.startsWith(".") ? ' state="hidden"' : ""}`,
  );
  const targets = all.map((_, index) => [`s${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const);
  return workbookOf({
    "xl/workbook.xml": sheetList(list),
    "xl/_rels/workbook.xml.rels": relations(...targets),
    ...Object.fromEntries(parts),
  });
}
