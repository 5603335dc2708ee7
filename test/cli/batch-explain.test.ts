import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { bookOf } from "../support/book-of.js";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const root = mkdtempSync(join(tmpdir(), "batch-explain-"));
let folder = root;
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(root, "run-"));
});

const RULE = "pension/contribution-subsidy";
const HOUSEHOLDS = "medical/household-enrolment";
const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");

function given(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

const table = (...rows: readonly string[]): string => given("in.csv", `${rows.join("\n")}\n`);

/** What `--explain -` writes of a file. */
async function explained(rule: string, inputs: readonly string[], ...more: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await runCli(["batch", rule, ...inputs, "--explain", "-", ...more]);
  expect({ exit, stderr }).toMatchObject({ exit: 0 });
  return stdout;
}

/** The lines that name the rows. */
const headings = (said: string): readonly string[] => said.split("\n").filter((line) => line.startsWith("【"));

/* By hand: 500 earns 70, 200 earns 40. */
const TIERS = "200、300、400、500、600、700、800、900、1000、1500、2000、3000、4000、5000、6000";
const LADDER = "200→40，300→50，400→60，500→70，600→80，700→90，800→100，900→110，1000→120，1500→150";
const GROUNDS = `依据（转述）
  阜阳市颍州区人民政府办公室关于印发《颍州区2021年度城乡居民基本养老保险工作实施方案》的通知
    二（二）：缴费档次依照阜州政办〔2020〕5号文件执行，每年共15档（元）：${TIERS}。
    二（三）：2021年缴费补贴（档次→补贴，元）：${LADDER}。
`;
const saidOf = (tier: number, subsidy: number): string => `缴费补贴

结论
  缴费补贴（元）：${subsidy}

步骤
  1. 缴费${tier}元的补贴标准为${subsidy}元。 [二（三）]

${GROUNDS}`;

describe("as plain text", () => {
  test("one for each row that is a person's, in their order, under its line and name", async () => {
    const rows = table(
      "姓名,身份证号,缴费档次,缴费日期",
      `张三,${idNumberOf(1)},500,2021-03-01`,
      `李四,${idNumberOf(2)},250,2021-03-01`,
      `王五,${idNumberOf(3)},500,2021-03-01`,
      "合计,,1250,",
      `,${idNumberOf(4)},200,2021-03-01`,
    );
    expect(await explained(RULE, [rows])).toBe(
      [
        `【第 2 行 张三】\n\n${saidOf(500, 70)}`,
        "【第 3 行 李四】\n\n退回，未作答：缴费档次：没有 250 元这一缴费档次\n",
        `【第 4 行 王五】\n\n${saidOf(500, 70)}`,
        `【第 6 行】\n\n${saidOf(200, 40)}`,
      ].join("\n"),
    );
  });

  test("beside the results, which are what they are without it", async () => {
    const rows = table("姓名,缴费档次", "张三,500", "李四,250");
    const ran = await runCli(["batch", RULE, rows, "-o", at("out.csv"), "--explain", at("说明.txt")]);
    await runCli(["batch", RULE, rows, "-o", at("alone.csv")]);
    expect(ran).toMatchObject({
      exit: 0,
      stdout: "",
      stderr: expect.stringContaining("rows 2 = results 1 + rejects 1"),
    });
    expect(text("out.csv")).toBe(text("alone.csv"));
    expect(text("说明.txt")).toBe(
      `【第 2 行 张三】\n\n${saidOf(500, 70)}\n【第 3 行 李四】\n\n退回，未作答：缴费档次：没有 250 元这一缴费档次\n`,
    );
  });

  test("in English, with codes, and by the readings that are said", async () => {
    const rows = table("姓名,缴费档次,缴费性质", "张三,100,政府代缴", "李四,250,", "王五,,也许");
    const said = await explained(RULE, [rows], "-l", "en", "--codes", "--reading", "agencyTierSubsidy=30@文件");
    expect(headings(said)).toEqual(["【row 2 张三】", "【row 3 李四】", "【row 4 王五】"]);
    expect(said).toContain("\n\nContribution subsidy (pension/contribution-subsidy)\n\nAnswer\n");
    expect(said).toContain("\n  Contribution subsidy, yuan (subsidy): 30\n");
    expect(said).toContain("\n\nRejected, not answered: 缴费档次: 250 yuan is not a contribution tier\n");
  });

  test("of what a name may hold nothing is obeyed, no ID number is whole, and it stays short", async () => {
    const rows = table(
      "姓名,缴费档次",
      '"王\u202e 五\n【第 9 行 赵六】\u0007",500',
      `${idNumberOf(1)},500`,
      `${"甲".repeat(65)},500`,
      `${"乙".repeat(64)},500`,
      `丙,${idNumberOf(5)}`,
    );
    const said = await explained(RULE, [rows]);
    expect(headings(said)).toEqual([
      "【第 2 行 王\\u202e 五 【第 9 行 赵六】\\u0007】",
      `【第 4 行 341202********${idNumberOf(1).slice(-4)}】`,
      `【第 5 行 ${"甲".repeat(64)}…】`,
      `【第 6 行 ${"乙".repeat(64)}】`,
      "【第 7 行 丙】",
    ]);
    for (const serial of [1, 5]) expect(said).not.toContain(idNumberOf(serial));
  });

  test("a rejected row that ends before its name is told by its line", async () => {
    const rows = table("缴费档次,缴费日期,姓名", "500,2021-03-01,张三", "甲", "250");
    expect(headings(await explained(RULE, [rows]))).toEqual(["【第 2 行 张三】", "【第 3 行】", "【第 4 行】"]);
  });

  test("several sheets and files are named, and need not have the same columns", async () => {
    const book = given(
      "book.xlsx",
      bookOf({
        东村: [
          ["姓名", "缴费档次"],
          ["张三", "500"],
        ],
        西村: [["缴费档次"], ["200"]],
      }),
    );
    expect(headings(await explained(RULE, [book, "--sheet", "*"]))).toEqual([
      "【东村 第 2 行 张三】",
      "【西村 第 2 行】",
    ]);
    const other = given("二.csv", "缴费档次,缴费日期,姓名\n500,2021-03-01,李四\n");
    expect(headings(await explained(RULE, [book, other]))).toEqual([
      "【[book.xlsx] 第 2 行 张三】",
      "【[二.csv] 第 2 行 李四】",
    ]);
    const { exit, stderr } = await runCli(["batch", RULE, book, other, "-o", at("o.csv"), "--explain", at("e.txt")]);
    expect({ exit, stderr, left: readdirSync(folder).sort() }).toEqual({
      exit: 2,
      stderr: expect.stringContaining("the tables have other columns"),
      left: ["book.xlsx", "二.csv"].sort(),
    });
  });

  test("of NDJSON, by its lines", async () => {
    const lines = given("in.ndjson", '{"tier":500}\n\n{"tier":250}\n');
    const said = await explained(RULE, [lines]);
    expect(said).toBe(
      `【第 1 行】\n\n${saidOf(500, 70)}\n【第 3 行】\n\n退回，未作答：tier：没有 250 元这一缴费档次\n`,
    );
    await runCli(["batch", RULE, lines, "-o", at("out.ndjson"), "--explain", at("说明.txt")]);
    expect(text("说明.txt")).toBe(said);
    expect(text("out.ndjson")).toMatch(/^\{"tier":500,"finding":/);
  });

  test("of nothing, there is nothing in it; a page is whole", async () => {
    const none = given("none.ndjson", "");
    for (const name of ["none.txt", "none.html"]) {
      const { exit } = await runCli(["batch", RULE, none, "--explain", at(name)]);
      expect(exit).toBe(2);
    }
    expect(text("none.txt")).toBe("");
    expect(text("none.html")).toMatch(
      /^<!doctype html>\n[\s\S]*<h1>缴费补贴：结果说明<\/h1>[\s\S]*<\/p>\n<\/main>\n<\/body>\n<\/html>\n$/,
    );
  });
});

describe("of households and lists", () => {
  const HEADER = "户号,姓名,身份证号,其他参保险种,是否参保,本区户口簿";

  /* By hand: 王五 is enrolled, 王小 is an employee and not counted; of the other household a cell can't be read. */
  test("a household has one, with the rows and names of its members, or why it has none", async () => {
    const rows = table(
      HEADER,
      `001,王五,${idNumberOf(1)},无,是,是`,
      `001,王小,${idNumberOf(2)},已参加城镇职工医保,否,是`,
      "002,赵六,c,无,也许,是",
    );
    const said = await explained(HOUSEHOLDS, [rows]);
    expect(headings(said)).toEqual(["【户 001（第 2、3 行） 王五、王小】", "【户 002（第 4 行） 赵六】"]);
    expect(said).toContain("】\n\n以户为单位参保\n\n结论\n  是否符合全员参保要求（仍可按期缴费的不算违反）：是\n");
    expect(said).toContain(`人员标识：341202********${idNumberOf(1).slice(-4)}；`);
    expect(said).toMatch(/】\n\n退回，未作答：是否参保：应为 是 或 否\n$/);
    expect(said).not.toContain(idNumberOf(1));
    const page = await runCli(["batch", HOUSEHOLDS, rows, "-o", at("o.csv"), "--explain", at("户.html"), "-l", "en"]);
    expect(page.exit).toBe(0);
    expect(text("户.html")).toContain(
      '<h2><bdi>王五, 王小</bdi> <small>household 001 (rows 2, 3)</small></h2>\n<p class="of">Household enrolment</p>',
    );
    expect(text("户.html")).toContain(
      "<h2><bdi>赵六</bdi> <small>household 002 (row 4)</small></h2>\n" +
        '<p class="refused">Rejected, not answered: 是否参保: expected 是 or 否 (yes or no)</p>',
    );
    expect(text("o.csv").split("\r\n")).toHaveLength(4);
  });

  test("what goes to standard output is gathered from the start, as it can't be taken back", async () => {
    const rows = table(HEADER, "1,甲,a,无,是,是");
    const told = async (...args: readonly string[]): Promise<boolean> =>
      (await runCli(["batch", HOUSEHOLDS, rows, ...args])).stderr.includes("gathered in memory");
    expect(await told("--explain", "-", "-o", at("o.csv"))).toBe(true);
    expect(await told("--explain", at("户.txt"), "-o", "-")).toBe(true);
    expect(await told("--explain", at("户.txt"), "-o", at("o.csv"))).toBe(false);
    expect(await told("--explain", "-", "--dry-run")).toBe(false);
  });

  test("one in two tables names both; rows that stand apart are gathered", async () => {
    const header = "户主身份证号,姓名,身份证号,其他参保险种,是否参保";
    const [one, two] = [given("1.csv", `${header}\nx,甲,a1,无,是\n`), given("2.csv", `${header}\nx,乙,a2,无,是\n`)];
    expect(headings(await explained(HOUSEHOLDS, [one, two]))).toEqual([
      "【户 x（[1.csv] 第 2 行，[2.csv] 第 2 行） 甲、乙】",
    ]);
    const apart = table(HEADER, "1,甲,a,无,是,是", "2,乙,b,无,是,是", "1,丙,c,无,是,是");
    const ran = await runCli(["batch", HOUSEHOLDS, apart, "--explain", at("户.txt")]);
    expect(ran).toMatchObject({ exit: 0, stderr: expect.stringContaining("households were gathered in memory") });
    expect(headings(text("户.txt"))).toEqual(["【户 1（第 2、4 行） 甲、丙】", "【户 2（第 3 行） 乙】"]);
  });

  test("lists have one, under the names of their files; none where a row can't be read", async () => {
    const [due, done] = [
      given("应参.csv", "人员标识,台账类别\na,建档立卡贫困人口\n"),
      given("已参.csv", "人员标识\na\n"),
    ];
    const said = await explained("medical/poor-population-coverage", [due, done]);
    expect(headings(said)).toEqual(["【应参.csv、已参.csv】"]);
    expect(said.split("\n")[2]).toBe("贫困人口应保尽保");
    const wrong = given("账.csv", "村,收取金额,上解金额\n甲,5x,5\n");
    const { exit, stdout } = await runCli(["batch", "pension/remittance-arrears", wrong, "--explain", "-"]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  });
});

describe("as a page", () => {
  test("each row is an article that prints on a page of its own; nothing in it is run or loaded", async () => {
    const rows = table("姓名,缴费档次", "<b>张&三</b>,500", ",200", '"李\u202e四",250');
    const ran = await runCli(["batch", RULE, rows, "--explain", at("说明.html")]);
    expect(ran).toMatchObject({ exit: 0, stdout: "" });
    const page = text("说明.html");
    const [, style = ""] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(style).toContain("article + article { break-before: page }");
    expect(page).not.toMatch(/<script|<img|<link|https?:/);
    const note = '<p class="note">这是解释，不是原文，不代替经办机构答复。</p>';
    const steps = (tier: number, subsidy: number): string =>
      `<p class="of">缴费补贴</p>
<section>
<h3>结论</h3>
<p class="d0">缴费补贴（元）：${subsidy}</p>
</section>
<section>
<h3>步骤</h3>
<p class="d0">1. 缴费${tier}元的补贴标准为${subsidy}元。 [二（三）]</p>
</section>
<section>
<h3>依据（转述）</h3>
${GROUNDS.split("\n")
  .slice(1, -1)
  .map((line) => `<p class="d${line.startsWith("    ") ? 1 : 0}">${line.trim()}</p>`)
  .join("\n")}
</section>
${note}
`;
    expect(page.slice(page.indexOf("<h1>"))).toBe(`<h1>缴费补贴：结果说明</h1>
<p class="about">次序与表相同，打印时各占一页。身份证号码隐去中间几位。</p>
<article>
<h2><bdi>&lt;b&gt;张&amp;三&lt;/b&gt;</bdi> <small>第 2 行</small></h2>
${steps(500, 70)}</article>
<article>
<h2>第 3 行</h2>
${steps(200, 40)}</article>
<article>
<h2><bdi>李\\u202e四</bdi> <small>第 4 行</small></h2>
<p class="refused">退回，未作答：缴费档次：没有 250 元这一缴费档次</p>
</article>
</main>
</body>
</html>
`);
  });

  test(".htm is a page too, in English", async () => {
    const rows = table("姓名,缴费档次", "张三,500");
    await runCli(["batch", RULE, rows, "--explain", at("letters.HTM"), "-l", "en"]);
    const page = text("letters.HTM");
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("<title>Contribution subsidy: the results explained</title>");
    expect(page).toContain('<p class="about">In the order of the table; each prints on a page of its own.');
    expect(page).toContain("<h2><bdi>张三</bdi> <small>row 2</small></h2>");
    expect(page).toContain('<p class="note">An interpretation, not the text; it replaces no answer of an office.</p>');
  });
});

describe("as an output", () => {
  test.each([
    ["the input", ["--explain", "in"], "in is the input or another output"],
    ["the results", ["-o", "out", "--explain", "out"], "out is the input or another output"],
    ["standard output twice", ["-o", "-", "--explain", "-"], "can't both go to standard output"],
    ["standard output by its path", ["--explain", "/dev/stdout"], "say - for standard output"],
    ["a table", ["--explain", "说明.XLSX"], "explanations are not written as .XLSX"],
    ["a document", ["--explain", "说明.docx"], "explanations are not written as .docx"],
    ["none, and no other", [], "say the output with -o"],
  ])("%s is refused, and nothing is written", async (_, args, why) => {
    const rows = given("in", "姓名,缴费档次\n张三,500\n");
    const named = args.map((each) => (/^[-/]/.test(each) ? each : at(each)));
    const { exit, stdout, stderr } = await runCli(["batch", RULE, rows, ...named]);
    expect({ exit, stdout, stderr }).toEqual({ exit: 2, stdout: "", stderr: expect.stringContaining(why) });
    expect([readdirSync(folder), text("in")]).toEqual([["in"], "姓名,缴费档次\n张三,500\n"]);
  });

  test("the end of its name says its form", async () => {
    const rows = table("姓名,缴费档次", "张三,500");
    for (const name of ["说明.html.txt", "说明.csv.md", "html"]) {
      await runCli(["batch", RULE, rows, "--explain", at(name)]);
      expect(text(name)).toBe(`【第 2 行 张三】\n\n${saidOf(500, 70)}`);
    }
  });

  test("a rehearsal writes nothing, of rows, of households, of lists", async () => {
    const asked = [
      [RULE, "缴费档次\n500\n"],
      [HOUSEHOLDS, "户号,身份证号,是否参保\n1,a,是\n"],
      ["pension/shared-accounts", "账号,身份证号\n1,a\n"],
    ] as const;
    for (const [rule, rows] of asked) {
      const args = ["batch", rule, table(rows), "--explain", at("e.txt"), "--dry-run"];
      expect((await runCli(args)).exit).toBe(0);
      expect(readdirSync(folder)).toEqual(["in.csv"]);
    }
  });

  test("strictly, rejects have their code, and the explanations stand", async () => {
    const rows = table("姓名,缴费档次", "张三,500", "李四,250");
    expect((await runCli(["batch", RULE, rows, "--explain", at("e.txt"), "--strict"])).exit).toBe(3);
    expect(headings(text("e.txt"))).toHaveLength(2);
  });

  test("interrupted, it leaves nothing behind, and an old one as it was", async () => {
    given("说明.html", "as it was");
    const stdin = (function* () {
      yield Buffer.from(`缴费档次,缴费日期\n${"500,2021-03-01\n".repeat(2000)}`);
      process.emit("SIGINT", "SIGINT");
      yield Buffer.from("500,2021-03-01\n");
    })();
    const { exit, stderr } = await runCli(["batch", RULE, "-", "--explain", at("说明.html")], stdin);
    expect({ exit, stderr }).toEqual({ exit: 130, stderr: expect.stringContaining("nothing was written") });
    expect([readdirSync(folder), text("说明.html")]).toEqual([["说明.html"], "as it was"]);
  });
});
