import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { afterAll, expect, test } from "vitest";
import type { Writer } from "../../src/cli/command.js";
import { sampleSheet, writeSample } from "../../src/cli/sample.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "sample-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the invented ledger as CSV, to standard output: a header, and as many rows as settle reads", async () => {
  const { exit, stdout, stderr } = await runCli(["sample", "pension", "-o", "-"]);
  expect([exit, stderr]).toEqual([0, ""]);
  const lines = stdout.trimEnd().split("\r\n");
  expect(lines[0]).toMatch(/^\ufeff序号,/);
  expect(lines).toHaveLength(1 + 4001);
});

test("any rows as CSV: the header, then each row, and the command ends well", async () => {
  let written = "";
  const stdout: Writer = {
    write(text, done) {
      written += text;
      done?.();
    },
  };
  const rows = [
    ["序号", "姓名"],
    ["1", "甲"],
    ["2", "乙"],
  ];
  expect(await writeSample(rows.values(), "-", stdout)).toEqual({ exit: 0 });
  expect(written).toBe("\ufeff序号,姓名\r\n1,甲\r\n2,乙\r\n");
});

test("its sheet has a name, and columns as wide as numbers, places, names and ID numbers are", () => {
  expect(sampleSheet).toEqual({ name: "台账", look: { widths: [8, 18, 18, 12, 24] } });
});

test("as a workbook: a sheet by its name, its columns as wide as what they hold", async () => {
  const path = join(folder, "样例.xlsx");
  expect(await runCli(["sample", "medical", "-o", path])).toEqual({ exit: 0, stdout: "", stderr: "" });
  const { SheetNames, Sheets } = read(readFileSync(path), { cellStyles: true });
  expect(SheetNames).toEqual(["台账"]);
  expect(Sheets["台账"]?.["!cols"]?.slice(0, 5).map(({ width }) => width)).toEqual([8, 18, 18, 12, 24]);
});
