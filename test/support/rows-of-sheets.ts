import { relations, sheet, sheetList, workbookOf } from "./workbook-of.js";

/** A row of a sheet: texts and numbers, and cells given as XML. */
export function row(number: number, ...cells: readonly (string | number)[]): string {
  const written = cells.map((cell) => {
    if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
    return cell.startsWith("<") ? cell : `<c t="str"><v>${cell}</v></c>`;
  });
  return `<row r="${number}">${written.join("")}</row>`;
}

/** A workbook of these sheets, their rows as XML; one whose name begins with a dot is hidden. */
export function sheetsOf(sheets: Readonly<Record<string, string>>, after = ""): Uint8Array {
  const all = Object.entries(sheets);
  const parts = all.map(([, rows], index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(rows, after)] as const);
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
