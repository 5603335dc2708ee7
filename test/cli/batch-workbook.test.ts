import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { resultColumnsOf } from "../../src/cli/batch-results.js";
import { yingzhou2021 } from "../../src/index.js";
import { joined } from "../../src/ledger/file/file-bytes.js";
import { lookBehind } from "../../src/ledger/result-columns.js";
import { RESULTS } from "../../src/ledger/sheets-to-read.js";
import { sheetTables } from "../../src/ledger/table-sink.js";
import { WorkbookWriter } from "../../src/ledger/workbook/workbook-writer.js";
import { idNumberOf } from "../support/id-number-of.js";
import { rowsOf } from "../support/rows-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "batch-workbook-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const RULE = "pension/contribution-subsidy";

function given(name: string, ...lines: readonly string[]): string {
  writeFileSync(at(name), `${lines.join("\n")}\n`);
  return at(name);
}

const cellsIn = async (name: string) =>
  (await rowsOf(readFileSync(at(name)), {}, RESULTS)).map(({ cells }) => cells.slice(0, 4));

test.each([
  [RULE, [["档次", "500"]], ["500", "70", "70", "70"]],
  ["pension/shared-accounts", [["账号,身份证号", "1,a", "1,b"]], ["否"]],
  ["medical/household-enrolment", [["户号,身份证号,是否参保,在读情况", "1,a,是,否"]], ["1", "2", "1"]],
] as const)("%s: --format xlsx asks for a workbook whatever the name", async (rule, tables, first) => {
  const files = tables.map((lines, index) => given(`${index}.csv`, ...lines));
  const { stderr } = await runCli(["batch", rule, ...files, "-o", at("结果"), "--format", "xlsx"]);
  expect({ stderr, row: (await cellsIn("结果"))[1]?.slice(0, first.length) }).toMatchObject({ row: first });
});

test("NDJSON has NDJSON for a result, and a workbook is no stream", async () => {
  const lines = given("in.ndjson", '{"tier":500}');
  const ran = await runCli(["batch", RULE, lines, "-o", at("out.ndjson"), "--format", "xlsx"]);
  expect([ran.exit, ran.stderr.includes("NDJSON")]).toEqual([2, true]);
  const stream = await runCli(["batch", RULE, given("in.csv", "档次", "500"), "-o", "-", "--format", "xlsx"]);
  expect([stream.exit, stream.stderr.includes("-o")]).toEqual([2, true]);
});

/* By hand: 500 earns 70, 300 earns 50, 200 earns 40: 160 for 1,000 yuan of three persons. */
test("results that go on on 结果2 are settled as one ledger", async () => {
  const args = { has: () => false, option: () => undefined, all: () => [], positionals: [] };
  const columns = resultColumnsOf(RULE, args, yingzhou2021);
  const pieces: Uint8Array[] = [];
  const writer = new WorkbookWriter((bytes) => pieces.push(bytes), { rows: 2 });
  const tables = sheetTables(RESULTS, writer);
  const header = ["乡镇", "村", "姓名", "身份证号", "档次", "缴费日期"];
  tables.begin([...header, ...columns.titles], lookBehind(columns, header.length));
  for (const [index, tier] of ["500", "300", "200"].entries())
    tables.add(["王店镇", "东村", `甲${index}`, idNumberOf(index + 1), tier, "2021-03-01", "1", "1", "1", "", "", ""]);
  writer.end();
  writeFileSync(at("结果.xlsx"), joined(pieces));
  const { exit, stdout } = await runCli(["settle", "pension", at("结果.xlsx")]);
  expect([exit, stdout.includes("rows 3 = counted 3")]).toEqual([0, true]);
  expect(stdout).toMatch(/^全区 +3 +3 +0 +0 +1000 +0 +160 /m);
});

test("what a rule's own command writes is settled too", async () => {
  const ledger = given(
    "台账.csv",
    "乡镇,村,姓名,身份证号,档次,缴费日期",
    `王店镇,东村,甲,${idNumberOf(1)},500,2021-03-01`,
  );
  await runCli(["batch", RULE, ledger, "-o", at("附结果.xlsx")]);
  const { exit, stdout } = await runCli(["settle", "pension", at("附结果.xlsx")]);
  expect({ exit, stdout }).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^全区 +1 +1 +0 +0 +500 +0 +70 /m) });
});

test("a list that no cell holds ends with how many more there are", async () => {
  const accounts = Array.from({ length: 5000 }, (_, index) => [`${index},a${index}`, `${index},b${index}`]).flat();
  const file = given("账号.csv", "账号,身份证号", ...accounts);
  for (const name of ["长.xlsx", "长.csv"]) {
    const { exit, stderr } = await runCli(["batch", "pension/shared-accounts", file, "-o", at(name)]);
    expect({ exit, stderr }).toMatchObject({ exit: 0 });
  }
  const list = (await cellsIn("长.xlsx"))[1]?.[2] as string;
  expect(list.length).toBeLessThan(32_768);
  const [, shown, more] = /(\d+)\. 账号：[^；]*；……另有 (\d+) 项，未列$/.exec(list) ?? [];
  expect(Number(shown) + Number(more)).toBe(5000);
  expect(readFileSync(at("长.csv"), "utf8")).toContain(`……另有 ${more} 项，未列`);
});

test("a cell of the ledger that no workbook holds is shortened, and the run goes on", async () => {
  const name = "甲".repeat(40_000);
  const file = given("long.csv", "档次,姓名", `500,${name}`, "300,乙");
  const { exit } = await runCli(["batch", RULE, file, "-o", at("long.xlsx")]);
  const cell = (await rowsOf(readFileSync(at("long.xlsx")), {}, RESULTS))[1]?.cells[1];
  expect([exit, cell?.slice(32_702)]).toEqual([0, "甲……（另有 7297 个字符，未列 more characters）"]);
});
