import { evaluate, findingSchema } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { LedgerError } from "../ledger/ledger-error.js";
import type { ListShape } from "../ledger/list-shapes.js";
import { type ListUse, readLists } from "../ledger/read-households.js";
import type { LedgerEnd } from "../ledger/read-ledger.js";
import { resultColumns } from "../ledger/result-columns.js";
import { SetAsideList } from "../ledger/set-aside-list.js";
import { summary } from "../ledger/summary.js";
import { outputOf } from "./batch-outputs.js";
import { CommandError } from "./command-error.js";
import { ledgerOptionsOf } from "./ledger-options.js";
import { ledgerSources } from "./ledger-source.js";
import { writeWhole } from "./outputs.js";
import type { BatchJob } from "./rehearse.js";

const REASONS_SHOWN = 5;

/** A rule asked once, of lists that are a table each. */
export async function batchLists(
  { rule, inputs, policy, given, streams }: BatchJob,
  lists: readonly ListShape[],
  signal: AbortSignal,
): Promise<LedgerEnd> {
  if (inputs.length !== lists.length) {
    const titles = lists.map(({ title }) => title).join("、");
    throw new CommandError(
      "USAGE",
      `这条规则要 ${lists.length} 份名单，各为一个文件，次序是：${titles}`,
      `the rule takes ${lists.length} lists, a file each, in this order: ${lists.map(({ field }) => field).join(", ")}`,
    );
  }
  const output = given.has("dry-run") ? undefined : outputOf(given);
  const options = ledgerOptionsOf(given, "csv", policy, signal);
  const sources = await ledgerSources(inputs, streams, signal);
  const columns = resultColumns(findingSchema(rule) as SchemaNode);
  const aside = new SetAsideList();
  const told: string[] = [];
  const rejects: string[] = [];
  const end = await writeWhole(inputs, async (outputs) => {
    const answered = await outputs.open(output, streams.stdout);
    const use: ListUse = {
      onHeader: (_, __, lines) => told.push(...lines),
      onSetAside: (row, why) => aside.add(row, why),
      onReject: (record) => rejects.push(record.trimEnd()),
      flush: async () => undefined,
    };
    const read = await readLists(sources.files, lists, options, use).finally(sources.close);
    refuseRejects(rejects);
    answered.add(`\ufeff${columns.header}\r\n${columns.text(evaluate(rule, read.facts, policy))}\r\n`);
    return read.end;
  });
  streams.stderr.write(`${told.join("\n")}\n${summary(end)}\n${aside}`);
  return end;
}

/** An answer about a list of which a row is missing would be about another list. */
function refuseRejects(rejects: readonly string[]): void {
  if (rejects.length === 0) return;
  const shown = rejects.slice(0, REASONS_SHOWN).join("\n");
  throw new LedgerError(
    "FILE",
    `名单有 ${rejects.length} 行读不准，未作答：\n${shown}`,
    `${rejects.length} rows of the lists can't be read for certain; nothing is answered:\n${shown}`,
  );
}
