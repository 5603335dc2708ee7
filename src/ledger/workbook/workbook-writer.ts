import { columnLetters } from "../file/cell-reference.js";
import { joined } from "../file/file-bytes.js";
import type { Sheet, SheetRow, SheetSetup } from "./sheet.js";
import { stylesXml } from "./sheet-styles.js";
import { mergesOf, rowXml, sheetEnd, sheetStart } from "./sheet-xml.js";
import { WorkbookPackage } from "./workbook-package.js";
import { contentTypes, packageRelations, type WrittenSheet, workbookRelations, workbookXml } from "./workbook-parts.js";

/** How much goes into a workbook. */
export interface WorkbookLimits {
  /** The most rows of a sheet below its header; those beyond stand on a further sheet. */
  readonly rows: number;
  /** The most bytes of all parts together, unpacked. */
  readonly bytes: number;
}

const LIMITS: WorkbookLimits = { rows: 1_000_000, bytes: 2 ** 32 - 1 };

/** A sheet that rows are added to. */
interface OpenSheet {
  readonly setup: SheetSetup;
  /** Of those that hold rows of one table, which one it is, from 1. */
  readonly number: number;
  /** The rows that the header stands in, the first and the last. */
  readonly header: readonly [from: number, to: number];
  readonly merges: string[];
  /** The last row written. */
  row: number;
}

/**
 * Writes a workbook as its rows come, in little memory; the same rows always give the same bytes. Rows beyond the limit
 * of a sheet go on on a sheet of the same name with a number, 2 and so on, under the same header.
 */
export class WorkbookWriter {
  readonly #package: WorkbookPackage;
  readonly #limits: WorkbookLimits;
  readonly #written: WrittenSheet[] = [];
  #sheet: OpenSheet | undefined;

  /** @param take - is handed the bytes of the file in order, as they come */
  constructor(take: (bytes: Uint8Array) => void, limits: Partial<WorkbookLimits> = {}) {
    this.#limits = { ...LIMITS, ...limits };
    this.#package = new WorkbookPackage(take, this.#limits.bytes);
    this.#package.whole("_rels/.rels", packageRelations);
    this.#package.whole("xl/styles.xml", stylesXml);
  }

  /** Begins a sheet; the one before it has all its rows. */
  begin(setup: SheetSetup): void {
    this.#close();
    this.#open(setup, 1);
  }

  /** Adds a row to the sheet that was begun last. */
  add(cells: SheetRow): void {
    const { setup, number, row, header } = this.#sheet as OpenSheet;
    if (row - header[1] === this.#limits.rows) {
      this.#close();
      this.#open({ ...setup, above: [] }, number + 1);
    }
    this.#write(this.#sheet as OpenSheet, cells, setup.rowPoints);
  }

  /** Writes a sheet with all its rows. */
  write({ rows, ...setup }: Sheet): void {
    this.begin(setup);
    for (const row of rows) this.add(row);
  }

  /** Ends the workbook, which has a sheet at least. */
  end(): void {
    this.#close();
    const sheets = this.#written.length;
    this.#package.whole("xl/workbook.xml", workbookXml(this.#written));
    this.#package.whole("xl/_rels/workbook.xml.rels", workbookRelations(sheets));
    this.#package.whole("[Content_Types].xml", contentTypes(sheets));
    this.#package.finish();
  }

  #open(setup: SheetSetup, number: number): void {
    const { above = [], header } = setup;
    const rows: OpenSheet["header"] = [above.length + 1, above.length + header.length];
    const sheet: OpenSheet = { setup, number, header: rows, merges: [], row: 0 };
    this.#package.begin(`xl/worksheets/sheet${this.#written.length + 1}.xml`);
    this.#package.add(sheetStart(setup, rows[1], this.#written.length === 0));
    for (const cells of above) this.#write(sheet, cells);
    for (const cells of header) this.#write(sheet, cells, setup.rowPoints);
    this.#sheet = sheet;
  }

  #write(sheet: OpenSheet, cells: SheetRow, least?: number): void {
    sheet.row += 1;
    sheet.merges.push(...mergesOf(cells, sheet.row));
    this.#package.add(rowXml(cells, sheet.row, sheet.setup.columns, least));
  }

  #close(): void {
    if (this.#sheet === undefined) return;
    const { setup, number, header, merges, row } = this.#sheet;
    this.#sheet = undefined;
    this.#package.add(sheetEnd(setup, merges, header[1]));
    this.#package.end();
    const { name, columns, fixedColumns = 0 } = setup;
    this.#written.push({
      name: number === 1 ? name : `${name}${number}`,
      printed: row === header[1] ? [] : [`$A$1:$${columnLetters(columns.length - 1)}$${row}`],
      repeated: [
        ...(fixedColumns === 0 ? [] : [`$A:$${columnLetters(fixedColumns - 1)}`]),
        `$${header[0]}:$${header[1]}`,
      ],
    });
  }
}

/** A workbook of a few sheets, as a whole. */
export function workbookBytes(sheets: Iterable<Sheet>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const writer = new WorkbookWriter((bytes) => pieces.push(bytes));
  for (const sheet of sheets) writer.write(sheet);
  writer.end();
  return joined(pieces);
}
