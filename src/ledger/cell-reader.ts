import { CellFault } from "./cell-fault.js";
import type { SchemaNode } from "./json-schema-node.js";
import { readDate, readDateOrTime, readMonth } from "./read-date.js";
import { type PercentMeaning, readAmount, readCount, readPercent } from "./read-number.js";
import { readFlag, readIdNumber, wordReader } from "./read-word.js";

/** What the clerk said about the cells of a file. */
export interface ReadingOptions {
  readonly percent?: PercentMeaning | undefined;
  readonly excelDates?: boolean | undefined;
}

/** Reads a cell that is not empty. */
export type CellReader = (cell: string) => unknown;

/** The reader of a fact's column, or undefined for a fact that no single cell can hold. */
export function cellReader(node: SchemaNode, options: ReadingOptions): CellReader | undefined {
  if (node["x-format"] === "id-number") return readIdNumber;
  const reader = readerOf(node, options);
  return reader === undefined ? undefined : remembering(reader);
}

const MOST_REMEMBERED = 4096;

/** Columns say the same few things over and over; each is read once. */
function remembering(reader: CellReader): CellReader {
  const known = new Map<string, unknown>();
  return (cell) => {
    let value = known.get(cell);
    if (value === undefined) {
      value = reader(cell);
      if (known.size === MOST_REMEMBERED) known.clear();
      known.set(cell, value);
    }
    return value;
  };
}

function readerOf(node: SchemaNode, options: ReadingOptions): CellReader | undefined {
  const { enum: words, format, "x-unit": unit, "x-format": own } = node;
  const serials = options.excelDates === true;
  if (words !== undefined) return wordReader(words, node["x-labels"] ?? {});
  if (format === "date") return (cell) => readDate(cell, serials);
  if (own === "date-or-time") return (cell) => readDateOrTime(cell, serials);
  if (own === "month") return readMonth;
  if (unit === "%") return (cell) => readPercent(cell, options.percent);
  if (unit !== undefined) return readAmount;
  if (node.type === "integer") return readCount;
  if (node.type === "boolean") return readFlag;
  if (node.type === "string") return (cell) => cell.trim();
  return node.type === "array" && node.items !== undefined ? listReader(node.items, options) : undefined;
}

/** A list in one cell, its elements parted by `；`, `;` or `、`. */
function listReader(items: SchemaNode, options: ReadingOptions): CellReader | undefined {
  const reader = items.type === "array" ? undefined : cellReader(items, options);
  if (reader === undefined) return undefined;
  return (cell) =>
    cell
      .split(/[；;、]/)
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map(reader);
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
