import { LedgerError } from "./ledger-error.js";

/** A list of the longest allowed length, each of its elements at length, is shorter. */
const LONGEST_LINE = 1 << 26;

/** Hands over each line of a text that comes in pieces, without its end, and waits after each piece. */
export async function readLines(
  pieces: AsyncIterable<string>,
  onLine: (text: string, line: number) => void,
  afterPiece: () => Promise<void>,
): Promise<void> {
  let line = 1;
  let begun = "";
  for await (const piece of pieces) {
    if (piece.includes("\n")) {
      const lines = `${begun}${piece}`.split("\n");
      begun = lines.pop() as string;
      for (const text of lines) {
        onLine(text.endsWith("\r") ? text.slice(0, -1) : text, line);
        line += 1;
      }
    } else begun += piece;
    if (begun.length > LONGEST_LINE)
      throw new LedgerError("FILE", `第 ${line} 行过长`, `line ${line} is too long: over ${LONGEST_LINE} characters`);
    await afterPiece();
  }
  if (begun !== "") onLine(begun, line);
  await afterPiece();
}
