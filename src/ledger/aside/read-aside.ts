import { RowGlance } from "../columns/row-glance.js";
import type { TextRow } from "../file/text-row.js";
import { type TextOptions, textRows } from "../file/text-table.js";
import { LedgerError } from "../ledger-error.js";
import { Mailbox } from "./mailbox.js";
import type { FromReader, Port, ToReader } from "./messages.js";
import { packedRows } from "./packed-rows.js";

/** So many further pieces are asked for at once, when it is known what rows are looked at for. */
const AHEAD = 8;

/** Reads a text aside: parts its rows, and looks at each as soon as it is told what for. */
export async function readAside(port: Port<FromReader, ToReader>, options: TextOptions): Promise<void> {
  const pieces = new Mailbox<Uint8Array | undefined>();
  let glance: RowGlance | undefined;
  port.on("message", (message) => {
    if ("bytes" in message) pieces.put(message.bytes);
    else {
      glance = new RowGlance(message.look);
      for (let piece = 0; piece < AHEAD; piece++) port.postMessage({ what: "more" });
    }
  });
  try {
    for await (const rows of textRows(asked(port, pieces), options)) {
      if (rows.length === 0) continue;
      const packed = packedRows(rows as readonly TextRow[], glance);
      port.postMessage({ what: "rows", rows: packed }, [packed.numbers.buffer]);
    }
    port.postMessage({ what: "end" });
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    port.postMessage({ what: "fault", text: error.text });
  }
}

async function* asked(
  port: Port<FromReader, ToReader>,
  pieces: Mailbox<Uint8Array | undefined>,
): AsyncGenerator<Uint8Array> {
  for (;;) {
    port.postMessage({ what: "more" });
    const piece = await pieces.next();
    if (piece === undefined) return;
    yield piece;
  }
}
