import { LedgerError } from "../ledger-error.js";
import { type CellRow, type FoundHeader, findHeader, LOOKED_AT } from "./find-header.js";
import { fold, foldName } from "./fold.js";
import type { SchemaNode } from "./json-schema-node.js";
import type { ColumnOptions, Mapping } from "./mapping.js";
import { matchColumns } from "./match-columns.js";
import { whySetAside } from "./set-aside.js";
import { Vocabulary } from "./vocabulary.js";

/** How a table is to be read. */
export interface TableOptions extends ColumnOptions {
  /** The line of the header, or its row in a sheet; found where it is not said. */
  readonly headerRow?: number | undefined;
  /** What the sheet is called; unknown of a text. */
  readonly sheetName?: string | undefined;
  /** Whether rows with an ID number that Excel may have cut may wait for the end of the table, out of their order. */
  readonly mayReorder?: boolean | undefined;
}

/** The start of a table: its header, what stands above it, and the first rows below. */
export interface TableStart extends FoundHeader {
  readonly vocabulary: Vocabulary;
  readonly header: readonly string[];
  readonly above: readonly CellRow[];
  /** The cells of the first rows that may be persons'. */
  readonly sample: readonly (readonly string[])[];
}

/** How many rows are looked at before a table is read. */
export function rowsLookedAt({ headerRow = 0 }: TableOptions): number {
  return LOOKED_AT + headerRow;
}

/**
 * Finds the header of a table.
 *
 * @param rows - its first rows
 * @throws {@link LedgerError} when there is none
 */
export function tableStart(rows: readonly CellRow[], schema: SchemaNode, options: TableOptions): TableStart {
  const vocabulary = new Vocabulary(schema, options.year);
  const named = new Set([...options.renamed.keys()].map(foldName));
  const found = findHeader(rows, vocabulary, named, options.headerRow);
  const header = found.columns.map((column) => column.header);
  const below = rows.slice(found.at + found.size).map(({ cells }) => cells);
  const sample = below.filter((cells) => !isSurelyAside(cells, header));
  return { ...found, vocabulary, header, above: rows.slice(0, found.at), sample };
}

/**
 * How the columns of a table stand to facts.
 *
 * @throws MappingError when they do not give the facts, or it is not clear which does
 * @throws {@link LedgerError} when amounts are in another unit
 */
export function mappingOf(start: TableStart, schema: SchemaNode, options: TableOptions): Mapping {
  const { columns, vocabulary, sample, above } = start;
  const mapping = matchColumns(columns, schema, vocabulary, options, sample);
  refuseOtherUnit(above, mapping, schema);
  if (options.headerRow === undefined) refuseOtherYear(above, mapping, options);
  return mapping;
}

/** What a line above the header says that amounts are in, other than yuan. */
const OTHER_UNIT = /单位[:：]?.{0,8}?([百千万亿]+元)/;

/** Amounts in thousands of yuan read as yuan would be wrong in silence. */
function refuseOtherUnit(above: readonly CellRow[], { columns }: Mapping, { properties }: SchemaNode): void {
  const hasAmounts = columns.some(({ field }) => properties?.[field]?.["x-unit"] === "CNY");
  const cells = above.flatMap((row) => row.cells);
  const [, unit] = cells.flatMap((cell) => OTHER_UNIT.exec(fold(cell.slice(0, LONGEST_TITLE))) ?? []);
  if (!hasAmounts || unit === undefined) return;
  throw new LedgerError(
    "FILE",
    `表头之上写明金额的单位是${unit}：请换算成元，改去这一行后再读`,
    `above the header the unit of amounts is ${unit}: turn them into yuan, change that line and read the table again`,
  );
}

/** Years that a title names, alone or one after another; that of a month is when the table was made. */
const YEARS = /20\d\d(?=年(?!\d{1,2}月)|[-–—~至到、]{1,2}20\d\d年)/g;
const ZERO = /[〇○零Ｏ]/g;
const NUMERALS = "零一二三四五六七八九";

/** Payments of another year, counted in this one, would be wrong in silence. */
function refuseOtherYear(above: readonly CellRow[], { columns }: Mapping, { year, sheetName }: TableOptions): void {
  if (year === undefined || columns.some(({ field }) => field === "year")) return;
  const titles = [sheetName ?? "", ...above.flatMap((row) => row.cells)];
  const named = titles.flatMap((title) => yearsIn(title.slice(0, LONGEST_TITLE)));
  const [other] = named;
  if (other === undefined || named.includes(String(year))) return;
  throw new LedgerError(
    "FILE",
    `表名或表头之上写明是${other}年的，所结算的是${year}年度：确是${year}年度的，请改正，或用 --header-row 说明表头行`,
    `the sheet's name, or a line above the header, says ${other}, while the year that is settled is ${year}: if the ` +
      `table is of ${year}, change it, or say with --header-row where the header is`,
  );
}

function yearsIn(title: string): readonly string[] {
  const digits = fold(title)
    .replaceAll(/\s/g, "")
    .replaceAll(ZERO, "零")
    .replaceAll(/[零一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((each) => NUMERALS.indexOf(each)).join(""));
  return [...digits.matchAll(YEARS)].map(([found]) => found);
}

const LONGEST_TITLE = 100;

function isSurelyAside(cells: readonly string[], header: readonly string[]): boolean {
  return (
    whySetAside(
      cells,
      {
        idNumber: undefined,
        name: undefined,
        remarks: new Set(),
        nameless: [],
        numbers: new Set(),
        printed: new Set(),
      },
      header,
    ) !== undefined
  );
}
