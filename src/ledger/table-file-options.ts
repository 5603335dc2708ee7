import type { TableOptions } from "./columns/read-table.js";
import type { TextOptions } from "./file/text-table.js";

/** How the table of a file is to be found and read. */
export interface TableFileOptions extends TableOptions, TextOptions {
  /** The sheet of a workbook, by its name or its number. */
  readonly sheet?: string | undefined;
}
