import { findingSchema, type Policy } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import type { CopiedRows } from "../ledger/copied-rows.js";
import type { LedgerFormat } from "../ledger/ledger-use.js";
import { type ResultColumns, resultColumns } from "../ledger/result-columns.js";
import { csvResults, jsonResults, type ResultRows, tableResults } from "../ledger/result-rows.js";
import { RESULTS } from "../ledger/sheets-to-read.js";
import type { Arguments, Command, Writer } from "./command.js";
import { CommandError } from "./command-error.js";
import { writesWorkbook } from "./ledger-options.js";
import { localeOf } from "./locale-option.js";
import type { Outputs } from "./outputs.js";
import { openTables } from "./table-output.js";

/** `--codes`. */
export const codesOption: Command["options"] = { codes: { type: "boolean" } };

/** What a help says of it. */
export const codesHelp: string =
  "  --codes                        条款、解释、待定事项写作代码  clauses, readings and what is open as codes";

/** The columns that `batch` adds. */
export function resultColumnsOf(rule: string, given: Arguments, policy: Policy): ResultColumns {
  const form = { locale: localeOf(given), hasCodes: given.has("codes"), policy };
  return resultColumns(findingSchema(rule) as SchemaNode, form);
}

interface ResultOutput {
  readonly rule: string;
  readonly given: Arguments;
  readonly policy: Policy;
  readonly format: LedgerFormat;
  readonly output: string;
  readonly outputs: Outputs;
  readonly copied: CopiedRows;
  readonly stdout: Writer;
}

/** Where results go, in the form that is asked for. */
export async function openResults(to: ResultOutput): Promise<ResultRows & { end(): void }> {
  const { rule, given, policy, format, output, outputs, copied, stdout } = to;
  const isBook = writesWorkbook(given, output);
  if (format === "ndjson") {
    if (isBook) throw notOfNdjson();
    const lines = await outputs.open(output, stdout);
    return { ...jsonResults((text) => lines.add(text)), end: () => undefined };
  }
  const columns = resultColumnsOf(rule, given, policy);
  const locale = localeOf(given);
  if (isBook) {
    const tables = await openTables(outputs, output, stdout, RESULTS, isBook);
    return { ...tableResults(columns, locale, tables), end: () => tables.end() };
  }
  const text = await outputs.open(output, stdout);
  // A ledger that is refused writes nothing, not even the mark before its first line.
  let start = "\ufeff";
  const write = (line: string): void => {
    text.add(`${start}${line}`);
    start = "";
  };
  return { ...csvResults(columns, locale, copied, write), end: () => undefined };
}

function notOfNdjson(): CommandError {
  return new CommandError(
    "USAGE",
    "NDJSON 的结果仍是 NDJSON，不写作工作簿",
    "results of NDJSON are NDJSON, not a workbook",
  );
}
