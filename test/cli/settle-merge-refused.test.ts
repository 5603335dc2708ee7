import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { forged } from "../support/forged.js";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

// What is refused of parts, word for word; parts that hold a row each are made where a test needs some.

const folder = mkdtempSync(join(tmpdir(), "merge-refused-"));
afterAll(() => rmSync(folder, { recursive: true }));

const merging = (kind: string, ...args: readonly string[]) => runCli(["settle", kind, "--merge", ...args]);

async function refusal(kind: string, ...args: readonly string[]) {
  const { exit, stdout, stderr } = await merging(kind, ...args);
  expect([exit, stdout]).toEqual([2, ""]);
  const { code, message } = JSON.parse(stderr);
  return [code, message.zh, message.en];
}

test.each([
  ["sample"],
  ["partial"],
  ["disjoint"],
  ["full-ids"],
  ["rejects", "a.csv"],
  ["map", "a=tier"],
  ["sheet", "1"],
  ["excel-dates"],
  ["format", "ndjson"],
])("--%s is for ledgers", async (name, ...value) => {
  // Beside the sample there are no files.
  const paths = name === "sample" ? [] : ["x.json"];
  expect(await refusal("pension", ...paths, `--${name}`, ...value)).toEqual([
    "USAGE",
    `--${name} 用于台账，不用于合并各部分`,
    `--${name} is for ledgers, not for merging parts`,
  ]);
});

test("a part under two names is given twice", async () => {
  expect(await refusal("pension", "package.json", "./package.json")).toEqual([
    "USAGE",
    "./package.json 给了两次",
    "./package.json is given twice",
  ]);
});

async function part(kind: "pension" | "medical", serial: number, ...more: readonly string[]): Promise<string> {
  const path = join(folder, `${kind}-${serial}.csv`);
  const rest = kind === "pension" ? "档次,缴费日期\n500,2021-03-01" : "人员类别,个人缴费\n普通居民,280";
  const [titles, cells] = rest.split("\n");
  writeFileSync(path, `乡镇,村,身份证号,${titles}\n王店镇,东村,${idNumberOf(serial)},${cells}\n`);
  const output = path.replace(".csv", `${more.join("")}.json`);
  expect((await runCli(["settle", kind, path, "--partial", ...more, "-o", output])).exit).toBe(0);
  return output;
}

test.each([
  ["pension", "--against", "docs/guide/2022.json"],
  ["pension", "--shift", "200:500:10"],
  ["pension", "--duplicates", "list.csv"],
  ["medical", "--report", "report.html"],
] as const)("of sums alone, %s %s needs persons", async (kind, name, value) => {
  const output = value.includes("docs") || value.includes(":") ? value : join(folder, value);
  expect(await refusal(kind, await part(kind, 1, "--disjoint"), name, output)).toEqual([
    "USAGE",
    `${name} 要有个人的部分：这些部分是以 --disjoint 写的，只有合计`,
    `${name} needs parts with persons: these were written with --disjoint, and hold sums alone`,
  ]);
});

test("of sums alone, a pension ledger has its report", async () => {
  const report = join(folder, "report.html");
  expect((await merging("pension", await part("pension", 1, "--disjoint"), "--report", report)).exit).toBe(0);
  expect(readFileSync(report, "utf8")).toContain("500");
});

test("a state that is refused is told by its file, wherever it stands among the parts", async () => {
  const paths: string[] = [];
  for (let serial = 1; serial <= 11; serial++) paths.push(await part("pension", serial));
  const last = paths.at(-1) as string;
  const written = JSON.parse(readFileSync(last, "utf8"));
  writeFileSync(last, JSON.stringify(forged(written, ["state", "said", 0], { tier: "250" })));
  const [code, zh, en] = await refusal("pension", ...paths);
  expect(code).toBe("FILE");
  expect(zh.startsWith(`${last}：said[0].tier `)).toBe(true);
  expect(en.startsWith(`${last}: said[0].tier `)).toBe(true);
  expect(en).not.toMatch(/undefined|：/);
});

test("rows that the parts read are those of their states", async () => {
  const path = await part("pension", 1);
  const written = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify(forged(written, ["counts", "rows"], 9)));
  expect(await refusal("pension", path)).toEqual([
    "FILE",
    "各部分读入的行数（counts）与其状态不符：可用 9 行，状态里有 1 行",
    "the rows that the parts read (counts) are not those of their states: 9 could be taken, 1 are in",
  ]);
});

test("strictly, a person without a place has a code; a workbook by its form is refused as such", async () => {
  const path = join(folder, "nowhere.csv");
  writeFileSync(path, `身份证号,乡镇,村,档次,缴费日期\n${idNumberOf(1)},,,500,2021-03-01\n`);
  const output = join(folder, "nowhere.json");
  const ignored = ["缴费性质", "是否代缴", "代缴类别", "是否补缴"].flatMap((name) => ["--ignore", name]);
  await runCli(["settle", "pension", path, "--partial", ...ignored, "-o", output]);
  const strict = await merging("pension", output, "--strict");
  expect([strict.exit, strict.stdout]).toEqual([3, expect.stringContaining("未写明乡镇或村")]);
  expect(await refusal("pension", output, "--format", "XLSX")).toEqual([
    "USAGE",
    "工作簿请用 -o 写入文件",
    "a workbook is written to a file: say it with -o",
  ]);
});
