import { type CellFormats, cellFormats } from "./cell-formats.js";
import type { FileBytes } from "./file-bytes.js";
import { damaged } from "./file-fault.js";
import { type Relation, readRelations, type WorkbookSheet, workbookSheets } from "./package-parts.js";
import { smallPart } from "./part-text.js";
import { readSharedStrings, type SharedStrings } from "./shared-strings.js";
import { sheetRows } from "./sheet-rows.js";
import type { Table, TableRow } from "./table-row.js";
import { partKey, type ZipDirectory, type ZipEntry } from "./zip-directory.js";

/** The part of a package that holds its document, as its relations name it. */
export async function documentPart(file: FileBytes, parts: ZipDirectory): Promise<string | undefined> {
  const relations = parts.get("_rels/.rels");
  if (relations === undefined) return undefined;
  return targetOf(readRelations(relations.name, "", await smallPart(file, relations)), "officeDocument");
}

/** The tables of a workbook: its sheets in their order. */
export async function workbookTables(
  file: FileBytes,
  parts: ZipDirectory,
  document: string,
): Promise<readonly Table[]> {
  const workbook = partIn(parts, document);
  const relations = await relationsOf(file, parts, document);
  const { sheets, is1904 } = workbookSheets(workbook.name, await smallPart(file, workbook));
  let formats: Promise<CellFormats | undefined> | undefined;
  let strings: Promise<SharedStrings | undefined> | undefined;
  const rowsOf = async function* (sheet: WorkbookSheet, part: ZipEntry): AsyncGenerator<readonly TableRow[]> {
    formats ??= formatsOf(file, parts, targetOf(relations, "styles"));
    strings ??= stringsOf(file, parts.get(partKey(targetOf(relations, "sharedStrings") ?? "")));
    const context = { sheet: sheet.name, formats: await formats, strings: await strings, is1904 };
    yield* sheetRows(file, part, context);
  };
  return sheets.flatMap((sheet) => {
    const relation = relations.find(({ id }) => id === sheet.relation);
    if (relation === undefined) throw damaged(workbook.name, `无“${sheet.name}”的所在`, `“${sheet.name}” is nowhere`);
    // Sheets of charts and dialogues hold no rows.
    if (relation.kind !== "worksheet") return [];
    const part = partIn(parts, relation.target);
    return [{ name: sheet.name, isHidden: sheet.isHidden, rows: () => rowsOf(sheet, part) }];
  });
}

async function relationsOf(file: FileBytes, parts: ZipDirectory, document: string): Promise<readonly Relation[]> {
  const slash = document.lastIndexOf("/") + 1;
  const folder = document.slice(0, slash);
  const entry = partIn(parts, `${folder}_rels/${document.slice(slash)}.rels`);
  return readRelations(entry.name, folder, await smallPart(file, entry));
}

async function formatsOf(
  file: FileBytes,
  parts: ZipDirectory,
  target: string | undefined,
): Promise<CellFormats | undefined> {
  if (target === undefined) return undefined;
  const entry = partIn(parts, target);
  return cellFormats(entry.name, await smallPart(file, entry));
}

/** Some programs name a part of texts that they don't write; a cell that refers to it is refused. */
async function stringsOf(file: FileBytes, entry: ZipEntry | undefined): Promise<SharedStrings | undefined> {
  return entry && readSharedStrings(file, entry);
}

function targetOf(relations: readonly Relation[], kind: string): string | undefined {
  return relations.find((relation) => relation.kind === kind)?.target;
}

function partIn(parts: ZipDirectory, target: string): ZipEntry {
  const entry = parts.get(partKey(target));
  if (entry === undefined) throw damaged(target, "压缩包内没有", "missing from the archive");
  return entry;
}
