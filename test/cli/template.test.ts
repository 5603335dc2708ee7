import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, type WorkBook, type WorkSheet, write } from "@e965/xlsx";
import { afterAll, expect, test } from "vitest";
import { ledgerSchema, yingzhou2021 } from "../../src/index.js";
import { cellReader } from "../../src/ledger/columns/cell-reader.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import { partOf } from "../ledger/workbook/written.js";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "template-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const KINDS = ["pension", "medical"] as const;

async function templateOf(kind: (typeof KINDS)[number]): Promise<Uint8Array> {
  const { exit, stdout, stderr } = await runCli(["template", kind, "-o", at(`${kind}.xlsx`)]);
  expect({ exit, stdout, stderr }).toEqual({ exit: 0, stdout: "", stderr: "" });
  return readFileSync(at(`${kind}.xlsx`));
}

const rowsIn = (book: WorkBook, sheet: number): string[][] =>
  utils.sheet_to_json(book.Sheets[book.SheetNames[sheet] as string] as WorkSheet, { header: 1, defval: "" });

/** Fills in a template as a clerk does in a spreadsheet, and settles it. */
async function settled(kind: (typeof KINDS)[number], rows: readonly Readonly<Record<string, unknown>>[]) {
  const book = read(await templateOf(kind));
  const sheet = book.Sheets[book.SheetNames[0] as string] as WorkSheet;
  const [header = []] = rowsIn(book, 0);
  const cells = rows.map((row) => {
    expect(Object.keys(row).filter((title) => !header.includes(title))).toEqual([]);
    return header.map((title) => row[title] ?? null);
  });
  utils.sheet_add_aoa(sheet, cells, { origin: 1, cellDates: true });
  writeFileSync(at("filled.xlsx"), write(book, { type: "buffer", bookType: "xlsx" }));
  return runCli(["settle", kind, at("filled.xlsx"), "--strict"]);
}

/* By hand: 500 earns 70; 100 by the government under two groups, 0 to 40; one who has chosen 200 and not paid. */
test("a pension ledger that is filled in is settled without a word", async () => {
  const place = { "乡镇（街道）": "王店镇", "村（社区）": "东村" };
  const { exit, stdout, stderr } = await settled("pension", [
    { ...place, 姓名: "甲", 公民身份号码: idNumberOf(1), 实缴金额: 500, 缴费日期: new Date(2021, 2, 1) },
    {
      ...place,
      公民身份号码: idNumberOf(2),
      实缴金额: 100,
      缴费日期: "2021-03-01",
      缴费性质: "政府代缴",
      代缴类别: "低保对象、特困人员",
    },
    { ...place, 公民身份号码: idNumberOf(3), 本年度缴费档次: 200, 缴费状态: "未缴", 缴费年度: 2021, 备注: "外出" },
  ]);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  expect(stdout).toMatch(/^全区 +3 +1 +1 +1 +500 +100 +70 +0–40 /m);
  expect(stdout).toContain("rows 3 = counted 3 + joined 0 + conflicts 0 + rejects 0 + set aside 0");
  expect(stdout).toContain("未用到 not used: 姓名、备注\n");
  expect(stdout).not.toMatch(/未读|表里没有/);
});

/* By hand: 280 is due of two; one has 低保 and another group of 250 at most, 30 and 250; the other pays 280. */
test("so is a roster", async () => {
  const place = { "乡镇（街道）": "王店镇", "村（社区）": "东村" };
  const { exit, stdout } = await settled("medical", [
    { ...place, 姓名: "甲", 公民身份号码: idNumberOf(1), 人员类别: "低保对象", 是否参保: "是" },
    { ...place, 姓名: "乙", 公民身份号码: idNumberOf(2), 个人实缴金额: 280 },
  ]);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^全区 +2 +0 +560 +250 +0 +310 +0 +0 +0 +0$/m);
});

test("as it comes it holds no person: the example stands on the sheet that is not read", async () => {
  const book = read(await templateOf("pension"));
  expect(book.SheetNames).toEqual(["缴费台账", "填表说明"]);
  expect(rowsIn(book, 0)).toHaveLength(1);
  const { exit, stderr } = await runCli(["settle", "pension", at("pension.xlsx"), "--sheet", "*"]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("there is no row below the header") });
});

