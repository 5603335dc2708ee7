import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bookOf } from "../support/book-of.js";
import { idNumberOf } from "../support/id-number-of.js";
import { type Ran, runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "parts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

const settle = (...args: readonly string[]): Promise<Ran> => runCli(["settle", "pension", ...args]);

/** Settles a part; answers with its file. */
async function part(name: string, ...args: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await settle(...args, "--partial", "-o", at(name));
  expect([exit, stdout], stderr).toEqual([0, ""]);
  return at(name);
}

const [A, B, C, D, E] = [1, 2, 3, 4, 5].map(idNumberOf);
const HEADER = "乡镇,村,身份证号,档次,缴费日期";
/* By hand: A pays 500 in either file and is joined; B stands in two villages, in conflict; 250 is no tier. */
const east = file(
  "east.csv",
  [
    HEADER,
    `王店镇,东村,${A},500,2021-03-01`,
    `王店镇,东村,${B},200,2021-03-01`,
    `王店镇,东村,${C},250,2021-03-01`,
  ].join("\n"),
);
const west = file(
  "west.csv",
  [
    HEADER,
    `王店镇,西村,${D},200,2021-11-05`,
    `王店镇,东村,${A},500,`,
    `王店镇,西村,${B},200,2021-03-01`,
    `三合镇,,${E},300,`,
    "合计,,5 人,1200,",
  ].join("\n"),
);

test("parts merge to what the ledgers give together, byte for byte, lists and lines among it", async () => {
  const parts = [await part("east.json", east), await part("west.json", west)];
  const whole = await settle(east, west, "--json");
  const merged = await settle("--merge", ...parts, "--json");
  expect(merged.stdout).toBe(whole.stdout);
  expect(JSON.parse(merged.stdout).rows).toEqual({
    read: 8,
    counted: 3,
    joined: 1,
    conflicts: 2,
    rejected: 1,
    setAside: 1,
  });
  expect(merged.stdout).toContain('"[west.csv]!3"');
  expect(merged.stderr).toContain("读入 8 行 = 入账 3 + 合并 1 + 冲突 2 + 退回 1 + 搁置 1");
  expect(merged.exit).toBe(0);
});

test("in whichever order, the figures are the same; as a table, with what became of the rows below it", async () => {
  const parts = [await part("west2.json", west), await part("east2.json", east)];
  expect((await settle("--merge", ...parts, "--csv")).stdout).toBe((await settle(east, west, "--csv")).stdout);
  const { stdout, stderr } = await settle("--merge", ...parts);
  expect(stdout).toMatch(/^王店镇 +2 +1–2 +0 +0–1 +500–700 /m);
  expect(stdout).toContain(
    "冲突的行号（号码末四位） conflicts, lines (last four of the ID): [west.csv]!4、[east.csv]!3",
  );
  expect(stderr).toBe("");
});

test("one part alone tells its rows by their lines", async () => {
  const alone = await part("alone.json", west);
  expect((await settle("--merge", alone, "--json")).stdout).toBe((await settle(west, "--json")).stdout);
});

test("a part to standard output, from standard input; its rows are told by the file that it was put into", async () => {
  const { exit, stdout, stderr } = await runCli(["settle", "pension", "-", "--partial"], [readFileSync(west)]);
  expect(exit).toBe(0);
  expect(stderr).toContain("读入 5 行 = 入账 4 + 合并 0 + 冲突 0 + 退回 0 + 搁置 1");
  expect(JSON.parse(stdout)).toMatchObject({ part: 1, kind: "pension", files: [{ name: "-" }] });
  const piped = file("piped.json", stdout);
  const { stdout: accounts } = await settle("--merge", await part("east3.json", east), piped, "--json");
  expect(JSON.parse(accounts).unplaced[0].rows[0].row).toBe("[piped.json]!5");
});

test("sheets of a workbook keep their names, and a part of several files theirs", async () => {
  const rows = (path: string) =>
    readFileSync(path, "utf8")
      .split("\n")
      .map((line) => line.split(","));
  const book = file("book.xlsx", bookOf({ 东: rows(east), 西: rows(west) }));
  const [ofBook, ofBoth] = [await part("book.json", book, "--sheet", "*"), await part("both.json", east, west)];
  const merged = await settle("--merge", ofBook, ofBoth, "--json");
  expect(merged.stdout).toBe(
    (await settle(book, east, west, "--sheet", "*", "--json")).stdout.replaceAll("]东", "]东"),
  );
  expect(merged.stdout).toContain('"[book.xlsx]东!2"');
  expect(merged.stdout).toContain('"[east.csv]!2"');
});

/* By hand: of three on the roll one paid; the list of payments says neither where nor at which tier. */
test("a roll and a list of payments are parts too, which neither could be settled alone", async () => {
  const roll = file("roll.csv", `乡镇,村,身份证号\n${[A, B, C].map((id) => `王店镇,东村,${id}`).join("\n")}\n`);
  const payments = file("payments.csv", `身份证号,缴费金额,缴费日期\n${A},500,2021-03-01\n`);
  const parts = [await part("roll.json", roll), await part("payments.json", payments)];
  const merged = await settle("--merge", ...parts, "--json");
  expect(merged.stdout).toBe((await settle(roll, payments, "--json")).stdout);
  expect(merged.stderr).toContain("花名册 [roll.csv]、缴费名单 [payments.csv]：两边都有 1 人，只在花名册 2 人");
  for (const [alone, lacking] of [
    [parts[0], "表里看不出谁缴了费"],
    [parts[1], "缺少“乡镇（街道）”一列"],
  ] as const) {
    const { exit, stderr } = await settle("--merge", alone as string);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(lacking)]);
  }
  expect((await settle(roll, "--partial", "--disjoint")).stderr).toContain("表里看不出谁缴了费");
});

