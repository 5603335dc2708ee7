import { strFromU8, unzipSync } from "fflate";
import { joined } from "../../../src/ledger/file/file-bytes.js";
import type { SheetRow, SheetSetup } from "../../../src/ledger/workbook/sheet.js";
import { type WorkbookLimits, WorkbookWriter } from "../../../src/ledger/workbook/workbook-writer.js";

/** A set-up of so many columns, each headed by its number. */
export function setupOf(columns: number, more: Partial<SheetSetup> = {}): SheetSetup {
  const header = Array.from({ length: columns }, (_, index) => ({ text: `列${index + 1}`, look: "header" as const }));
  return { name: "表", columns: header.map(() => ({ width: 12 })), header: [header], ...more };
}

/** The bytes of a workbook of one sheet. */
export function written(
  rows: readonly SheetRow[],
  setup: SheetSetup = setupOf(rows[0]?.length ?? 1),
  limits: Partial<WorkbookLimits> = {},
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const writer = new WorkbookWriter((bytes) => pieces.push(bytes), limits);
  writer.write({ ...setup, rows });
  writer.end();
  return joined(pieces);
}

/** A part of a workbook as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] as Uint8Array);
}
