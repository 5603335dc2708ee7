import { CellFault } from "./cell-fault.js";
import { fold, foldWord } from "./fold.js";
import { optionsOf, type SchemaNode } from "./json-schema-node.js";
import { readDate, readDateOrTime, readMonth } from "./read-date.js";
import { readIdNumber } from "./read-id-number.js";
import { type PercentMeaning, readAmount, readCount, readPercent } from "./read-number.js";
import { readVillage, townshipReader } from "./read-place.js";
import { flagReader, partsOf, wordReader } from "./read-word.js";

/** What the clerk said about the cells of a file. */
export interface ReadingOptions {
  readonly percent?: PercentMeaning | undefined;
  readonly excelDates?: boolean | undefined;
  /** Words of cells, and what each is to be read as; nothing for one that says nothing. */
  readonly words?: ReadonlyMap<string, string> | undefined;
  /** Townships by their full names. */
  readonly townships?: readonly string[] | undefined;
}

/** Reads a cell that is not empty; undefined where it says nothing of the fact. */
export type CellReader = (cell: string) => unknown;

const NO_CODES: ReadonlyMap<string, boolean> = new Map();

/**
 * The reader of a fact's column, or undefined for a fact that no single cell can hold.
 *
 * @param codes - what the column's header says of codes for yes and no
 */
export function cellReader(
  node: SchemaNode,
  options: ReadingOptions,
  codes: ReadonlyMap<string, boolean> = NO_CODES,
): CellReader | undefined {
  if (node["x-format"] === "id-number") return (cell) => (isBlank(cell) ? undefined : readIdNumber(cell));
  const reader = readerOf(node, options, codes);
  return reader && remembering(guarded(reader, node, options.words));
}

const MOST_REMEMBERED = 4096;

/** Columns say the same few things over and over; each is read once. */
function remembering(reader: CellReader): CellReader {
  const known = new Map<string, unknown>();
  return (cell) => {
    let value = known.get(cell);
    if (value === undefined) {
      // A part of a text keeps the whole of it in memory; a copy does not.
      const own = structuredClone(cell);
      value = reader(own);
      if (known.size === MOST_REMEMBERED) known.clear();
      known.set(own, value);
    }
    return value;
  };
}

/** Of a single thing, not of a list of them. */
const LONGEST = 300;

/** What a cell says that says nothing. */
const BLANK: ReadonlySet<string> = new Set([
  "",
  "-",
  "--",
  "---",
  "—",
  "——",
  "–",
  "/",
  "\\",
  "空",
  "n/a",
  "null",
  "(空)",
]);
const DITTO: ReadonlySet<string> = new Set(["同上", "″", "〃", "''", '"'].map(fold));
const UNKNOWN: ReadonlySet<string> = new Set([
  "未知",
  "不详",
  "不明",
  "待核实",
  "需核实",
  "待确认",
  "核实中",
  "待填报",
  "未填报",
]);
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|#+)$/;

/** Whether a cell says nothing. */
function isBlank(cell: string): boolean {
  return BLANK.has(fold(cell).toLowerCase());
}

/** A word as the clerk said to read it, and none of those that stand for no value. */
function guarded(reader: CellReader, node: SchemaNode, words: ReadingOptions["words"]): CellReader {
  const isList = node.type === "array";
  const said = words && new Map([...words].map(([word, meaning]) => [foldWord(word), meaning]));
  return (cell) => {
    const meaning = said?.get(foldWord(cell)) ?? cell;
    if (isBlank(meaning)) return undefined;
    if (!isList && meaning.length > LONGEST)
      throw new CellFault(`超过 ${LONGEST} 个字符`, `more than ${LONGEST} characters`);
    refuseStandIn(meaning);
    return reader(meaning);
  };
}

function refuseStandIn(cell: string): void {
  const text = fold(cell);
  if (ERROR_VALUE.test(text)) {
    throw new CellFault(
      `“${text}”是公式的错误值：请在原表改正后重新导出`,
      `${text} is what a formula that fails shows: mend it in the source and export again`,
    );
  }
  if (DITTO.has(text))
    throw new CellFault("“同上”不知同哪一行：请写全", "“as above” may mean another row once sorted: write it out");
  if (UNKNOWN.has(text)) {
    throw new CellFault(
      `“${text}”：请查明，或用 --word ${text}= 说明按未填计`,
      `${text} says that it is not known: find it out, or say --word ${text}= for not given`,
    );
  }
}

function readerOf(
  node: SchemaNode,
  options: ReadingOptions,
  codes: ReadonlyMap<string, boolean>,
): CellReader | undefined {
  const { format, "x-unit": unit, "x-format": own } = node;
  const serials = options.excelDates === true;
  if (node.oneOf !== undefined) return wordReader(node, optionsOf(node));
  if (node.type === "boolean") return flagReader(node, codes);
  if (node.type === "array") return node.items && listReader(node.items, options);
  return orNothing(() => {
    if (format === "date") return (cell) => readDate(cell, serials);
    if (own === "date-or-time") return (cell) => readDateOrTime(cell, serials);
    if (own === "month") return readMonth;
    if (unit === "%") return (cell) => readPercent(cell, options.percent);
    if (unit !== undefined) return readAmount;
    if (node.type === "integer") return readCount;
    if (own === "township") return townshipReader(options.townships ?? []);
    if (own === "village") return readVillage;
    return node.type === "string" ? (cell) => cell.trim() : undefined;
  });
}

/** 无 in a column of days or amounts says that there is none. */
function orNothing(make: () => CellReader | undefined): CellReader | undefined {
  const reader = make();
  return reader && ((cell) => (fold(cell) === "无" ? undefined : reader(cell)));
}

/** A list in one cell; a part that says nothing adds nothing, and what is named twice counts once. */
function listReader(items: SchemaNode, options: ReadingOptions): CellReader | undefined {
  const reader = items.type === "array" ? undefined : cellReader(items, options);
  if (reader === undefined) return undefined;
  const isWords = items.oneOf !== undefined;
  return (cell) => {
    const values = partsOf(cell).flatMap((part) => valuesIn(part, reader, isWords));
    return isWords ? [...new Set(values)] : values;
  };
}

/** A space may part words, and may stand inside one. */
function valuesIn(part: string, reader: CellReader, isWords: boolean): readonly unknown[] {
  const whole = readCell(reader, part);
  if (!(whole instanceof CellFault)) return whole === undefined ? [] : [whole];
  if (!isWords) throw whole;
  return part.split(/\s/).flatMap((word) => reader(word) ?? []);
}

/** What is wrong with a cell. */
export interface CellIssue {
  readonly field: string;
  readonly fault: CellFault;
}

/** Reads a cell, or tells why not. */
export function readCell(reader: CellReader, cell: string): unknown {
  try {
    return reader(cell);
  } catch (fault) {
    if (fault instanceof CellFault) return fault;
    throw fault;
  }
}
