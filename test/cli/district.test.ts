import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { rowsOf } from "../support/rows-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "district-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The same townships as in the table's own tests, with what each part comes to worked there. */
const CSV = [
  "乡镇街道,累计缴费人数,养老金发放率,抽查查出死亡未上报例数,连续不按时报送段数,年终工作经费（元）",
  "王店镇,15299,,2,1,100000",
  "清河街道,4000,95%,,,",
  "鼓楼街道,4335,,,,",
  "合计,23634,,,,",
].join("\n");
const stdin = (text: string) => [new TextEncoder().encode(text)];
const cells = (line: string | undefined) => line?.trim().split(/ {2,}/);

test("a table of townships as CSV: progress, score, cut, each deadline, by rank", async () => {
  const { exit, stdout, stderr } = await runCli(["district", "-", "--as-of", "2021-03-01", "--csv"], stdin(CSV));
  expect([exit, stderr.includes("合计")]).toEqual([0, true]);
  const lines = stdout.trimEnd().split("\r\n");
  expect(lines[0]).toBe(
    "\ufeff名次,乡镇街道,全年任务数（人）,已缴（人）,完成率（%）,得分,扣减比例（%）,扣减金额（元）," +
      "至2021-03-31还差（人）,每天须办（人）,照此进度（推算）,至2021-06-30还差（人）,每天须办（人）,照此进度（推算）," +
      "至2021-10-10还差（人）,每天须办（人）,照此进度（推算）",
  );
  // 15,299 of 22,950 and 27,000: 7,651 in 31 days, 246.8 a day; 11,701 in 122 days, 95.9, and in 224 days, 52.2.
  expect(lines[2]).toBe("2,王店镇,27000,15299,56.66,,20,20000,7651,247,完不成,11701,96,能完成,11701,53,能完成");
  // 95% of recipients paid: 5 of 10 points, and 90 not known.
  expect(lines[3]?.split(",").slice(0, 8)).toEqual(["3", "清河街道", "12700", "4000", "31.49", "5至95", "", ""]);
  expect(lines).toHaveLength(4);
});

test("as a table, with who would miss each deadline and the district's total; in English too", async () => {
  const { stdout } = await runCli(["district", "-", "--as-of", "2021-03-01"], stdin(CSV));
  const lines = stdout.trimEnd().split("\n");
  expect(cells(lines[1])?.slice(0, 5)).toEqual(["1", "鼓楼街道", "5100", "4335", "85"]);
  expect(lines.slice(-4)).toEqual([
    "2021-03-31 还剩31天（含当日），照此进度完不成的：王店镇、清河街道；看不准的：无",
    "2021-06-30 还剩122天（含当日），照此进度完不成的：清河街道；看不准的：无",
    "2021-10-10 还剩224天（含当日），照此进度完不成的：无；看不准的：无",
    // 23,634 of 44,800 is 52.754…%.
    "已报单位合计：已缴23634人，任务44800人，完成率52.75%；未报：三十里铺镇、三合镇、九龙镇、马寨乡、程集镇、" +
      "三塔集镇、西湖镇、西湖景区街道、文峰街道、颍西街道、京九路街道、袁集镇",
  ]);
  const english = await runCli(["district", "-", "--as-of", "2021-03-01", "-l", "en"], stdin(CSV));
  expect(english.stdout).toContain(
    "2021-03-31: 31 days left, itself included; at this pace missed by: 王店镇, 清河街道; can't tell: none\n",
  );
  expect(english.stdout).toContain("5 to 95");
});

test("phases that are past have results; a count at the end settles them", async () => {
  const townships = [
    { township: "王店镇", paid: 23_000, paidByFirstPhaseEnd: 22_950 },
    { township: "清河街道", paid: 10_794 },
    { township: "鼓楼街道", paid: 4335 },
  ];
  const facts = JSON.stringify({ date: "2021-05-01", townships });
  const { stdout } = await runCli(["district", facts, "--csv"]);
  const lines = stdout
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  expect(lines[0]?.[8]).toBe("第1阶段");
  expect(lines.slice(1).map((line) => [line[1], line[8]])).toEqual([
    ["王店镇", "完成"],
    ["鼓楼街道", "须补期末人数"],
    ["清河街道", "未完成"],
  ]);
});

