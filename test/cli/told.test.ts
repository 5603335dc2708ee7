import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ledgerSchema } from "../../src/index.js";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "told-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

function ledger(...lines: readonly string[]): string {
  writeFileSync(at("in.csv"), lines.join("\n"));
  return at("in.csv");
}

const ONE = idNumberOf(1);

/** The figures of the district: persons, self-paid, agency-paid, unpaid, contributions, premiums, subsidies. */
async function district(path: string, ...options: readonly string[]): Promise<string> {
  const { stdout } = await runCli(["settle", "pension", path, "--csv", ...options]);
  return (stdout.trimEnd().split("\r\n").at(-1) ?? "").split(",").slice(2, 10).join(" ");
}

/*
 * The same seven persons in seven shapes; the second sheet of the workbook repeats the last three, and in the merged
 * one, by LibreOffice, the township and the villages are merged cells, and two rows are hidden. By hand:
 * 500 + 200 + 1500 and 300 of 11 October by themselves, 100 and 6000 by
 * the government, 300 paid back; subsidies 70 + 40 + 150 + 200 = 460, and 0 to 40 and 0 to 50.
 */
test.each(["title.csv", "tworow.csv", "footer.csv", "names.csv", "tab.txt", "book.xlsx", "merged.xlsx"])(
  "ledgers/%s: the accounts by hand",
  async (name) => {
    expect(await district(`test/ledgers/${name}`)).toBe("6 3–4 2 0–1 2200–2500 6100 460 0–90");
  },
);

/* By hand: 500 earns 70; 100 and 6000 by the government, 0 to 40 and 200; one cancelled by death. */
test("ledgers/rulebook.csv: 34 columns, and one not on the roll", async () => {
  expect(await district("test/ledgers/rulebook.csv")).toBe("3 1 2 0 500 6100 270 0–40");
  const { stderr } = await runCli(["settle", "pension", "test/ledgers/rulebook.csv", "--csv"]);
  expect(stderr).toContain("（5）参保状态：已终止或注销，不入本年度账 | ");
});

/* By hand: premiums 9 × 280 = 2520; settled 280 + 3 × 250 = 1030; 重度残疾 alone 0 to 280, with 低保 250 to 280. */
test("ledgers/med.csv: everyday words", async () => {
  const { stdout } = await runCli(["settle", "medical", "test/ledgers/med.csv"]);
  expect(stdout).toMatch(/^全区 +9 +2 +2520 +1030 +250–560 +930 +0–310 +0 +0 +0$/m);
});

/*
 * By hand, thirteen rows and the total. 张三 twice alike: 500, 70. 李四 unpaid and paid: 200, 40. 王五 in two groups:
 * 100, 0 to 40. 赵六 in two villages, 吴九 with two amounts: in conflict. 孙七 1000, 120, and 300 paid back, without a
 * subsidy. 周八: 6000 by the government after the window, open, 0 to 200. 13 = 6 counted (孙七 twice), 3 joined, 4 in
 * conflict. Persons 5; by themselves 500 + 200 + 1000 = 1700; 100 to 6100 by the government; 70 + 40 + 120 = 230.
 */
