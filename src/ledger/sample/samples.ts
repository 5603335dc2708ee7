import type { LedgerKind } from "../settle/ledger-kind.js";
import { sampleLedgerRows } from "./sample-ledger.js";
import { sampleRosterRows } from "./sample-roster.js";

const ROWS = 4000;
const SEED = 2021;
const kinds = { pension: sampleLedgerRows, medical: sampleRosterRows } as const;

/** The rows of the invented ledger that `settle --sample` settles, its header first. */
export function sampleRows(kind: LedgerKind): Generator<readonly string[]> {
  return kinds[kind](ROWS, SEED);
}