test("the second phase alone can't be told without the count at the end of the first", async () => {
  const { stdout } = await runCli([
    ...["district", JSON.stringify([{ township: "清河街道", paid: 12_000 }]), "--as-of", "2021-05-31", "--csv"],
    ...["-r", "secondPhaseTarget=incremental"],
  ]);
  expect(stdout).toContain("看不准");
});

test("before the first day there is no pace; after the last no deadline; of no townships no row", async () => {
  const of = async (day: string, townships: object) =>
    (await runCli(["district", JSON.stringify(townships), "--as-of", day, "--csv"])).stdout.trimEnd().split("\r\n");
  const paid = [{ township: "王店镇", paid: 0 }];
  expect((await of("2020-12-31", paid))[1]).toBe("1,王店镇,27000,0,0,,,,22950,255,,27000,150,,27000,96,");
  expect((await of("2021-10-11", paid))[1]?.split(",").slice(8)).toEqual(["未完成", "未完成"]);
  expect(await of("2021-03-01", [])).toHaveLength(1);
});

test("as JSON: the table itself, with a whole sheet in a row's columns", async () => {
  const row = "乡镇街道,累计缴费人数,面上宣传次数,资料上报视情扣分,材料齐全,群众对政策满意度\n王店镇,100,1,2,否,85\n";
  const { stdout } = await runCli(
    ["district", "-", "--as-of", "2021-03-01", "--json", "--percent", "points"],
    stdin(row),
  );
  const { townships } = JSON.parse(stdout);
  const { items } = townships[0].evaluation as { items: readonly { item: string; earned: { shown: string } }[] };
  const earned = (name: string) => items.find(({ item }) => item === name)?.earned.shown;
  // 85% is 5 points above the 80% that earn all 5.
  expect(earned("policySatisfaction")).toBe("5");
  // 8 points less the 2 taken off.
  expect(earned("materialReporting")).toBe("6");
});

test("what can't be read, a row that is wrong, a table without a day", async () => {
  const run = async (...args: readonly string[]) => {
    const { exit, stderr } = await runCli(args, stdin("乡镇街道,累计缴费人数\n王店镇,很多\n"));
    return [exit, stderr] as const;
  };
  const [exit, told] = await run("district", "-", "--as-of", "2021-03-01");
  expect([exit, told.includes("有 1 行读不准")]).toEqual([2, true]);
  expect((await run("district", "-"))[1]).toContain("--as-of");
  expect((await run("district", "[]"))[1]).toContain("date");
  expect((await run("district", '[{"township":"王店","paid":1}]', "--as-of", "2021-03-01"))[1]).toContain("王店镇");
});

test("a table without a column that it needs is refused by its name, in both languages", async () => {
  const { exit, stdout, stderr } = await runCli(
    ["district", "-", "--as-of", "2021-03-01"],
    stdin("乡镇街道,养老金发放率\n王店镇,95%\n"),
  );
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(JSON.parse(stderr)).toEqual({
    name: "CommandError",
    code: "FILE",
    message: {
      zh: "缺少“累计缴费人数”一列；表头有：乡镇街道、养老金发放率。可用 --map 列名=累计缴费人数 指定",
      en: "no column for paid; there are 乡镇街道、养老金发放率. Say --map COLUMN=paid",
    },
  });
});

