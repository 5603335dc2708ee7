import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { afterAll, expect, test } from "vitest";
import { beforeOf, formOf, isWorkbook, mostListed, tableFormOf } from "../../src/cli/settle-outputs.js";
import { yingzhou2021 } from "../../src/index.js";
import { givenOf } from "../support/given.js";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";
import { thrownBy } from "../support/thrown-by.js";

type Options = Parameters<typeof givenOf>[0];

const folder = mkdtempSync(join(tmpdir(), "settle-outputs-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each<[options: Options, output: string, form: string]>([
  [{}, "-", "table"],
  [{}, "a.txt", "table"],
  [{}, "a.json", "json"],
  [{}, "a.JSON", "json"],
  [{}, "a.csv", "csv"],
  [{}, "a.json.txt", "table"],
  [{}, "a.csv.txt", "table"],
  [{ json: true }, "-", "json"],
  [{ json: true }, "a.csv", "json"],
  [{ csv: true }, "-", "csv"],
  [{ csv: true }, "a.json", "csv"],
])("%j and %s are the form %s", (options, output, form) => {
  expect(formOf(givenOf(options), output)).toBe(form);
});

test.each<[options: Options, output: string, is: boolean]>([
  [{}, "a.xlsx", true],
  [{ since: "b.json", "full-ids": true }, "a.xlsx", true],
  [{ csv: true }, "a.xlsx", false],
  [{ json: true }, "a.xlsx", false],
  [{}, "a.csv", false],
])("whether %j and %s are a workbook: %s", (options, output, is) => {
  expect(isWorkbook(givenOf(options), output)).toBe(is);
});

test.each<[name: string, options: Options]>([
  ["since", { since: "b.json" }],
  ["full-ids", { "full-ids": true }],
  ["since", { since: "b.json", json: true }],
])("--%s is for a workbook: %j", (name, options) => {
  expect(thrownBy(() => isWorkbook(givenOf(options), "a.csv"))).toMatchObject({
    code: "USAGE",
    text: { zh: `--${name} 用于工作簿：-o 结算.xlsx`, en: `--${name} is for a workbook: -o 结算.xlsx` },
  });
});

test("accounts to compare with that are not there", async () => {
  const path = join(folder, "none.json");
  await expect(beforeOf(givenOf({ since: path }), "pension")).rejects.toMatchObject({
    code: "FILE",
    text: { zh: `无法读取 ${path}`, en: `can't read ${path}` },
  });
  expect(await beforeOf(givenOf({}), "pension")).toBeUndefined();
});

test("accounts hold all persons of their lists where all are written, else as many as are told", () => {
  const duplicates = givenOf({ duplicates: "list.csv" });
  for (const [given, isBook, form] of [
    [givenOf({}), true, "table"],
    [givenOf({}), false, "json"],
    [duplicates, false, "csv"],
  ] as const)
    expect(mostListed(given, isBook, form)).toBeUndefined();
  for (const form of ["table", "csv"] as const) expect(mostListed(givenOf({}), false, form)).toBe(8);
});

test("whether readings are told by their codes", () => {
  expect(tableFormOf(givenOf({ codes: true }), "pension", yingzhou2021).hasCodes).toBe(true);
  expect(tableFormOf(givenOf({}), "medical", yingzhou2021)).toMatchObject({ hasCodes: false, policy: yingzhou2021 });
});

test("ID numbers of those who have not paid are whole where that is asked", async () => {
  const ledger = `乡镇,村,身份证号,档次,缴费日期\n王店镇,东村,${idNumberOf(1)},500,\n`;
  await runCli(["settle", "pension", "-", "-o", join(folder, "a.xlsx"), "--full-ids"], [Buffer.from(ledger)]);
  const { Sheets } = read(readFileSync(join(folder, "a-名单.xlsx")));
  expect(JSON.stringify(Sheets["催缴名单"])).toContain(idNumberOf(1));
});
