import { realpath } from "node:fs/promises";
import { evaluate, factsSchema, findingSchema, type Policy } from "../index.js";
import type { Arguments, Command, Streams } from "./command.js";
import { CommandError } from "./command-error.js";
import type { SchemaNode } from "./ledger/json-schema-node.js";
import { bytesOf, ledgerHelp, ledgerOptions, ledgerOptionsOf } from "./ledger/ledger-options.js";
import { type LedgerUse, REJECT_HEADER, readLedger } from "./ledger/read-ledger.js";
import { resultColumns } from "./ledger/result-columns.js";
import { runLedger } from "./ledger/run-ledger.js";
import { SafeFile } from "./ledger/safe-file.js";
import { summary } from "./ledger/summary.js";
import { policyOf, readingHelp, readingOption } from "./reading-option.js";

const BOM = "\ufeff";
const LINE_END = "\r\n";

/** `batch`: a rule asked for every row of a file. */
export const batchCommand: Command = {
  help: `yingzhou-insurance batch <规则 rule> <表 in.csv | -> -o <out.csv | ->

逐行求一条规则的结果，附加在原表各列之后；退回的行写入 out.rejects.csv。
Asks a rule for every row; the results follow the columns of the file, rejected rows go to out.rejects.csv.

  -o, --output 文件              输出，- 为标准输出         the output, - for standard output
  --rejects 文件                 退回行的去处               where rejected rows go
  --dry-run                      只示列的对应和前几行结果   show the mapping and the first findings, write nothing
${ledgerHelp}
${readingHelp}`,
  options: {
    output: { type: "string", short: "o" },
    rejects: { type: "string" },
    "dry-run": { type: "boolean" },
    ...ledgerOptions,
    ...readingOption,
  },
  arguments: [2, 2],
  run(given, streams) {
    const [rule = "", input = ""] = given.positionals;
    const policy = policyOf(given);
    const schemas = { facts: factsSchema(rule) as SchemaNode, finding: findingSchema(rule) as SchemaNode };
    const job: Job = { rule, input, policy, given, streams, ...schemas };
    return runLedger(streams, (signal) => (given.has("dry-run") ? rehearse(job, signal) : batch(job, signal)));
  },
};

interface Job {
  readonly rule: string;
  readonly input: string;
  readonly policy: Policy;
  readonly given: Arguments;
  readonly streams: Streams;
  readonly facts: SchemaNode;
  readonly finding: SchemaNode;
}

async function batch(job: Job, signal: AbortSignal): Promise<number> {
  const { rule, input, policy, given, streams } = job;
  const output = given.option("output");
  if (output === undefined) throw new CommandError("USAGE", "请用 -o 指定输出", "say the output with -o");
  const rejectsPath = given.option("rejects") ?? (output === "-" ? "-" : rejectsBeside(output));
  await refuseInputAsOutput(input, [output, rejectsPath]);
  const source = await bytesOf(input, streams);
  const files: SafeFile[] = [];
  try {
    const begin = async (path: string, stream: Streams["stdout"]): Promise<(text: string) => Promise<unknown>> => {
      if (path === "-") return async (text) => (text === "" ? undefined : stream.write(text));
      const file = await SafeFile.begin(path);
      files.push(file);
      return (text) => file.write(text);
    };
    const write = await begin(output, streams.stdout);
    const writeReject = await begin(rejectsPath, streams.stderr);
    const columns = resultColumns(job.finding);
    let text = "";
    let rejected = rejectsPath === "-" ? "" : `${BOM}${REJECT_HEADER}${LINE_END}`;
    const use: LedgerUse = {
      onHeader: ({ raw }) => {
        text += `${BOM}${raw},${columns.header}${LINE_END}`;
      },
      onFacts: (facts, { raw }) => {
        text += `${raw},${columns.text(evaluate(rule, facts, policy))}${LINE_END}`;
      },
      onReject: (record) => {
        rejected += record + LINE_END;
      },
      async flush() {
        await write(text);
        await writeReject(rejected);
        text = "";
        rejected = "";
      },
    };
    const counts = await readLedger(source, job.facts, ledgerOptionsOf(given, signal), use);
    for (const file of files) await file.finish();
    streams.stderr.write(`${summary(counts)}\n`);
    return 0;
  } catch (error) {
    for (const file of files) await file.abandon();
    throw error;
  }
}

/** `out.csv` → `out.rejects.csv`. */
function rejectsBeside(output: string): string {
  return `${output.replace(/\.csv$/i, "")}.rejects.csv`;
}

async function refuseInputAsOutput(input: string, outputs: readonly string[]): Promise<void> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => path);
  const from = await real(input);
  for (const output of outputs) {
    if (output !== "-" && (await real(output)) === from)
      throw new CommandError("USAGE", `输出不能是输入本身：${output}`, `the output is the input itself: ${output}`);
  }
}

const REHEARSED = 5;

/** Shows how columns stand to facts, and the first findings. */
async function rehearse({ rule, input, policy, given, streams, facts }: Job, signal: AbortSignal): Promise<number> {
  let shown = 0;
  const { stdout } = streams;
  const counts = await readLedger(await bytesOf(input, streams), facts, ledgerOptionsOf(given, signal), {
    onHeader(_, { columns, unused, absent }) {
      for (const { field, title, header } of columns) stdout.write(`${header} → ${field}（${title}）\n`);
      if (absent.length > 0) stdout.write(`未给出 not given: ${absent.join("、")}\n`);
      if (unused.length > 0) stdout.write(`未用到 not used: ${unused.join("、")}\n`);
    },
    onFacts(row, { line }) {
      const finding = evaluate(rule, row, policy);
      shown += 1;
      if (shown <= REHEARSED) stdout.write(`第 ${line} 行 line ${line}: ${JSON.stringify(finding)}\n`);
    },
    onReject: (record) => {
      shown += 1;
      if (shown <= REHEARSED) stdout.write(`退回 rejected: ${record}\n`);
    },
    flush: async () => undefined,
  });
  streams.stderr.write(`${summary(counts)}\n`);
  return 0;
}
