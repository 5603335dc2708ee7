import type { TableOptions } from "./columns/table-start.js";
import type { TextOptions } from "./file/text-table.js";
import type { MendedRows } from "./mended-rows.js";

/** How the table of a file is to be found and read. */
export interface TableFileOptions extends TableOptions, TextOptions {
  /** The sheets of a workbook that are read as one, by their names or numbers, or `*` for all; the first if none. */
  readonly sheets?: readonly string[] | undefined;
  /** Rows to be read in the place of those that were rejected. */
  readonly mended?: MendedRows | undefined;
}
