import { evaluate, findingSchema } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { csvRecord } from "../ledger/csv-text.js";
import { ScatteredRows } from "../ledger/household-book.js";
import type { HouseholdShape } from "../ledger/list-shapes.js";
import { type ListUse, type RosterEnd, readHouseholds } from "../ledger/read-households.js";
import { resultColumns } from "../ledger/result-columns.js";
import { REJECTS_START } from "../ledger/row-book.js";
import { SetAsideList } from "../ledger/set-aside-list.js";
import { summary } from "../ledger/summary.js";
import { outputOf, rejectsOf } from "./batch-outputs.js";
import { ledgerOptionsOf } from "./ledger-options.js";
import { ledgerSources } from "./ledger-source.js";
import { writeWhole } from "./outputs.js";
import { Progress } from "./progress.js";
import type { BatchJob } from "./rehearse.js";

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
  const isDry = given.has("dry-run");
  const output = isDry ? undefined : outputOf(given);
  const options = ledgerOptionsOf(given, "csv", policy, signal);
  const sources = await ledgerSources(inputs, streams, signal);
  // What was written to a stream can't be taken back, nor can a pipe be read again.
  const isOnce = [output, output && rejectsOf(given, output)].includes("-");
  const isScattered = mayBeScattered || isOnce || sources.files.some(({ file }) => !("size" in file));
  const progress = new Progress(output === "-" ? undefined : streams.stderr, sources);
  const columns = resultColumns(findingSchema(rule) as SchemaNode);
  const aside = new SetAsideList();
  let read = "";
  const end = await writeWhole(inputs, async (outputs) => {
    const rejected = await outputs.open(output && rejectsOf(given, output), streams.stderr, REJECTS_START);
    const answered = await outputs.open(output, streams.stdout);
    answered.add(`\ufeff${csvRecord(["户", "行号", "人数"])},${columns.header}\r\n`);
    const use: ListUse = {
      onHeader(_, __, told) {
        read = told.join("\n");
      },
      onSetAside: (row, why) => aside.add(row, why),
      onReject: (record) => rejected.add(record),
      async flush({ rows }) {
        await outputs.flush();
        progress.show(rows);
      },
    };
    const files = sources.files.map(({ name, file }) => ({ name, file: progress.counting(file) }));
    const reading = readHouseholds(files, shape, isScattered, options, use, (facts, { key, rows }) => {
      const places = rows.map(({ line, place = String(line) }) => place).join("、");
      const finding = evaluate(rule, facts, policy);
      answered.add(`${csvRecord([key, places, String(rows.length)])},${columns.text(finding)}\r\n`);
    });
    return reading.finally(() => progress.clear()).finally(sources.close);
  });
  const gathered = isScattered ? "同一户的行可不在一起，已在内存中归户 households were gathered in memory\n" : "";
  const households = `户 households: ${end.households}\n`;
  streams.stderr.write(`${read}\n${summary(end)}\n${households}${gathered}${aside}`);
  return end;
}
