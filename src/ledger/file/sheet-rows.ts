import type { FileBytes } from "./file-bytes.js";
import { damaged, oversized } from "./file-fault.js";
import { type Merge, MergeTaker } from "./merged-cells.js";
import { partText } from "./part-text.js";
import { type SheetContext, SheetTaker } from "./sheet-taker.js";
import type { TableRow } from "./table-row.js";
import { readXml, XmlReader } from "./xml-reader.js";
import type { ZipEntry } from "./zip-directory.js";

/** What follows the rows of a sheet: merged cells, print set-up, rules of colouring. */
const LONGEST_TAIL = 1 << 24;
const ROWS_END = /<\/((?:[^<>:]*:)?)sheetData\s*>/;
/** So much of a sheet makes a batch of rows: even of rows of 16,384 cells there are not too many for memory. */
const BATCH_LENGTH = 1 << 15;
const SHEET_END = /<\/[^<>]*>\s*$/;
/** Enough of a piece's end to hold a closing tag that the next piece goes on with. */
const OVERLAP = 100;

/** The rows of a sheet, once the whole of it has been found intact. */
export async function* sheetRows(
  file: FileBytes,
  entry: ZipEntry,
  context: Omit<SheetContext, "part" | "merges">,
): AsyncGenerator<readonly TableRow[]> {
  const merges = await mergesOf(file, entry);
  const taker = new SheetTaker({ ...context, part: entry.name, merges });
  const reader = new XmlReader(entry.name, taker);
  for await (const piece of partText(file, entry)) {
    for (let at = 0; at < piece.length; at += BATCH_LENGTH) {
      reader.feed(piece.slice(at, at + BATCH_LENGTH));
      const rows = taker.taken();
      if (rows.length > 0) yield rows;
    }
  }
  reader.end();
  if (!taker.hasAllMerges) throw damaged(entry.name, "合并单元格不明", "its merged cells are unclear");
}

/** Merged cells are told after the rows that they hold: the sheet is unpacked once for them, and checked on the way. */
async function mergesOf(file: FileBytes, entry: ZipEntry): Promise<readonly Merge[]> {
  let tail: string | undefined;
  let before = "";
  for await (const piece of partText(file, entry)) {
    if (tail === undefined) {
      const text = before + piece;
      const end = text.indexOf("sheetData", 0) < 0 ? null : ROWS_END.exec(text);
      before = text.slice(-OVERLAP);
      if (end !== null) tail = `<${end[1]}tail>${text.slice(end.index + end[0].length)}`;
    } else tail += piece;
    if (tail !== undefined && tail.length > LONGEST_TAIL) throw oversized(entry.name, "过大", "too large");
  }
  if (tail !== undefined) return mergesIn(entry.name, tail);
  if (!SHEET_END.test(before)) throw damaged(entry.name, "不完整", "cut off");
  return [];
}

/** The end of a sheet lacks its beginning. */
function mergesIn(part: string, tail: string): readonly Merge[] {
  const taker = new MergeTaker(part);
  const rootEnd = tail.lastIndexOf("</");
  const prefix = tail.slice(1, tail.indexOf("tail>"));
  if (rootEnd < 0) throw damaged(part, "不完整", "cut off");
  readXml(part, `${tail.slice(0, rootEnd)}</${prefix}tail>`, taker);
  return taker.merges;
}
