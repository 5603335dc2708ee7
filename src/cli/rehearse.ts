import { askRule, type Policy } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { type LedgerEnd, readLedgers } from "../ledger/read-ledger.js";
import { reasonOf } from "../ledger/reject-form.js";
import { summary } from "../ledger/summary.js";
import type { Arguments, Streams } from "./command.js";
import { formatOf, ledgerOptionsOf } from "./ledger-options.js";
import { ledgerSources } from "./ledger-source.js";
import { Output } from "./outputs.js";
import { writeOut } from "./write-out.js";

/** What `batch` was asked for. */
export interface BatchJob {
  readonly rule: string;
  readonly inputs: readonly string[];
  readonly policy: Policy;
  readonly given: Arguments;
  readonly streams: Streams;
  /** The schema of the rule's facts. */
  readonly facts: SchemaNode;
}

const REHEARSED = 5;

/** Shows how columns stand to facts, and the first findings; writes nothing. */
export async function rehearse(
  { rule, inputs, policy, given, streams, facts }: BatchJob,
  signal: AbortSignal,
): Promise<LedgerEnd> {
  let shown = 0;
  let toldBefore = 0;
  const printed = new Output((text) => writeOut(streams.stdout, text));
  const format = formatOf(given, inputs, given.option("output"));
  const options = ledgerOptionsOf(given, format, policy, signal);
  const { files, mended, close } = await ledgerSources(inputs, format, streams, signal);
  const reading = readLedgers(
    files,
    facts,
    { ...options, mended },
    {
      onHeader(_, __, told) {
        printed.add(`${told.slice(toldBefore).join("\n")}\n`);
        toldBefore = told.length;
      },
      onFacts(row, { line, place = String(line) }) {
        const finding = askRule(rule, row, policy);
        shown += 1;
        if (shown <= REHEARSED) printed.add(`第 ${place} 行 line ${place}: ${JSON.stringify(finding)}\n`);
      },
      onReject({ line, place = String(line) }, faults) {
        shown += 1;
        const [zh, en] = [reasonOf(faults, "zh-CN"), reasonOf(faults, "en")];
        if (shown <= REHEARSED) printed.add(`退回第 ${place} 行 rejected: ${zh} | ${en}\n`);
      },
      flush: () => printed.flush(),
    },
  );
  const end = await reading.finally(close);
  streams.stderr.write(`${summary(end)}\n`);
  return end;
}
