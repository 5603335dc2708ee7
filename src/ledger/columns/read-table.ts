import { LedgerError } from "../ledger-error.js";
import { factsOfRow } from "./facts-of-row.js";
import type { CellRow } from "./find-header.js";
import type { Labels, SchemaNode } from "./json-schema-node.js";
import { LONGEST_CELL } from "./longest-cell.js";
import type { Mapping } from "./mapping.js";
import { mayBeCut } from "./read-id-number.js";
import { RowGlance } from "./row-glance.js";
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
  /** Takes a plain row where it says what rows before it said; answers whether it did. */
  onAlike?(row: Row, glance: RowGlance): boolean;
  /**
   * @param nameOf - what the table calls the fact at a path
   * @param glance - of a plain row
   */
  onFacts(facts: unknown, row: Row, nameOf: (path: string) => string, glance?: RowGlance): void;
  onReject(row: Row, faults: readonly RowFault[]): void;
  onSetAside(row: Row, why: SetAside): void;
  /** Takes a person's row whose remarks may say otherwise than its columns. */
  onRemark(row: Row, remark: string): void;
  /** Copies a row that is kept beyond the reading. */
  kept(row: Row): Row;
}

interface Begun {
  readonly header: readonly string[];
  readonly mapping: Mapping;
  /** The columns of remarks that nothing is read from. */
  readonly remarks: readonly number[];
  /** What sees at a glance whether a row is a plain one, where that is asked for. */
  readonly glance: RowGlance | undefined;
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
    const remarks = [...mapping.person.remarks].filter((at) => !mapping.columns.some(({ index }) => index === at));
    this.#begun = { header, mapping, remarks, glance: this.#glanceAt(header.length, mapping, remarks) };
    this.#use.onHeader(rows.slice(at, at + size), mapping, at);
    for (const row of rows.slice(at + size)) this.#read(row, this.#begun);
  }

  #read(row: Row, begun: Begun): void {
    this.#hasRows = true;
    const { header, mapping } = begun;
    const glance = begun.glance?.look(row) === true ? begun.glance : undefined;
    if (glance !== undefined && this.#use.onAlike?.(row, glance) === true) return;
    const why = whySetAside(row.cells, mapping.person, header);
    const width = header.length;
    if (why !== undefined) this.#use.onSetAside(row, why);
    else if (row.cells.length > width && row.cells.slice(width).some((cell) => cell.trim() !== ""))
      this.#use.onReject(row, [tooManyCells(row.cells.length, width)]);
    else if (row.cells.some((cell) => cell.length > LONGEST_CELL)) this.#use.onReject(row, [tooLong()]);
    else this.#take(row, begun, glance);
  }

  #glanceAt(width: number, { person }: Mapping, remarks: readonly number[]): RowGlance | undefined {
    const { idNumber } = person;
    if (idNumber === undefined || this.#use.onAlike === undefined) return undefined;
    return new RowGlance({ width, idNumber, remarks, mayMatter: (remark) => this.#mayMatter(remark) });
  }

  #mayMatter(remark: string): boolean {
    return remark !== "" && (this.#schema["x-remarks"] ?? []).some((word) => remark.includes(word));
  }

  #take(row: Row, { mapping, remarks }: Begun, glance: RowGlance | undefined): void {
    for (const index of remarks) {
      const cell = row.cells[index] ?? "";
      if (this.#mayMatter(cell)) this.#use.onRemark(row, cell);
    }
    const { facts, issues } = factsOfRow(row, mapping, this.#schema);
    if (issues.some(({ fault }) => fault.isCut)) this.#isCut = true;
    if (issues.length > 0)
      this.#use.onReject(
        row,
        issues.map(({ field, fault }) => ({ field, ...fault.reason })),
      );
    else if (this.#options.mayReorder === true && mayBeCut(facts[this.#idField])) this.#hold(facts, row);
    else this.#use.onFacts(facts, row, this.#nameOf, glance);
  }

  /** A part of a text keeps the whole of it in memory; a copy does not. */
  #hold(facts: unknown, row: Row): void {
    this.#held.push([structuredClone(facts), this.#use.kept(row)]);
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
