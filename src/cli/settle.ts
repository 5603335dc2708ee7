import { Readable } from "node:stream";
import { ledgerSchema } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import type { Mapping } from "../ledger/columns/mapping.js";
import { MappingError, unsettled } from "../ledger/columns/mapping-faults.js";
import { DUPLICATES_START, DuplicateList, type PersonRow } from "../ledger/duplicate-list.js";
import type { LedgerUse } from "../ledger/ledger-use.js";
import { readLedger } from "../ledger/read-ledger.js";
import { REJECTS_START, type RowCounts } from "../ledger/row-book.js";
import { SetAsideList } from "../ledger/set-aside-list.js";
import { summary } from "../ledger/summary.js";
import type { Arguments, Command, Streams } from "./command.js";
import { CommandError } from "./command-error.js";
import { formatOf, ledgerHelp, ledgerOptions, ledgerOptionsOf } from "./ledger-options.js";
import { type LedgerSource, ledgerSource } from "./ledger-source.js";
import { writeWhole } from "./outputs.js";
import { Progress } from "./progress.js";
import { policyOf, readingHelp, readingOption } from "./reading-option.js";
import { runLedger } from "./run-ledger.js";
import type { AccountsForm } from "./settlement-table.js";
import { settlings } from "./settling.js";

const SAMPLE_ROWS = 4000;
const SAMPLE_SEED = 2021;

/** `settle`: the year's accounts from a ledger. */
export const settleCommand: Command = {
  help: `yingzhou-insurance settle pension <缴费台账 ledger.xlsx | .csv | .ndjson | -> [--csv | --json] [-o 文件]
yingzhou-insurance settle medical <参保名册 roster.xlsx | .csv | .ndjson | -> [--csv | --json] [-o 文件]
yingzhou-insurance settle pension --sample

由台账求年度结算：按村、乡镇、全区；每人一次，公民身份号码重复的行另列。
The year's accounts from a ledger: by village, township and district; each person once, rows that repeat an ID number
apart.

  --csv, --json                  以 CSV 或 JSON 写出        as CSV or JSON, villages included
  -o, --output 文件              写入文件，扩展名 .csv、.json 同上  to a file; .csv and .json say the same
  --rejects 文件                 写下退回的行               write the rejected rows to a file
  --duplicates 文件              写下重复的行               write the repeated rows to a file
  --sample                       用附带的虚构台账           settle an invented ledger
${ledgerHelp}
${readingHelp}`,
  options: {
    csv: { type: "boolean" },
    json: { type: "boolean" },
    output: { type: "string", short: "o" },
    sample: { type: "boolean" },
    rejects: { type: "string" },
    duplicates: { type: "string" },
    ...ledgerOptions,
    ...readingOption,
  },
  arguments: [1, 2],
  run(given, streams) {
    const [kind, input] = given.positionals;
    if (kind !== "pension" && kind !== "medical")
      throw new CommandError("USAGE", `没有 settle ${kind}；有 pension、medical`, `no settle ${kind}`);
    return runLedger(streams, (signal) => settle({ kind, input, given, streams, signal }));
  },
};

interface SettleJob {
  readonly kind: keyof typeof settlings;
  readonly input: string | undefined;
  readonly given: Arguments;
  readonly streams: Streams;
  readonly signal: AbortSignal;
}

async function settle({ kind, input, given, streams, signal }: SettleJob): Promise<void> {
  const policy = policyOf(given);
  const settling = settlings[kind].begin(policy);
  const path = given.has("sample") ? undefined : named(input);
  const source = path === undefined ? sample(kind) : await ledgerSource(path, streams, signal);
  const options = { ...ledgerOptionsOf(given, formatOf(given, path), policy, signal), mayReorder: true };
  const output = given.option("output") ?? "-";
  const progress = new Progress(streams.stderr, source);
  const duplicates = new DuplicateList();
  const aside = new SetAsideList();
  let read = "";
  const lines = await writeWhole(path ?? "-", async (outputs) => {
    const rejected = await outputs.open(given.option("rejects"), streams.stderr, REJECTS_START);
    const repeated = await outputs.open(given.option("duplicates"), streams.stderr, DUPLICATES_START);
    const printed = await outputs.open(output, streams.stdout);
    const use: LedgerUse = {
      onHeader(_, mapping, told) {
        refuseUnsettled(mapping);
        read = `${told.join("\n")}\n`;
      },
      onSetAside: (row, why) => aside.add(row, why),
      onFacts(facts, row) {
        if (settling.add(facts) === "duplicate") repeated.add(duplicates.add(row, facts as PersonRow));
      },
      onReject: (record) => rejected.add(record),
      async flush({ rows }) {
        await outputs.flush();
        progress.show(rows);
      },
    };
    const reading = readLedger(progress.counting(source.file), ledgerSchema(kind) as SchemaNode, options, use);
    const counts = await reading.finally(() => progress.clear()).finally(source.close);
    const form = formOf(given, output);
    const reconciled = `${read}${reconciliation(counts, duplicates)}${aside}`;
    printed.add(`${settling.print(form)}\n`);
    if (form === "table") printed.add(reconciled);
    return form === "table" && output === "-" ? "" : reconciled;
  });
  streams.stderr.write(lines);
}

/** As said, else by the extension of the output. */
function formOf(given: Arguments, output: string): AccountsForm {
  if (given.has("json") || (!given.has("csv") && /\.json$/i.test(output))) return "json";
  return given.has("csv") || /\.csv$/i.test(output) ? "csv" : "table";
}

/** A table is not settled while a column that may matter was not used, or nothing in it tells who has paid. */
function refuseUnsettled({ unused, oneOf }: Mapping): void {
  const suspicious = unused.filter(({ why }) => why === "suspicious").map(({ header }) => header);
  const faults = unsettled(suspicious, oneOf);
  if (faults.length > 0) throw new MappingError(faults);
}

function reconciliation(counts: RowCounts, duplicates: DuplicateList): string {
  const { results } = counts;
  const counted = results - duplicates.count;
  const lines = [
    summary(counts),
    `结果 ${results} 行 = 入账 ${counted} + 重复 ${duplicates.count}（公民身份号码已见于前行） | ` +
      `results ${results} = counted ${counted} + duplicates ${duplicates.count}`,
    `${duplicates}`,
  ];
  return `${lines.join("\n")}\n`;
}

function sample(kind: SettleJob["kind"]): LedgerSource {
  const pieces = Readable.from(settlings[kind].sample(SAMPLE_ROWS, SAMPLE_SEED)).map((text) => Buffer.from(text));
  return { file: pieces, close: async () => undefined };
}

function named(input: string | undefined): string {
  if (input !== undefined) return input;
  throw new CommandError("USAGE", "请给出台账文件，或用 --sample", "name the ledger, or say --sample");
}