test("what columns are read as is told, a line each, and a row that is wrong in both languages", async () => {
  const read = await runCli(["district", "-", "--as-of", "2021-03-01"], stdin("乡镇街道,累计缴费人数\n王店镇,1\n"));
  const lines = read.stderr.split("\n");
  expect(lines.slice(0, 2)).toEqual(["乡镇街道 → township（乡镇（街道））", "累计缴费人数 → paid（累计缴费人数）"]);
  expect(lines[2]).toMatch(/^表里没有：第一阶段末累计缴费人数、.*；其余 2 列按缺省计$/);
  expect(lines[3]).toMatch(/^not given: paidByFirstPhaseEnd, .*; 2 others taken by default$/);
  const wrong = await runCli(["district", "-", "--as-of", "2021-03-01"], stdin("乡镇街道,累计缴费人数\n王店镇,很多\n"));
  const { code, message } = JSON.parse(wrong.stderr.slice(wrong.stderr.indexOf("\n{\n") + 1));
  expect(code).toBe("FILE");
  expect(message.zh).toMatch(/^有 1 行读不准，未列表\n.*不是整数/s);
  expect(message.en).toMatch(/^1 rows can't be read for certain; there is no table\n.*not a whole number/s);
});

test("in English, column by column, figures to the right", async () => {
  const townships = [{ township: "王店镇", paid: 15_299 }];
  const facts = JSON.stringify({ date: "2021-05-01", townships });
  const { stdout } = await runCli(["district", facts, "-l", "en"]);
  const [header = "", row = "", , ...below] = stdout.split("\n");
  const titles = [
    ...["Rank", "Township", "Task, persons", "Paid, persons", "Rate, percent", "Score", "Cut, percent", "Cut, yuan"],
    ...["Phase 1", "Short by 2021-06-30", "A day", "At this pace (projected)"],
    ...["Short by 2021-10-10", "A day", "At this pace (projected)"],
  ];
  expect(header.split(/ {2,}/)).toEqual(titles);
  // 85% of 27,000 is 22,950: 15,299 by May is less, but what stood at the end of March can only be less still.
  expect(row.trim().split(/ {2,}/)).toEqual([
    ...["1", "王店镇", "27000", "15299", "56.66", "not reached", "11701", "192", "missed", "11701", "72", "reached"],
  ]);
  // The characters of its name are as wide as two.
  const aligned = row.replace("王店镇", "王店镇   ");
  for (const [title, cell] of [
    ["Rank", "1"],
    ["Task, persons", "27000"],
    ["Paid, persons", "15299"],
    ["Rate, percent", "56.66"],
    ["Short by 2021-06-30", "11701"],
    ["A day", "192"],
  ] as const) {
    const end = header.indexOf(title) + title.length;
    expect(aligned.slice(end - cell.length, end)).toBe(cell);
  }
  // 11,701 in 61 days is 191.8 a day, in 163 days 71.8; 15,299 in 121 days is 126.4.
  expect(below.slice(0, 3)).toEqual([
    "2021-06-30: 61 days left, itself included; at this pace missed by: 王店镇; can't tell: none",
    "2021-10-10: 163 days left, itself included; at this pace missed by: none; can't tell: none",
    "Reported in all: 15299 of 27000 persons, 56.66%; not reported: 三十里铺镇, 三合镇, 九龙镇, 马寨乡, 程集镇, " +
      "三塔集镇, 西湖镇, 鼓楼街道, 清河街道, 西湖景区街道, 文峰街道, 颍西街道, 京九路街道, 袁集镇",
  ]);
  const book = join(folder, "district.xlsx");
  await runCli(["district", facts, "-l", "en", "-o", book]);
  const [title] = await rowsOf(readFileSync(book), {}, "District");
  expect(title?.cells[0]).toBe("Pension contributions, progress up to 2021-05-01");
});

test("of no townships, no past phase has a column", async () => {
  const { stdout } = await runCli(["district", "[]", "--as-of", "2021-05-01", "--csv"]);
  expect(stdout).toMatch(/,扣减金额（元）\n$/);
  const { stdout: english } = await runCli(["district", " []", "--as-of", "2021-05-01", "-l", "en"]);
  expect(english).toContain("Reported in all: 0 of 0 persons, rate open; not reported: 王店镇, ");
});

test("a file is JSON by its extension, and a table whatever else its name holds", async () => {
  const [table, json] = ["{}[].json.csv", "a.JSON"].map((name) => join(folder, name)) as [string, string];
  writeFileSync(table, "乡镇街道,累计缴费人数\n王店镇,1\n");
  writeFileSync(json, JSON.stringify([{ township: "王店镇", paid: 1 }]));
  for (const path of [table, json])
    expect((await runCli(["district", path, "--as-of", "2021-03-01", "--csv"])).stdout).toContain("1,王店镇,27000,1,");
});

test("as a workbook: title and day, numbers as numbers, who would miss a deadline below", async () => {
  const file = join(folder, "一览.xlsx");
  const { exit } = await runCli(["district", "-", "--as-of", "2021-03-01", "-o", file], stdin(CSV));
  const rows = (await rowsOf(readFileSync(file), {}, "全区一览")).map(({ cells }) => cells);
  expect([exit, rows[0]?.[0]]).toEqual([0, "城乡居民基本养老保险参保缴费进度（截至2021-03-01）"]);
  expect(rows[3]?.slice(0, 9)).toEqual(["2", "王店镇", "27000", "15299", "56.66", "", "20", "20000", "7651"]);
  expect(rows[5]?.[0]).toBe("2021-03-31 还剩31天（含当日），照此进度完不成的：王店镇、清河街道；看不准的：无");
});