test("lines of NDJSON are a part that tells who has paid", async () => {
  const roll = file("roll2.csv", `乡镇,村,身份证号\n王店镇,东村,${A}\n王店镇,东村,${B}\n`);
  const lines = file("paid.ndjson", `${JSON.stringify({ idNumber: A, paidYuan: 500 })}\n`);
  const parts = [await part("roll2.json", roll), await part("paid.json", lines)];
  const { stdout, stderr } = await settle("--merge", ...parts);
  expect(stderr).toBe("");
  expect(stdout).toContain("花名册 [roll2.csv]、缴费名单 [paid.ndjson]：两边都有 1 人，只在花名册 1 人");
});

test("a part may hold no row that could be taken, and merges; strictly that is told", async () => {
  const wrong = file("wrong.csv", `${HEADER}\n王店镇,东村,${C},250,2021-03-01\n`);
  const empty = file("empty.ndjson", "");
  const strict = await settle(wrong, "--partial", "--strict", "-o", at("wrong.json"));
  expect(strict.exit).toBe(3);
  const parts = [await part("east4.json", east), at("wrong.json"), await part("empty.json", empty)];
  const merged = await settle("--merge", ...parts);
  expect(merged.stdout).toContain("读入 4 行 = 入账 2 + 合并 0 + 冲突 0 + 退回 2 + 搁置 0");
  expect((await settle("--merge", ...parts, "--strict")).exit).toBe(3);
  const none = await settle("--merge", at("wrong.json"), at("empty.json"));
  expect([none.exit, none.stderr]).toEqual([2, expect.stringContaining("没有一行可用：读入 1 行，退回 1 行")]);
});

test("strictly, what a part was told counts, and so does a conflict between parts", async () => {
  const one = file("one.csv", `${HEADER},别的\n王店镇,东村,${A},500,2021-03-01,x\n`);
  const other = file("other.csv", `${HEADER}\n王店镇,西村,${A},500,2021-03-01\n`);
  const third = file("third.csv", `${HEADER}\n王店镇,西村,${B},500,2021-03-01\n`);
  const strict = async (...ledgers: readonly string[]) => {
    const parts: string[] = [];
    for (const ledger of ledgers) parts.push(await part(`${parts.length}.json`, ledger, "--ignore", "缴费性质"));
    return (await settle("--merge", ...parts, "--strict")).exit;
  };
  expect(await strict(one, third)).toBe(3);
  expect(await strict(other, third)).toBe(0);
  const plain = file("plain.csv", `${HEADER}\n王店镇,东村,${A},500,2021-03-01\n`);
  expect(await strict(plain, other)).toBe(3);
});
