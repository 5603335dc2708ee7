import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "rows-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");
const HEADER = "乡镇,村,姓名,身份证号,档次,缴费日期,是否缴费,备注";
const person = (number: number, rest = "500,2021-03-01,是,"): string => `王店镇,东村,甲,${idNumberOf(number)},${rest}`;

/** Settles a pension ledger; answers with the counts of its rows beside the rest. */
async function settled(ledger: string, ...options: readonly string[]) {
  writeFileSync(at("in.csv"), ledger);
  const ran = await runCli(["settle", "pension", at("in.csv"), "--csv", ...options]);
  return { ...ran, rows: / \| (rows \d+ = .*)/.exec(ran.stderr)?.[1] };
}

test("a reject tells all that is wrong with it, in the order of its columns", async () => {
  const wrong = "王店镇,东村,甲,123,250元整x,2021-02-30,也许,";
  await settled([HEADER, wrong, person(1)].join("\n"), "--rejects", at("rejects.csv"));
  const [reason = ""] = /"(.*?)"/.exec(text("rejects.csv"))?.slice(1) ?? [];
  expect(reason.split("；").map((fault) => fault.split("：")[0])).toEqual(["身份证号", "档次", "缴费日期", "是否缴费"]);
  expect(reason).toContain("缴费日期：没有这一天");
});

test("the file of duplicates holds every row of every person, however many they are", async () => {
  const rows = Array.from({ length: 30 }, (_, index) => [person(index), person(index, "300,2021-03-01,是,")]).flat();
  const { rows: counts } = await settled([HEADER, ...rows].join("\n"), "--duplicates", at("duplicates.csv"));
  expect(counts).toBe("rows 60 = counted 0 + joined 0 + conflicts 60 + rejects 0 + set aside 0");
  const listed = text("duplicates.csv").trimEnd().split("\r\n").slice(1);
  expect(listed.map((line) => Number(line.split(",")[3]))).toEqual(rows.map((_, index) => index + 2));
});

test.each([
  ["", 0],
  ["\n", 0],
  ["\n\n", 1],
  ["\n\n\n", 2],
  ["\n,,,,,,,", 1],
  ["\n,,,,,,,\n", 1],
  ["\r\n\r\n", 1],
  ["\n　", 1],
])("a ledger that ends in %j has %i blank rows, each counted", async (end, blank) => {
  const { rows } = await settled(`${HEADER}\n${person(1)}${end}`);
  expect(rows).toBe(`rows ${1 + blank} = counted 1 + joined 0 + conflicts 0 + rejects 0 + set aside ${blank}`);
});

test("未 is no, 已 is yes", async () => {
  const { stdout } = await settled([HEADER, person(1, "500,,未,"), person(2, "500,2021-03-01,已,")].join("\n"));
  expect(stdout.trimEnd().split("\r\n").at(-1)?.split(",").slice(2, 7)).toEqual(["2", "1", "0", "1", "500"]);
});

test("a row whose last column says 合计 is a person's; without an ID number it is rejected, not lost", async () => {
  const bare = "王店镇,东村,乙,,300,2021-03-01,是,合计";
  const { rows, exit } = await settled([HEADER, person(1, "500,2021-03-01,是,合计"), bare].join("\n"));
  expect({ exit, rows }).toEqual({
    exit: 0,
    rows: "rows 2 = counted 1 + joined 0 + conflicts 0 + rejects 1 + set aside 0",
  });
});

test("rows set aside are told with their line and their text", async () => {
  const { stderr } = await settled([HEADER, person(1), "合计,,1人,,500,,,", person(2)].join("\n"));
  expect(stderr).toContain("rows set aside: 3（合计 1人 500）");
});

test("of very many rows set aside the lines are told, up to two hundred behind the first", async () => {
  const totals = Array.from({ length: 300 }, () => "合计,,1人,,500,,,");
  const { stderr } = await settled([HEADER, person(1), ...totals].join("\n"));
  expect(stderr).toContain("、10（合计 1人 500）、11、12、13、");
  expect(stderr).toContain("、209、210……，共 300 行 rows；空行 blank: 0");
});
