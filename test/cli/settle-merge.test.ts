import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DataPath, forged } from "../support/forged.js";
import { idNumberOf } from "../support/id-number-of.js";
import { type Ran, runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "merge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

function file(name: string, content: string): string {
  writeFileSync(at(name), content);
  return at(name);
}

const run = (...args: readonly string[]): Promise<Ran> => runCli(["settle", ...args]);

const [A, B, C, D] = [1, 2, 3, 4].map(idNumberOf);
const PENSION = "乡镇,村,身份证号,档次,缴费日期";
const MEDICAL = "乡镇,村,身份证号,人员类别,个人缴费";
/*
 * By hand: no person stands in both; one has two rows alike, one is in conflict, one is unpaid; 250 is no tier, and
 * 城关镇 none of annex 1.
 */
const ledgers = {
  pension: [
    `${PENSION}\n王店镇,东村,${A},500,2021-03-01\n王店镇,东村,${A},500,2021-03-01\n王店镇,西村,${B},200,\n`,
    `${PENSION}\n王店镇,东村,${C},200,2021-11-05\n王店镇,西村,${C},200,2021-03-01\n` +
      `三合镇,东村,${D},250,\n三合镇,东村,${D},6000,2021-03-01\n城关镇,东村,${D},500,\n城关镇,东村,${A},500,\n`,
  ],
  medical: [
    `${MEDICAL}\n王店镇,东村,${A},,280\n王店镇,东村,${A},,280\n王店镇,西村,${B},特困人员,0\n`,
    `${MEDICAL}\n王店镇,东村,${C},低保对象,280\n三合镇,西村,${D},贫困户,280\n三合镇,西村,${D},,0\n`,
  ],
} as const;
type Kind = keyof typeof ledgers;
const kinds = Object.keys(ledgers) as Kind[];

const ledgerOf = (kind: Kind, index: number): string => at(`${kind}-${index}.csv`);
const wholeOf = (kind: Kind): readonly string[] => [ledgerOf(kind, 0), ledgerOf(kind, 1)];
const partsOf = (kind: Kind, form: "persons" | "sums"): readonly string[] =>
  [0, 1].map((index) => at(`${kind}-${form}-${index}.json`));

beforeAll(async () => {
  for (const kind of kinds) {
    for (const [index, text] of ledgers[kind].entries()) {
      const ledger = file(`${kind}-${index}.csv`, text);
      const [persons, sums] = [partsOf(kind, "persons")[index], partsOf(kind, "sums")[index]] as [string, string];
      await run(kind, ledger, "--partial", "-o", persons);
      await run(kind, ledger, "--partial", "--disjoint", "-o", sums);
    }
  }
});

const LISTS = ["joins", "conflicts", "unplaced", "paidOtherwise"];

test.each(kinds)(
  "%s: disjoint parts name no person, and come to what the whole does but for its lists",
  async (kind) => {
    for (const path of partsOf(kind, "sums")) {
      const text = readFileSync(path, "utf8");
      expect(text).not.toMatch(/\d{17}[\dX]/);
      expect(JSON.parse(text).state.holds).toBe("sums-of-disjoint-parts");
    }
    const [whole, parts] = [wholeOf(kind), partsOf(kind, "sums")];
    expect((await run(kind, "--merge", ...parts, "--csv")).stdout).toBe((await run(kind, ...whole, "--csv")).stdout);
    // Who of a roster has not paid is told by its rows alone.
    const isOfRows = (key: string): boolean => kind === "medical" && key === "unpaid";
    const withoutLists = (key: string, value: unknown) =>
      isOfRows(key) ? undefined : LISTS.includes(key) && Array.isArray(value) ? [] : value;
    const expected = JSON.parse((await run(kind, ...whole, "--json")).stdout, withoutLists);
    expect(JSON.parse((await run(kind, "--merge", ...parts, "--json")).stdout)).toEqual(expected);
  },
);

test("as a table, it is said how many persons the parts do not name", async () => {
  const { stdout } = await run("pension", "--merge", ...partsOf("pension", "sums"));
  expect(stdout).toContain("读入 9 行 = 入账 3 + 合并 1 + 冲突 2 + 退回 3 + 搁置 0");
  expect(stdout).toContain(
    "\n合并 1 人，冲突 1 人，未写明乡镇或村 0 人：各部分不含个人，行号见各自结算时的输出 | joined 1, conflicts 1, " +
      "without a township or village 0 persons: the parts name none; their lines were told when each was settled\n",
  );
});

test.each([
  ["pension", "persons"],
  ["pension", "sums"],
  ["medical", "persons"],
] as const)("%s: a workbook and a report of parts with %s are those of the ledgers", async (kind, form) => {
  const [parts, whole] = [partsOf(kind, form), wholeOf(kind)];
  const before = at(`${kind}-before.json`);
  await run(kind, ledgerOf(kind, 0), "--json", "-o", before);
  for (const [name, ...inputs] of [
    ["merged", "--merge", ...parts],
    ["whole", ...whole],
  ] as const) {
    const said = [...inputs, "-o", at(`${name}.xlsx`), "--report", at(`${name}.html`), "--since", before];
    expect(await run(kind, ...said)).toMatchObject({ exit: 0, stdout: "" });
  }
  for (const name of [".xlsx", ".html"])
    expect(readFileSync(at(`merged${name}`)).equals(readFileSync(at(`whole${name}`))), name).toBe(true);
});

test.each(kinds)("%s: duplicates, and a comparison with another reading, of parts with persons", async (kind) => {
  const [parts, whole] = [partsOf(kind, "persons"), wholeOf(kind)];
  for (const asked of [
    ["--duplicates", at("list.csv"), "--csv"],
    ["--against-reading", "paymentOutsideWindow=accepted", "--json"],
  ]) {
    const [merged, expected] = [await run(kind, "--merge", ...parts, ...asked), await run(kind, ...whole, ...asked)];
    expect(merged.stdout).toBe(expected.stdout);
    expect(merged.exit).toBe(0);
  }
  await run(kind, "--merge", ...parts, "--duplicates", at("merged-list.csv"));
  expect(readFileSync(at("merged-list.csv"), "utf8")).toBe(readFileSync(at("list.csv"), "utf8"));
});

test.each<[what: string, args: readonly string[], told: string]>([
  ["--disjoint alone", ["pension", "x.csv", "--disjoint"], "--disjoint 与 --partial 同用"],
  ["a part as CSV", ["pension", "x.csv", "--partial", "--csv"], "--csv 用于整册台账"],
  ["a part by the name of a CSV", ["pension", "x.csv", "--partial", "-o", "y.csv"], "--partial 写成 .json"],
  ["a part as a workbook", ["pension", "x.csv", "--partial", "-o", "y.xlsx"], "--partial 写成 .json"],
  [
    "lists of a part that may not be whole",
    ["pension", "x.csv", "--partial", "--duplicates", "y.csv"],
    "--duplicates 用于",
  ],
  ["a part compared", ["pension", "x.csv", "--partial", "--shift", "200:500:10%"], "--shift 用于整册台账"],
  [
    "a part under another reading",
    ["pension", "x.csv", "--partial", "--against-reading", "paymentOutsideWindow=accepted"],
    "--against-reading 用于整册台账",
  ],
  ["nothing to merge", ["pension", "--merge"], "请给出 --partial 写下的各部分"],
  ["a part given twice", ["pension", "--merge", "pension-persons-0.json", "./pension-persons-0.json"], "给了两次"],
  ["what is not there, twice", ["pension", "--merge", "no.json", "no.json"], "给了两次"],
  ["what is not there", ["pension", "--merge", "no.json"], "无法读取"],
  ["no JSON", ["pension", "--merge", "x.csv"], "不是 JSON，或不完整"],
  ["no JSON behind a part", ["pension", "--merge", "pension-persons-0.json", "x.csv"], "不是 JSON，或不完整"],
  ["a part of the other kind", ["medical", "--merge", "pension-persons-0.json"], "不是 settle medical --partial 所写"],
  [
    "sums among states",
    ["pension", "--merge", "pension-persons-0.json", "pension-sums-1.json"],
    "pension-sums-1.json：holds ",
  ],
  [
    "a state among sums",
    ["pension", "--merge", "pension-sums-0.json", "pension-persons-1.json"],
    "pension-persons-1.json：holds ",
  ],
  [
    "a part read otherwise",
    ["pension", "--merge", "pension-persons-0.json", "--reading", "paymentOutsideWindow=accepted"],
    "pension-persons-0.json：policy.hash 状态按政策 yingzhou-2021 结算，其数字或解释与所给的 yingzhou-2021 不同",
  ],
  ["a sample to merge", ["pension", "--merge", "--sample"], "--sample 用于台账，不用于合并各部分"],
  ["columns of parts", ["pension", "--merge", "x", "--map", "a=tier"], "--map 用于台账"],
  ["parts as NDJSON", ["pension", "--merge", "x", "--format", "ndjson"], "--format 用于台账"],
  ["--partial beside --merge", ["pension", "--merge", "x", "--partial"], "--partial 用于台账"],
  [
    "duplicates of sums",
    ["pension", "--merge", "pension-sums-0.json", "--duplicates", "y.csv"],
    "--duplicates 要有个人的部分",
  ],
  [
    "sums compared",
    ["pension", "--merge", "pension-sums-0.json", "--against-reading", "paymentOutsideWindow=accepted"],
    "--against-reading 要有个人的部分",
  ],
  [
    "a report of a roster's sums",
    ["medical", "--merge", "medical-sums-0.json", "--report", "y.html"],
    "--report 要有个人的部分",
  ],
  [
    "a workbook of a roster's sums",
    ["medical", "--merge", "medical-sums-0.json", "-o", "y.xlsx"],
    "-o 结算.xlsx 要有个人的部分",
  ],
  [
    "a tier that there is not",
    ["pension", "--merge", "pension-persons-0.json", "--shift", "250:500:10%"],
    "没有 250 元这一缴费档次",
  ],
])("%s is refused", async (_, args, told) => {
  const [kind, ...rest] = args as [string, ...string[]];
  file("x.csv", `${PENSION}\n王店镇,东村,${A},500,2021-03-01\n`);
  const inFolder = rest.map((arg) => (/\.\w+$/.test(arg) ? at(arg) : arg));
  const { exit, stderr, stdout } = await run(kind, ...inFolder);
  expect([exit, stdout, stderr.replaceAll(`${folder}/`, "")]).toEqual([2, "", expect.stringContaining(told)]);
});

test("what became of the rows is told once: below a table that is printed, else beside what is written", async () => {
  const parts = partsOf("pension", "persons");
  const COUNTS = "读入 9 行 = 入账 3 + 合并 1 + 冲突 2 + 退回 3 + 搁置 0";
  const table = await run("pension", "--merge", ...parts);
  expect([table.stdout.includes(`${COUNTS}`), table.stderr]).toEqual([true, ""]);
  // Of two ledgers that are neither a roll nor payments nothing is said of such.
  expect(table.stdout.slice(table.stdout.indexOf(COUNTS)).split("\n")[1]).toMatch(/^合并的行号/);
  const file = await run("pension", "--merge", ...parts, "-o", at("accounts.txt"));
  expect([file.stdout, file.stderr.startsWith(COUNTS)]).toEqual(["", true]);
  expect(readFileSync(at("accounts.txt"), "utf8")).toBe(table.stdout);
  const csv = await run("pension", "--merge", ...parts, "--csv");
  expect([csv.stdout.includes(COUNTS), csv.stderr.startsWith(COUNTS)]).toEqual([false, true]);
});

test("a workbook is one by --format too", async () => {
  const args = ["--format", "XLSX", "-o", at("formed.xlsx")];
  expect((await run("pension", "--merge", ...partsOf("pension", "persons"), ...args)).exit).toBe(0);
});

test.each<[what: string, path: DataPath, value: unknown, told: string]>([
  ["another version of the form", ["part"], 2, "有误：part"],
  ["rows below nothing", ["counts", "rows"], -1, "有误：counts.rows"],
  ["more rows read than there are", ["counts", "rows"], 9, "可用 9 行，状态里有 3 行"],
  ["no tables", ["tables", "numbered"], [], "state.rows.row[0] 不在所读的表里"],
  ["a row behind its table", ["tables", "highest"], 3, "state.rows.row[2] 不在所读的表里"],
  ["a row before its table", ["tables", "numbered", 0, "before"], 2, "state.rows.row[0] 不在"],
  ["a row of words", ["state", "rows", "row"], ["2", "3", "4"], "forged.json：rows.row[0] "],
  ["no state", ["state"], null, "有误：state"],
  ["a state of nothing", ["state"], {}, "forged.json：package "],
  ["a list in the place of an object", ["counts"], [], "有误：counts"],
  ["an object in the place of a list", ["files"], {}, "有误：files"],
  ["a file without a hash", ["files", 0, "hash"], undefined, "有误：files[0].hash"],
  ["a member that there is not", ["tables", "more"], 1, "有误：tables.more"],
  ["no name of its file", ["tables", "file"], 1, "有误：tables.file"],
  ["wrong reasons to lack something", ["tables", "lacking"], { tier: { zh: "缺" } }, "有误：tables.lacking"],
  ["no reasons to lack something", ["tables", "lacking"], 1, "有误：tables.lacking"],
  ["nothing that says whether all was in order", ["hasOnlyTold"], undefined, "有误：hasOnlyTold"],
  ["a torn state", ["state", "rows", "said"], [0], "forged.json：rows.said "],
  ["a forged tier", ["state", "said", 0], { tier: "250" }, "forged.json：said[0].tier "],
])("a part with %s is refused by its name and the place in it", async (_, path, value, told) => {
  const part = JSON.parse(readFileSync(partsOf("pension", "persons")[0] as string, "utf8"));
  const forgery = file("forged.json", JSON.stringify(forged(part, path, value)));
  const { exit, stderr, stdout } = await run("pension", "--merge", forgery);
  expect([exit, stdout, stderr]).toEqual([2, "", expect.stringContaining(told)]);
});

test("text cut off anywhere is refused, and what is no object", async () => {
  const text = readFileSync(partsOf("pension", "sums")[0] as string, "utf8");
  for (const length of [0, 1, 100, text.length - 2]) {
    const { exit, stderr } = await run("pension", "--merge", file("cut.json", text.slice(0, length)));
    expect([exit, stderr]).toEqual([2, expect.stringContaining("不完整")]);
  }
  expect((await run("pension", "--merge", file("null.json", "null"))).stderr).toContain("有误：JSON");
});
