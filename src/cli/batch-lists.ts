import { askRule } from "../index.js";
import { LedgerError } from "../ledger/ledger-error.js";
import type { ListShape } from "../ledger/list-shapes.js";
import { type ListUse, readLists } from "../ledger/read-households.js";
import type { LedgerEnd } from "../ledger/read-ledger.js";
import { RejectKinds } from "../ledger/reject-kinds.js";
import { SetAsideList } from "../ledger/set-aside-list.js";
import { RESULTS } from "../ledger/sheets-to-read.js";
import { summary } from "../ledger/summary.js";
import { resultColumnsOf } from "./batch-results.js";
import { CommandError } from "./command-error.js";
import { openExplained, resultsOutputOf } from "./explain-output.js";
import { ledgerOptionsOf, writesWorkbook } from "./ledger-options.js";
import { ledgerSources } from "./ledger-source.js";
import { linesOf } from "./lines-of.js";
import { writeWhole } from "./outputs.js";
import type { BatchJob } from "./rehearse.js";
import { openTables } from "./table-output.js";

/** A rule asked once, of lists that are a table each. */
export async function batchLists(
  { rule, inputs, policy, given, streams }: BatchJob,
  lists: readonly ListShape[],
  signal: AbortSignal,
): Promise<LedgerEnd> {
  const output = resultsOutputOf(given);
  const said = ledgerOptionsOf(given, "csv", policy, signal);
  const { files, mended, close } = await ledgerSources(inputs, "csv", streams, signal);
  if (files.length !== lists.length) {
    await close();
    throw otherNumber(lists);
  }
  const columns = resultColumnsOf(rule, given, policy);
  const aside = new SetAsideList();
  const told: string[] = [];
  const rejects = new RejectKinds();
  const end = await writeWhole(inputs, async (outputs) => {
    const isBook = output !== undefined && writesWorkbook(given, output);
    const answered = await openTables(outputs, output, streams.stdout, RESULTS, isBook);
    const explained = await openExplained(rule, policy, given, outputs, streams);
    const use: ListUse = {
      onHeader: (_, __, lines) => told.push(...lines),
      onSetAside: (row, why) => aside.add(row, why),
      onReject: (row, faults) => rejects.add(row, faults),
      flush: async () => undefined,
    };
    const read = await readLists(files, lists, { ...said, mended }, use).finally(close);
    if (read.end.rejects > 0) throw rejected(read.end.rejects, rejects);
    answered.begin(columns.titles, columns.look);
    const finding = askRule(rule, read.facts, policy);
    answered.add(columns.cells(finding));
    answered.end();
    explained?.lists(
      files.map(({ source }) => source as string),
      finding,
    );
    explained?.end();
    return read.end;
  });
  streams.stderr.write(`${linesOf(told)}${mended}${summary(end)}\n${aside}`);
  return end;
}

function otherNumber(lists: readonly ListShape[]): CommandError {
  const titles = lists.map(({ title }) => title).join("、");
  return new CommandError(
    "USAGE",
    `这条规则要 ${lists.length} 份名单，各为一个文件，次序是：${titles}`,
    `the rule takes ${lists.length} lists, a file each, in this order: ${lists.map(({ field }) => field).join(", ")}`,
  );
}

/** An answer about a list of which a row is missing would be about another list. */
function rejected(count: number, kinds: RejectKinds): LedgerError {
  return new LedgerError(
    "FILE",
    `名单有 ${count} 行读不准，未作答\n${kinds}`,
    `${count} rows of the lists can't be read for certain; nothing is answered\n${kinds}`,
  );
}
