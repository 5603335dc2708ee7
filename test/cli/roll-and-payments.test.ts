import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
