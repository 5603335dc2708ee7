import type { SchemaNode } from "./columns/json-schema-node.js";
import { hasUnknown, type Mapping } from "./columns/mapping.js";
import { mappingLines } from "./columns/mapping-lines.js";
import { markFault } from "./columns/mark-fault.js";
import { TableReader } from "./columns/read-table.js";
import { faultIn } from "./fault-in.js";
import { openTables } from "./file/open-tables.js";
import type { Table } from "./file/table-row.js";
import { LedgerError } from "./ledger-error.js";
import type { LedgerUse, NamedFile } from "./ledger-use.js";
import { isFilled } from "./mended-rows.js";
import { foundRejectHeader } from "./reject-form.js";
import { RemarkList } from "./remark-list.js";
import type { LedgerRow, RowBook, RowTable } from "./row-book.js";
import { asCsv, keptRow, ofWidth, ReadRow } from "./row-text.js";
import { sheetLines, sheetsToRead, sheetsUnread } from "./sheets-to-read.js";
import type { TableFileOptions } from "./table-file-options.js";

/** Where the rows of a table go. */
export type RowTaker = Pick<RowBook, "take" | "reject" | "setAside"> & Partial<Pick<RowBook, "takeAlike">>;

/** Reads tables, of text or of workbooks, as one, each by its own header, cell by cell into facts. */
export class TableRows {
  readonly #schema: SchemaNode;
  readonly #options: TableFileOptions;
  readonly #book: RowTaker;
  readonly #use: Pick<LedgerUse, "onHeader" | "alikeBy">;
  readonly #afterBatch: () => Promise<void>;
  readonly #told: string[] = [];
  readonly remarks: RemarkList = new RemarkList();
  #lastMapping = "";
  #hasUnread = false;
  /** The facts on which answers hang and that a table lacks: those of rolls, and those of tables with payments. */
  readonly #absent = new Map<boolean, Set<string>>();

  constructor(
    schema: SchemaNode,
    options: TableFileOptions,
    book: RowTaker,
    use: Pick<LedgerUse, "onHeader" | "alikeBy">,
    afterBatch: () => Promise<void>,
  ) {
    this.#schema = schema;
    this.#options = options;
    this.#book = book;
    this.#use = use;
    this.#afterBatch = afterBatch;
  }

  /**
   * Whether something of the columns or sheets was only told: a column not known, a sheet not read, a remark, a fact on
   * which answers hang and that no column gives. What a roll lacks and its list of payments gives is not, nor the other
   * way round.
   */
  get hasOnlyTold(): boolean {
    const [absent = new Set<string>(), ...others] = this.#absent.values();
    return (
      this.#hasUnread ||
      this.remarks.count > 0 ||
      [...absent].some((field) => others.every((other) => other.has(field)))
    );
  }

  /** Reads the tables of a file. A sheet of several that holds nothing is passed over. */
  async read({ name, source = "", file }: NamedFile): Promise<void> {
    const said = this.#options.sheets ?? [];
    const tables = await openTables(file, this.#options);
    const sheets = sheetsToRead(tables, said);
    const unread = sheetsUnread(tables, sheets);
    if (said.length === 0 && unread.length > 0) this.#hasUnread = true;
    for (const sheet of sheets) {
      const place = [name && `[${name}]`, sheets.length > 1 ? sheet.name : undefined].filter(Boolean).join("");
      const lines = [...(name === undefined ? [] : [`文件 file: ${name}`]), ...sheetLines(sheet, unread)];
      await this.#readTable(sheet, source, place, lines, sheets.length > 1);
    }
  }

  async #readTable(
    sheet: Table,
    source: string,
    place: string,
    lines: readonly string[],
    isOneOfSeveral: boolean,
  ): Promise<void> {
    const { mended } = this.#options;
    const own: RowTable = { file: source, sheet: sheet.name ?? "", header: [] };
    const mend = mended?.mending(own);
    let isEmpty = true;
    const options = { ...this.#options, sheetName: sheet.name };
    const table = new TableReader<LedgerRow>(this.#schema, options, {
      onHeader: (rows, mapping, above) => {
        const header = oneOf(rows);
        own.header = header.cells;
        own.isRefused = this.#refusing(mapping);
        mended?.refuseOtherColumns(own);
        this.#tell(lines, mapping, above);
        this.#use.onHeader(header, mapping, [...this.#told]);
      },
      alikeBy: this.#use.alikeBy,
      lookAside: sheet.look,
      onAlike: (row, glance) => {
        const { length } = own.header;
        return this.#book.takeAlike?.(glance.width === length ? row : ofWidth(row, length), glance) === true;
      },
      onFacts: (facts, row, nameOf, glance) => this.#book.take(facts, ofWidth(row, own.header.length), nameOf, glance),
      onReject: (row, faults) => this.#book.reject(row, faults),
      onSetAside: (row, why) => this.#book.setAside(row, why),
      onRemark: (row, remark) => this.remarks.add(row, remark),
      kept: keptRow,
    });
    try {
      for await (const rows of sheet.rows()) {
        for (const each of rows) {
          if (isEmpty && isFilled(each)) {
            isEmpty = false;
            if (foundRejectHeader(each.cells) !== undefined) throw alone();
          }
          const row = new ReadRow(each, place, own);
          table.add(mend === undefined ? row : mend(row));
        }
        await this.#afterBatch();
      }
      if (!isEmpty || !isOneOfSeveral) table.end();
    } catch (error) {
      throw faultIn(place, error);
    }
    await this.#afterBatch();
  }

  /** The cells that no text may stand for. */
  #refusing({ columns }: Mapping): NonNullable<RowTable["isRefused"]> {
    const fields = new Map(columns.map(({ index, field }) => [index, field]));
    return (index, mark) => {
      const field = fields.get(index);
      return field !== undefined && markFault(mark, this.#schema.properties?.[field]) !== undefined;
    };
  }

  #tell(lines: readonly string[], mapping: Mapping, above: readonly LedgerRow[]): void {
    const own = mappingLines(mapping, above, this.#options.listedBy);
    const text = own.join("\n");
    this.#told.push(...lines, ...(text === this.#lastMapping ? ["各列同上 columns as above"] : own));
    this.#lastMapping = text;
    if (hasUnknown(mapping)) this.#hasUnread = true;
    const isRoll = mapping.oneOf.length > 0;
    const absent = this.#absent.get(isRoll) ?? new Set<string>();
    for (const { field, isDecisive } of mapping.absent) if (isDecisive) absent.add(field);
    this.#absent.set(isRoll, absent);
  }
}

/** A header of two rows as one, as what is added stands under one row. */
function oneOf([first, second]: readonly LedgerRow[]): LedgerRow {
  const row = first as LedgerRow;
  if (second === undefined) return row;
  const width = Math.max(row.cells.length, second.cells.length);
  const cells = Array.from({ length: width }, (_, index) => second.cells[index] || (row.cells[index] ?? ""));
  return asCsv({ line: row.line, place: row.place, table: row.table, cells });
}

/** Rejects are part of a ledger, and would be settled as the whole of one. */
function alone(): LedgerError {
  return new LedgerError(
    "FILE",
    "这是退回的行，要和所出的台账一起给出，且须是文件",
    "these are rejects: give them as a file, together with the ledger that they came from",
  );
}
