import { isRuleInputError, ledgerSchema, type RuleInputIssue } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { LedgerError } from "../ledger/ledger-error.js";
import { MergedParts } from "../ledger/merged-parts.js";
import { PersonList } from "../ledger/person-list.js";
import type { LedgerEnd } from "../ledger/read-ledger.js";
import type { LedgerKind } from "../ledger/settle/ledger-kind.js";
import { type ClosedAccounts, type MadeAccounts, settlings } from "../ledger/settle/settling.js";
import { settledSummary } from "../ledger/summary.js";
import type { Arguments } from "./command.js";
import { CommandError } from "./command-error.js";
import type { PrintedComparison } from "./comparison-table.js";
import { ledgerOptions } from "./ledger-options.js";
import { localeOf } from "./locale-option.js";
import { writeWhole } from "./outputs.js";
import { policyOf } from "./policy-option.js";
import { statesIn } from "./read-parts.js";
import { identityOf } from "./safe-file.js";
import { againstOf, comparing } from "./settle-against.js";
import { beforeOf, formOf, isWorkbook, mostListed, printedAccounts, tableFormOf } from "./settle-outputs.js";
import type { SettleJob } from "./settle-parts.js";

/** `settle --merge`: the accounts of parts that were settled apart. */
export async function settleParts({ kind, inputs, given, streams, signal }: SettleJob): Promise<LedgerEnd> {
  refuseOthers(given);
  await refuseTwice(inputs);
  const policy = await policyOf(given, streams);
  const against = await againstOf(kind, given, policy, streams);
  const output = given.option("output") ?? "-";
  const [isBook, form] = [isWorkbook(given, output), formOf(given, output)];
  const before = await beforeOf(given, kind);
  const table = tableFormOf(given, kind, policy);
  const { end, lines } = await writeWhole(inputs, async (outputs) => {
    const listed = await outputs.open(given.option("duplicates"), streams.stderr);
    const book = isBook ? await outputs.openWorkbook(output) : undefined;
    const report = await outputs.open(given.option("report"), streams.stdout);
    const printed = await outputs.open(isBook ? undefined : output, streams.stdout);
    const parts = new MergedParts(inputs.length);
    const { states, areSums } = statesIn(inputs, kind, parts);
    if (areSums) refuseOfSums(kind, given, isBook);
    const most = mostListed(given, isBook, form);
    const { closed, comparison } = namingPart<Merged>(inputs, () => {
      if (areSums) return { closed: settlings[kind].closeSums(policy, states), comparison: undefined };
      const settling = settlings[kind].begin(policy, states);
      const compared = comparing(settling, against)?.(most);
      return {
        closed: settling.close(compared?.base ?? settling.settlement.accounts(most)),
        comparison: compared,
      };
    });
    signal.throwIfAborted();
    const { accounts, settlement } = closed;
    const { counts, files, numbers, tables } = parts;
    refuseUncounted(accounts, counts.results);
    tables.refuseUntold();
    const persons = new PersonList(accounts, ledgerSchema(kind) as SchemaNode, numbers);
    await outputs.addAll(listed, persons.records());
    const ledger = { policy, counts, files, unpaid: settlement?.unpaid() ?? [], before };
    if (book !== undefined) await closed.workbook(ledger, localeOf(given), (bytes) => book.add(bytes));
    if (given.option("report") !== undefined)
      report.add(await closed.report(ledger, parts.rejected(), localeOf(given)));
    await outputs.addAll(printed, printedAccounts(form, { closed, comparison, file: parts, table }));
    printed.add("\n");
    const reconciled = `${settledSummary(counts, accounts.rows)}\n${toldOfPersons(closed, parts, persons)}`;
    if (form === "table") printed.add(reconciled);
    const { conflicts, unplaced } = accounts.inAll;
    return {
      end: { ...counts, hasOnlyTold: parts.hasOnlyTold || conflicts + unplaced > 0 },
      lines: form === "table" && output === "-" ? "" : reconciled,
    };
  });
  streams.stderr.write(lines);
  return end;
}

