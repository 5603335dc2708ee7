import { LONGEST_CELL } from "./columns/longest-cell.js";
import { csvRecord } from "./csv-text.js";
import type { SheetCell } from "./workbook/sheet.js";
import { WorkbookWriter } from "./workbook/workbook-writer.js";

/** How the columns of a table look in a workbook, by their numbers. */
export interface ColumnsLook {
  /** The widths of the first; the others follow from their headers. */
  readonly widths?: readonly number[];
  /** Those that hold numbers. */
  readonly figures?: ReadonlySet<number>;
  /** Those whose texts take several lines. */
  readonly wrapped?: ReadonlySet<number>;
}

/** What tables of text are written to, one after the other. */
export interface TableSink {
  /** Begins the rows under a header. */
  begin(header: readonly string[], look: ColumnsLook): void;
  add(cells: readonly string[]): void;
  end(): void;
}

/** Tables as CSV: each header is a line of its own. */
export function csvTables(write: (text: string) => void): TableSink {
  const line = (cells: readonly string[]): void => write(`${csvRecord(cells)}\r\n`);
  return { begin: line, add: line, end: () => undefined };
}

const NARROWEST = 10;
const WIDEST = 24;
const WRAPPED_WIDTH = 48;
const ROW_POINTS = 18;
/** Columns of long numbers, and of what is written out. */
const LONG = /身份|证件|号码|账号|卡号|备注|说明|地址|原因/;
/** What a spreadsheet holds as a number, each of its digits. */
const NUMBER = /^-?(?=(?:\D?\d){1,15}$)\d+(?:\.\d+)?$/;

/** Tables as a workbook. */
export function workbookTables(name: string, take: (bytes: Uint8Array) => void): TableSink {
  const writer = new WorkbookWriter(take);
  return { ...sheetTables(name, writer), end: () => writer.end() };
}

/**
 * Tables in a workbook, each on a sheet of its own, the first under the name given. What is typed into them stays text,
 * with all its digits.
 */
export function sheetTables(name: string, writer: WorkbookWriter): TableSink {
  let sheets = 0;
  let look: ColumnsLook = {};
  let width = 0;
  return {
    begin(header, given) {
      sheets += 1;
      look = given;
      width = header.length;
      writer.begin({
        name: sheets === 1 ? name : `${name}-${sheets}`,
        columns: header.map((text, index) => ({
          width: look.widths?.[index] ?? (look.wrapped?.has(index) === true ? WRAPPED_WIDTH : widthUnder(text)),
          typed: "unruled-text",
        })),
        header: [header.map((text) => ({ text, look: "header" }))],
        rowPoints: ROW_POINTS,
        isLandscape: true,
      });
    },
    add(cells) {
      const row = cells.map((text, index) => cellOf(text, index, look));
      writer.add([...row, ...Array.from({ length: Math.max(width - row.length, 0) }, () => undefined)]);
    },
    end: () => undefined,
  };
}

/** How wide a column is of which the header alone is known. */
function widthUnder(header: string): number {
  if (LONG.test(header)) return WIDEST;
  return Math.min(Math.max(header.replace(/[^\0-\xff]/g, "xx").length + 2, NARROWEST), WIDEST);
}

function cellOf(text: string, index: number, { figures, wrapped }: ColumnsLook): SheetCell {
  if (figures?.has(index) === true && NUMBER.test(text)) return { number: text };
  const held = text.length > LONGEST_CELL ? shortened(text) : text;
  return wrapped?.has(index) === true ? { text: held, look: "wrapped" } : held;
}

/** Room for how much more there is. */
const ROOM = 64;

/** A text that no cell holds, as far as one does; half a character at the cut goes too. */
function shortened(text: string): string {
  const kept = text.slice(0, LONGEST_CELL - ROOM).replace(/[\ud800-\udbff]$/, "");
  return `${kept}……（另有 ${text.length - kept.length} 个字符，未列 more characters）`;
}
