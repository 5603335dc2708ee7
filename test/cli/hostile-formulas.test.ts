import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { csvRecord } from "../../src/cli/ledger/csv-text.js";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "formulas-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const LIVE = ["=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"];

test.each(LIVE)("%j is text in a cell of ours", (cell) => {
  expect(csvRecord([cell]).replace(/^"/, "")[0]).toBe("'");
});

test.each(["-5", "-0.01", "5", "", "前进村", "a=1"])("%j stays as it is", (cell) => {
  expect(csvRecord(["x", cell])).toBe(`x,${cell}`);
});

/** A cell of CSV that holds just this. */
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test.each(LIVE.filter((cell) => !/[\t\r]/.test(cell)))(
  "a village called %j is text in the accounts",
  async (village) => {
    writeFileSync(
      at("in.csv"),
      `乡镇,村,身份证号,档次,到账日期\n王店镇,${quoted(village)},${idNumberOf(1)},500,2021/2/1\n`,
    );
    const { exit, stdout } = await runCli(["settle", "pension", at("in.csv"), "--csv"]);
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringContaining(`王店镇,'${village}`) });
  },
);

test.each(LIVE.map((cell) => cell.trim()))("a row that begins with %j is text among the rejects", async (name) => {
  writeFileSync(at("in.csv"), `姓名,档次\n${name},250\n`);
  await runCli(["batch", "pension/contribution-subsidy", at("in.csv"), "-o", at("out.csv")]);
  expect(readFileSync(at("out.rejects.csv"), "utf8")).toContain(`,"'${name},250"\r\n`);
});

test("a copied column is never altered", async () => {
  const rows = LIVE.map((name) => `${quoted(name)},500`);
  writeFileSync(at("in.csv"), ["姓名,档次", ...rows, "-5,500"].join("\n"));
  await runCli(["batch", "pension/contribution-subsidy", at("in.csv"), "-o", at("out.csv")]);
  const out = readFileSync(at("out.csv"), "utf8");
  for (const row of [...rows, "-5,500"]) expect(out).toContain(`\n${row},70,`);
});
