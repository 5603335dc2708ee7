import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CLEAR_LINE } from "../../src/cli/terminal.js";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";
import { toldAtTerminal } from "../support/told-at-terminal.js";

const folder = mkdtempSync(join(tmpdir(), "settle-streams-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the invented ledger is a table like any: a column that it lacks is refused by its own header", async () => {
  const { exit, stderr } = await runCli(["settle", "pension", "--sample", "-m", "没有=tier"]);
  expect([exit, JSON.parse(stderr).message.zh]).toEqual([
    2,
    "选项所说的“没有”一列不存在；表头有：序号、乡镇（街道）、村（社区）、姓名、公民身份号码、本年度缴费档次、" +
      "实缴金额、缴费日期、缴费性质、代缴类别、备注",
  ]);
});

test.each([
  [["x.csv", "--sample"], "--sample 之外不再给出台账", "--sample takes no ledger beside it"],
  [["x.csv", "--csv", "--json"], "--csv 和 --json 只能用一个", "use --csv or --json, not both"],
  [[], "请给出台账文件，或用 --sample", "name the ledger, or say --sample"],
])("settle pension %j is refused", async (args, zh, en) => {
  const { exit, stdout, stderr } = await runCli(["settle", "pension", ...args]);
  expect([exit, stdout, JSON.parse(stderr)]).toEqual([
    2,
    "",
    { name: "CommandError", code: "USAGE", message: { zh, en } },
  ]);
});

test("at a terminal the line that told how far it is is empty at the end", async () => {
  const path = join(folder, "ledger.csv");
  writeFileSync(path, `身份证号,乡镇,村,档次,缴费日期\n${idNumberOf(1)},王店镇,东村,500,2021-02-01\n`);
  const told = await toldAtTerminal("settle", "pension", path);
  expect(told[0]).toMatch(/ 行 rows /);
  expect(told.filter((text) => text !== "").at(-1)).toBe(CLEAR_LINE);
});

/** Settles a table out of a pipe. */
const settled = (kind: "pension" | "medical", lines: readonly string[], ...options: readonly string[]) =>
  runCli(["settle", kind, "-", ...options], [Buffer.from(`${lines.join("\n")}\n`)]);

const PENSION = "身份证号,乡镇,村,档次,缴费日期,备注";
const paid = (serial: number, village = "东村", remark = ""): string =>
  `${idNumberOf(serial)},王店镇,${village},500,2021-03-01,${remark}`;

test.each<[what: string, rows: readonly string[], exit: number]>([
  ["nothing", [paid(1)], 0],
  ["a remark", [paid(1, "东村", "已退费")], 3],
  ["somebody in conflict", [paid(1), paid(2), paid(2, "西村")], 3],
  ["somebody without a village", [paid(1), paid(2, "")], 3],
  ["as many in conflict as without a village", [paid(1), paid(2), paid(2, "西村"), paid(3, "")], 3],
])("strictly, %s in a pension ledger is to be looked at", async (_, rows, exit) => {
  const ran = await settled("pension", [PENSION, ...rows], "--strict", "--ignore", "缴费性质");
  expect(ran).toMatchObject({ exit });
});

const MEDICAL = "身份证号,乡镇,村,人员类别,实缴金额";
const enrolled = (serial: number, yuan: string): string => `${idNumberOf(serial)},王店镇,东村,,${yuan}`;

test.each<[what: string, rows: readonly string[], exit: number]>([
  ["nothing", [enrolled(1, "280")], 0],
  ["an amount that is left empty", [enrolled(1, "280"), enrolled(2, "")], 3],
])("strictly, %s in a roster is to be looked at", async (_, rows, exit) => {
  expect(await settled("medical", [MEDICAL, ...rows], "--strict")).toMatchObject({ exit });
});

test("what was read, and what became of the rows, is told a line each, below a table and beside a file", async () => {
  const begins = (text: string): readonly string[] => text.split("\n").map((line) => line.split(/[ ：]/)[0] as string);
  const path = join(folder, "accounts.txt");
  const { stdout, stderr } = await settled("pension", [PENSION, paid(1)], "-o", path);
  const columns = ["身份证号", "乡镇", "村", "档次", "缴费日期"];
  expect([stdout, begins(stderr)]).toEqual([
    "",
    [...columns, "表里没有", "not", "未用到", "读入", "合并的行号（号码末四位）", "冲突的行号（号码末四位）", ""],
  ]);
  const text = readFileSync(path, "utf8");
  expect([text.startsWith("城乡居保年度结算"), text.endsWith(`\n${stderr}`)]).toEqual([true, true]);
});