test("ledgers/several.csv: several rows of one person", async () => {
  const path = "test/ledgers/several.csv";
  const GROUPS = "代缴类别 Groups paid for by the government";
  expect(await district(path)).toBe("5 3 1–2 0–1 1700 100–6100 230 0–240");
  const { stdout } = await runCli(["settle", "pension", path, "--duplicates", at("several.csv")]);
  expect(stdout).toContain("rows 14 = counted 6 + joined 3 + conflicts 4 + rejects 0 + set aside 1");
  const ends = stdout.replaceAll(/…\w{4}/g, "…");
  expect(ends).toContain(
    "joined, lines (last four of the ID): 2、5（…）；" +
      "3、8（…：缴费日期 Day of payment、实缴金额 Yuan paid、缴费性质 How it was paid）；" +
      "4、6（…：代缴类别 Groups paid for by the government）\n",
  );
  expect(ends).toContain(": 7、10（…：村（社区） Village）；13、14（…：实缴金额 Yuan paid）\n");
  expect(stdout).toContain("缴费期外收到：自缴 0 人 0 元，代缴 1 人 6000 元；是否算缴待定 1 人 | received outside");
  expect(readFileSync(at("several.csv"), "utf8").split("\r\n").slice(5, 9)).toEqual([
    expect.stringMatching(
      new RegExp(`^合并 joined,${GROUPS},\\w{4},4,王店镇,大王村,100,100,2021-02-11,政府代缴,低保对象$`),
    ),
    expect.stringMatching(
      new RegExp(`^合并 joined,${GROUPS},\\w{4},6,王店镇,大王村,100,100,2021-02-11,政府代缴,重度残疾$`),
    ),
    expect.stringMatching(/^冲突 conflicts,村（社区） Village,\w{4},7,王店镇,永胜村,300,300,2021-05-01,个人缴费,$/),
    expect.stringMatching(/^冲突 conflicts,村（社区） Village,\w{4},10,王店镇,大王村,300,300,2021-05-01,个人缴费,$/),
  ]);
});

/*
 * By hand. 张大 due 30, paid 280. 李二 in two groups: 250, pays 30. 王三 特困: 280, pays 0. 赵四 with two amounts: in
 * conflict. 孙五 pays 280. 周六 孤儿: 0 to 280, paid 300, so 20 to 300 too much. Premiums 5 × 280 = 1400; 780; 340.
 */
test("ledgers/med-several.csv: several rows of one person, and what is paid otherwise than due", async () => {
  const args = ["settle", "medical", "test/ledgers/med-several.csv", "--duplicates", at("med-several.csv")];
  const { stdout } = await runCli(args);
  expect(stdout).toMatch(/^全区 +5 +1 +1400 +780 +0–280 +340 +0–280 +2 +2 +2$/m);
  expect(stdout).toContain("rows 9 = counted 5 + joined 2 + conflicts 2 + rejects 0 + set aside 0");
  expect(stdout.replaceAll(/…\w{4}/g, "…")).toContain(
    ": 2（…：实缴 paid 280，应缴 due 30，差 difference 250）；" +
      "10（…：实缴 paid 300，应缴 due 0–280，差 difference 20–300）\n",
  );
  expect(readFileSync(at("med-several.csv"), "utf8").split("\r\n").slice(-3)).toEqual([
    expect.stringMatching(/^不符 paid otherwise than due,实缴 paid 280，.*,\w{4},2,鼓楼街道,东村,低保对象,280$/),
    expect.stringMatching(/^不符 .*,10,鼓楼街道,西村,孤儿,300$/),
    "",
  ]);
});

test("what a column may be called, and what may stand in it", async () => {
  const pension = await runCli(["columns", "pension"]);
  expect(pension.stdout).toContain("实缴金额  paidYuan（Yuan paid）");
  expect(pension.stdout).toContain("  政府代缴：代缴、财政代缴");
  expect(pension.stdout).toContain("残二级");
  expect(pension.stdout).toContain("认得而不用的列 known and not used：序号、");
  expect((await runCli(["columns", "medical"])).stdout).toContain("  低保对象：低保、低保户");
  const rule = await runCli(["columns", "pension/contribution-channel"]);
  expect(rule.stdout).toContain("缴费方式");
  expect((await runCli(["columns", "pension/contribution-subsidi"])).exit).toBe(2);
});

const HEADER = "乡镇,村,身份证号,档次,缴费日期";
const ROW = `王店镇,东村,${ONE},500,2021-03-01`;

test.each<[string, string, string, readonly string[], readonly string[]]>([
  ["a column that may matter", `${HEADER},另缴金额`, `${ROW},9`, [], ["--ignore", "另缴金额"]],
  ["nothing tells who has paid", "乡镇,村,身份证号,档次,哪天", ROW, [], ["-m", "哪天=缴费日期"]],
  ["no township", "村,身份证号,档次,缴费日期", ROW.slice(4), [], ["--township", "王店"]],
  [
    "no column known",
    "a,b,c,d,e",
    ROW,
    [],
    ["a=乡镇", "b=村", "c=身份证号", "d=档次", "e=缴费日期"].flatMap((pair) => ["-m", pair]),
  ],
])("%s: refused, until it is said", async (_, header, row, before, said) => {
  const path = ledger(header, row);
  expect((await runCli(["settle", "pension", path, ...before])).exit).toBe(2);
  expect(await district(path, ...said)).toBe("1 1 0 0 500 0 70 0");
});

