import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { rejectsIn } from "../support/rejects-in.js";
import { runCli } from "../support/run-cli.js";

const root = mkdtempSync(join(tmpdir(), "ndjson-"));
let folder = root;

beforeEach(() => {
  folder = mkdtempSync(join(root, "run-"));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const RULE = "pension/contribution-subsidy";
const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");

function given(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

/** What a member of each answered line holds. */
const answers = (output: string, member: string): readonly unknown[] =>
  output
    .trimEnd()
    .split("\n")
    .filter((line) => !line.includes('"error":'))
    .map((line) => (JSON.parse(line) as { finding: Record<string, unknown> }).finding[member]);

/*
 * By hand. Line 1: 500 → 70. 2: blank, set aside. 3: 200 → 40. 4: a cut-off line, rejected. 5: no tier of 250. 6: text
 * that CSV would read, and NDJSON does not. 7: a list. 8: a key twice. 9: a number that no double holds. 10: has a
 * finding already. 11: nothing to go by. 12: 1500 → 150, without a line end. 12 rows = 3 results + 8 rejects + 1 set
 * aside.
 */
const LINES = [
  '{ "tier" : 5.00e2 , "payment":"self-paid" }  ',
  "   ",
  '{"tier":"200"}\r',
  '{"tier":500',
  '{"tier":250}',
  '{"tier":"500元"}',
  "[500]",
  '{"tier":500,"tier":200}',
  '{"tier":9007199254740993}',
  '{"tier":500,"finding":{}}',
  "{ }",
  '{"tier":1500}',
].join("\n");

test("each object keeps what it holds, in order, and gains one member", async () => {
  const input = given("in.ndjson", LINES);
  const { exit, stdout, stderr } = await runCli(["batch", RULE, input, "-o", at("out.jsonl")]);
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: "" });
  expect(stderr).toContain("rows 12 = results 3 + rejects 8 + set aside 1");
  const lines = text("out.jsonl").split("\n");
  expect(lines.map((line) => line.replace(/"(finding|error)":[[{].*[\]}](?=\})/, "*$1"))).toEqual([
    '{ "tier" : 5.00e2 , "payment":"self-paid" ,*finding}  ',
    '{"tier":"200",*finding}',
    '{"text":"{\\"tier\\":500",*error}',
    '{"tier":250,*error}',
    '{"tier":"500元",*error}',
    '{"text":"[500]",*error}',
    '{"text":"{\\"tier\\":500,\\"tier\\":200}",*error}',
    '{"text":"{\\"tier\\":9007199254740993}",*error}',
    '{"text":"{\\"tier\\":500,\\"finding\\":{}}",*error}',
    "{ *error}",
    '{"tier":1500,*finding}',
    "",
  ]);
  expect(JSON.parse(lines[3] as string).error).toEqual([
    { path: "tier", message: { zh: expect.stringContaining("250"), en: expect.stringContaining("250") } },
  ]);
  const subsidies = answers(text("out.jsonl"), "subsidy");
  expect(subsidies).toEqual(["70", "40", "150"].map((value) => ({ status: "determined", value })));
});

test("rejects name line, member and reason, and keep the line", async () => {
  const args = ["batch", RULE, given("in.ndjson", LINES), "-o", at("out.jsonl"), "--locale", "en"];
  await runCli([...args, "--rejects", at("rejects.csv")]);
  const rejects = rejectsIn(text("rejects.csv"));
  expect(rejects).toHaveLength(8);
  const expected: readonly (readonly [string, string, string])[] = [
    ["4", "is not JSON", '{"tier":500'],
    ["5", "tier: ", '{"tier":250}'],
    ["6", "500元", '{"tier":"500元"}'],
    ["7", "not a JSON object", "[500]"],
    ["8", "twice", '{"tier":500,"tier":200}'],
    ["9", "lose precision", '{"tier":9007199254740993}'],
    ["10", "finding: the member", '{"tier":500,"finding":{}}'],
    ["11", "tier: ", "{ }"],
  ];
  for (const [index, [start, reason, raw]] of expected.entries()) {
    expect(rejects[index]).toMatchObject({ "Source file": "in.ndjson", "Source row": start, 原文: raw });
    expect(rejects[index]?.["Reason rejected"]).toContain(reason);
  }
});

test("a household, and a list of them, as no cell can hold it", async () => {
  const member = (key: string): object => ({ key, insurance: "none", enrolled: true });
  const household = JSON.stringify({ registeredHere: true, members: [member("a"), member("b")] });
  const { exit, stdout } = await runCli(
    ["batch", "medical/household-enrolment", "-", "-o", "-", "--format", "ndjson"],
    [Buffer.from(`${household}\n`)],
  );
  expect(exit).toBe(0);
  expect(answers(stdout, "mustEnrol")).toEqual([{ status: "determined", value: 2 }]);
});

test("an object without members gains the first", async () => {
  const { stdout } = await runCli(
    ["batch", "pension/completion", "-", "-o", "-", "--format", "ndjson"],
    [Buffer.from(" { } \n")],
  );
  expect(stdout).toMatch(/^ \{ "finding":\{.*\}\} \n$/);
});

test("a pipe in and out: the form follows whichever file is named; a line may come in pieces", async () => {
  const pieces = ['{"ti', 'er":', "500}", "\n", '{"tier":300}'].map((piece) => Buffer.from(piece));
  await runCli(["batch", RULE, "-", "-o", at("out.ndjson")], pieces);
  expect(answers(text("out.ndjson"), "subsidy")).toMatchObject([{ value: "70" }, { value: "50" }]);
});

