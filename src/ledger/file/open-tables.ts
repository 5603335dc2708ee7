import { type FileBytes, type FileSource, joined, piecesOf, readWhole } from "./file-bytes.js";
import { fileFault } from "./file-fault.js";
import { ole2Kind, zipKind } from "./office-kind.js";
import { refusedKind } from "./refused-kind.js";
import { SNIFFED_BYTES, sniff } from "./sniff.js";
import type { Table } from "./table-row.js";
import { type TextOptions, textRows } from "./text-table.js";
import { workbookTables } from "./workbook.js";
import { readZipDirectory } from "./zip-directory.js";

/**
 * The tables of a file: the sheets of a workbook, or the one table of a text file. What it is shows in its bytes; its
 * name plays no part.
 * @param source - a pipe is used up: the rows of its text can be read once
 * @throws LedgerError where the file is of a kind that is not taken, saying which, and what to save it as
 */
export async function openTables(source: FileSource, options: TextOptions = {}): Promise<readonly Table[]> {
  const { head, whole } = await begun(source);
  const kind = sniff(head);
  switch (kind) {
    case "text":
      return [
        isLarge(source) && options.aside !== undefined ? options.aside(whole(), options) : textTable(whole, options),
      ];
    case "zip":
      return openArchive(await randomAccess(source, whole));
    case "ole2":
      throw refusedKind(await ole2Kind(await randomAccess(source, whole)));
    default:
      throw refusedKind(kind);
  }
}

function textTable(whole: () => AsyncIterable<Uint8Array>, options: TextOptions): Table {
  return { isHidden: false, rows: () => textRows(whole(), options) };
}

/** From here on a second thread brings more than its start takes. */
const LARGE_BYTES = 1 << 23;

function isLarge(source: FileSource): boolean {
  return "size" in source && source.size >= LARGE_BYTES;
}

/** Reads the beginning of a source, and can give all of it. */
async function begun(
  source: FileSource,
): Promise<{ readonly head: Uint8Array; readonly whole: () => AsyncIterable<Uint8Array> }> {
  if ("size" in source) {
    const head = await source.read(0, Math.min(source.size, SNIFFED_BYTES));
    return { head, whole: () => piecesOf(source) };
  }
  const pieces = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  for (let length = 0; length < SNIFFED_BYTES; ) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    first.push(value);
    length += value.length;
  }
  const head = joined(first);
  return {
    head: head.subarray(0, SNIFFED_BYTES),
    whole: async function* () {
      yield head;
      yield* { [Symbol.asyncIterator]: () => pieces };
    },
  };
}

async function randomAccess(source: FileSource, whole: () => AsyncIterable<Uint8Array>): Promise<FileBytes> {
  return "size" in source ? source : readWhole(whole());
}

async function openArchive(file: FileBytes): Promise<readonly Table[]> {
  const parts = await readZipDirectory(file);
  const kind = await zipKind(file, parts);
  if ("refused" in kind) throw refusedKind(kind.refused);
  return workbookTables(file, parts, kind.document);
}

/**
 * The table that a name, or a number counted from 1, asks for.
 * @throws LedgerError where there is none, naming those that there are
 */
export function tableNamed(tables: readonly Table[], said: string): Table {
  const lower = said.trim().toLowerCase();
  const named = tables.find(({ name }) => name?.trim().toLowerCase() === lower);
  const table = named ?? (/^[1-9]\d*$/.test(lower) ? tables[Number(lower) - 1] : undefined);
  if (table !== undefined) return table;
  const names = tables.map(({ name, isHidden }) => `“${name ?? ""}”${isHidden ? "（隐藏 hidden）" : ""}`).join("、");
  throw fileFault(`没有工作表“${said}”，有：${names}`, `no sheet “${said}”; there are: ${names}`);
}
