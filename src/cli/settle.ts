import { Readable } from "node:stream";
import { ledgerSchema } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import type { NamedFile } from "../ledger/ledger-use.js";
import { MendedRows } from "../ledger/mended-rows.js";
import { PersonList } from "../ledger/person-list.js";
import type { LedgerEnd } from "../ledger/read-ledger.js";
import { sampleText } from "../ledger/sample/sample-text.js";
import { sampleRows } from "../ledger/sample/samples.js";
import type { LedgerKind } from "../ledger/settle/ledger-kind.js";
import { settleRows } from "../ledger/settle/settle-rows.js";
import { settlings } from "../ledger/settle/settling.js";
import { settledSummary } from "../ledger/summary.js";
import type { Command } from "./command.js";
import { CommandError } from "./command-error.js";
import { exitOf } from "./ledger-exit.js";
import { ledgerKindOf } from "./ledger-kind.js";
import { formatOf, ledgerHelp, ledgerOptions, ledgerOptionsOf } from "./ledger-options.js";
import { type LedgerSources, ledgerSources } from "./ledger-source.js";
import { linesOf } from "./lines-of.js";
import { localeHelp, localeOf, localeOption } from "./locale-option.js";
import { writeWhole } from "./outputs.js";
import { PartOutput } from "./part-output.js";
import { policyHelp, policyOf, policyOptions } from "./policy-option.js";
import { Progress } from "./progress.js";
import { asideOf, workersHelp, workersOption } from "./reader-thread.js";
import { RejectOutput } from "./reject-output.js";
import { ReportOutput } from "./report-output.js";
import { runLedger } from "./run-ledger.js";
import { againstHelp, againstOf, againstOptions, comparing } from "./settle-against.js";
import { settleParts } from "./settle-merge.js";
import { beforeOf, formOf, isWorkbook, mostListed, printedAccounts, tableFormOf } from "./settle-outputs.js";
import { partsHelp, partsOptions, type SettleJob } from "./settle-parts.js";
import { SettlementBooks } from "./settlement-books.js";

/** `settle`: the year's accounts from a ledger. */
export const settleCommand: Command = {
  help: `yingzhou-insurance settle pension <缴费台账 ledger.xlsx | .csv | .ndjson | -> [...] [--csv | --json] [-o 文件]
yingzhou-insurance settle medical <参保名册 roster.xlsx | .csv | .ndjson | -> [...] [--csv | --json] [-o 文件]
yingzhou-insurance settle pension <台账 ledger> [...] --partial [--disjoint] -o part.json
yingzhou-insurance settle pension --merge part1.json part2.json [...] [--csv | --json] [-o 文件]
yingzhou-insurance settle pension --sample

由台账求年度结算：按村、乡镇、全区；每人一次，一人几行的合并，互相矛盾的列为冲突，不入账。
The year's accounts from a ledger: by village, township and district; each person once, several rows of one joined, or
listed as conflicts and left out where they contradict each other.

  --csv, --json                  以 CSV 或 JSON 写出        as CSV or JSON, villages included
  -o, --output 文件              写入文件，扩展名 .csv、.json 同上；.xlsx 为上报用的工作簿，不含个人，
                                 退回、重复与冲突、催缴名单写在旁边的“-名单.xlsx”里；英文用 --locale en
                                 to a file; .csv and .json say the same; .xlsx is the workbook to hand in, which names
                                 no person: rejects, joins and conflicts, and who has not paid go to one beside it;
                                 --locale en says it in English
  --since 上周.json              工作簿里加一列“较上周增加”，与上周 --json 的结果相比
                                 a column in the workbook: how many more than in last week's accounts, as of --json
  --codes                        所打印的解释、待定事项写作代码  readings and what is open as codes, as printed
  --full-ids                     催缴名单里身份证号码不隐去  ID numbers in full in the list of those who have not paid
  --report 结算.html             另写一份报告，浏览器打开或打印到 A4，不含个人；英文用 --locale en
                                 a report beside them, to read in a browser or print on A4, which names no person
  --rejects 文件                 写下退回的行，改好后与台账一起再读：settle pension 台账.xlsx 退回.xlsx
                                 write the rejected rows; mended, they are read again together with the ledger
  --duplicates 文件              写下合并、冲突的行，医保实缴与应缴不符的也在内
                                 write the rows joined and in conflict, and those who paid otherwise than is due
  --strict                       无人值守时用：凡要人看一眼的，退出码为 3：退回的行，冲突的、没有乡镇或村的人，
                                 认不得的列，未读的工作表，“表里没有”之后写明列名的列（数额与之有关）；
                                 按缺省计的列不算，--ignore 列名 说明过的不算
                                 for unattended runs: exit code 3 for what a person should look at: rows rejected,
                                 persons in conflict or without a place, columns not known, sheets not read, columns
                                 named as not given, as amounts hang on them; not those taken by default, nor what
                                 --ignore says is not meant
  --sample                       用附带的虚构台账           settle an invented ledger
${partsHelp}
${againstHelp}
${workersHelp}
${localeHelp}
${ledgerHelp}
${policyHelp}`,
  options: {
    csv: { type: "boolean" },
    output: { type: "string", short: "o" },
    sample: { type: "boolean" },
    rejects: { type: "string" },
    strict: { type: "boolean" },
    duplicates: { type: "string" },
    since: { type: "string" },
    "full-ids": { type: "boolean" },
    report: { type: "string" },
    codes: { type: "boolean" },
    ...localeOption,
    ...ledgerOptions,
    ...policyOptions,
    ...againstOptions,
    ...partsOptions,
    ...workersOption,
  },
  arguments: [1, Number.POSITIVE_INFINITY],
  async run(given, streams) {
    const [name, ...inputs] = given.positionals;
    const kind = ledgerKindOf("settle", name);
    if (given.has("sample") && inputs.length > 0)
      throw new CommandError("USAGE", "--sample 之外不再给出台账", "--sample takes no ledger beside it");
    if (given.has("csv") && given.has("json"))
      throw new CommandError("USAGE", "--csv 和 --json 只能用一个", "use --csv or --json, not both");
    let code = 0;
    const { exit } = await runLedger(streams, async (signal) => {
      const end = await (given.has("merge") ? settleParts : settle)({ kind, inputs, given, streams, signal });
      code = exitOf(end, given.has("strict"), given.has("partial"));
    });
    return { exit: exit || code };
  },
};

