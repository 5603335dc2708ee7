import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { reasonsIn } from "../support/rejects-in.js";
import { runCli } from "../support/run-cli.js";

const root = mkdtempSync(join(tmpdir(), "households-"));
let folder = root;
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(root, "run-"));
});

const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");

const RULE = "medical/household-enrolment";
const HEADER = "户号,姓名,与户主关系,身份证号,其他参保险种,是否参保,人员类别";
const ZHANG = ["001,张三,户主,a1,已参加城镇职工医保,否,", "001,李四,配偶,a2,无,是,低保", "001,张小,之子,a3,无,否,"];
const WANG = ["002,王五,户主,b1,无,是,"];

/** The same with the column that the register is the district's. */
const here = ([header, ...rows]: readonly string[]): readonly string[] => [
  `${header},本区户口簿`,
  ...rows.map((row) => `${row},是`),
];

/** Runs the rule over a roster; answers with the key, rows, number of persons and verdict of each household. */
async function answered(lines: readonly string[], ...options: readonly string[]) {
  writeFileSync(at("in.csv"), lines.join("\n"));
  const args = ["batch", RULE, at("in.csv"), "-o", at("out.csv"), "--rejects", at("rejects.csv")];
  const ran = await runCli([...args, ...options]);
  const rows = existsSync(at("out.csv")) ? text("out.csv").trimEnd().split("\r\n").slice(1) : [];
  return { ...ran, households: rows.map((row) => row.split(",").slice(0, 4).join(" ")) };
}

/*
 * By hand: the father is an employee and is not counted; the mother has 低保, 250 of 280; the son must enrol and is
 * missing, 280. The second household pays 280 and conforms.
 */
test("a flat roster: one result a household, with its rows", async () => {
  const { exit, stderr, households } = await answered([
    "某村参保花名册",
    ...here([HEADER, ...ZHANG, ...WANG]),
    "合计,,4人",
  ]);
  expect({ exit, households }).toEqual({ exit: 0, households: ["001 3、4、5 3 否", "002 6 1 是"] });
  expect(text("out.csv")).toContain(",登记成员3人，其中应参保2人。a3应参保而未参保。,");
  expect(text("out.csv")).toContain(",a3,无,2,2,2,0,0,0,2,2,2,250,250,250,310,310,310,280,280,280,");
  expect(stderr).toContain("rows 5 = results 4 + rejects 0 + set aside 1\n户 households: 2\n搁置的行");
});

test.each<[string, readonly string[], readonly string[], string]>([
  [
    "a cell that can't be read",
    here([HEADER, ...ZHANG, "002,王五,户主,b1,无,也许,", "002,王六,之子,b2,无,是,"]),
    ["001 2、3、4 3 否", "002 5、6 2 "],
    "6 同户第 5 行有误，整户未作答",
  ],
  [
    "a person twice",
    [HEADER, ...WANG, "003,孙一,户主,d1,无,是,", "003,孙一,之子,d1,无,是,"],
    ["002 2 1 是", "003 3、4 2 "],
    "4 身份证号：“d1”重复",
  ],
  [
    "a second head",
    [HEADER, ...WANG, "003,孙一,户主,d1,无,是,", "003,孙二,本人,d2,无,是,"],
    ["002 2 1 是", "003 3、4 2 "],
    "4 同一户有两个户主",
  ],
  [
    "a row without a household",
    [HEADER, ...WANG, "003,孙一,户主,d1,无,是,", ",孙二,之子,d2,无,是,"],
    ["002 2 1 是", "003 3、4 2 "],
    "4 户号：没有说是哪一户",
  ],
  [
    "a first row without a household",
    [HEADER, ",孙二,之子,d2,无,是,", ...WANG],
    [" 2 1 ", "002 3 1 是"],
    "2 户号：没有说是哪一户",
  ],
  [
    "days of one household that differ",
    [
      `${HEADER},身份认定日`,
      "001,甲,户主,a1,无,是,,2021-01-01",
      "001,乙,配偶,a2,无,是,,",
      "001,丙,之子,a3,无,是,,2021-02-01",
      "002,王五,户主,b1,无,是,,2021-01-01",
    ],
    ["001 2、3、4 3 ", "002 5 1 是"],
    "4 身份认定日：与同户前面的行不一致",
  ],
  [
    "a day of the household that is none",
    [`${HEADER},身份认定日`, `${WANG[0]},`, "003,孙一,户主,d1,无,是,,2021-13-01"],
    ["002 2 1 是", "003 3 1 "],
    "3 身份认定日：没有这一天",
  ],
])("%s: the household is rejected whole, with its reasons", async (_, lines, households, reject) => {
  expect(await answered(lines)).toMatchObject({ exit: 0, households });
  expect(reasonsIn(text("rejects.csv")).join("\n")).toContain(reject);
});

test("rows that stand apart are gathered, which is said; out of a pipe or to one, from the start", async () => {
  const apart = here([HEADER, ...ZHANG.slice(0, 2), ...WANG, ...ZHANG.slice(2)]);
  const expected = ["001 2、3、5 3 否", "002 4 1 是"];
  const { stderr, households } = await answered(apart);
  expect(households).toEqual(expected);
  expect(stderr).toContain("households were gathered in memory");
  const piped = await runCli(["batch", RULE, "-", "-o", "-"], [Buffer.from(apart.join("\n"))]);
  const lines = piped.stdout.trimEnd().split("\r\n").slice(1);
  expect(lines.map((line) => line.split(",").slice(0, 4).join(" "))).toEqual(expected);
  expect((await answered([HEADER, ...ZHANG, ...WANG])).stderr).not.toContain("in memory");
});

