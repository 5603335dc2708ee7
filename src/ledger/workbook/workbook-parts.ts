import { XML_START, xmlText } from "./xml-text.js";

/** A sheet that was written, as the workbook lists it. */
export interface WrittenSheet {
  readonly name: string;
  /** The cells that are printed, as `$A$1:$C$9`; none of a sheet to be filled in, which is printed as far as it is. */
  readonly printed: readonly string[];
  /** The rows, or columns and rows, that are repeated on each page, as `$A:$B,$1:$2`. */
  readonly repeated: readonly string[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The part that says which part is the workbook. */
export const packageRelations: string =
  `${XML_START}<Relationships xmlns="${RELATIONS}">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** The part that lists the sheets and what of each is printed. */
export function workbookXml(sheets: readonly WrittenSheet[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, printed, repeated }, index) => {
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    const defined = (kind: string, cells: readonly string[]): string =>
      `<definedName name="_xlnm.${kind}" localSheetId="${index}">` +
      `${xmlText(cells.map((each) => quoted + each).join(","))}</definedName>`;
    return [...(printed.length === 0 ? [] : [defined("Print_Area", printed)]), defined("Print_Titles", repeated)];
  });
  return (
    `${XML_START}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${listed.join("")}</sheets><definedNames>${names.join("")}</definedNames></workbook>`
  );
}

/** The part that says where the sheets and the styles stand. */
export function workbookRelations(sheets: number): string {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const relations = numbers.map((number) => relation(number, "worksheet", `worksheets/sheet${number}.xml`));
  return (
    `${XML_START}<Relationships xmlns="${RELATIONS}">${relations.join("")}` +
    `${relation(sheets + 1, "styles", "styles.xml")}</Relationships>`
  );
}

function relation(number: number, kind: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

/** The part that says what each part is. */
export function contentTypes(sheets: number): string {
  const part = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${KIND}.${kind}+xml"/>`;
  const numbers = Array.from({ length: sheets }, (_, index) => part(`worksheets/sheet${index + 1}`, "worksheet"));
  return (
    `${XML_START}<Types xmlns="${TYPES}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${part("workbook", "sheet.main")}${numbers.join("")}${part("styles", "styles")}</Types>`
  );
}
