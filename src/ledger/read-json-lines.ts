import { parseExactly } from "./exact-json.js";
import { LedgerError } from "./ledger-error.js";
import type { MendedRows } from "./mended-rows.js";
import type { Fault, LedgerRow, RowBook, RowTable } from "./row-book.js";
import { readLines } from "./text-lines.js";

/** The member that a result is written as, and why there is none. */
const RESULT = "finding";
const ERROR = "error";

/**
 * Reads NDJSON: an object a line. Its members are the facts as they are, or one of them is; a line that is no object,
 * or that holds a key twice or a number that would be altered, is rejected. A blank line is set aside.
 *
 * @param file - what the file is called: among several, and by its rejects
 */
export async function readJsonLines(
  pieces: AsyncIterable<string>,
  factsIn: string | undefined,
  { name, source }: { readonly name: string | undefined; readonly source: string },
  mended: MendedRows | undefined,
  book: RowBook,
  afterPiece: () => Promise<void>,
): Promise<void> {
  const table: RowTable = { file: source, sheet: "", header: ["原文"] };
  const judge = (row: LedgerRow): void => {
    const object = objectIn(row.raw);
    if (object instanceof LedgerError) book.reject(row, [{ field: "", ...object.text }]);
    else if (Object.hasOwn(object, RESULT)) book.reject(row, [TAKEN]);
    else if (factsIn === undefined) book.take(object, row, (path) => path);
    else book.take(object[factsIn], row, (path) => [factsIn, path].filter(Boolean).join("."));
  };
  mended?.refuseOtherColumns(table);
  const mend = mended?.mending(table) ?? ((row: LedgerRow) => row);
  const onLine = (raw: string, line: number): void => {
    const source = { raw, line, cells: [raw], table, ...(name !== undefined && { place: `[${name}]!${line}` }) };
    const own = mend(source);
    const row = own === source ? source : asLine(own);
    if (row.raw.trim() === "") book.setAside(row, "blank");
    else judge(row);
  };
  await readLines(pieces, onLine, afterPiece);
}

/** What was typed into a cell as a line: it stays one in the results. */
function asLine(row: LedgerRow): LedgerRow {
  return { ...row, raw: row.cells.join("").replaceAll(/[\r\n]+/g, " ") };
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
  return withMember(raw, RESULT, result);
}

/** A line with why it is not answered; one that no member can be added to becomes a member itself. */
export function withError({ raw }: LedgerRow, faults: readonly Fault[]): string {
  const error = JSON.stringify(faults.map(({ field, zh, en }) => ({ path: field, message: { zh, en } })));
  const object = objectIn(raw);
  const isFree = !(object instanceof LedgerError) && !Object.hasOwn(object, RESULT) && !Object.hasOwn(object, ERROR);
  return isFree ? withMember(raw, ERROR, error) : `{"text":${JSON.stringify(raw)},"${ERROR}":${error}}`;
}

function withMember(raw: string, name: string, value: string): string {
  const end = raw.lastIndexOf("}");
  const isEmpty = /^\s*\{\s*$/.test(raw.slice(0, end));
  return `${raw.slice(0, end)}${isEmpty ? "" : ","}"${name}":${value}${raw.slice(end)}`;
}
