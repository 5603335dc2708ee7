import { askRule } from "../index.js";
import { type HouseholdRows, ScatteredRows } from "../ledger/household-book.js";
import type { HouseholdShape } from "../ledger/list-shapes.js";
import { type RosterEnd, readHouseholds } from "../ledger/read-households.js";
import { reasonOf } from "../ledger/reject-form.js";
import { lookBehind } from "../ledger/result-columns.js";
import { SetAsideList } from "../ledger/set-aside-list.js";
import { RESULTS } from "../ledger/sheets-to-read.js";
import { summary } from "../ledger/summary.js";
import { resultColumnsOf } from "./batch-results.js";
import { openExplained, resultsOutputOf, writesToStdout } from "./explain-output.js";
import { ledgerOptionsOf, writesWorkbook } from "./ledger-options.js";
import { ledgerSources } from "./ledger-source.js";
import { linesOf } from "./lines-of.js";
import { localeOf } from "./locale-option.js";
import { writeWhole } from "./outputs.js";
import { Progress } from "./progress.js";
import type { BatchJob } from "./rehearse.js";
import { RejectOutput } from "./reject-output.js";
import { openTables } from "./table-output.js";

const OWN = { "zh-CN": ["户", "行号", "人数"], en: ["Household", "Rows", "Persons"] } as const;

/** A rule asked for every household of a flat roster. */
export async function batchHouseholds(job: BatchJob, shape: HouseholdShape, signal: AbortSignal): Promise<RosterEnd> {
  try {
    return await attempt(job, shape, false, signal);
  } catch (error) {
    if (error instanceof ScatteredRows) return attempt(job, shape, true, signal);
    throw error;
  }
}

async function attempt(
  { rule, inputs, policy, given, streams }: BatchJob,
  shape: HouseholdShape,
  mayBeScattered: boolean,
  signal: AbortSignal,
): Promise<RosterEnd> {
  const output = resultsOutputOf(given);
  const said = ledgerOptionsOf(given, "csv", policy, signal);
  const sources = await ledgerSources(inputs, "csv", streams, signal);
  const { files: ledgers, mended } = sources;
  // What was written to a stream can't be taken back, nor can a pipe be read again.
  const isOnce = writesToStdout(given) || given.option("rejects") === "-";
  const isScattered = mayBeScattered || isOnce || ledgers.some(({ file }) => !("size" in file));
  const progress = new Progress(writesToStdout(given) ? undefined : streams.stderr, sources);
  const columns = resultColumnsOf(rule, given, policy);
  const locale = localeOf(given);
  const aside = new SetAsideList();
  let read: readonly string[] = [];
  const { end, rejected } = await writeWhole(inputs, async (outputs) => {
    const rejected = await RejectOutput.open(given, outputs, streams);
    const isBook = output !== undefined && writesWorkbook(given, output);
    const answered = await openTables(outputs, output, streams.stdout, RESULTS, isBook);
    const explained = await openExplained(rule, policy, given, outputs, streams);
    const row = ({ key, rows }: HouseholdRows, cells: readonly string[]): void => {
      const places = rows.map(({ line, place = String(line) }) => place).join("、");
      answered.add([key, places, String(rows.length), ...cells]);
    };
    const own = OWN[locale];
    answered.begin([...own, ...columns.titles], lookBehind(columns, own.length));
    const files = ledgers.map(({ file, ...named }) => ({ ...named, file: progress.counting(file) }));
    const reading = readHouseholds(
      files,
      shape,
      isScattered,
      { ...said, mended },
      {
        onHeader(row, mapping, told) {
          read = told;
          explained?.begin(row, mapping);
        },
        onSetAside: (each, why) => aside.add(each, why),
        onReject: (each, faults) => rejected.reject(each, faults),
        onHousehold(facts, household) {
          const finding = askRule(rule, facts, policy);
          row(household, columns.cells(finding));
          explained?.household(household, finding);
        },
        onRejected(household, faults) {
          row(household, columns.rejected(reasonOf(faults, locale)));
          explained?.rejectedHousehold(household, faults);
        },
        async flush({ rows }) {
          await outputs.flush();
          progress.show(rows);
        },
      },
    );
    const counts = await reading.finally(() => progress.clear()).finally(sources.close);
    answered.end();
    explained?.end();
    rejected.end();
    return { end: counts, rejected };
  });
  const gathered = isScattered ? "同一户的行可不在一起，已在内存中归户 households were gathered in memory\n" : "";
  const households = `户 households: ${end.households}\n`;
  streams.stderr.write(`${linesOf(read)}${mended}${summary(end)}\n${households}${gathered}${aside}${rejected}`);
  return end;
}
