import type { Text } from "../../index.js";
import type { LookedFor } from "../file/glance.js";
import type { PackedRows } from "./packed-rows.js";

/** What the thread that reads aside is told: bytes of the file, undefined at its end; what rows are looked at for. */
export type ToReader = { readonly bytes: Uint8Array | undefined } | { readonly look: LookedFor };

/** What it answers: that it takes further bytes, rows, the end, or what is wrong with the file. */
export type FromReader =
  | { readonly what: "more" }
  | { readonly what: "rows"; readonly rows: PackedRows }
  | { readonly what: "end" }
  | { readonly what: "fault"; readonly text: Text };

/** One end of the way between two threads. */
export interface Port<Sent, Received> {
  postMessage(message: Sent, transfer?: readonly ArrayBuffer[]): void;
  on(event: "message", take: (message: Received) => void): unknown;
}
