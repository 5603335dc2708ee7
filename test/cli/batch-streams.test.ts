import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CLEAR_LINE } from "../../src/cli/terminal.js";
import { runCli } from "../support/run-cli.js";
import { toldAtTerminal } from "../support/told-at-terminal.js";

const folder = mkdtempSync(join(tmpdir(), "batch-streams-"));
afterAll(() => rmSync(folder, { recursive: true }));

const RULE = "pension/contribution-subsidy";

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Asks a rule for what comes out of a pipe. */
const asked = (rule: string, content: string, ...options: readonly string[]) =>
  runCli(["batch", rule, "-", ...options], [Buffer.from(content)]);

test("what was read as what, and what became of the rows, is told a line each", async () => {
  const { stderr } = await asked(RULE, "姓名,档次,缴费日期\n甲,500,2021-03-01\n合计,500,\n", "-o", "-");
  const others = "（见 columns pension/contribution-subsidy）";
  expect(stderr.split("\n")).toEqual([
    "档次 → tier（缴费档次（元/年））",
    "缴费日期 → paidOn（缴费日期）",
    `表里没有：缴费性质（按该档次通常的方式计）；其余 2 列按缺省计${others}`,
    "not given: payment (as is usual for the tier); 2 others taken by default (see columns " +
      "pension/contribution-subsidy)",
    "未用到 not used: 姓名",
    "读入 2 行 = 结果 1 + 退回 0 + 搁置 1（合计行、空行） | rows 2 = results 1 + rejects 0 + set aside 1",
    "搁置的行 rows set aside: 3（合计 500）；空行 blank: 0",
    "",
  ]);
});

test("of lines of JSON there is no header to tell of", async () => {
  const { stderr } = await asked(RULE, '{"tier":500}\n', "-o", "-", "--format", "ndjson");
  expect(stderr).toBe(
    "读入 1 行 = 结果 1 + 退回 0 + 搁置 0（合计行、空行） | rows 1 = results 1 + rejects 0 + set aside 0\n",
  );
});

test("the name of the output says the form of what comes out of a pipe, of lists too", async () => {
  const path = join(folder, "out.ndjson");
  const { exit } = await asked("pension/shared-accounts", '{"uses":[{"account":"1","person":"a"}]}\n', "-o", path);
  expect([exit, readFileSync(path, "utf8")]).toEqual([0, expect.stringContaining('"personsSharing":0')]);
});

test("formulas are copied where they are meant", async () => {
  const { stdout, stderr } = await asked(RULE, "备注,档次\n=1+1,500\n", "-o", "-", "--keep-formulas");
  expect(stdout).toContain("\r\n=1+1,500,70,");
  expect(stderr).not.toContain("apostrophe");
});

test.each([
  ["姓名,档次", " 姓名 , 档次"],
  [" 姓名 , 档次", "姓名,档次"],
])("tables under %j and %j have the same columns: blanks around a name are none of it", async (first, second) => {
  const paths = [file("a.csv", `${first}\n甲,500\n`), file("b.csv", `${second}\n乙,200\n`)];
  const { exit, stdout } = await runCli(["batch", RULE, ...paths, "-o", "-"]);
  const rows = stdout.split("\r\n").slice(1, 3);
  expect([exit, rows.map((row) => row.split(",", 3).join())]).toEqual([0, ["甲,500,70", "乙,200,40"]]);
});

test("tables of which one column is another's are refused, and what stands in them is told", async () => {
  const paths = [file("a.csv", "姓名,档次\n甲,500\n"), file("b.csv", "户主,档次\n乙,200\n")];
  const { exit, stderr } = await runCli(["batch", RULE, ...paths, "-o", "-"]);
  expect({ exit, error: JSON.parse(stderr) }).toEqual({
    exit: 2,
    error: {
      name: "LedgerError",
      code: "FILE",
      message: {
        zh: "[b.csv]：各表的列不同，结果无法写在一个表头之下，请分别求：先是 姓名、档次；这里是 户主、档次",
        en:
          "[b.csv]: the tables have other columns, and one header can't stand for both: first 姓名、档次; here " +
          "户主、档次. Ask for each alone",
      },
    },
  });
});

test("at a terminal a line tells how far it is, and is gone before the rest is told", async () => {
  const path = file("in.csv", "档次\n500\n");
  const told = await toldAtTerminal("batch", RULE, path, "-o", join(folder, "out.csv"));
  expect(told[0]).toMatch(/ 行 rows /);
  const last = told.findLastIndex((text) => text.startsWith(CLEAR_LINE));
  expect(told.slice(last)).toEqual([CLEAR_LINE, expect.stringContaining("rows 1 = results 1")]);
});

test.each([[["-o", "-"]], [["--explain", "-"]]])(
  "where standard output takes %j, no such line is told",
  async (args) => {
    const told = await toldAtTerminal("batch", RULE, file("in.csv", "档次\n500\n"), ...args);
    expect(told).toEqual([expect.stringContaining("rows 1 = results 1")]);
  },
);
