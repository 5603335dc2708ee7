import type { Glance } from "../file/glance.js";
import type { CellMark, CellSpan } from "../file/table-row.js";
import { LedgerError } from "../ledger-error.js";
import { foldName } from "./fold.js";
import { type HeaderColumn, headerColumn, type Vocabulary } from "./vocabulary.js";

/** A row as a table gives it. */
export interface CellRow {
  readonly cells: readonly string[];
  /** Where the row stands in its file, from 1: the line that it begins on, or the row of a sheet. */
  readonly line: number;
  /** Where that is among several files or sheets, such as `东村!12`. */
  readonly place?: string | undefined;
  /** Its cells as a text, in a table that is one. */
  readonly span?: CellSpan | undefined;
  /** What was seen of it at a glance, where it was looked at aside and is a plain row. */
  readonly seen?: Glance | undefined;
  /** The table that the row stands in. */
  readonly table?: unknown;
  /** What is to be known of cells beside their text, by their place from 0. */
  readonly marks?: ReadonlyMap<number, CellMark> | undefined;
}

/** Where the header of a table is. */
export interface FoundHeader {
  readonly columns: readonly HeaderColumn[];
  /** The place of its first row among the rows looked at, from 0. */
  readonly at: number;
  /** How many rows it takes. */
  readonly size: 1 | 2;
  /** How many facts its columns give. */
  readonly facts: number;
}

/** How many rows are looked at; titles, units and lines to be filled in above a header are fewer. */
export const LOOKED_AT = 30;

interface Candidate extends FoundHeader {
  /** How many columns are known at all. */
  readonly known: number;
}

/**
 * Finds the header: the row, or the two rows one above the other, that name the most facts.
 *
 * @param rows - the first rows of the table
 * @param vocabulary - what columns are called
 * @param named - names that the clerk gave columns, folded
 * @param said - the line that the clerk says the header is on
 * @throws {@link LedgerError} when no row names a fact, or no row is on that line
 */
export function findHeader(
  rows: readonly CellRow[],
  vocabulary: Vocabulary,
  named: ReadonlySet<string>,
  said?: number,
): FoundHeader {
  const isLower = (at: number): boolean => goesOn(rows[at - 1], rows[at] as CellRow);
  const places =
    said === undefined ? [...rows.keys()].filter((at) => !isLower(at)) : [rows.findIndex(({ line }) => line === said)];
  if (places[0] === -1) throw noSuchRow(said as number);
  const candidates = places.flatMap((at) => [...candidatesAt(rows, at, vocabulary, named)]);
  const [best] = candidates.sort(
    (one, other) => other.facts - one.facts || other.known - one.known || one.size - other.size || one.at - other.at,
  );
  if (best === undefined || (said === undefined && best.known === 0)) throw noHeader(rows, vocabulary);
  return best;
}

function candidatesAt(
  rows: readonly CellRow[],
  at: number,
  vocabulary: Vocabulary,
  named: ReadonlySet<string>,
): readonly Candidate[] {
  const judge = (columns: readonly HeaderColumn[], size: 1 | 2): Candidate => {
    const isFact = (name: string): boolean =>
      named.has(name) || vocabulary.fieldsOf(name).length > 0 || vocabulary.isRegion(name);
    const isKnown = (name: string): boolean => isFact(name) || vocabulary.isPassedOver(name);
    // A fact counts once, whatever the names that a group lends to all of its columns.
    const facts = new Set(columns.flatMap(({ names }) => factOf(names.find(isFact), vocabulary)));
    return { columns, at, size, facts: facts.size, known: columns.filter(({ names }) => names.some(isKnown)).length };
  };
  const { cells } = rows[at] as CellRow;
  const next = rows[at + 1];
  const below = next?.cells;
  const single = judge(
    cells.map((cell) => headerColumn(cell)),
    1,
  );
  if (below === undefined || below.some(isValue)) return [single];
  const double = judge(joined(cells, below), 2);
  return standsUnderGroups(below, cells) || goesOn(rows[at], next as CellRow) ? [double] : [single, double];
}

/** Whether merged cells reach from the row above into a row: the two are one header, with the groups in the upper. */
function goesOn(above: CellRow | undefined, { cells, marks }: CellRow): boolean {
  const isReached = ([index, mark]: readonly [number, CellMark]): boolean =>
    mark === "merged" && cells[index] === above?.cells[index] && cells[index] !== cells[index - 1];
  return above !== undefined && marks !== undefined && !cells.some(isValue) && [...marks].some(isReached);
}

/** Whether a row does nothing but part groups of the row above: 已缴 and 未缴 below 缴费情况, and nothing else. */
function standsUnderGroups(below: readonly string[], above: readonly string[]): boolean {
  const isFilled = (cells: readonly string[], index: number): boolean => foldName(cells[index] ?? "") !== "";
  const filled = [...below.keys()].filter((index) => isFilled(below, index));
  const parts = filled.filter((index) => !isFilled(above, index));
  const isFirstOfGroup = (index: number): boolean => parts.includes(index + 1);
  return parts.length > 0 && filled.every((index) => parts.includes(index) || isFirstOfGroup(index));
}

function factOf(name: string | undefined, vocabulary: Vocabulary): readonly string[] {
  return name === undefined ? [] : [vocabulary.fieldsOf(name)[0] ?? name];
}

/** A cell of data: a number of any kind. */
function isValue(cell: string): boolean {
  return /^['\s]*\d[\d.,/Xx-]*\s*$/.test(cell.slice(0, 40));
}

/**
 * Two rows as one: a group stands over its first column, and over those to its right that have no group of their own.
 */
function joined(above: readonly string[], below: readonly string[]): readonly HeaderColumn[] {
  let group = "";
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    const own = above[index] ?? "";
    const cell = below[index] ?? "";
    if (foldName(own) !== "") group = own;
    return headerColumn(cell, foldName(own) === "" && foldName(cell) === "" ? "" : group);
  });
}

function noSuchRow(said: number): LedgerError {
  return new LedgerError(
    "FILE",
    `第 ${said} 行不存在或不在表的开头部分`,
    `no row begins on line ${said} near the top of the table`,
  );
}

const SHOWN = 12;

function noHeader(rows: readonly CellRow[], { titles }: Vocabulary): LedgerError {
  const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (first === undefined) return new LedgerError("FILE", "表是空的", "the table is empty");
  const wanted = titles.slice(0, SHOWN).join("、");
  const there = first.cells.slice(0, SHOWN).join("、");
  return new LedgerError(
    "FILE",
    `前 ${rows.length} 行里没有认得的表头，找的是：${wanted}；第 ${first.line} 行是：${there}。` +
      "可用 --map 列名=字段 或 --header-row 行号 指定",
    `no header in the first ${rows.length} rows; looked for ${wanted}; line ${first.line} holds ${there}. ` +
      "Say --map COLUMN=FIELD or --header-row LINE",
  );
}
