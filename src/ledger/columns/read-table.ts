import { LedgerError } from "../ledger-error.js";
import { factsOfRow } from "./facts-of-row.js";
import type { CellRow } from "./find-header.js";
import type { Labels, SchemaNode } from "./json-schema-node.js";
import type { Mapping } from "./mapping.js";
import { mayBeCut } from "./read-id-number.js";
import { type SetAside, whySetAside } from "./set-aside.js";
import { mappingOf, rowsLookedAt, type TableOptions, tableStart } from "./table-start.js";

/** What is wrong with a row, by the name of the column. */
export interface RowFault extends Labels {
  readonly field: string;
}

/** What is done with the rows of a table. */
export interface TableUse<Row extends CellRow> {
  /** Takes the rows of the header, and how many stand above it. */
  onHeader(rows: readonly Row[], mapping: Mapping, above: number): void;
  /** @param nameOf - what the table calls the fact at a path */
  onFacts(facts: unknown, row: Row, nameOf: (path: string) => string): void;
  onReject(row: Row, faults: readonly RowFault[]): void;
  onSetAside(row: Row, why: SetAside): void;
  /** Takes a person's row whose remarks may say otherwise than its columns. */
  onRemark(row: Row, remark: string): void;
}

/** Excel holds no longer cell. */
export const LONGEST_CELL = 32_767;

interface Begun {
  readonly header: readonly string[];
  readonly mapping: Mapping;
}

/** Reads a table row by row: finds its header, tells persons from totals and footers, and cells into facts. */
export class TableReader<Row extends CellRow> {
  readonly #schema: SchemaNode;
  readonly #options: TableOptions;
  readonly #use: TableUse<Row>;
  #waiting: Row[] = [];
  #begun: Begun | undefined;
  #hasRows = false;
  #isCut = false;
  /** The fact that an ID number is. */
  readonly #idField: string;
  /** Rows whose ID number may have been cut, until it is known whether Excel cut any. */
  readonly #held: (readonly [facts: unknown, row: Row])[] = [];

  constructor(schema: SchemaNode, options: TableOptions, use: TableUse<Row>) {
    this.#schema = schema;
    const isId = ([, node]: readonly [string, SchemaNode]): boolean => node["x-format"] === "id-number";
    this.#idField = Object.entries(schema.properties ?? {}).find(isId)?.[0] ?? "";
    this.#options = options;
    this.#use = use;
  }

  add(row: Row): void {
    if (this.#begun !== undefined) this.#read(row, this.#begun);
    else if (this.#waiting.push(row) > rowsLookedAt(this.#options)) this.#begin();
  }

  /** @throws {@link LedgerError} when there was no header, or nothing below it */
  end(): void {
    if (this.#begun === undefined) this.#begin();
    for (const [facts, row] of this.#held) {
      if (this.#isCut) this.#use.onReject(row, [this.#suspect()]);
      else this.#use.onFacts(facts, row, this.#nameOf);
    }
    if (!this.#hasRows) throw new LedgerError("FILE", "表头之下没有数据行", "there is no row below the header");
  }

  #begin(): void {
    const rows = this.#waiting;
    this.#waiting = [];
    const start = tableStart(rows, this.#schema, this.#options);
    const { at, size, header } = start;
    const mapping = mappingOf(start, this.#schema, this.#options);
    this.#begun = { header, mapping };
    this.#use.onHeader(rows.slice(at, at + size), mapping, at);
    for (const row of rows.slice(at + size)) this.#read(row, this.#begun);
  }

  #read(row: Row, { header, mapping }: Begun): void {
    this.#hasRows = true;
    const why = whySetAside(row.cells, mapping.person, header);
    const width = header.length;
    if (why !== undefined) this.#use.onSetAside(row, why);
    else if (row.cells.length > width && row.cells.slice(width).some((cell) => cell.trim() !== ""))
      this.#use.onReject(row, [tooManyCells(row.cells.length, width)]);
    else if (row.cells.some((cell) => cell.length > LONGEST_CELL)) this.#use.onReject(row, [tooLong()]);
    else this.#take(row, mapping);
  }

  #tellRemarks(row: Row, { person, columns }: Mapping): void {
    const words = this.#schema["x-remarks"] ?? [];
    for (const index of person.remarks) {
      const cell = row.cells[index] ?? "";
      if (words.some((word) => cell.includes(word)) && !columns.some((column) => column.index === index))
        this.#use.onRemark(row, cell);
    }
  }

  #take(row: Row, mapping: Mapping): void {
    this.#tellRemarks(row, mapping);
    const { facts, issues } = factsOfRow(row, mapping, this.#schema);
    if (issues.some(({ fault }) => fault.isCut)) this.#isCut = true;
    if (issues.length > 0)
      this.#use.onReject(
        row,
        issues.map(({ field, fault }) => ({ field, ...fault.reason })),
      );
    else if (this.#options.mayReorder === true && mayBeCut(facts[this.#idField])) this.#hold(facts, row);
    else this.#use.onFacts(facts, row, this.#nameOf);
  }

  /** A part of a text keeps the whole of it in memory; a copy does not. The table is that of all rows. */
  #hold(facts: unknown, { table, ...row }: Row): void {
    const [said, own] = structuredClone([facts, row] as const);
    this.#held.push([said, { ...own, table } as unknown as Row]);
  }

  readonly #nameOf = (path: string): string => {
    const [field] = path.split(/[.[]/);
    return this.#begun?.mapping.columns.find((column) => column.field === field)?.header ?? path;
  };

  #suspect(): RowFault {
    return {
      field: this.#nameOf(this.#idField),
      zh:
        "表里有被 Excel 截断的号码，这个末三位为 000 的号码也可能是截断后的，校验码只是碰巧相符：" +
        "请从原始数据重新导出",
      en:
        "Excel cut ID numbers of this file, and this one, which ends in 000, may be another whose check character " +
        "happens to fit: export again from the source",
    };
  }
}

function tooManyCells(found: number, width: number): RowFault {
  return { field: "", zh: `有 ${found} 个单元格，表头只有 ${width} 列`, en: `${found} cells under ${width} columns` };
}

function tooLong(): RowFault {
  return {
    field: "",
    zh: `有单元格超过 ${LONGEST_CELL} 个字符，Excel 也放不下`,
    en: `a cell of more than ${LONGEST_CELL} characters, more than Excel holds`,
  };
}
