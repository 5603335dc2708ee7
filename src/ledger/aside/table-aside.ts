import { fileFault } from "../file/file-fault.js";
import type { Table, TableRow } from "../file/table-row.js";
import { Mailbox } from "./mailbox.js";
import type { FromReader, Port, ToReader } from "./messages.js";
import { unpackedRows } from "./packed-rows.js";

/** A thread that reads a text aside. */
export interface Reader extends Port<ToReader, FromReader> {
  on(event: "message", take: (message: FromReader) => void): unknown;
  on(event: "error", take: (error: Error) => void): unknown;
  terminate(): Promise<unknown>;
}

/** The table of a text that another thread reads; the bytes are read here, and pass to it. */
export function tableAside(source: AsyncIterable<Uint8Array>, start: () => Reader): Table {
  let reader: Reader | undefined;
  return {
    isHidden: false,
    look: (lookedFor) => reader?.postMessage({ look: lookedFor }),
    rows: () => {
      reader = start();
      return rowsOf(reader, source[Symbol.asyncIterator]());
    },
  };
}

async function* rowsOf(reader: Reader, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<readonly TableRow[]> {
  const answers = new Mailbox<FromReader | { readonly what: "broken"; readonly error: Error }>();
  reader.on("message", (message) => answers.put(message));
  reader.on("error", (error) => answers.put({ what: "broken", error }));
  try {
    for (;;) {
      const answer = await answers.next();
      if (answer.what === "more") {
        const { done, value } = await pieces.next();
        // What is read at once is handed over piece by piece.
        const bytes = done === true ? undefined : value.slice();
        reader.postMessage({ bytes }, bytes && [bytes.buffer as ArrayBuffer]);
      } else if (answer.what === "rows") yield unpackedRows(answer.rows);
      else if (answer.what === "fault") throw fileFault(answer.text.zh, answer.text.en);
      else if (answer.what === "broken") throw answer.error;
      else return;
    }
  } finally {
    await reader.terminate();
  }
}