test("facts in one member; the others are passed over and kept", async () => {
  const rows = ['{"id":7,"facts":{"tier":500}}', '{"id":8,"facts":{"tier":250}}', '{"id":9}'].join("\n");
  const { stdout, stderr } = await runCli(
    ["batch", RULE, "-", "-o", "-", "--format", "ndjson", "--facts", "facts"],
    [Buffer.from(rows)],
  );
  expect(stdout).toMatch(/^\{"id":7,"facts":\{"tier":500\},"finding":\{[^\n]*\}\}\n\{"id":8,.*\}\n\{"id":9,.*\}\n$/);
  expect(stderr).toContain("（2）facts.tier：");
  expect(stderr).toContain("（3）facts：");
});

test("without it, a member that is no fact is rejected by name", async () => {
  const { stderr } = await runCli(
    ["batch", RULE, "-", "-o", "-", "--format", "NDJSON"],
    [Buffer.from('{"id":7,"tier":500}\n')],
  );
  expect(stderr).toContain("（1）id：");
});

test("a rehearsal shows findings and rejects, and writes nothing", async () => {
  const { stdout } = await runCli(["batch", RULE, given("in.ndjson", LINES), "--dry-run"]);
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(5);
  expect(lines[0]).toContain('line 1: {"rule":"pension/contribution-subsidy"');
  expect(lines[2]).toMatch(/^退回第 4 行 rejected: /);
  expect(readdirSync(folder)).toEqual(["in.ndjson"]);
});

test("the form as said outweighs the extension", async () => {
  const input = given("in.txt", '{"tier":500}\n');
  const { exit } = await runCli(["batch", RULE, input, "-o", at("out.txt"), "--format", "ndjson"]);
  expect(exit).toBe(0);
  expect(answers(text("out.txt"), "subsidy")).toMatchObject([{ value: "70" }]);
  expect(readdirSync(folder).sort()).toEqual(["in.txt", "out.txt"]);
});

test.each<[string, readonly string[], string]>([
  ["input and output of different forms", ["-o", "out.csv"], "both CSV or both NDJSON"],
  ["an unknown form", ["-o", "-", "--format", "xml"], "--format takes one of csv, ndjson"],
  ["a column said for NDJSON", ["-o", "-", "-m", "档次=tier"], "--map is not for ndjson"],
  ["percentages said for NDJSON", ["-o", "-", "--percent", "points"], "--percent is not for ndjson"],
  ["Excel's dates said for NDJSON", ["-o", "-", "--excel-dates"], "--excel-dates is not for ndjson"],
  ["a member said for CSV", ["-o", "-", "--format", "csv", "--facts", "facts"], "--facts is not for csv"],
])("%s: exit 2", async (_, options, message) => {
  const { exit, stderr } = await runCli(["batch", RULE, given("in.ndjson", LINES), ...options]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining(message) });
});

test("a line without an end is refused before it fills the memory", async () => {
  const piece = Buffer.alloc(1 << 24, 0x61);
  const { exit, stderr } = await runCli(["batch", RULE, "-", "-o", at("out.ndjson")], Array(5).fill(piece));
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("line 1 is too long") });
  expect(readdirSync(folder)).toEqual([]);
});

test("accounts of a ledger in NDJSON", async () => {
  const row = (serial: number, tier: unknown): string =>
    JSON.stringify({ idNumber: idNumberOf(serial), township: "王店镇", village: "东村", tier, paidOn: "2021-02-01" });
  const input = given("ledger.ndjson", [row(1, 500), row(2, 200), row(3, "200元"), row(1, 500)].join("\n"));
  const { stdout } = await runCli(["settle", "pension", input]);
  expect(stdout).toMatch(/^全区 +2 +2 +0 +0 +700 +0 +110 +0 /m);
  expect(stdout).toContain("rows 4 = counted 2 + joined 1 + conflicts 0 + rejects 1 + set aside 0");
});

/* By hand: 500 earns 70; 300, mended on two lines of its cell, 50; what is still no tier is rejected as before. */
test("rejects of NDJSON are mended and read again in the place of their lines", async () => {
  const input = given("in.ndjson", '{"tier":500}\n{"tier":"三百"}\n{"tier":250}\n');
  await runCli(["batch", RULE, input, "-o", at("out.ndjson"), "--rejects", at("rejects.csv")]);
  const mended = text("rejects.csv").replace('"{""tier"":""三百""}"', '"{\n""tier"":300}"');
  expect(mended).not.toBe(text("rejects.csv"));
  const again = ["batch", RULE, input, given("rejects.csv", mended), "-o", at("again.ndjson")];
  const { exit, stderr } = await runCli(again);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: expect.stringContaining("read as in the rejects: 2 rows") });
  expect(stderr).toContain("rows 3 = results 2 + rejects 1 + set aside 0");
  expect(text("again.ndjson")).toContain('{ "tier":300,"finding":');
  expect(answers(text("again.ndjson"), "subsidy")).toMatchObject([{ value: "70" }, { value: "50" }]);
});

test("a table that holds no rejects is no part of a ledger of NDJSON", async () => {
  const input = given("in.ndjson", '{"tier":500}\n');
  const { exit, stderr } = await runCli(["batch", RULE, input, given("in.csv", "档次\n500\n"), "-o", "-"]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("both CSV or both NDJSON") });
});