test("words and the line of the header, as said", async () => {
  const path = ledger(HEADER, HEADER, ROW.replace(",500,", ",四档,"));
  expect(await district(path, "-w", "四档=500", "--header-row", "2")).toBe("1 1 0 0 500 0 70 0");
  expect((await runCli(["settle", "pension", path, "--header-row", "x"])).stderr).toContain("takes a line number");
  expect((await runCli(["settle", "pension", path, "-w", "四档"])).stderr).toContain("--word takes WORD=meaning");
});

test("columns, rows above the header and rows set aside are told", async () => {
  const totals = Array.from({ length: 9 }, (_, index) => `合计,第${index}组,,1,`);
  const long = `注：${"本表一式两份，由经办机构留存，".repeat(3)}`;
  const { stdout } = await runCli(["settle", "pension", ledger("台账", HEADER, ROW, "", ...totals, long)]);
  expect(stdout).toContain("表头之上的行，未读 rows above the header, not read: 1（台账）\n");
  expect(stdout).toContain("\n档次 → tier（本年度缴费档次）\n");
  expect(stdout).toContain("rows set aside: 5（合计 第0组 1）、");
  // Of the ninth and the tenth the lines alone are told.
  expect(stdout).toContain("12（合计 第7组 1）、13、14，共 10 行 rows；空行 blank: 1");
  const { stdout: few } = await runCli(["settle", "pension", ledger(HEADER, ROW, ",,,,", long)]);
  expect(few).toContain("rows set aside: 4（注：本表一式两份，由经办机构留存，本表一式两份，…）；空行 blank: 1");
});

test("a batch: a header of two rows becomes one, blank cells behind the last column go", async () => {
  const path = ledger("档次,缴费情况", ",日期,附言,", "500,2021-03-01,好,", "300,2021-03-01,,,,", "200");
  const { exit, stderr } = await runCli([
    "batch",
    "pension/contribution-subsidy",
    path,
    "-o",
    at("out.csv"),
    "-m",
    "日期=paidOn",
  ]);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: expect.stringContaining("缴费情况·日期 → paidOn") });
  const lines = readFileSync(at("out.csv"), "utf8").split("\r\n");
  expect(lines.map((line) => line.split(",").slice(0, 5).join(","))).toEqual([
    "\ufeff档次,日期,附言,,结果：缴费补贴（元）",
    "500,2021-03-01,好,,70",
    "300,2021-03-01,,,50",
    "200,,,,40",
    "",
  ]);
});

test("a long file whose header is wrong is not read to its end", async () => {
  const { exit, stderr } = await runCli([
    "settle",
    "pension",
    ledger("档次,缴费日期", ...Array<string>(50).fill("500,2021-03-01")),
  ]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("no column for idNumber") });
});

/** The facts of a ledger, by what their columns are read as. */
function fieldsOf(kind: "pension" | "medical"): readonly string[] {
  return Object.keys(ledgerSchema(kind)["properties"] as object);
}

const fieldsTold = (stdout: string): ReadonlySet<string> =>
  new Set([...stdout.matchAll(/ → (\w+)（/g)].map(([, field]) => field as string));

