import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, expect, test } from "vitest";
import { csvRecord } from "../../src/ledger/csv-text.js";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "formulas-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const LIVE = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  " =1",
  "-A1",
  "＝1",
  "＋1",
  "－1",
  "＠1",
];
const HARMLESS = ["-5", "-0.01", "+8613900000000", "-", "——", "--", "5", "", "前进村", "a=1"];

test.each(LIVE)("%j is text in a cell of ours", (cell) => {
  expect(csvRecord([cell]).replace(/^"/, "")[0]).toBe("'");
});

test.each(HARMLESS)("%j stays as it is", (cell) => {
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
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringContaining(`王店镇,'${village.trim()}`) });
  },
);

test.each(LIVE.map((cell) => cell.trim()))("a row that begins with %j is text among the rejects", async (name) => {
  writeFileSync(at("in.csv"), `姓名,档次\n${name},250\n`);
  const args = ["batch", "pension/contribution-subsidy", at("in.csv"), "-o", at("out.csv")];
  await runCli([...args, "--rejects", at("rejects.csv")]);
  expect(readFileSync(at("rejects.csv"), "utf8")).toContain(`,'${name},250\r\n`);
});

const copied = async (names: readonly string[], ...options: readonly string[]) => {
  writeFileSync(at("in.csv"), ["姓名,档次", ...names.map((name) => `${quoted(name)},500`), '"王,五",500'].join("\n"));
  const args = ["batch", "pension/contribution-subsidy", at("in.csv"), "-o", at("out.csv"), ...options];
  const { exit, stderr } = await runCli(args);
  const out = readFileSync(at("out.csv"), "utf8");
  expect({ exit, last: out.includes('\n"王,五",500,70,') }).toEqual({ exit: 0, last: true });
  return { stderr, out };
};

test("a formula in a copied column becomes text, and the number of them is told", async () => {
  for (const name of LIVE) {
    const { out, stderr } = await copied([name, name]);
    // What is written anew has the line ends that cells are read with.
    const written = `'${name.replaceAll("\r", "\n")}`;
    expect(parse(out, { from_line: 2, columns: ["name"], relax_column_count: true })[1]).toEqual({ name: written });
    expect(stderr).toContain("原有各列有 2 处会被当作公式，前面加了撇号");
  }
});

test("a formula in the header becomes text too", async () => {
  writeFileSync(at("in.csv"), "=cmd|x,档次\n张三,500\n");
  await runCli(["batch", "pension/contribution-subsidy", at("in.csv"), "-o", at("out.csv")]);
  expect(readFileSync(at("out.csv"), "utf8")).toMatch(/^\ufeff'=cmd\|x,档次,/);
});

test("a row whose last cells Excel left out keeps its columns", async () => {
  writeFileSync(at("in.csv"), "档次,姓名,备注\n500,=1\n");
  await runCli(["batch", "pension/contribution-subsidy", at("in.csv"), "-o", at("out.csv")]);
  expect(readFileSync(at("out.csv"), "utf8")).toContain("\n500,'=1,,70,");
});

test("all else in a copied column is never altered", async () => {
  const { out, stderr } = await copied([...HARMLESS, "a,=1", 'b"=1']);
  for (const name of [...HARMLESS, "a,=1", 'b"=1']) expect(out).toContain(`\n${quoted(name)},500,70,`);
  expect(stderr).not.toContain("公式");
});

test("--keep-formulas leaves all as it is", async () => {
  const { out, stderr } = await copied(LIVE, "--keep-formulas");
  for (const name of LIVE) expect(out).toContain(`\n${quoted(name)},500,70,`);
  expect(stderr).not.toContain("公式");
});
