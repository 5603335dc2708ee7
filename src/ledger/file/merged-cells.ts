import { cellPlace } from "./cell-reference.js";
import { damaged } from "./file-fault.js";
import type { CellMark } from "./table-row.js";
import type { XmlAttributes } from "./xml-attributes.js";
import type { XmlTaker } from "./xml-reader.js";

/** A merged cell: rows from 1, columns from 0, both ends within. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Takes the merged cells of a sheet. */
export class MergeTaker implements XmlTaker {
  readonly merges: Merge[] = [];
  readonly #part: string;

  constructor(part: string) {
    this.#part = part;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name !== "mergeCell") return;
    const ref = attributes.get("ref") ?? "";
    const colon = ref.indexOf(":");
    const from = cellPlace(colon < 0 ? ref : ref.slice(0, colon));
    const to = cellPlace(ref.slice(colon + 1));
    if (from === undefined || to === undefined || from.row > to.row || from.column > to.column)
      throw damaged(this.#part, "合并单元格有误", "a merged cell is wrong");
    this.merges.push({ top: from.row, bottom: to.row, left: from.column, right: to.column });
  }

  text(): void {}

  close(): void {}
}

interface OpenMerge {
  readonly merge: Merge;
  readonly value: string;
  readonly mark: CellMark;
}

/** Repeats the value of each merged cell's first cell in the rest of it, row after row. */
export class MergeFiller {
  /** Those that no row has reached, the last first. */
  readonly #waiting: Merge[];
  #open: OpenMerge[] = [];

  constructor(merges: readonly Merge[]) {
    this.#waiting = [...merges].sort((one, other) => other.top - one.top);
  }

  /** @returns how many cells were written */
  fill(row: number, cells: string[], marks: Map<number, CellMark>): number {
    if (this.#open.length === 0 && !this.#isReached(row)) return 0;
    this.#open = this.#open.filter(({ merge }) => merge.bottom >= row);
    while (this.#isReached(row)) this.#begin(this.#waiting.pop() as Merge, row, cells, marks);
    let written = 0;
    for (const { merge, value, mark } of this.#open) {
      const first = merge.top === row ? merge.left + 1 : merge.left;
      while (cells.length <= merge.right) cells.push("");
      for (let column = first; column <= merge.right; column++) {
        cells[column] = value;
        marks.set(column, mark);
      }
      written += 1 + merge.right - merge.left;
    }
    return written;
  }

  #isReached(row: number): boolean {
    return (this.#waiting.at(-1)?.top ?? Number.POSITIVE_INFINITY) <= row;
  }

  /** A merged cell whose first row the file leaves out is empty, as is one whose first cell is. */
  #begin(merge: Merge, row: number, cells: readonly string[], marks: ReadonlyMap<number, CellMark>): void {
    const value = merge.top === row ? (cells[merge.left] ?? "") : "";
    if (value !== "") this.#open.push({ merge, value, mark: marks.get(merge.left) ?? "merged" });
  }
}