// Every column of a ledger that fills all of them, renamed to nonsense: it is refused, or told as not used.
const ALL = {
  公民身份号码: ONE,
  乡镇: "王店镇",
  村: "东村",
  档次: "500",
  应缴金额: "500",
  实缴金额: "500",
  缴费日期: "2021-03-01",
  缴费状态: "已缴",
  缴费性质: "个人缴费",
  是否代缴: "否",
  代缴金额: "",
  代缴类别: "",
  是否补缴: "否",
  缴费年度: "2021",
  参保状态: "正常参保",
  待遇状态: "未领取",
  死亡日期: "",
  其他险种: "无",
  以前年度是否中断缴费: "否",
};
test.each(Object.keys(ALL))("%s renamed to nonsense changes nothing without a word", async (column) => {
  const names = Object.keys(ALL).map((name) => (name === column ? "甲乙丙" : name));
  const { exit, stdout } = await runCli(["settle", "pension", ledger(names.join(","), Object.values(ALL).join(","))]);
  if (exit === 0) expect(stdout).toContain("未用到 not used: 甲乙丙");
  else expect(exit).toBe(2);
});

test("a ledger of all columns has every fact of its schema", async () => {
  for (const [kind, all] of Object.entries({ pension: ALL, medical: ALL_MEDICAL }) as ["pension", object][]) {
    const path = ledger(Object.keys(all).join(","), Object.values(all).join(","));
    const { stdout } = await runCli(["settle", kind, path]);
    expect([...fieldsTold(stdout)].sort()).toEqual([...fieldsOf(kind)].sort());
  }
});

const ALL_MEDICAL = {
  公民身份号码: ONE,
  乡镇: "王店镇",
  村: "东村",
  人员类别: "低保",
  特困: "",
  建档立卡贫困人口: "√",
  个人实缴金额: "30",
  缴费状态: "已缴",
  是否参保: "是",
  其他险种: "无",
  参保年度: "2021",
  识别日期: "2015-01-01",
  退出日期: "2018-12-31",
  身份认定日: "2021-01-01",
};
test.each(Object.keys(ALL_MEDICAL))(
  "medical: %s renamed to nonsense changes nothing without a word",
  async (column) => {
    const names = Object.keys(ALL_MEDICAL).map((name) => (name === column ? "甲乙丙" : name));
    const path = ledger(names.join(","), Object.values(ALL_MEDICAL).join(","));
    const { exit, stdout } = await runCli(["settle", "medical", path]);
    if (exit === 0) expect(stdout).toContain("未用到 not used: 甲乙丙");
    else expect(exit).toBe(2);
  },
);

test("remarks that may say otherwise than the columns are told, and strictly have a code", async () => {
  const remarks = ["已退费", "", "家庭困难", ...Array<string>(9).fill("村里代缴")];
  const rows = remarks.map((remark, index) => `王店镇,东村,${idNumberOf(index + 1)},500,2021-03-01,${remark}`);
  const path = ledger(`${HEADER},备注`, ...rows, `合计,,,6000,,退费 1 人`);
  const { exit, stdout } = await runCli(["settle", "pension", path]);
  expect({ exit, stdout }).toEqual({
    exit: 0,
    stdout: expect.stringContaining("remarks not read that may matter: 2（已退费）、5（村里代缴）、6（村里代缴）"),
  });
  expect(stdout).toContain("……共 10 行 rows\n");
  const strictly = async (text: string) => {
    const one = ledger(`${HEADER},备注`, `${ROW},${text}`, `${ROW.replace(ONE, idNumberOf(2))}`);
    return (await runCli(["settle", "pension", one, "--strict", "--ignore", "缴费性质"])).exit;
  };
  expect([await strictly("已退费"), await strictly("家庭困难"), await strictly("")]).toEqual([3, 0, 0]);
  const read = ledger(`${HEADER},备注`, `${ROW},政府代缴`.replace(",500,", ",6000,"));
  expect((await runCli(["settle", "pension", read, "-m", "备注=缴费性质"])).stdout).not.toContain("remarks not read");
  const roster = ledger("乡镇,村,身份证号,备注", `王店镇,东村,${ONE},低保户`);
  expect((await runCli(["settle", "medical", roster])).stdout).toContain("that may matter: 2（低保户）\n");
});

test("a column may still be called by the title that a fact had", async () => {
  const { stdout } = await runCli(["columns", "pension/agency-paid-contribution"]);
  expect(stdout).toMatch(/子女伤残等级.*子女残疾等级/s);
});
