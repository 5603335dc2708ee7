import type { Glance, LookedFor } from "../file/glance.js";
import { LedgerError } from "../ledger-error.js";
import { factsOfRow } from "./facts-of-row.js";
import type { CellRow } from "./find-header.js";
import { foldName } from "./fold.js";
import type { Labels, SchemaNode } from "./json-schema-node.js";
import { LONGEST_CELL } from "./longest-cell.js";
import type { Mapping } from "./mapping.js";
import { mayBeCut } from "./read-id-number.js";
import { RowGlance } from "./row-glance.js";
import { type SetAside, whySetAside } from "./set-aside.js";
import { mappingOf, rowsLookedAt, type TableOptions, tableStart } from "./table-start.js";
import type { Vocabulary } from "./vocabulary.js";

/** What is wrong with a row, by the name of the column. */
export interface RowFault extends Labels {
  readonly field: string;
}

/** What is done with the rows of a table. */
export interface TableUse<Row extends CellRow> {
  /** Takes the rows of the header, and those above it. */
  onHeader(rows: readonly Row[], mapping: Mapping, above: readonly Row[]): void;
  /** The groups of columns by which rows are alike, if any are to be. */
  readonly alikeBy?: ((mapping: Mapping) => readonly (readonly number[])[]) | undefined;
  /** Has rows looked at aside, before they come; left out, they are looked at as they come. */
  readonly lookAside?: ((lookedFor: LookedFor) => void) | undefined;
  /** Takes a plain row where it says what rows before it said; answers whether it did. */
  onAlike?(row: Row, glance: Glance): boolean;
  /**
   * @param nameOf - what the table calls the fact at a path
   * @param glance - of a plain row
   */
  onFacts(facts: unknown, row: Row, nameOf: (path: string) => string, glance?: Glance): void;
  onReject(row: Row, faults: readonly RowFault[]): void;
  onSetAside(row: Row, why: SetAside): void;
  /** Takes a row whose remarks, or title, may say otherwise than the columns. */
  onRemark(row: Row, remark: string): void;
  /** Copies a row that is kept beyond the reading. */
  kept(row: Row): Row;
}

interface Begun {
  readonly header: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly mapping: Mapping;
  /** The columns of remarks, of names, and without a name, that nothing is read from. */
  readonly remarks: readonly number[];
  /** What sees at a glance whether a row is a plain one, where that is asked for. */
  readonly glance: RowGlance | undefined;
}

