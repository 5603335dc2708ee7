import type { Locale, Text } from "../../../index.js";
import type { LookedTable } from "../../../ledger/look-at-table.js";
import type { LedgerKind } from "../../../ledger/settle/ledger-kind.js";
import type { Said } from "../said.js";
import type { Shown } from "./shown.js";

/** What a ledger is read from: files, or the invented ledger of a kind. */
export type Source = readonly File[] | LedgerKind;

/** What the page may ask to be written: as the command writes it. */
export type Download = "workbook" | "persons" | "report" | "rejects" | "json" | "csv";

/** What the page asks of the worker. */
export type Ask =
  | { readonly ask: "open"; readonly source: Source }
  | { readonly ask: "look"; readonly kind: LedgerKind | undefined; readonly said: Said }
  | { readonly ask: "settle"; readonly kind: LedgerKind; readonly said: Said }
  | { readonly ask: "write"; readonly download: Download; readonly locale: Locale };

/** How far reading has come. */
export interface Progress {
  readonly rows: number;
  readonly bytes: number;
  /** Bytes in all. */
  readonly size: number;
}

/** A sheet of a file, or the whole of a text. */
export interface LookedSheet {
  readonly name: string | undefined;
  readonly isRead: boolean;
  /** How it would be read; undefined where it is not. */
  readonly table: LookedTable | undefined;
}

/** A file, looked at. */
export interface LookedFile {
  readonly name: string;
  /** Whether it holds rejects that were mended, which are read in the places that they came from. */
  readonly isOfRejects: boolean;
  readonly sheets: readonly LookedSheet[];
  /** Whether it is a text, whose encoding may be said. */
  readonly isText: boolean;
  /** Why it can't be read at all. */
  readonly fault: Text | undefined;
}

/** The files, looked at as a ledger of a kind. */
export interface Looked {
  /** As said, else as the columns tell; undefined where they don't. */
  readonly kind: LedgerKind | undefined;
  readonly files: readonly LookedFile[];
}

/** A file that was written. */
export interface Written {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the worker answers to each. */
export interface Answers {
  readonly open: undefined;
  readonly look: Looked;
  readonly settle: Readonly<Record<Locale, Shown>>;
  readonly write: Written;
}

/** What comes back: an answer, how far it has come, or what went wrong, in the words of the library. */
export type Reply =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly faults: readonly Text[] };
