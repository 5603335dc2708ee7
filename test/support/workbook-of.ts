import { type ZipContent, zipArchive } from "./zip-archive.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a small workbook, by name; a part that is undefined is left out. */
export type WorkbookParts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The shared strings of a workbook, each the content of an `si`. */
export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

/** A sheet of these rows. */
export function sheet(rows: string, after = ""): string {
  const start = `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">`;
  return `${start}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** Styles of which cell format n has the n-th code, counted from 1, and format 0 none. */
export function styles(...codes: readonly string[]): string {
  const own = codes.map((code, place) => `<numFmt numFmtId="${200 + place}" formatCode="${escaped(code)}"/>`);
  const formats = codes.map((_, place) => `<xf numFmtId="${200 + place}"/>`);
  return [
    `<styleSheet xmlns="${MAIN}"><numFmts>${own.join("")}</numFmts>`,
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>',
    `<cellXfs><xf/>${formats.join("")}</cellXfs></styleSheet>`,
  ].join("");
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

export function relations(...targets: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = targets.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

/** The list of sheets of a workbook; each sheet's attributes as XML. */
export function sheetList(sheets: readonly string[], properties = ""): string {
  const list = sheets.map((each) => `<sheet ${each}/>`).join("");
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${list}</sheets></workbook>`;
}

/** A workbook of one sheet, 台账; what the parts say stands instead of, or beside, what it has. */
export function workbookOf(parts: WorkbookParts): Uint8Array {
  const all: WorkbookParts = {
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": sheetList(['name="台账" sheetId="1" r:id="rId1"']),
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ...(parts["xl/styles.xml"] === undefined ? [] : [["rId3", "styles", "styles.xml"] as const]),
    ),
    "xl/worksheets/sheet1.xml": sheet(""),
    ...parts,
  };
  return zipArchive(
    Object.entries(all).flatMap(([name, content]): ZipContent[] => (content === undefined ? [] : [{ name, content }])),
  );
}