/** Reads a table row by row: finds its header, tells persons from totals and footers, and cells into facts. */
export class TableReader<Row extends CellRow> {
  readonly #schema: SchemaNode;
  readonly #options: TableOptions;
  readonly #use: TableUse<Row>;
  /** What may matter in a remark. */
  readonly #mayMatter: RegExp;
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
    this.#mayMatter = new RegExp(schema["x-remarks"]?.join("|") ?? "(?!)");
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
    const { at, size, header, vocabulary } = start;
    const mapping = mappingOf(start, this.#schema, this.#options);
    const remarks = unreadRemarks(mapping);
    const above = rows.slice(0, at);
    this.#use.onHeader(rows.slice(at, at + size), mapping, above);
    this.#begun = { header, vocabulary, mapping, remarks, glance: this.#glanceAt(header.length, mapping, remarks) };
    if (this.#options.headerRow === undefined) for (const row of above) this.#tellTitle(row);
    for (const row of rows.slice(at + size)) this.#read(row, this.#begun);
  }

  #read(row: Row, begun: Begun): void {
    this.#hasRows = true;
    const { header, mapping } = begun;
    const glance = begun.glance?.look(row) === true ? begun.glance : row.seen;
    if (glance !== undefined && this.#use.onAlike?.(row, glance) === true) return;
    const why = whySetAside(row.cells, mapping.person, header);
    const width = header.length;
    if (why !== undefined) this.#use.onSetAside(row, why);
    else if (row.cells.length > width && row.cells.slice(width).some((cell) => cell.trim() !== ""))
      this.#use.onReject(row, [tooManyCells(row.cells.length, width)]);
    else if (isStruck(row)) this.#use.onReject(row, [struckOut()]);
    else if (row.cells.some((cell) => cell.length > LONGEST_CELL)) this.#use.onReject(row, [tooLong()]);
    else this.#take(row, begun, glance);
  }

  /** What looks at rows as they come. */
  #glanceAt(width: number, mapping: Mapping, remarks: readonly number[]): RowGlance | undefined {
    const { idNumber } = mapping.person;
    const groups = this.#use.alikeBy?.(mapping);
    if (idNumber === undefined || groups === undefined) return undefined;
    const lookedFor = { width, idNumber, remarks, matters: this.#mayMatter, groups };
    if (this.#use.lookAside === undefined) return new RowGlance(lookedFor);
    this.#use.lookAside(lookedFor);
    return undefined;
  }

  #tellTitle(row: Row): void {
    for (const cell of new Set(row.cells)) if (this.#mayMatter.test(cell)) this.#use.onRemark(row, cell);
  }

  #take(row: Row, { mapping, remarks, vocabulary }: Begun, glance: Glance | undefined): void {
    for (const index of remarks) {
      const cell = row.cells[index] ?? "";
      if (this.#mayMatter.test(cell)) this.#use.onRemark(row, cell);
    }
    const { facts, issues } = factsOfRow(row, mapping, this.#schema);
    if (issues.some(({ fault }) => fault.isCut)) this.#isCut = true;
    const isAnyone = facts[this.#idField] !== undefined || this.#schema.required?.includes(this.#idField) !== true;
    if (!isAnyone) refuseOtherHeader(row, vocabulary);
    if (!isAnyone && isHeading(row)) this.#use.onReject(row, [heading()]);
    else if (issues.length > 0)
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
    const column = this.#begun?.mapping.columns.find((each) => each.field === field);
    return column?.header ?? this.#schema.properties?.[field as string]?.title ?? path;
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

/** Where a table may say anything of a person, as far as nothing is read from there: a name may end in （死亡）. */
function unreadRemarks({ person: { remarks, nameless, name }, columns }: Mapping): readonly number[] {
  const all = [...remarks, ...nameless, ...(name === undefined ? [] : [name])];
  return all.filter((at) => !columns.some(({ index }) => index === at));
}

/** Whether a row says one thing, in words, as what divides a list does: 二、补缴人员. */
function isHeading({ cells }: CellRow): boolean {
  const said = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ""));
  return said.size === 1 && /\p{Script=Han}/u.test([...said].join(""));
}

function heading(): RowFault {
  return {
    field: "",
    zh: "不是人，像是分段的标题：其下各行仍按表头读；若性质不同（补缴、代缴、未缴等），请加一列写明",
    en:
      "no person, but the heading of a part: the rows below it are read by the header as ever; where they are of " +
      "another kind (back payments, paid by the government, unpaid), add a column that says so",
  };
}

const LEAST_NAMES = 3;

/** Rows below another header would be read by the first, and their cells as what they are not. */
function refuseOtherHeader({ cells, line }: CellRow, vocabulary: Vocabulary): void {
  const fields = new Set(cells.flatMap((cell) => vocabulary.fieldsOf(foldName(cell.slice(0, LONGEST_HEADER)))));
  if (fields.size < LEAST_NAMES) return;
  throw new LedgerError(
    "FILE",
    `第 ${line} 行又是一个表头，列与上面的不同：请把它下面的表另存为一张工作表或一个文件，与上面的一起给出`,
    `line ${line} is another header, with other columns than the one above: save the table below it as a sheet or a ` +
      "file of its own, and give both",
  );
}

const LONGEST_HEADER = 40;

function isStruck({ marks }: CellRow): boolean {
  return marks !== undefined && [...marks.values()].includes("struck");
}

function struckOut(): RowFault {
  return {
    field: "",
    zh: "有单元格画了删除线：请在台账里改，作废的删去这一行，仍有效的去掉删除线",
    en: "a cell is struck out: in the ledger, delete the row if it is void, else remove the line through it",
  };
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
