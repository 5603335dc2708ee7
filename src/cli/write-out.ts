import type { Writer } from "./command.js";

/** Writes to a stream and waits until it has taken the text: a slow reader holds the work up, and a fault is told. */
export function writeOut(stream: Writer, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
