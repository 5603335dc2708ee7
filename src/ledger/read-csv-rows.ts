import { readCsv } from "./csv-rows.js";
import { factsOfRow } from "./facts-of-row.js";
import type { SchemaNode } from "./json-schema-node.js";
import type { LedgerOptions, LedgerUse } from "./ledger-use.js";
import { type Mapping, matchColumns } from "./match-columns.js";
import type { Fault, LedgerRow, RowBook } from "./row-book.js";
import { isSetAside } from "./set-aside.js";

/** Reads CSV, its first record the header, cell by cell into facts. */
export async function readCsvRows(
  pieces: AsyncIterable<string>,
  schema: SchemaNode,
  options: LedgerOptions,
  book: RowBook,
  { onHeader }: Pick<LedgerUse, "onHeader">,
  afterPiece: () => Promise<void>,
): Promise<void> {
  let mapping: Mapping | undefined;
  let width = 0;
  const onRow = (row: LedgerRow): void => {
    if (mapping === undefined) {
      mapping = matchColumns(row.cells, schema, options.renamed, options);
      width = row.cells.length;
      onHeader(row, mapping);
    } else if (isSetAside(row.cells)) book.setAside();
    else if (row.cells.length > width) book.reject(row, [tooManyCells(row.cells.length, width)]);
    else take(row, mapping);
  };
  const take = (row: LedgerRow, columns: Mapping): void => {
    const { facts, issues } = factsOfRow(row.cells, columns);
    if (issues.length === 0) book.take(facts, padded(row, width), (path) => headerOf(path, columns));
    else
      book.reject(
        row,
        issues.map(({ field, fault }) => ({ field, ...fault.reason })),
      );
  };
  await readCsv(pieces, onRow, afterPiece);
}

function headerOf(path: string, { columns }: Mapping): string {
  return columns.find(({ field }) => path.split(/[.[]/)[0] === field)?.header ?? path;
}

function tooManyCells(found: number, width: number): Fault {
  return { field: "", zh: `有 ${found} 个单元格，表头只有 ${width} 列`, en: `${found} cells under ${width} columns` };
}

/** Excel leaves out empty cells at the end of a row; what is added must stand under its own header. */
function padded(row: LedgerRow, width: number): LedgerRow {
  const { cells, raw } = row;
  const missing = width - cells.length;
  if (missing === 0) return row;
  return { ...row, raw: raw + ",".repeat(missing), cells: [...cells, ...Array<string>(missing).fill("")] };
}
