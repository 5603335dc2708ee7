import type { CellFormats } from "./cell-formats.js";
import { cellPlace, columnLetters, MOST_COLUMNS, MOST_ROWS } from "./cell-reference.js";
import { cellText, hasLostDigits, isoDateCell, numberCell } from "./cell-value.js";
import { damaged, oversized } from "./file-fault.js";
import { type Merge, MergeFiller } from "./merged-cells.js";
import type { SharedStrings } from "./shared-strings.js";
import type { CellMark, TableRow } from "./table-row.js";
import { TextRuns } from "./text-runs.js";
import type { XmlAttributes } from "./xml-attributes.js";
import type { XmlTaker } from "./xml-reader.js";

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly part: string;
  readonly sheet: string;
  /** Undefined where the workbook has none. */
  readonly strings: SharedStrings | undefined;
  readonly formats: CellFormats | undefined;
  readonly is1904: boolean;
  readonly merges: readonly Merge[];
}

/** Excel's own limit. */
const LONGEST_CELL = 32_767;
/** All cells up to the last of each row: 64 columns of all the rows that there can be. */
const MOST_CELLS = 64 * MOST_ROWS;
/** Cells filled within merged ones: eight columns of all the rows that there can be. */
const MOST_FILLED = 8 * MOST_ROWS;

const NO_MARKS: ReadonlyMap<number, CellMark> = new Map();

/** Makes rows of the elements of a sheet. What contradicts itself is refused, never passed over. */
export class SheetTaker implements XmlTaker {
  readonly #context: SheetContext;
  readonly #filler: MergeFiller;
  #rows: TableRow[] = [];
  #cellsSeen = 0;
  #filled = 0;
  #mergesSeen = 0;

  #rowNumber = 0;
  #cells: string[] = [];
  #marks: Map<number, CellMark> = new Map();

  /** The last column that a cell of the row was at; blank ones at the end of a row are not kept. */
  #column = -1;
  #type = "n";
  #format = 0;
  #hasFormula = false;
  /** A cell's `v`, or its own text. */
  readonly #value: TextRuns = new TextRuns();

  constructor(context: SheetContext) {
    this.#context = context;
    this.#filler = new MergeFiller(context.merges);
  }

  /** The rows since it was last asked. */
  taken(): readonly TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** To be asked at the end: whether the merged cells are those that the rows were filled by. */
  get hasAllMerges(): boolean {
    return this.#rowNumber === 0 || this.#mergesSeen === this.#context.merges.length;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "c") this.#openCell(attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (name === "f") this.#hasFormula = true;
    else if (name === "mergeCell") this.#mergesSeen += 1;
    else this.#value.open(name, attributes);
  }

  text(text: string): void {
    this.#value.add(text);
  }

  close(name: string): void {
    if (name === "c") this.#closeCell();
    else if (name === "row") this.#closeRow();
    else this.#value.close(name);
  }

  #openRow(attributes: XmlAttributes): void {
    const said = attributes.get("r");
    const number = said === undefined ? this.#rowNumber + 1 : Number(said);
    if (!Number.isInteger(number) || number <= this.#rowNumber)
      throw this.#wrong("行号有误", "a row's number is wrong");
    if (number > MOST_ROWS) throw oversized(this.#context.part, "行过多", "too many rows");
    this.#rowNumber = number;
    this.#column = -1;
    this.#cells = [];
    this.#marks = new Map();
  }

  #openCell(attributes: XmlAttributes): void {
    const said = attributes.get("r");
    const place = said === undefined ? { column: this.#column + 1, row: this.#rowNumber } : cellPlace(said);
    const isInOrder = place !== undefined && place.row === this.#rowNumber && place.column > this.#column;
    if (!isInOrder || place.column >= MOST_COLUMNS)
      throw this.#wrong(`单元格 ${said} 位置有误`, `the cell ${said} is out of place`);
    this.#column = place.column;
    this.#type = attributes.get("t") ?? "n";
    this.#format = Number(attributes.get("s") ?? 0);
    this.#hasFormula = false;
    this.#value.begin();
  }

  #closeCell(): void {
    const text = this.#shown();
    if (text === "") return;
    while (this.#cells.length < this.#column) this.#cells.push("");
    this.#cells.push(text);
    const isStruck = this.#value.isStruck || this.#context.formats?.[this.#format]?.isStruck === true;
    if (isStruck && !this.#marks.has(this.#column)) this.#mark("struck");
  }

  /** The text of the cell, marked where the text doesn't tell all. */
  #shown(): string {
    const value = this.#value.text;
    if (value === "") {
      if (this.#hasFormula && this.#type !== "str") this.#mark("no-value");
      return "";
    }
    switch (this.#type) {
      case "s":
        return this.#shared(value);
      case "n":
        return this.#number(value);
      case "str":
      case "inlineStr":
        return this.#text(value);
      case "b":
        return /^(?:1|true)$/.test(value) ? "TRUE" : "FALSE";
      case "d":
        return isoDateCell(value);
      case "e":
        this.#mark("error");
        return value;
      default:
        throw this.#wrongCell("类型不明", "is of an unknown type");
    }
  }

  #shared(value: string): string {
    const { strings } = this.#context;
    const index = Number(value);
    const text = /^\d+$/.test(value) ? strings?.at(index) : undefined;
    if (strings === undefined || text === undefined)
      throw this.#wrongCell("所指的文字不存在", "refers to a text that is not there");
    if (strings.isStruck(index)) this.#mark("struck");
    return this.#fit(text);
  }

  #number(value: string): string {
    const { formats, is1904 } = this.#context;
    const kind = formats === undefined ? "number" : formats[this.#format]?.kind;
    if (kind === undefined) throw this.#wrongCell("所指的格式不存在", "refers to a format that is not there");
    const text = numberCell(value, kind, is1904);
    if (text === undefined) throw this.#wrongCell("不是数", "holds no number");
    if (kind === "number" && hasLostDigits(text)) this.#mark("digits-lost");
    return text;
  }

  #text(value: string): string {
    return this.#fit(cellText(value));
  }

  #fit(text: string): string {
    if (text.length > LONGEST_CELL) throw this.#wrongCell("文字过长", "holds too long a text");
    return text;
  }

  #mark(mark: CellMark): void {
    this.#marks.set(this.#column, mark);
  }

  #closeRow(): void {
    this.#filled += this.#filler.fill(this.#rowNumber, this.#cells, this.#marks);
    this.#cellsSeen += this.#cells.length;
    if (this.#cellsSeen > MOST_CELLS) throw oversized(this.#context.part, "单元格过多", "too many cells");
    if (this.#filled > MOST_FILLED) throw oversized(this.#context.part, "合并单元格过多", "too many merged cells");
    const marks = this.#marks.size === 0 ? NO_MARKS : this.#marks;
    this.#rows.push({ sheet: this.#context.sheet, number: this.#rowNumber, cells: this.#cells, marks });
  }

  #wrongCell(zh: string, en: string): Error {
    const place = `${columnLetters(this.#column)}${this.#rowNumber}`;
    return this.#wrong(`单元格 ${place} ${zh}`, `the cell ${place} ${en}`);
  }

  #wrong(zh: string, en: string): Error {
    return damaged(this.#context.part, zh, en);
  }
}