test("by the head's number, or by the name alone where its rows stand together", async () => {
  const byNumber = [
    "户主姓名,户主身份证号,身份证号,其他参保险种,是否参保",
    "张三,x,a1,无,是",
    "张三,y,a2,无,是",
    "张三,x,a3,无,是",
  ];
  expect((await answered(byNumber)).households).toEqual(["x 2、4 2 是", "y 3 1 是"]);
  const byName = ["户主姓名,身份证号,其他参保险种,是否参保", "张三,a1,无,是", "张三,a2,无,是", "李四,b1,无,是"];
  expect((await answered(byName)).households).toEqual(["张三 2、3 2 是", "李四 4 1 是"]);
  rmSync(at("out.csv"));
  for (const options of [[], ["--rejects", "-"]]) {
    const { exit, stderr, households } = await answered([...byName, "张三,a3,无,是"], ...options);
    expect({ exit, stderr, households }).toEqual({
      exit: 2,
      stderr: expect.stringContaining("the rows under the head 张三 stand apart"),
      households: [],
    });
  }
});

test("nothing tells households apart: refused; without writing: the columns and the counts", async () => {
  const { exit, stderr } = await answered(["身份证号,是否参保", "a1,是"]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("no column tells households apart") });
  const dry = await answered([HEADER, ...WANG], "--dry-run");
  expect(dry).toMatchObject({ exit: 0, stdout: "", households: [], stderr: expect.stringContaining("households: 1") });
});

test("a fault that is none of the facts ends it", async () => {
  const { exit, stderr } = await runCli(["batch", RULE, at("nowhere.csv"), "-o", at("out.csv")]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("can't read") });
});

test("what its columns may be called is told, and so for lists", async () => {
  const { stdout } = await runCli(["columns", RULE]);
  expect(stdout).toContain("户号  household（Household number）\n  列名 names：户号、家庭户号");
  expect(stdout).toContain("是否随本户参保  enrolled");
  const lists = await runCli(["columns", "medical/poor-population-coverage"]);
  expect(lists.stdout).toMatch(/^【应参保名单】\n[^【]+【已参保名单】\n/);
});

const BY_NAME = "户主姓名,姓名,与户主关系,身份证号,其他参保险种,是否参保";

/*
 * By hand: two households headed by a 张三 each, of two and of one, all enrolled; then 李四's. Where the head comes
 * first, each begins with one; where it doesn't, there is no telling whose a row before it is.
 */
test.each<[string, readonly string[]]>([
  [
    "by the relation",
    [
      "户主姓名,与户主关系,身份证号,其他参保险种,是否参保",
      "张三,户主,a1,无,是",
      "张三,配偶,a2,无,是",
      "张三,本人,b1,无,是",
      "李四,户主,c1,无,是",
    ],
  ],
  [
    "by the head's own name",
    [
      "户主姓名,姓名,身份证号,其他参保险种,是否参保",
      "张三,张三,a1,无,是",
      "张三,王花,a2,无,是",
      "张三,张三,b1,无,是",
      "李四,李四,c1,无,是",
    ],
  ],
])("two neighbouring households whose heads have one name are two, %s", async (_, lines) => {
  const { exit, stderr, households } = await answered(lines);
  expect({ exit, households }).toEqual({ exit: 0, households: ["张三 2、3 2 是", "张三 4 1 是", "李四 5 1 是"] });
  expect(stderr).not.toContain("by the head's name");
  const piped = await runCli(["batch", RULE, "-", "-o", "-"], [Buffer.from(lines.join("\n"))]);
  expect(piped.stdout).toMatch(/\r\n张三,2、3,2,.*\r\n张三,4,1,.*\r\n李四,5,1,/);
});

test("where the head does not come first, two heads of one name are refused", async () => {
  const { exit, stderr } = await answered([
    BY_NAME,
    "张三,王花,配偶,a2,无,是",
    "张三,张三,户主,a1,无,是",
    "张三,赵兰,配偶,b2,无,是",
    "张三,张三,户主,b1,无,是",
  ]);
  expect({ exit, stderr }).toEqual({
    exit: 2,
    stderr: expect.stringContaining("stand apart or have two heads, one household or two of that name"),
  });
});

test("where nothing but the head's name tells households apart, that is told, and strictly has a code", async () => {
  const lines = ["户主姓名,身份证号,其他参保险种,是否参保", "张三,a1,无,是", "张三,b1,无,是"];
  const { exit, stderr } = await answered(lines);
  expect({ exit, stderr }).toEqual({
    exit: 0,
    stderr: expect.stringContaining("\nby the head's name, with no column of relations or of names: two neighbours"),
  });
});

test("a household's number in two tables is not one household without a word; a head's ID number is", async () => {
  const [one, two] = ["1.csv", "2.csv"].map(at) as [string, string];
  writeFileSync(one, [HEADER, ...WANG].join("\n"));
  writeFileSync(two, [HEADER, ...WANG.map((row) => row.replace("b1", "d1")), ...ZHANG].join("\n"));
  for (const inputs of [
    [one, two],
    [two, one],
  ]) {
    const { exit, stderr } = await runCli(["batch", RULE, ...inputs, "-o", at("out.csv")]);
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringMatching(/the household 002 stands in \[\d/) });
  }
  const header = "户主身份证号,身份证号,其他参保险种,是否参保";
  writeFileSync(one, `${header}\nx,a1,无,是`);
  writeFileSync(two, `${header}\nx,a2,无,是`);
  await runCli(["batch", RULE, one, two, "-o", at("out.csv")]);
  expect(text("out.csv")).toMatch(/\r\nx,\[1.csv\]!2、\[2.csv\]!2,2,/);
});
