import { isRuleInputError } from "../../index.js";
import type { ReadingOptions } from "./cell-reader.js";
import { type CsvRow, readCsv } from "./csv-rows.js";
import { csvRecord } from "./csv-text.js";
import { decode, type Encoding } from "./decode.js";
import { factsOfRow } from "./facts-of-row.js";
import type { SchemaNode } from "./json-schema-node.js";
import { type Mapping, matchColumns } from "./match-columns.js";
import { isSetAside } from "./set-aside.js";

/** How a ledger is to be read. */
export interface LedgerOptions extends ReadingOptions {
  readonly encoding?: Encoding | undefined;
  readonly renamed: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal | undefined;
}

/** What became of the rows of a ledger: `rows` is the sum of the others. */
export interface RowCounts {
  rows: number;
  results: number;
  rejects: number;
  setAside: number;
}

/** What is done with the rows of a ledger. */
export interface LedgerUse {
  onHeader(row: CsvRow, mapping: Mapping): void;
  /** Takes the facts of a row; what it throws as wrong facts rejects the row. */
  onFacts(facts: Readonly<Record<string, unknown>>, row: CsvRow, mapping: Mapping): void;
  onReject(record: string): void;
  /** Waits for what was written. */
  flush(counts: RowCounts): Promise<void>;
}

/** The head of a file of rejects. */
export const REJECT_HEADER: string = csvRecord(["行号", "字段", "原因", "reason", "原文"]);

/** Reads a ledger row by row: facts to those who use them, rejects with their reasons, totals set aside, all counted. */
export async function readLedger(
  source: AsyncIterable<Uint8Array>,
  schema: SchemaNode,
  options: LedgerOptions,
  use: LedgerUse,
): Promise<RowCounts> {
  const counts: RowCounts = { rows: 0, results: 0, rejects: 0, setAside: 0 };
  let mapping: Mapping | undefined;
  let width = 0;
  const reject = (row: CsvRow, faults: readonly Fault[]): void => {
    counts.rejects += 1;
    const joined = (part: keyof Fault) => faults.map((fault) => fault[part]).join("；");
    use.onReject(csvRecord([String(row.line), joined("field"), joined("zh"), joined("en"), row.raw]));
  };
  const onRow = (row: CsvRow): void => {
    if (mapping === undefined) {
      mapping = matchColumns(row.cells, schema, options.renamed, options);
      width = row.cells.length;
      use.onHeader(row, mapping);
      return;
    }
    counts.rows += 1;
    if (isSetAside(row.cells)) {
      counts.setAside += 1;
      return;
    }
    if (row.cells.length > width) {
      reject(row, [tooManyCells(row.cells.length, width)]);
      return;
    }
    const { facts, issues } = factsOfRow(row.cells, mapping);
    if (issues.length > 0) {
      const faults = issues.map(({ field, fault }) => ({ field, ...fault.reason }));
      reject(row, faults);
      return;
    }
    try {
      use.onFacts(facts, padded(row, width), mapping);
      counts.results += 1;
    } catch (error) {
      if (!isRuleInputError(error)) throw error;
      reject(
        row,
        error.issues.map(({ path, message }) => ({ field: headerOf(path, mapping as Mapping), ...message })),
      );
    }
  };
  const stopWhenAsked = async (): Promise<void> => {
    options.signal?.throwIfAborted();
    await use.flush(counts);
  };
  await readCsv(decode(source, options.encoding), onRow, stopWhenAsked);
  return counts;
}

interface Fault {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

function headerOf(path: string, { columns }: Mapping): string {
  return columns.find(({ field }) => path.split(/[.[]/)[0] === field)?.header ?? path;
}

function tooManyCells(found: number, width: number): Fault {
  return { field: "", zh: `有 ${found} 个单元格，表头只有 ${width} 列`, en: `${found} cells under ${width} columns` };
}

/** Excel leaves out empty cells at the end of a row; what is added must stand under its own header. */
function padded(row: CsvRow, width: number): CsvRow {
  const { cells, raw } = row;
  return cells.length === width ? row : { ...row, raw: raw + ",".repeat(width - cells.length) };
}
