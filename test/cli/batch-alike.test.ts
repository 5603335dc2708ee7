import { expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const RULE = "pension/contribution-subsidy";
const HEADER = "序号,乡镇,身份证号,缴费档次,缴费日期";
const [one, two, three, four] = [1, 2, 3, 4].map(idNumberOf) as [string, string, string, string];

async function answered(...rows: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runCli(["batch", RULE, "-", "-o", "-"], [Buffer.from([HEADER, ...rows, ""].join("\r\n"))]);
  return stdout.split("\r\n").slice(1, -1);
}

test("rows that give the facts of rows before them get the answers of these, and stay what they are", async () => {
  const subsidy = (yuan: number, tier: number) =>
    `${yuan},${yuan},${yuan},缴费${tier}元的补贴标准为${yuan}元。,,二（二）、二（三）,`;
  const noTier = ",,,退回：缴费档次：没有 250 元这一缴费档次,,,";
  expect(
    await answered(
      `1,王店镇,${one},500,2021-03-01`,
      `2,,${two},500,2021-03-01`,
      `3,=cmd,${three},500,2021-03-01`,
      `"4","三合,镇",${four},500,2021-03-01`,
      `5,王店镇,${one},200`,
      `6,王店镇,${two},200`,
      `7,王店镇,${three},200,`,
      `8,王店镇,${one},250,2021-03-01`,
      `9,王店镇,${two},250,2021-03-01`,
    ),
  ).toEqual([
    `1,王店镇,${one},500,2021-03-01,${subsidy(70, 500)}`,
    `2,,${two},500,2021-03-01,${subsidy(70, 500)}`,
    `3,'=cmd,${three},500,2021-03-01,${subsidy(70, 500)}`,
    `"4","三合,镇",${four},500,2021-03-01,${subsidy(70, 500)}`,
    `5,王店镇,${one},200,,${subsidy(40, 200)}`,
    `6,王店镇,${two},200,,${subsidy(40, 200)}`,
    `7,王店镇,${three},200,,${subsidy(40, 200)}`,
    `8,王店镇,${one},250,2021-03-01,${noTier}`,
    `9,王店镇,${two},250,2021-03-01,${noTier}`,
  ]);
});

test("a row with a right ID number is a person's, though the rule asks for none; a total has none", async () => {
  const rows = await answered(
    `1,王店镇,${one},500,2021-03-01`,
    `合计,王店镇,${two},500,2021-03-01`,
    "合计,王店镇,,1000,",
    `3,王店镇,${three},500,2021-03-01`,
  );
  expect(rows.map((row) => row.split(",", 3).join())).toEqual([
    `1,王店镇,${one}`,
    `合计,王店镇,${two}`,
    `3,王店镇,${three}`,
  ]);
});
