import { yingzhou2021 } from "../../index.js";
import type { Encoding } from "../../ledger/file/text-encoding.js";
import type { Delimiter } from "../../ledger/file/text-records.js";
import type { LedgerOptions } from "../../ledger/ledger-use.js";
import type { LedgerKind } from "../../ledger/settle/ledger-kind.js";

/** What a person says of a ledger, where the library would read it otherwise; it goes to the worker as it is. */
export interface Said {
  /** Columns, and the facts that they hold. */
  readonly renamed: readonly (readonly [header: string, field: string])[];
  /** Columns that are not meant. */
  readonly ignored: readonly string[];
  /** Words in cells, and what they are read as. */
  readonly words: readonly (readonly [word: string, meaning: string])[];
  /** The sheets that are read; the first that is shown, if none is said. */
  readonly sheets: readonly string[];
  readonly township?: string | undefined;
  readonly headerRow?: number | undefined;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly hasSerialDates: boolean;
}

export const nothingSaid: Said = { renamed: [], ignored: [], words: [], sheets: [], hasSerialDates: false };

/** How the library is told of it. */
export function ledgerOptionsOf(kind: LedgerKind, said: Said): LedgerOptions {
  const { renamed, ignored, words, sheets, township, headerRow, encoding, delimiter, hasSerialDates } = said;
  return {
    format: "csv",
    renamed: new Map(renamed),
    ignored,
    words: new Map(words),
    listedBy: kind,
    year: yingzhou2021[kind].year,
    townships: yingzhou2021.pension.townships.map(({ name }) => name),
    fixed: new Map(township === undefined ? [] : [["township", township]]),
    headerRow,
    encoding,
    delimiter,
    sheets,
    excelDates: hasSerialDates,
  };
}
