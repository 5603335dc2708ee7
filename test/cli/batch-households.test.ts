import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CLEAR_LINE } from "../../src/cli/terminal.js";
import { bookOf } from "../support/book-of.js";
import { runCli } from "../support/run-cli.js";
import { toldAtTerminal } from "../support/told-at-terminal.js";

const folder = mkdtempSync(join(tmpdir(), "batch-households-"));
afterAll(() => rmSync(folder, { recursive: true }));

const RULE = "medical/household-enrolment";
const HEADER = "户号,身份证号,是否参保";
const ONE = `${HEADER}\n1,a,是\n`;

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Asks for the households of a table out of a pipe. */
const asked = (content: string, ...options: readonly string[]) =>
  runCli(["batch", RULE, "-", ...options], [Buffer.from(content)]);

test.each([
  ["zh-CN", "户,行号,人数,结果："],
  ["en", "Household,Rows,Persons,Result: "],
])("in %s a result is of a household, its rows and persons", async (locale, titles) => {
  const { stdout } = await asked(ONE, "-o", "-", "-l", locale);
  const [header, row] = stdout.split("\r\n");
  expect([header?.slice(0, titles.length + 1), row?.slice(0, 6)]).toEqual([`\ufeff${titles}`, "1,2,1,"]);
});

test("whose columns are what is said as of any table, and members of lines of JSON are not", async () => {
  const { exit, stdout } = await asked(ONE.replace("户号", "门牌"), "-o", "-", "-m", "门牌=户号");
  expect([exit, stdout.split("\r\n")[1]?.slice(0, 6)]).toEqual([0, "1,2,1,"]);
  const { stderr } = await asked(ONE, "-o", "-", "--facts", "f");
  expect(JSON.parse(stderr)).toMatchObject({ code: "USAGE", message: { zh: "--facts 不用于 csv" } });
});

test("what is wrong with a file is told as it is: it is not read again", async () => {
  const { exit, stderr } = await asked(`${ONE}"2,b,是\n`, "-o", "-");
  expect([exit, stderr]).toEqual([2, expect.stringContaining("from line 3 on a quote is without its pair")]);
});

test("households are gathered from the start where rows can't be read again, nor taken back", async () => {
  const path = file("in.csv", ONE);
  const out = join(folder, "out.csv");
  const gathered = async (inputs: readonly string[], ...options: readonly string[]): Promise<boolean> => {
    const pipe = [Buffer.from(`${HEADER}\n2,b,是\n`)];
    const { exit, stderr } = await runCli(["batch", RULE, ...inputs, ...options], pipe);
    expect({ exit, stderr }).toMatchObject({ exit: 0 });
    return stderr.includes("同一户的行可不在一起，已在内存中归户 households were gathered in memory\n");
  };
  expect(await gathered([path], "-o", out)).toBe(false);
  expect(await gathered([path, "-"], "-o", out)).toBe(true);
  expect(await gathered([path], "-o", "-")).toBe(true);
  expect(await gathered([path], "-o", out, "--rejects", "-")).toBe(true);
});

test("where nothing is written, a workbook that is asked for is none", async () => {
  const path = file("in.csv", ONE);
  const before = readdirSync(folder);
  expect((await runCli(["batch", RULE, path, "--format", "xlsx", "--dry-run"])).exit).toBe(0);
  expect(readdirSync(folder)).toEqual(before);
});

test("sheets in which nothing stands have no header to tell of, and no household", async () => {
  const book = file("book.xlsx", bookOf({ 一: [], 二: [] }));
  const { exit, stderr } = await runCli(["batch", RULE, book, "--sheet", "*", "--dry-run"]);
  expect([exit, stderr.split("\n").slice(0, 2)]).toEqual([
    2,
    [
      "读入 0 行 = 结果 0 + 退回 0 + 搁置 0（合计行、空行） | rows 0 = results 0 + rejects 0 + set aside 0",
      "户 households: 0",
    ],
  ]);
});

test("at a terminal a line tells how far it is, and is gone before the rest is told", async () => {
  const told = await toldAtTerminal("batch", RULE, file("in.csv", ONE), "-o", join(folder, "out.csv"));
  expect(told[0]).toMatch(/ 行 rows /);
  const last = told.findLastIndex((text) => text.startsWith(CLEAR_LINE));
  expect(told.slice(last)).toEqual([CLEAR_LINE, expect.stringContaining("rows 1 = results 1")]);
});

test("where standard output takes the results, no such line is told", async () => {
  const told = await toldAtTerminal("batch", RULE, file("in.csv", ONE), "-o", "-");
  expect(told).toEqual([expect.stringContaining("rows 1 = results 1")]);
});
