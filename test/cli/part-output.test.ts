import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "part-output-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADER = "乡镇,村,身份证号,档次,缴费日期";
const ledger = `${HEADER}\n王店镇,东村,${idNumberOf(1)},500,2021-03-01\n王店镇,东村,${idNumberOf(2)},250,\n`;
const path = join(folder, "东.csv");
writeFileSync(path, ledger);

async function part(input: string, stdin: string) {
  const { exit, stdout } = await runCli(["settle", "pension", input, "--partial"], [Buffer.from(stdin)]);
  expect([exit, stdout.at(-1)]).toEqual([0, "\n"]);
  return JSON.parse(stdout);
}

test("a part says by which name its rows are told, and of what rows were rejected", async () => {
  const { tables, rejected, counts } = await part(path, "");
  expect(tables.file).toBe("东.csv");
  expect(counts).toEqual({ rows: 2, rejects: 1, setAside: 0 });
  expect(rejected).toHaveLength(1);
  expect(rejected[0].count).toBe(1);
});

test("a part of standard input has no name of its own", async () => {
  expect(Object.keys((await part("-", ledger)).tables)).not.toContain("file");
});

test.each([
  ["csv"],
  ["json"],
  ["against", "docs/guide/2022.json"],
  ["against-reading", "agencyPaidSubsidy=none"],
  ["shift", "200:500:10"],
  ["report", "report.html"],
  ["duplicates", "list.csv"],
])("--%s is for the whole ledger", async (name, ...value) => {
  const { exit, stderr } = await runCli(["settle", "pension", path, "--partial", `--${name}`, ...value]);
  expect([exit, JSON.parse(stderr)]).toEqual([
    2,
    {
      name: "CommandError",
      code: "USAGE",
      message: {
        zh: `--${name} 用于整册台账：合并时再用`,
        en: `--${name} is for the whole ledger: say it where parts are merged`,
      },
    },
  ]);
});

test("a part is written by any name but a table's", async () => {
  const to = (name: string) => runCli(["settle", "pension", path, "--partial", "-o", join(folder, name)]);
  expect((await to("part.csv.json")).exit).toBe(0);
  for (const name of ["part.CSV", "part.xlsx"])
    expect(JSON.parse((await to(name)).stderr)).toMatchObject({
      code: "USAGE",
      message: { zh: "--partial 写成 .json", en: "--partial is written as .json" },
    });
});