/** The accounts of parts; of such as name no person, without what is told of persons. */
interface Merged {
  readonly closed: MadeAccounts & Partial<ClosedAccounts>;
  readonly comparison: PrintedComparison | undefined;
}

function toldOfPersons(
  { accounts, settlement }: MadeAccounts & Partial<ClosedAccounts>,
  { tables }: MergedParts,
  persons: PersonList,
): string {
  if (settlement !== undefined) {
    const joined = tables.areBoth ? tables.lineOf(settlement.personsBySource((row) => tables.kindOf(row))) : "";
    return `${joined}${persons}`;
  }
  const { joins, conflicts, unplaced } = accounts.inAll;
  return (
    `合并 ${joins} 人，冲突 ${conflicts} 人，未写明乡镇或村 ${unplaced} 人：各部分不含个人，行号见各自结算时的输出 | ` +
    `joined ${joins}, conflicts ${conflicts}, without a township or village ${unplaced} persons: the parts name ` +
    "none; their lines were told when each was settled\n"
  );
}

/** What says how a ledger is read, or needs its rows, is refused. */
function refuseOthers(given: Arguments): void {
  const { format: _, ...reading } = ledgerOptions;
  const names = ["sample", "partial", "disjoint", "rejects", "full-ids", ...Object.keys(reading)];
  // A workbook is asked for by its form too.
  const format = given.option("format") ?? "xlsx";
  const other = format.toLowerCase() === "xlsx" ? names.find((name) => given.option(name) !== undefined) : "format";
  if (other === undefined) return;
  throw new CommandError(
    "USAGE",
    `--${other} 用于台账，不用于合并各部分`,
    `--${other} is for ledgers, not for merging parts`,
  );
}

/** A part given twice would count its rows twice. */
async function refuseTwice(paths: readonly string[]): Promise<void> {
  if (paths.length === 0)
    throw new CommandError("USAGE", "请给出 --partial 写下的各部分", "name the parts that --partial wrote");
  const met = new Set<string>();
  for (const path of paths) {
    const identity = (await identityOf(path)) ?? path;
    if (met.has(identity)) throw new CommandError("USAGE", `${path} 给了两次`, `${path} is given twice`);
    met.add(identity);
  }
}

/** What needs persons is refused where the parts hold none. */
function refuseOfSums(kind: LedgerKind, given: Arguments, isBook: boolean): void {
  const asked = ["duplicates", "against", "shift", "against-reading"];
  // Who in a roster has not paid is told by the rows alone.
  const name = (kind === "medical" ? [...asked, "report"] : asked).find((each) => given.option(each) !== undefined);
  const other = isBook && kind === "medical" ? "-o 结算.xlsx" : name && `--${name}`;
  if (other === undefined) return;
  throw new CommandError(
    "USAGE",
    `${other} 要有个人的部分：这些部分是以 --disjoint 写的，只有合计`,
    `${other} needs parts with persons: these were written with --disjoint, and hold sums alone`,
  );
}

/** @throws {@link LedgerError} when what was read and what was counted do not add up */
function refuseUncounted({ rows }: MadeAccounts["accounts"], results: number): void {
  const counted = rows.counted + rows.joined + rows.conflicts;
  if (counted === results) return;
  throw new LedgerError(
    "FILE",
    `各部分读入的行数（counts）与其状态不符：可用 ${results} 行，状态里有 ${counted} 行`,
    `the rows that the parts read (counts) are not those of their states: ${results} could be taken, ${counted} are in`,
  );
}

/** Does work on states, and tells by its file the one that is refused. */
function namingPart<Result>(paths: readonly string[], work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    const [{ path, message }] = error.issues as readonly [RuleInputIssue];
    const found = /^\[(\d+)\]\.(.*)/.exec(path);
    if (found === null) throw error;
    const [, index, within] = found;
    const name = paths[Number(index)];
    throw new CommandError("FILE", `${name}：${within} ${message.zh}`, `${name}: ${within} ${message.en}`);
  }
}
