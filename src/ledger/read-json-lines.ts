import { parseExactly } from "./exact-json.js";
import { LedgerError } from "./ledger-error.js";
import type { Fault, LedgerRow, RowBook } from "./row-book.js";
import { readLines } from "./text-lines.js";

/** The member that a result is written as. */
const RESULT = "finding";

/**
 * Reads NDJSON: an object a line. Its members are the facts as they are, or one of them is; a line that is no object,
 * or that holds a key twice or a number that would be altered, is rejected. A blank line is set aside.
 *
 * @param name - what the file is called, where it is one of several
 */
export async function readJsonLines(
  pieces: AsyncIterable<string>,
  factsIn: string | undefined,
  name: string | undefined,
  book: RowBook,
  afterPiece: () => Promise<void>,
): Promise<void> {
  const judge = (row: LedgerRow): void => {
    const object = objectIn(row.raw);
    if (object instanceof LedgerError) book.reject(row, [{ field: "", ...object.text }]);
    else if (Object.hasOwn(object, RESULT)) book.reject(row, [TAKEN]);
    else if (factsIn === undefined) book.take(object, row, (path) => path);
    else book.take(object[factsIn], row, (path) => [factsIn, path].filter(Boolean).join("."));
  };
  const onLine = (raw: string, line: number): void => {
    const row = { raw, line, cells: [], ...(name !== undefined && { place: `[${name}]!${line}` }) };
    if (raw.trim() === "") book.setAside(row, "blank");
    else judge(row);
  };
  await readLines(pieces, onLine, afterPiece);
}

const TAKEN: Fault = {
  field: RESULT,
  zh: `已有成员 ${RESULT}，结果无处可写`,
  en: `the member ${RESULT} is taken; the result would go there`,
};

function objectIn(raw: string): Readonly<Record<string, unknown>> | LedgerError {
  try {
    const value = parseExactly(raw, "原文 text");
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    return new LedgerError("JSON", "不是 JSON 对象", "not a JSON object");
  } catch (error) {
    return error as LedgerError;
  }
}

/** A line with a result appended as its last member; what the line held stays as it was written. */
export function withResult({ raw }: LedgerRow, result: string): string {
  const end = raw.lastIndexOf("}");
  const isEmpty = /^\s*\{\s*$/.test(raw.slice(0, end));
  return `${raw.slice(0, end)}${isEmpty ? "" : ","}"${RESULT}":${result}${raw.slice(end)}`;
}
