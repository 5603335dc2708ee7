import type { Locale } from "../../../index.js";
import { joined } from "../../../ledger/file/file-bytes.js";
import { RejectKinds } from "../../../ledger/reject-kinds.js";
import { RejectedRows, rejectsTitle } from "../../../ledger/rejected-rows.js";
import type { Fault, LedgerRow } from "../../../ledger/row-book.js";
import type { RowsBeside } from "../../../ledger/settle/settle-rows.js";
import { workbookTables } from "../../../ledger/table-sink.js";
import { maskIds } from "../../../ledger/text/mask-ids.js";
import type { ShownReject } from "./shown.js";

const SHOWN = 200;
const LONGEST_SHOWN = 120;

/** The rejects of a ledger: what is shown of them, and the files that hold all of them, in either language. */
export class RejectKeeper implements RowsBeside {
  readonly kinds: RejectKinds = new RejectKinds();
  readonly #first: (readonly [row: Pick<LedgerRow, "line" | "place" | "cells">, faults: readonly Fault[]])[] = [];
  readonly #books: Readonly<Record<Locale, RejectBook>> = { "zh-CN": rejectBook("zh-CN"), en: rejectBook("en") };

  reject(row: LedgerRow, faults: readonly Fault[]): void {
    this.kinds.add(row, faults);
    for (const { rows } of Object.values(this.#books)) rows.add(row, faults);
    const { line, place, cells } = row;
    // A part of a text keeps the whole of it in memory; a copy does not.
    if (this.#first.length < SHOWN) this.#first.push(structuredClone([{ line, place, cells }, faults] as const));
  }

  end(): void {
    for (const { rows } of Object.values(this.#books)) rows.end();
  }

  /** The workbook that the command writes. */
  workbook(locale: Locale): Uint8Array<ArrayBuffer> {
    return joined(this.#books[locale].pieces);
  }

  /** The first, as they are shown. */
  shown(locale: Locale): readonly ShownReject[] {
    return this.#first.map(([{ line, place = String(line), cells }, faults]) => ({
      place,
      fields: faults.map(({ field }) => field),
      reasons: faults.map(({ zh, en }) => maskIds(locale === "en" ? en : zh)),
      written: clipped(maskIds(cells.filter((cell) => cell.trim() !== "").join(locale === "en" ? ", " : "，"))),
    }));
  }
}

interface RejectBook {
  readonly rows: RejectedRows;
  readonly pieces: Uint8Array[];
}

function rejectBook(locale: Locale): RejectBook {
  const pieces: Uint8Array[] = [];
  const tables = workbookTables(rejectsTitle(locale), (bytes) => pieces.push(bytes));
  return { rows: new RejectedRows(locale, tables), pieces };
}

function clipped(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
