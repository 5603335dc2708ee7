import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const RULE = "pension/contribution-subsidy";

const ABSENT = ["payment", "缴费日期"].flatMap((name) => ["--ignore", name]);

/** Runs `batch` over a table. */
const batch = (text: string, ...options: readonly string[]) =>
  runCli(["batch", RULE, "-", "-o", "-", ...options], [Buffer.from(text)]);

test.each<[string, string, readonly string[], number]>([
  ["rejects are told", "档次\n500\n250\n", [], 0],
  ["rejects, strictly", "档次\n500\n250\n", ["--strict", ...ABSENT], 3],
  ["columns that are absent, strictly", "档次\n500\n", ["--strict"], 3],
  ["all said, strictly", "档次\n500\n", ["--strict", ...ABSENT], 0],
  ["a column that is not known, strictly", "档次,甲\n500,1\n", ["--strict", ...ABSENT], 3],
  ["that column said not to be meant", "档次,甲\n500,1\n", ["--strict", "--ignore", "甲", ...ABSENT], 0],
  ["a column without a name", "档次,\n500,\n", ["--strict", ...ABSENT], 0],
  ["rejects, strictly, without writing anything", "档次\n500\n250\n", ["--strict", "--dry-run"], 3],
  ["no row that could be taken", "档次\n250\n合计\n", [], 2],
  ["no row that could be taken, without writing anything", "档次\n250\n", ["--dry-run"], 2],
])("%s: %#", async (_, text, options, exit) => {
  expect((await batch(text, ...options)).exit).toBe(exit);
});

test("a ledger of which no row could be taken says how many there were", async () => {
  const { stderr } = await batch("档次\n250\n合计\n");
  expect(stderr).toContain("没有一行可用：读入 2 行，退回 1 行，搁置 1 行");
  expect(stderr).toContain("no row could be taken: of 2, 1 rejected and 1 set aside");
});

test("NDJSON of no line is a ledger of which no row could be taken; strictly, its rejects count", async () => {
  expect((await batch("", "--format", "ndjson")).exit).toBe(2);
  const lines = '{"tier":500}\n{"tier":250}\n';
  expect((await batch(lines, "--format", "ndjson", "--strict")).exit).toBe(3);
  expect((await batch('{"tier":500}\n', "--format", "ndjson", "--strict")).exit).toBe(0);
});

test("to do without a fact that a column gives is refused by the name that was said", async () => {
  const { exit, stderr } = await batch("档次,到账日期\n500,2021-03-01\n", "--ignore", "paidOn");
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("an option names a column paidOn") });
});