async function settle({ kind, inputs, given, streams, signal }: SettleJob): Promise<LedgerEnd> {
  const policy = await policyOf(given, streams);
  const settling = settlings[kind].begin(policy);
  const compared = comparing(settling, await againstOf(kind, given, policy, streams));
  const isSample = given.has("sample");
  if (!isSample && inputs.length === 0)
    throw new CommandError("USAGE", "请给出台账文件，或用 --sample", "name the ledger, or say --sample");
  const format = formatOf(given, inputs);
  const said = ledgerOptionsOf(given, format, policy, signal);
  const byThread = asideOf(given);
  const sources = isSample ? sample(kind) : await ledgerSources(inputs, format, streams, signal);
  const { files: ledgers, mended } = sources;
  const output = given.option("output") ?? "-";
  const isBook = isWorkbook(given, output);
  const before = await beforeOf(given, kind);
  const table = tableFormOf(given, kind, policy);
  const progress = new Progress(streams.stderr, sources);
  const { end, lines } = await writeWhole(inputs, async (outputs) => {
    const rejected = await RejectOutput.open(given, outputs, streams);
    const duplicates = given.option("duplicates");
    const listed = duplicates === undefined ? undefined : await outputs.open(duplicates, streams.stderr);
    const books = isBook ? await SettlementBooks.open(output, outputs, localeOf(given)) : undefined;
    const report = await ReportOutput.open(given, outputs, streams);
    const part = await PartOutput.open(given, outputs, streams);
    const printed = await outputs.open(isBook || part !== undefined ? undefined : output, streams.stdout);
    const reading = settleRows(settling, {
      files: ledgers.map(({ file, ...named }) => ({ ...named, file: progress.counting(file) })),
      options: { ...said, mended, year: policy[kind].year, aside: byThread },
      isWhole: part?.holdsPersons !== true,
      beside: [rejected, books, report, part].filter((taker) => taker !== undefined),
      async flush({ rows }) {
        await outputs.flush();
        progress.show(rows);
      },
    });
    const rows = await reading.finally(() => progress.clear()).finally(sources.close);
    rejected.end();
    const { counts, numbers, tables, aside, empty, told } = rows;
    const form = part === undefined ? formOf(given, output) : "table";
    const most = mostListed(given, isBook, form);
    const comparison = compared?.(most);
    const closed = settling.close(comparison?.base ?? settling.settlement.accounts(most));
    const { accounts, settlement } = closed;
    const persons = new PersonList(accounts, ledgerSchema(kind) as SchemaNode, numbers);
    // Persons are many: no line is made of those that nobody asked for.
    if (listed !== undefined) await outputs.addAll(listed, persons.records());
    const joined = tables.areBoth ? tables.lineOf(settlement.personsBySource((row) => tables.kindOf(row))) : "";
    const summed = settledSummary(counts, accounts.rows);
    const reconciled = `${linesOf(told)}${mended}${summed}\n${joined}${persons}${aside}${empty}${counts.remarks}`;
    await books?.close({
      kind,
      closed,
      persons,
      policy,
      paths: inputs,
      rows,
      hasFullIds: given.has("full-ids"),
      before,
    });
    await report?.close({ closed, counts, policy, paths: inputs });
    await part?.close({ kind, closed, counts, paths: inputs, tables, numbers, file: (ledgers[0] as NamedFile).source });
    await outputs.addAll(printed, printedAccounts(form, { closed, comparison, file: { counts, numbers }, table }));
    printed.add("\n");
    if (form === "table") printed.add(reconciled);
    const { inAll } = accounts;
    return {
      end: { ...counts, hasOnlyTold: counts.hasOnlyTold || inAll.conflicts + inAll.unplaced + empty.count > 0 },
      lines: `${form === "table" && output === "-" && part === undefined ? "" : reconciled}${rejected}`,
    };
  });
  streams.stderr.write(lines);
  return end;
}

function sample(kind: LedgerKind): LedgerSources {
  const pieces = Readable.from(sampleText(sampleRows(kind))).map((text) => Buffer.from(text));
  return { files: [{ file: pieces }], mended: new MendedRows(), size: undefined, close: async () => undefined };
}
