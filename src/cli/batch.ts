import { askRule, type Finding, factsSchema } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { KnownBySaid } from "../ledger/columns/known-by-said.js";
import { CopiedRows } from "../ledger/copied-rows.js";
import { LedgerError } from "../ledger/ledger-error.js";
import type { LedgerUse } from "../ledger/ledger-use.js";
import { householdShape, listShapes } from "../ledger/list-shapes.js";
import { type LedgerEnd, readLedgers } from "../ledger/read-ledger.js";
import type { LedgerRow } from "../ledger/row-book.js";
import { SetAsideList } from "../ledger/set-aside-list.js";
import { summary } from "../ledger/summary.js";
import { batchHouseholds } from "./batch-households.js";
import { batchLists } from "./batch-lists.js";
import { codesHelp, codesOption, openResults } from "./batch-results.js";
import type { Command } from "./command.js";
import { explainHelp, explainOption, openExplained, resultsOutputOf, writesToStdout } from "./explain-output.js";
import { exitOf } from "./ledger-exit.js";
import { formatOf, ledgerHelp, ledgerOptions, ledgerOptionsOf } from "./ledger-options.js";
import { ledgerSources } from "./ledger-source.js";
import { linesOf } from "./lines-of.js";
import { localeHelp, localeOption } from "./locale-option.js";
import { writeWhole } from "./outputs.js";
import { policyHelp, policyOf, policyOptions } from "./policy-option.js";
import { Progress } from "./progress.js";
import { asideOf, workersHelp, workersOption } from "./reader-thread.js";
import { type BatchJob, rehearse } from "./rehearse.js";
import { RejectOutput } from "./reject-output.js";
import { runLedger } from "./run-ledger.js";

/** Findings are kept with their texts, a few kB each; what rows say is seldom more than some hundreds of things. */
const MOST_FINDINGS = 1 << 12;

/** `batch`: a rule asked for every row of a file. */
export const batchCommand: Command = {
  help: `yingzhou-insurance batch <规则 rule> <表 in.xlsx | .csv | .ndjson | -> [...] -o <out.xlsx | .csv | .ndjson | ->
yingzhou-insurance batch <规则 rule> <表 in> [...] --explain <说明.html | .txt | ->

逐行求一条规则的结果；事实是一户或名单的规则，一户一行结果，或各份名单一个结果（见指南）。
表格写作 .xlsx 或 CSV，结果附加在原表各列之后，数额分列值、最低、最高，并写明理由、待定事项、依据和解释；
NDJSON 附加为每个对象的 finding 成员。原有内容一字不改，次序不变，只有 CSV 里会被电子表格当作公式的单元格（=cmd|…）
前面加撇号，并报告加了几处。退回的行也在原处，写明原因；--rejects 另写一份，改好后与原表一起再读。
输出写全后才就位，中途失败时原有文件不动；若进程被强行杀死，留下的 out.csv.unfinished-1 可删除。
输出是链接时，替换它所指的文件。
Asks a rule for every row; for every household, or for lists, where these are its facts (see the guide). The results
follow the columns of a table, .xlsx or CSV, with bounds, reasons, what is open, clauses and readings in words, or are
added to each object of NDJSON as its member finding; what was there stays as it was, in order, but a cell of CSV that a
spreadsheet would take for a formula (=cmd|…) gets an apostrophe before it, and the number of these is told. Rejected
rows stay in their place, with the reason; --rejects writes them to a file too, which is read again, mended, together
with the table. The output is moved into place when whole; until then, an old file stays. What a killed process leaves,
out.csv.unfinished-1, may be deleted. Where the output is a link, the file that it points to is replaced.

  -o, --output 文件              输出，- 为标准输出         the output, - for standard output
${explainHelp}
  --rejects 文件                 另写退回的行               write the rejected rows to a file too
  --strict                       无人值守时用：凡要人看一眼的，退出码为 3：退回的行，认不得的列，未读的工作表，
                                 “表里没有”之后写明列名的列（结果与之有关）；按缺省计的列不算，--ignore 说明过的不算
                                 for unattended runs: exit code 3 for what a person should look at: rows rejected,
                                 columns not known, sheets not read, columns named as not given, as answers hang on
                                 them; not those taken by default, nor what --ignore says is not meant
  --dry-run                      只示列的对应和前几行结果   show the mapping and the first findings, write nothing
  --keep-formulas                CSV 原有各列里的公式照抄   copy formulas in columns of CSV as they are
${codesHelp}
${workersHelp}
${localeHelp}
${ledgerHelp}
${policyHelp}`,
  options: {
    output: { type: "string", short: "o" },
    ...explainOption,
    rejects: { type: "string" },
    strict: { type: "boolean" },
    "dry-run": { type: "boolean" },
    "keep-formulas": { type: "boolean" },
    ...codesOption,
    ...workersOption,
    ...localeOption,
    ...ledgerOptions,
    ...policyOptions,
  },
  arguments: [2, Number.POSITIVE_INFINITY],
  async run(given, streams) {
    const [rule, ...inputs] = given.positionals as readonly [rule: string, ...inputs: string[]];
    const job = {
      rule,
      inputs,
      policy: await policyOf(given, streams),
      given,
      streams,
      facts: factsSchema(rule) as SchemaNode,
    };
    let code = 0;
    const { exit } = await runLedger(streams, async (signal) => {
      code = exitOf(await endOf(job, signal), given.has("strict"));
    });
    return { exit: exit || code };
  },
};

