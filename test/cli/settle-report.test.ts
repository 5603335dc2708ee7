import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const root = mkdtempSync(join(tmpdir(), "settle-report-"));
let folder = root;
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(root, "work-"));
});
const at = (name: string): string => join(folder, name);

async function reported(kind: string, name: string, rows: readonly string[], ...more: string[]): Promise<string> {
  writeFileSync(at(name), `${rows.join("\n")}\n`);
  const { exit, stdout } = await runCli(["settle", kind, at(name), "--report", at("结算.html"), ...more]);
  expect({ exit, hasTable: stdout.includes("全区") }).toEqual({ exit: 0, hasTable: true });
  return readFileSync(at("结算.html"), "utf8");
}

/** The texts of a part of a page, from one tag to the next. */
function textsOf(part: string): readonly string[] {
  return part
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

/** The texts under a heading. */
function under(page: string, title: string): readonly string[] {
  const section = page.split("<section>").find((part) => part.includes(`<h2>${title}</h2>`)) ?? "";
  return textsOf(section).slice(1);
}

const HEADER = "乡镇,村,姓名,身份证号,档次,实缴金额,缴费日期,缴费性质,代缴类别,是否中断";
const PAID = `王店镇,东村,张三,${idNumberOf(1)},500,500,2021-03-01,个人缴费,,`;
const ROWS = [
  HEADER,
  PAID,
  `王店镇,东村,李四,${idNumberOf(2)},200,,,,,`,
  `王店镇,西村,王五,${idNumberOf(3)},300,300,2021-10-11,个人缴费,,`,
  `三合镇,南村,赵六,${idNumberOf(4)},100,100,2021-03-01,政府代缴,特困人员,`,
  `三合镇,南村,钱七,${idNumberOf(5)},,,,,,`,
  `王店镇,西村,孙八,${idNumberOf(6)},,300,2021-05-01,补缴,,是`,
  `,东村,无名,${idNumberOf(8)},200,200,2021-05-01,个人缴费,,`,
  "王店镇,西村,吴十,341202199001010000,200,200,2021-05-01,个人缴费,,",
];

/*
 * By hand: 500 earns 70; 300 on 11 October, a day late, from 0 to 50; 100 by the government from 0 to 40; 200 earns 40;
 * 300 paid back after an interruption nothing. 1 of 27,000 is 0.0037…%, 3 of 223,300 0.0013…%: both are cut to 0.
 * Of 王店镇 22,950 were asked for by the end of March, of 三合镇 12,750.
 */
describe("a pension ledger", () => {
  test("its report begins with the figures of the accounts", async () => {
    const page = await reported("pension", "台账.csv", ROWS);
    expect(under(page, "总体情况").slice(0, 22).join(" ").replaceAll("\u00a0", "")).toBe(
      "应参 6人 自缴 2–3人 代缴 1人 未缴 2–3人 个人缴费 700–1,000元 政府代缴 100元 缴费补贴（已定） 110元 " +
        "缴费补贴（待定） 0–90元 任务数 223,300人 完成数 3人 完成率 0.00%",
    );
    expect(page).toContain("读入 8 行 = 入账 7 + 合并 0 + 冲突 0 + 退回 1 + 搁置 0（合计行、空行）");
  });

  test("a chart for each deadline has each township with its rate and what it lacks", async () => {
    const texts = under(await reported("pension", "台账.csv", ROWS), "各乡镇（街道）完成阶段任务情况");
    expect(texts.slice(0, 4)).toEqual(["已定", "待定", "到期应完成", "截至2021年3月31日，占全年任务"]);
    expect(texts.filter((text) => text.startsWith("截至"))).toHaveLength(3);
    expect(texts.filter((text) => text === "王店镇")).toHaveLength(3);
    expect(texts).toContain("差 22,949 人");
    expect(texts).toContain("差 12,749 人");
    expect(texts.filter((text) => text === "差 26,999 人")).toHaveLength(2);
    expect(texts).not.toContain("（未写明）");
  });

  test("townships and tiers have the figures of the workbook, and the whole stands below", async () => {
    const page = await reported("pension", "台账.csv", ROWS);
    const townships = under(page, "各乡镇（街道）参保缴费情况").join(" ");
    expect(townships).toContain("王店镇 3 1–2 0 1–2 500–800 0 70 0–50 2 三十里铺镇");
    expect(townships).toMatch(/（未写明） 1 1 0 0 200 0 40 0 合计 6 2–3 1 2–3 700–1,000 100 110 0–90$/);
    expect(under(page, "各档次缴费情况").join(" ")).toContain("100 政府代缴 特困人员 1 0 100 0 0 0–40");
  });

  test("what is open is said with who must answer, rejects by their reason, and no person is named", async () => {
    const page = await reported("pension", "台账.csv", ROWS);
    const open = under(page, "待定事项和答复单位");
    expect(open).toContain("区人社局会同财政部门（按职责推断）");
    expect(open).toContain("0–40");
    expect(under(page, "退回的行")).toEqual([
      "原因",
      "行数",
      expect.stringMatching(/^身份证号：末三位为 000，号码可能曾按数字存放/),
      "1",
    ]);
    for (const secret of [...ROWS.map((row) => row.split(",")[2] as string), "34120219900101", idNumberOf(1)]) {
      if (secret !== "姓名") expect(page).not.toContain(secret);
    }
    const basis = under(page, "计算依据").join("\n");
    const hash = createHash("sha256")
      .update(readFileSync(at("台账.csv")))
      .digest("hex");
    expect(basis).toContain(`台账.csv\nsha256:${hash}`);
    expect(basis).toContain("问：");
    expect(basis).toMatch(/条款 二（三）/);
  });

  test("nothing open and nothing rejected is said too", async () => {
    const page = await reported("pension", "台账.csv", [HEADER, PAID]);
    expect(under(page, "待定事项和答复单位")).toEqual(["没有待定的数。"]);
    expect(under(page, "退回的行")).toEqual(["没有退回的行。"]);
  });

  test("the same input gives the same bytes", async () => {
    expect(await reported("pension", "台账.csv", ROWS)).toBe(await reported("pension", "台账.csv", ROWS));
  });

  test("in English it says the same", async () => {
    const page = await reported("pension", "ledger.csv", ROWS, "--locale", "en");
    expect(page).toContain('<html lang="en">');
    expect(under(page, "Overview").slice(0, 4).join(" ")).toBe("On the roll 6 Self-paid 2–3");
    expect(under(page, "By tier").join(" ")).toMatch(/^Tier \(yuan a year\) Payment Groups /);
    expect(under(page, "Townships against their targets")).toContain("22,949 short");
    expect(textsOf(page).filter((text) => /^[\u4e00-\u9fff]+$/.test(text) && !/[镇乡]$|街道$/.test(text))).toEqual([]);
  });
});

/* By hand: three persons, of whom one in two groups; whole premiums 3 × 280. */
const NAME = '<script>alert("1")</script>&镇';
const ROSTER = [
  "乡镇,村,姓名,身份证号,人员类别,是否建档立卡",
  `"${NAME.replaceAll('"', '""')}",一村,张三,${idNumberOf(11)},特困人员,否`,
  `东镇,一村,李四,${idNumberOf(12)},,否`,
  `东镇,一村,王五,${idNumberOf(13)},,否`,
];

describe("a medical roster", () => {
  test("its report has the figures of the accounts, and bars for the townships", async () => {
    const page = await reported("medical", "名册.csv", ROSTER);
    expect(under(page, "总体情况").slice(0, 4).join(" ").replaceAll("\u00a0", "")).toBe("参保 3人 多重身份 0人");
    expect(under(page, "各乡镇（街道）参保人数")).toContain("2 人");
    expect(under(page, "各类人员资助情况")).toContain("无资助身份");
  });

  test("markup in a name stays text, in the chart too", async () => {
    const page = await reported("medical", "名册<b>.csv", ROSTER, "--locale", "en");
    expect(page).not.toMatch(/<script|<b>/);
    expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;镇");
    expect(page).toContain("名册&lt;b&gt;.csv");
    expect(page).toContain("<title>Resident medical insurance 2021: enrolment and premium subsidies</title>");
  });

  test("a name too long for a chart is cut in it", async () => {
    const roster = ROSTER.map((line) => line.replace("东镇", "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷镇"));
    const texts = under(await reported("medical", "名册.csv", roster), "各乡镇（街道）参保人数");
    expect(texts.some((text) => /^𠮷+…$/u.test(text))).toBe(true);
    expect(texts.join("")).not.toMatch(/\ufffd/);
  });

  test("the page loads nothing, runs nothing, and forbids both", async () => {
    const page = await reported("medical", "名册.csv", ROSTER);
    const [, style = ""] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toMatch(/ (?:style|src|href|on\w+)=|@import|url\((?!#)|<(?:link|iframe|object|image)\b/);
    expect(page.match(/https?:[^"]*/g)?.filter((address) => !address.startsWith("http://www.w3.org/"))).toEqual([]);
  });
});
