import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const RULE = "pension/contribution-subsidy";
const folder = mkdtempSync(join(tmpdir(), "torn-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

/** A file with a text, by its name. */
function file(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

const NAMES = ["=a", "甲"].flatMap((start) =>
  ["\n", "\r", "\r\n", "\n=1+1", "\r=1+1", '\r"'].map((end) => start + end),
);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test.each(NAMES)("%j in a cell tears no row and lets no formula live, answered or rejected", async (name) => {
  const ledger = `姓名,缴费档次\n${quoted(name)},500\n${quoted(name)},250\n`;
  const args = ["batch", RULE, file("in.csv", ledger), "-o", at("out.csv"), "--rejects", at("rejects.csv")];
  expect((await runCli(args)).exit).toBe(0);
  const rows = (path: string): string[][] => parse(readFileSync(at(path)), { bom: true, relax_column_count: false });
  const [, ...results] = rows("out.csv");
  const [, ...rejects] = rows("rejects.csv");
  expect([results.length, rejects.length]).toEqual([2, 1]);
  for (const cells of [...results, ...rejects]) for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r]/);
  // What a spreadsheet takes for the end of a row stands in quotes alone.
  for (const path of ["out.csv", "rejects.csv"])
    expect(
      readFileSync(at(path), "utf8")
        .replaceAll(/"(?:[^"]|"")*"/g, "")
        .split(/\r\n|\r|\n/),
    ).toHaveLength(path === "out.csv" ? 4 : 3);
});

test("a record of one file ends with it: a quote that is left open, a line of JSON that is cut off", async () => {
  const one = file("one.csv", '姓名,缴费档次\n甲,500\n"乙,300');
  const two = file("two.csv", '姓名,缴费档次\n丙",500\n丁,500\n');
  const { exit, stdout, stderr } = await runCli(["batch", RULE, one, two, "-o", "-"]);
  expect({ exit, stdout, stderr }).toEqual({
    exit: 2,
    stdout: "",
    stderr: expect.stringContaining("from line 3 on a quote is without its pair"),
  });
  const lines = [file("one.ndjson", '{"tier":500}\n{"tier":30'), file("two.ndjson", '0}\n{"tier":200}')];
  const ran = await runCli(["batch", RULE, ...lines, "-o", "-"]);
  expect(ran.stderr).toContain("rows 4 = results 2 + rejects 2 + set aside 0");
  expect(ran.stdout.split("\n").map((line) => line.slice(0, 12))).toEqual([
    '{"tier":500,',
    '{"text":"{\\"',
    '{"text":"0}"',
    '{"tier":200,',
    "",
  ]);
});

test("a file without a last line end gives its last row, and the next file its header", async () => {
  const paths = [file("a.csv", "姓名,缴费档次\n甲,500\n乙,300"), file("b.csv", "姓名,缴费档次\n丙,200")];
  const { stderr, stdout } = await runCli(["batch", RULE, ...paths, "-o", "-"]);
  expect(stderr).toContain("rows 3 = results 3 + rejects 0 + set aside 0");
  expect(stdout.split("\r\n").map((line) => line.split(",")[0])).toEqual(["\ufeff姓名", "甲", "乙", "丙", ""]);
});