test.each(KINDS)(
  "%s: a column for each fact, each with what it takes and means empty, and words that are read",
  async (kind) => {
    const bytes = await templateOf(kind);
    const book = read(bytes);
    const nodes = Object.values(ledgerSchema(kind)["properties"] as Readonly<Record<string, SchemaNode>>);
    const titles = ["姓名", ...nodes.map(({ title }) => title), "备注"];
    expect(rowsIn(book, 0)).toEqual([titles]);
    const notes = rowsIn(book, 1).slice(3);
    expect(notes.map(([title]) => title)).toEqual(titles);
    for (const [, takes, , left] of notes) expect([takes, left]).not.toContain("");
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
    for (const [index, node] of nodes.entries()) {
      const offered = (notes[index + 1]?.[2] ?? "").split("、").filter((word) => word !== "");
      expect(sheet.includes(`<formula1>"${offered.join(",")}"</formula1>`)).toBe(offered.length > 0);
      const townships = node["x-format"] === "township" ? offered : [];
      const read = cellReader(node, { townships }) as (cell: string) => unknown;
      const values = offered.map((word) => JSON.stringify(read(word)));
      expect(new Set(values).size).toBe(offered.length);
    }
  },
);

test("the townships to choose from are those of the policy that is named", async () => {
  const [first, ...others] = yingzhou2021.pension.townships;
  const changes = { pension: { townships: [{ ...first, name: "新镇" }, ...others] } };
  const draft = JSON.stringify({ base: "yingzhou-2021", id: "d", changes });
  const offered = async (...more: readonly string[]) => {
    expect((await runCli(["template", "pension", "-o", at("places.xlsx"), ...more])).exit).toBe(0);
    const notes = rowsIn(read(readFileSync(at("places.xlsx"))), 1);
    return notes.find(([title]) => title === "乡镇（街道）")?.[2]?.split("、");
  };
  const names = yingzhou2021.pension.townships.map(({ name }) => name);
  expect(await offered()).toEqual(names);
  expect(await offered("-p", draft)).toEqual(["新镇", ...names.slice(1)]);
});

/* By hand, the second of the invented persons: 500 yuan of 1 March earn 70; 低保 and the register, 30 and 250. */
test.each([
  ["pension", /^全区 +1 +1 +0 +0 +500 +0 +70 +0 /m],
  ["medical", /^全区 +1 +1 +280 +250 +0 +30 +/m],
] as const)("%s: the example is a row that can be settled", async (kind, accounts) => {
  const notes = rowsIn(read(await templateOf(kind)), 1).slice(3);
  const example = Object.fromEntries(notes.map(([title = "", , , , cell]) => [title, cell === "" ? null : cell]));
  expect((await settled(kind, [example])).stdout).toMatch(accounts);
});

test.each(KINDS)("%s: the sample that is written is the one that is settled", async (kind) => {
  const accounts = async (...args: readonly string[]) => (await runCli(["settle", kind, ...args, "--csv"])).stdout;
  const expected = await accounts("--sample");
  for (const name of ["样例.csv", "样例.xlsx"]) {
    expect(await runCli(["sample", kind, "-o", at(name)])).toEqual({ exit: 0, stdout: "", stderr: "" });
    expect(await accounts(at(name))).toBe(expected);
  }
  const { stdout } = await runCli(["sample", kind, "-o", "-"]);
  expect(stdout).toBe(readFileSync(at("样例.csv"), "utf8"));
});

test.each([
  [["template", "other", "-o", "x.xlsx"], "no template other; there are pension and medical"],
  [["sample", "other", "-o", "x.csv"], "no sample other"],
  [["template", "pension"], "say the output with -o"],
  [["template", "pension", "-o", "x.csv"], "a template is an .xlsx: x.csv"],
])("%j: exit 2", async (args, message) => {
  const before = readdirSync(folder);
  const { exit, stderr } = await runCli(args);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining(message) });
  expect(readdirSync(folder)).toEqual(before);
});