/** Rows are facts, or members of a household, or elements of lists, as the rule takes its facts. */
function endOf(job: BatchJob, signal: AbortSignal): Promise<LedgerEnd> {
  const { given, facts, inputs } = job;
  const isTable = formatOf(given, inputs, given.option("output")) === "csv";
  const household = isTable ? householdShape(facts) : undefined;
  if (household !== undefined) return batchHouseholds(job, household, signal);
  const lists = isTable ? listShapes(facts) : [];
  if (lists.length > 0) return batchLists(job, lists, signal);
  return given.has("dry-run") ? rehearse(job, signal) : batch(job, signal);
}

async function batch(
  { rule, inputs, policy, given, streams, facts }: BatchJob,
  signal: AbortSignal,
): Promise<LedgerEnd> {
  const output = resultsOutputOf(given);
  const format = formatOf(given, inputs, output);
  const said = ledgerOptionsOf(given, format, policy, signal);
  const byThread = asideOf(given);
  let read: readonly string[] = [];
  let header: readonly string[] | undefined;
  /** The answers to the rows of a table, by the cells that give their facts. */
  let known = new KnownBySaid<Finding>(MOST_FINDINGS);
  const aside = new SetAsideList();
  const sources = await ledgerSources(inputs, format, streams, signal);
  const { files: ledgers, mended } = sources;
  const progress = new Progress(writesToStdout(given) ? undefined : streams.stderr, sources);
  const copied = new CopiedRows(given.has("keep-formulas"));
  const { end, rejected } = await writeWhole(inputs, async (outputs) => {
    const rejected = await RejectOutput.open(given, outputs, streams);
    const results =
      output === undefined
        ? undefined
        : await openResults({ rule, given, policy, format, output, outputs, copied, stdout: streams.stdout });
    const explained = await openExplained(rule, policy, given, outputs, streams);
    const answer = (row: LedgerRow, finding: Finding): void => {
      results?.row(row, finding);
      explained?.row(row, finding);
    };
    const use: LedgerUse = {
      onHeader(row, mapping, told) {
        read = told;
        explained?.begin(row, mapping);
        if (header === undefined) results?.header?.(row);
        else if (results !== undefined) refuseOtherColumns(header, row.cells);
        header ??= row.cells;
        known = new KnownBySaid(MOST_FINDINGS);
      },
      onSetAside: (row, why) => aside.add(row, why),
      alikeBy: ({ columns }) => [columns.map(({ index }) => index)],
      onAlike(row, { said: { 0: said } }) {
        const finding = known.find(said as number);
        if (finding === undefined) return false;
        answer(row, finding);
        return true;
      },
      onFacts(one, row, glance) {
        const finding = askRule(rule, one, policy);
        if (glance !== undefined) known.learn(glance.said[0] as number, finding);
        answer(row, finding);
      },
      onReject(row, faults) {
        results?.rejected(row, faults);
        explained?.rejected(row, faults);
        rejected.reject(row, faults);
      },
      async flush({ rows }) {
        await outputs.flush();
        progress.show(rows);
      },
    };
    const files = ledgers.map(({ file, ...named }) => ({ ...named, file: progress.counting(file) }));
    const reading = readLedgers(files, facts, { ...said, mended, aside: byThread }, use);
    const counts = await reading.finally(() => progress.clear()).finally(sources.close);
    results?.end();
    explained?.end();
    rejected.end();
    return { end: counts, rejected };
  });
  streams.stderr.write(`${linesOf(read)}${mended}${summary(end)}\n${aside}${copied}${rejected}`);
  return end;
}

/** What stands under one header in the output must stand under the same in every table. */
function refuseOtherColumns(first: readonly string[], other: readonly string[]): void {
  const isAlike = (cell: string, index: number): boolean => cell.trim() === (other[index] as string).trim();
  if (first.length === other.length && first.every(isAlike)) return;
  const [one, two] = [first.join("、"), other.join("、")];
  throw new LedgerError(
    "FILE",
    `各表的列不同，结果无法写在一个表头之下，请分别求：先是 ${one}；这里是 ${two}`,
    `the tables have other columns, and one header can't stand for both: first ${one}; here ${two}. Ask for each alone`,
  );
}
