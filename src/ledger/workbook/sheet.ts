/** How a text looks; `text` where nothing is said: ruled, of one line. A range stands to the right, as numbers do. */
export type TextLook =
  | "text"
  | "wrapped"
  | "range"
  | "total"
  | "total-range"
  | "header"
  | "title"
  | "note"
  | "note-right";

/**
 * How a number is shown: as it is, whole, with two decimals, as yuan with the thousands apart, as yuan without fen, as
 * a percentage, or as what numbers the rows.
 */
export type NumberLook = "plain" | "count" | "decimal" | "yuan" | "whole-yuan" | "percent" | "ordinal";

/** A text that spans cells or doesn't look like the others. It is never taken for a formula. */
export interface TextCell {
  readonly text: string;
  readonly look?: TextLook;
  /** How many columns it spans. */
  readonly across?: number;
  /** How many rows it spans; the cells below it are to be given as undefined. */
  readonly down?: number;
}

/** A number. */
export interface NumberCell {
  /** Exact as decimal text; of a percentage the points, `98.14`. */
  readonly number: number | string;
  /** As it is, if left out. */
  readonly as?: NumberLook;
  readonly isTotal?: boolean;
  /** How many rows right above it add up to it: it is the value of a formula then. */
  readonly sumOf?: number;
  /** Whether some of these are sums themselves, or it is one of several: those are not added again. */
  readonly isOfSubtotals?: boolean;
}

/** A day, `YYYY-MM-DD`. */
export interface DateCell {
  readonly date: string;
}

/** What stands in a cell: a text, a number as it is, one of the above, or nothing. */
export type SheetCell = string | number | TextCell | NumberCell | DateCell | undefined;

export type SheetRow = readonly SheetCell[];

/** A column of a sheet. */
export interface SheetColumn {
  /** In characters; one of Chinese takes two. */
  readonly width: number;
  /** What is to be typed into its empty cells; text keeps all its digits, and has no rules around it if so said. */
  readonly typed?: "text" | "unruled-text" | "date" | "decimal";
  /** The words that its cells offer below the header; together up to 255 characters, without commas. */
  readonly choices?: readonly string[];
}

/** A sheet as it is set up, without its rows. */
export interface SheetSetup {
  /** Up to 31 characters, without `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** What stands above the header: the title, the unit. */
  readonly above?: readonly SheetRow[];
  /** The header: frozen, and repeated on each page and each further sheet. */
  readonly header: readonly [SheetRow, ...SheetRow[]];
  /** How many columns at the left are frozen and repeated on each page; none if left out. */
  readonly fixedColumns?: number;
  readonly isLandscape?: boolean;
  /** How many columns each of several pages side by side holds; all stand on one page, if left out. */
  readonly pagesAcross?: readonly number[];
  /** How high the rows below the title are at least, in points. */
  readonly rowPoints?: number;
}

/** A sheet with its rows. */
export interface Sheet extends SheetSetup {
  readonly rows: Iterable<SheetRow>;
}
