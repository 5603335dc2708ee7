import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { expect, test } from "vitest";
import type { Streams, Writer } from "../../src/cli/command.js";
import { Outputs, writeWhole } from "../../src/cli/outputs.js";
import { RejectOutput } from "../../src/cli/reject-output.js";
import { ReportOutput } from "../../src/cli/report-output.js";
import type { LedgerRow } from "../../src/ledger/row-book.js";
import { givenOf } from "../support/given.js";

function streams() {
  let written = "";
  const writer: Writer = {
    write(text, done) {
      written += text;
      done?.();
    },
  };
  return { streams: { stdout: writer, stderr: writer } as Streams, written: () => written };
}

test("no report is written that was not asked for", async () => {
  const { streams: given } = streams();
  expect(await ReportOutput.open(givenOf({}), new Outputs([]), given)).toBeUndefined();
  expect(await ReportOutput.open(givenOf({ report: "-" }), new Outputs([]), given)).toBeInstanceOf(ReportOutput);
});

const row: LedgerRow = { line: 2, cells: ["250"], table: { file: "a.csv", sheet: "", header: ["档次"] } } as never;
const faults = [{ field: "档次", zh: "没有", en: "none" }];

test("rejected rows are written where it was said, and told where they are not written", async () => {
  for (const [options, isWritten] of [
    [{ rejects: "-" }, true],
    [{ rejects: "-", "dry-run": true }, false],
    [{}, false],
  ] as const) {
    const { streams: given, written } = streams();
    const outputs = new Outputs([]);
    const rejected = await RejectOutput.open(givenOf(options), outputs, given);
    rejected.reject(row, faults);
    rejected.end();
    await outputs.flush();
    expect(written().includes("没有")).toBe(isWritten);
    expect(String(rejected).includes("没有")).toBe(!isWritten);
  }
});

test("rejected rows in a workbook are a sheet that spreadsheet programs open", async () => {
  const folder = mkdtempSync(join(tmpdir(), "reject-output-"));
  const path = join(folder, "rejects.xlsx");
  await writeWhole([], async (outputs) => {
    const rejected = await RejectOutput.open(givenOf({ rejects: path }), outputs, streams().streams);
    rejected.reject(row, faults);
    rejected.end();
  });
  expect(read(readFileSync(path)).SheetNames).toEqual(["退回"]);
  rmSync(folder, { recursive: true });
});
