import { shown } from "../ledger/text/shown.js";
import type { Streams, Writer } from "./command.js";

/** Leaves the line of a terminal empty. */
export const CLEAR_LINE = "\r\u001b[K";

/**
 * The streams as commands use them: a terminal shows what a file may hold and obeys none of it; and what standard error
 * does not take, as one that is closed or full, is nobody's fault.
 */
export function commandStreams(streams: Streams): Streams {
  const { stdout, stderr } = streams;
  return {
    // Standard input is opened by whoever reads it.
    get stdin() {
      return streams.stdin;
    },
    stdout: writing(stdout, (text, done) => stdout.write(text, done)),
    stderr: writing(stderr, (text, done) => stderr.write(text, () => done?.())),
  };
}

function writing(stream: Writer, write: Writer["write"]): Writer {
  const isTTY = stream.isTTY === true;
  return {
    isTTY,
    // A terminal may be made wider meanwhile.
    get columns() {
      return stream.columns as number;
    },
    write(text, done) {
      const start = text.startsWith(CLEAR_LINE) ? CLEAR_LINE : "";
      return write(isTTY ? start + shown(text.slice(start.length)) : text, done);
    },
  };
}
