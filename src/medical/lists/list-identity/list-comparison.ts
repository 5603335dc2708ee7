import { contentOf, identifierOf } from "../../../foundation/content.js";
import { type Schema, type Title, tested } from "../../../foundation/description.js";
import { IDENTIFIES } from "../../../foundation/identifier.js";
import { madeIn } from "../../../foundation/once.js";
import { isText } from "../../../foundation/text.js";
import type { Trace } from "../../../rule/trace.js";

/** A row of a list. */
export interface ListRow {
  /** What tells the person apart, such as the identity number; nothing is read out of it. */
  readonly key: string;
  /** As many texts as there are columns; an empty cell is an empty text. */
  readonly cells: readonly string[];
}

/** A difference between the two lists; rows are numbered from 1. */
export interface ListDifference {
  /** The row is on both lists with other cells, or on one of them only. */
  readonly kind: "differs" | "only-on-paper" | "only-electronic";
  /** The caller's key. */
  readonly key: string;
  /** The row on paper, from 1; null where the paper has none. */
  readonly paperRow: number | null;
  /** The row in the file, from 1; null where the file has none. */
  readonly electronicRow: number | null;
  /** The cells that differ; the key itself under the column `key`. */
  readonly cells: readonly {
    /** The column. */
    readonly column: string;
    /** On paper. */
    readonly paper: string;
    /** In the file. */
    readonly electronic: string;
  }[];
}

const LONGEST_CELL = 1000;

/** The schema of a cell. */
export function cellText(title: Title = ["内容", "Cell"]): Schema<string> {
  return tested(
    title,
    (value) => isText(value) && value.length <= LONGEST_CELL,
    [`至多 ${LONGEST_CELL} 个字符的文本，可为空`, `a text of at most ${LONGEST_CELL} characters, or an empty one`],
    { type: "string", maxLength: LONGEST_CELL, ...IDENTIFIES },
  );
}

interface Lists {
  readonly columns: readonly string[];
  readonly paper: readonly ListRow[];
  readonly electronic: readonly ListRow[];
}

type Pair = readonly [paper: number | undefined, electronic: number | undefined];

/** Every difference, in time linear in the rows. */
export function compareLists({ columns, paper, electronic }: Lists, trace: Trace): readonly ListDifference[] {
  const seen = trace.read("identicalLists") === "content" ? byContent : toTheLetter;
  const pairs =
    trace.read("listMatching") === "by-key" ? byKey(paper, electronic, seen.key) : byPosition(paper, electronic);
  const differences: ListDifference[] = [];
  for (const [onPaper, inFile] of pairs) {
    const one = onPaper === undefined ? undefined : paper[onPaper];
    const other = inFile === undefined ? undefined : electronic[inFile];
    const { key } = (one ?? other) as ListRow;
    const numbers = { paperRow: numberOf(onPaper), electronicRow: numberOf(inFile) };
    const cells = one && other ? differingCells(columns, one, other, seen) : [];
    const kind = one ? (other ? "differs" : "only-on-paper") : "only-electronic";
    if (kind !== "differs" || cells.length > 0) differences.push({ kind, key, ...numbers, cells });
  }
  return differences;
}

/** How keys and cells are seen when they are compared. */
interface Seen {
  readonly key: (text: string) => string;
  readonly cell: (text: string) => string;
}

const byContent: Seen = { key: identifierOf, cell: contentOf };
const toTheLetter: Seen = { key: (text) => text, cell: (text) => text };

const numberOf = (index: number | undefined): number | null => (index === undefined ? null : index + 1);

/** A key that comes twice is paired with its first, then its second occurrence. */
function byKey(paper: readonly ListRow[], electronic: readonly ListRow[], seen: (text: string) => string): Pair[] {
  const waiting = new Map<string, number[]>();
  for (let index = electronic.length - 1; index >= 0; index--) {
    madeIn(waiting, seen((electronic[index] as ListRow).key), (): number[] => []).push(index);
  }
  const pairs: Pair[] = paper.map(({ key }, index) => [index, waiting.get(seen(key))?.pop()]);
  const left = [...waiting.values()].flat().sort((one, other) => one - other);
  for (const index of left) pairs.push([undefined, index]);
  return pairs;
}

function byPosition(paper: readonly ListRow[], electronic: readonly ListRow[]): Pair[] {
  return Array.from({ length: Math.max(paper.length, electronic.length) }, (_, index) => [
    index < paper.length ? index : undefined,
    index < electronic.length ? index : undefined,
  ]);
}

function differingCells(
  columns: readonly string[],
  paper: ListRow,
  electronic: ListRow,
  seen: Seen,
): ListDifference["cells"] {
  const difference = (column: string, one: string, other: string, as: Seen["cell"]): ListDifference["cells"] =>
    as(one) === as(other) ? [] : [{ column, paper: one, electronic: other }];
  return [
    ...difference("key", paper.key, electronic.key, seen.key),
    ...columns.flatMap((column, index) =>
      difference(column, paper.cells[index] as string, electronic.cells[index] as string, seen.cell),
    ),
  ];
}

/** Refuses a row with more or fewer cells than columns. */
export function refuseUnevenRows(trace: Trace, path: string, rows: readonly ListRow[], columns: number): void {
  for (const [index, { cells }] of rows.entries()) {
    if (cells.length === columns) continue;
    trace.refuse(
      `${path}[${index}].cells`,
      cells.length,
      { zh: "该行的格数与列数不同", en: "the row has more or fewer cells than there are columns" },
      { zh: `${columns} 格`, en: `${columns} cells` },
    );
  }
}
