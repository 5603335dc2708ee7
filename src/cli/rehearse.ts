import { evaluate, type Policy } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { type LedgerEnd, readLedger } from "../ledger/read-ledger.js";
import { summary } from "../ledger/summary.js";
import type { Arguments, Streams } from "./command.js";
import { formatOf, ledgerOptionsOf } from "./ledger-options.js";
import { ledgerSource } from "./ledger-source.js";
import { Output } from "./outputs.js";
import { writeOut } from "./write-out.js";

/** What `batch` was asked for. */
export interface BatchJob {
  readonly rule: string;
  readonly input: string;
  readonly policy: Policy;
  readonly given: Arguments;
  readonly streams: Streams;
  /** The schema of the rule's facts. */
  readonly facts: SchemaNode;
}

const REHEARSED = 5;

/** Shows how columns stand to facts, and the first findings; writes nothing. */
export async function rehearse(
  { rule, input, policy, given, streams, facts }: BatchJob,
  signal: AbortSignal,
): Promise<LedgerEnd> {
  let shown = 0;
  const printed = new Output((text) => writeOut(streams.stdout, text));
  const options = ledgerOptionsOf(given, formatOf(given, input, given.option("output")), policy, signal);
  const { file, close } = await ledgerSource(input, streams, signal);
  const reading = readLedger(file, facts, options, {
    onHeader: (_, __, told) => printed.add(`${told.join("\n")}\n`),
    onFacts(row, { line }) {
      const finding = evaluate(rule, row, policy);
      shown += 1;
      if (shown <= REHEARSED) printed.add(`第 ${line} 行 line ${line}: ${JSON.stringify(finding)}\n`);
    },
    onReject(record) {
      shown += 1;
      if (shown <= REHEARSED) printed.add(`退回 rejected: ${record.trimEnd()}\n`);
    },
    flush: () => printed.flush(),
  });
  const end = await reading.finally(close);
  streams.stderr.write(`${summary(end)}\n`);
  return end;
}
