import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test, vi } from "vitest";
import type { Streams, Writer } from "../../src/cli/command.js";
import { runCommand } from "../../src/cli/run-command.js";
import { CLEAR_LINE } from "../../src/cli/terminal.js";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "settle-streams-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the invented ledger is a table like any: a column that it lacks is refused by its own header", async () => {
  const { exit, stderr } = await runCli(["settle", "pension", "--sample", "-m", "没有=tier"]);
  expect([exit, JSON.parse(stderr).message.zh]).toEqual([
    2,
    "选项所说的“没有”一列不存在；表头有：序号、乡镇（街道）、村（社区）、姓名、公民身份号码、本年度缴费档次、" +
      "实缴金额、缴费日期、缴费性质、代缴类别、备注",
  ]);
});

test.each([
  [["x.csv", "--sample"], "--sample 之外不再给出台账", "--sample takes no ledger beside it"],
  [["x.csv", "--csv", "--json"], "--csv 和 --json 只能用一个", "use --csv or --json, not both"],
  [[], "请给出台账文件，或用 --sample", "name the ledger, or say --sample"],
])("settle pension %j is refused", async (args, zh, en) => {
  const { exit, stdout, stderr } = await runCli(["settle", "pension", ...args]);
  expect([exit, stdout, JSON.parse(stderr)]).toEqual([
    2,
    "",
    { name: "CommandError", code: "USAGE", message: { zh, en } },
  ]);
});

test("at a terminal the line that told how far it is is empty at the end", async () => {
  const path = join(folder, "ledger.csv");
  writeFileSync(path, `身份证号,乡镇,村,档次,缴费日期\n${idNumberOf(1)},王店镇,东村,500,2021-02-01\n`);
  // A second passes whenever somebody looks.
  let now = 0;
  const clock = vi.spyOn(performance, "now");
  clock.mockImplementation(() => (now += 1000));
  const written: string[] = [];
  const writer = (isTTY: boolean): Writer => ({
    isTTY,
    columns: 80,
    write(text, done) {
      if (isTTY) written.push(text);
      done?.();
    },
  });
  const stdin = Readable.from([]) as unknown as Streams["stdin"];
  const exit = await runCommand(["settle", "pension", path], { stdin, stdout: writer(false), stderr: writer(true) });
  clock.mockRestore();
  expect(exit).toBe(0);
  expect(written[0]).toMatch(/ 行 rows /);
  expect(written.filter((text) => text !== "").at(-1)).toBe(CLEAR_LINE);
});
