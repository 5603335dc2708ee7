import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "roll-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, rows: readonly string[]): string {
  writeFileSync(join(folder, name), rows.join("\n"));
  return join(folder, name);
}

const roll = file("roll.csv", [
  "身份证号,乡镇,村,档次",
  `${idNumberOf(1)},王店镇,东村,500`,
  `${idNumberOf(2)},王店镇,东村,200`,
]);
const payments = file("payments.csv", [
  "身份证号,乡镇,村,实缴金额,缴费日期",
  `${idNumberOf(1)},王店镇,东村,500,2021-03-01`,
]);

test("where nobody stands among the payments only, that is told as none", async () => {
  const { stdout } = await runCli(["settle", "pension", roll, payments]);
  expect(stdout).toContain("on both 1, only on the roll 1, only among the payments 0\n");
});

test("lines of JSON that tell nobody's payment are no roll: everyone is unpaid, as each line says", async () => {
  const lines = file("lines.ndjson", [
    JSON.stringify({ idNumber: idNumberOf(1), township: "王店镇", village: "东村", tier: 500 }),
  ]);
  const { exit, stdout } = await runCli(["settle", "pension", lines, "--format", "ndjson"]);
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringMatching(/^全区 +1 +0 +0 +1 /m) });
});

/*
 * By hand: 500 of the first, on the roll, 70; the second unpaid; 300 of the third, on no roll, 50, for the district
 * alone. A fourth of two villages is in conflict with both rows of the roll and the payment.
 */
test("payments without places take them from the roll; who stands in none is counted and listed", async () => {
  const bare = file("bare.csv", [
    "身份证号,实缴金额,缴费日期",
    `${idNumberOf(1)},500,2021-03-01`,
    `${idNumberOf(3)},300,2021-03-01`,
    `${idNumberOf(4)},300,2021-03-01`,
  ]);
  const twice = file("twice.csv", [
    "身份证号,乡镇,村,档次",
    `${idNumberOf(1)},王店镇,东村,500`,
    `${idNumberOf(2)},王店镇,东村,200`,
    `${idNumberOf(4)},王店镇,东村,300`,
    `${idNumberOf(4)},三合镇,西村,300`,
  ]);
  for (const inputs of [
    [twice, bare],
    [bare, twice],
  ]) {
    const { exit, stdout } = await runCli(["settle", "pension", ...inputs]);
    expect(exit).toBe(0);
    expect(stdout).toContain("rows 7 = counted 3 + joined 1 + conflicts 3 + rejects 0 + set aside 0");
    expect(stdout).toMatch(/^王店镇 +2 +1 +0 +1 +500 +0 +70 +0 /m);
    expect(stdout).toMatch(/^（未写明） +1 +1 +0 +0 +300 +0 +50 +0 +0 +1$/m);
    expect(stdout).toMatch(/^全区 +3 +2 +0 +1 +800 +0 +120 +0 /m);
    expect(stdout.replaceAll(/…\w{4}/g, "…")).toContain(
      "未写明乡镇或村的行号（号码末四位） without a township or village, lines (last four of the ID): " +
        "[bare.csv]!3（…）\n",
    );
  }
  const listed = join(folder, "listed.csv");
  await runCli(["settle", "pension", twice, bare, "--duplicates", listed]);
  expect(readFileSync(listed, "utf8")).toMatch(
    /\r\n未写明乡镇或村 without a township or village,,\w{4},\[bare.csv\]!3,,,/,
  );
});

test("who has no place in any row is to be looked at, strictly", async () => {
  const said = ["--strict", "--ignore", "缴费性质"];
  const placed = file("placed.csv", ["身份证号,实缴金额,缴费日期", `${idNumberOf(1)},500,2021-03-01`]);
  expect((await runCli(["settle", "pension", roll, placed, ...said])).exit).toBe(0);
  const unplaced = file("unplaced.csv", ["身份证号,实缴金额,缴费日期", `${idNumberOf(3)},500,2021-03-01`]);
  expect((await runCli(["settle", "pension", roll, unplaced, ...said])).exit).toBe(3);
  const blank = file("blank.csv", ["身份证号,乡镇,村,实缴金额,缴费日期", `${idNumberOf(3)},王店镇,,500,2021-03-01`]);
  expect((await runCli(["settle", "pension", blank, ...said])).exit).toBe(3);
});

test("where no table says where persons are, the ledger is refused, until the clerk does without", async () => {
  const bare = file("bare.csv", ["身份证号,实缴金额,缴费日期", `${idNumberOf(1)},500,2021-03-01`]);
  const flat = file("flat.csv", ["身份证号,乡镇,档次", `${idNumberOf(1)},王店镇,500`]);
  for (const inputs of [[bare], [flat, bare]]) {
    const { exit, stdout, stderr } = await runCli(["settle", "pension", ...inputs]);
    expect({ exit, stdout, stderr }).toEqual({
      exit: 2,
      stdout: "",
      stderr: expect.stringContaining("no column for village; there are 身份证号、"),
    });
    const { stderr: place } = await runCli(["settle", "pension", ...inputs]);
    expect(place.includes("no column for township")).toBe(inputs.length === 1);
  }
  const { stdout } = await runCli(["settle", "pension", flat, bare, "--ignore", "村"]);
  expect(stdout).toMatch(/^王店镇 +1 +1 +0 +0 +500 /m);
});
