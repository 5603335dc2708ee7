import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type PensionAccounts, yingzhou2021 } from "../../src/index.js";
import { idNumberOf } from "../support/id-number-of.js";
import { rowsOf } from "../support/rows-of.js";
import { runCli } from "../support/run-cli.js";

const root = mkdtempSync(join(tmpdir(), "settle-workbook-"));
let folder = root;
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(root, "work-"));
});
const at = (name: string): string => join(folder, name);
const BOOK = "结算.xlsx";
const PERSONS = "结算-名单.xlsx";
/** How many columns stand on the first page of 汇总, and of 村. */
const [ONE, VILLAGES_ONE] = [17, 13];

function given(name: string, rows: readonly string[]): string {
  writeFileSync(at(name), `${rows.join("\n")}\n`);
  return at(name);
}

/** The rows of a sheet; a text that spans all columns stands once. */
async function sheet(file: string, name: string): Promise<readonly (readonly string[])[]> {
  const rows = (await rowsOf(readFileSync(at(file)), {}, name)).map(({ cells }) => cells);
  return rows.map((cells) => (cells.length > 2 && new Set(cells).size === 1 ? cells.slice(0, 1) : cells));
}

const HEADER = "乡镇,村,村小组,姓名,身份证号,联系电话,档次,实缴金额,缴费日期,缴费性质,代缴类别,是否中断";
const PAID = `王店镇,东村,一组,张三,${idNumberOf(1)},13800000001,500,500,2021-03-01,个人缴费,,`;
const ROWS = [
  PAID,
  `王店镇,东村,二组,=李四,${idNumberOf(2)},13800000002,200,,,,,`,
  `王店镇,西村,一组,王五,${idNumberOf(3)},,300,300,2021-10-11,个人缴费,,`,
  `三合镇,南村,一组,赵六,${idNumberOf(4)},,100,100,2021-03-01,政府代缴,特困人员,`,
  `三合镇,南村,三组,钱七,${idNumberOf(5)},,,,,,,`,
  `王店镇,西村,一组,孙八,${idNumberOf(6)},,,300,2021-05-01,补缴,,是`,
  `王店镇,西村,一组,周九,${idNumberOf(7)},,200,200,2021-05-01,个人缴费,,`,
  `三合镇,北村,一组,周九,${idNumberOf(7)},,200,200,2021-05-01,个人缴费,,`,
  "王店镇,西村,一组,吴十,341202199001010000,,200,200,2021-05-01,个人缴费,,",
];

/*
 * By hand: 500 earns 70; 300 on 11 October, a day late, from 0 to 50; 100 by the government from 0 to 40; 300 paid back
 * after an interruption nothing. 1 of 27,000 is 0.0037…%, 1 of 15,000 0.0066…%, 2 of 223,300 0.00089…%.
 */
describe("a pension ledger", () => {
  let ledger = "";
  let told = "";
  beforeEach(async () => {
    ledger = given("台账.csv", [HEADER, ...ROWS]);
    const { exit, stdout, stderr } = await runCli(["settle", "pension", ledger, "-o", at(BOOK)]);
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: "" });
    told = stderr;
  });

  test("汇总 has every township of annex 1, ranges while payments are open, and lines to sign on", async () => {
    const rows = await sheet(BOOK, "汇总");
    const title = "2021年度城乡居民基本养老保险参保缴费情况汇总表";
    expect([...new Set(rows[0])]).toEqual([title, `${title}（续）`]);
    expect([...new Set(rows[1])]).toEqual(["填报单位：", "单位：人、元"]);
    expect(rows[3]?.slice(2, ONE).join()).toBe(
      "应参,自缴,代缴,未缴,个人缴费,政府代缴,已定,待定,任务数,完成数,完成率,差额,排名,笔数,金额（元）",
    );
    const body = rows.slice(4, 20).map((row) => row.slice(0, ONE).join(" "));
    expect(body[0]).toBe("1 王店镇 3 1–2 0 1–2 500–800 0 70 0–50 27000 1 0.0037% 26999 2 1 300");
    expect(body[2]).toBe("3 三合镇 2 0 1 1 0 100 0 0–40 15000 1 0.0066% 14999 1 0 0");
    expect(body[3]).toBe("4 九龙镇 0 0 0 0 0 0 0 0 15600 0 0% 15600 3 0 0");
    expect(body[15]).toBe(" 合计 5 1–2 1 2–3 500–800 100 70 0–90 223300 2 0.0008% 223298  1 300");
    const below = rows.slice(20).map((row) => [...new Set(row)].join(""));
    expect(below).toEqual([
      "注：“甲–乙”为待定数的最低和最高，见“待定”表。另有 1 人的行互相矛盾，未入账。另有 1 行退回，未入账。",
      expect.stringMatching(/^制表人：\s+审核人：\s+日期：\s+年\s+月\s+日$/),
    ]);
  });

  test("汇总 and 村 have a column for each tier, paid or not, on a page with the places again", async () => {
    const rows = (await sheet(BOOK, "汇总")).map((row) => row.slice(ONE));
    const tiers = "100,200,300,400,500,600,700,800,900,1000,1500,2000,3000,4000,5000,6000";
    expect(rows[3]?.slice(2).join()).toBe(`${tiers},合计`);
    const none = " 0".repeat(11);
    expect([4, 6, 19].map((row) => rows[row]?.join(" "))).toEqual([
      `1 王店镇 0 0 0–1 0 1${none} 1–2`,
      `3 三合镇 1 0 0 0 0${none} 1`,
      ` 合计 1 0 0–1 0 1${none} 2–3`,
    ]);
    const village = (await sheet(BOOK, "村"))[5]?.slice(VILLAGES_ONE);
    expect(village?.join(" ")).toBe(`2 王店镇 西村 0 0 0–1 0 0${none} 0–1`);
  });

  test("each page fits a sheet of paper, in a size that can be read", () => {
    const page = strFromU8(unzipSync(readFileSync(at(BOOK)))["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(page).toContain(`<brk id="${ONE}" max="1048575" man="1"/>`);
    expect(page).not.toContain("fitToPage");
    const [, scale] = /scale="(\d+)"/.exec(page) ?? [];
    // Eight points of eleven.
    expect(Number(scale)).toBeGreaterThanOrEqual(73);
  });

  test("totals of columns without ranges are formulas and values", () => {
    const found = read(readFileSync(at(BOOK))).Sheets["汇总"] ?? {};
    expect(found["C20"]).toMatchObject({ t: "n", v: 5, f: "SUM(C5:C19)" });
    expect(found["D20"]).toMatchObject({ t: "s", v: "1–2" });
    expect(found["K20"]).toMatchObject({ t: "n", v: 223300, f: "SUM(K5:K19)" });
    expect(found["M20"]).toMatchObject({ t: "n", v: 0.000008 });
    expect(found["M20"]).not.toHaveProperty("f");
  });

  test("村 adds up by township", async () => {
    const body = (await sheet(BOOK, "村")).slice(4, 11).map((row) => row.slice(0, 8).join(" "));
    expect(body).toEqual([
      "1 王店镇 东村 2 1 0 1 500",
      "2 王店镇 西村 1 0–1 0 0–1 0–300",
      " 王店镇 小计 3 1–2 0 1–2 500–800",
      "3 三合镇 北村 0 0 0 0 0",
      "4 三合镇 南村 2 0 1 1 0",
      " 三合镇 小计 2 0 1 1 0",
      " 合计  5 1–2 1 2–3 500–800",
    ]);
    const found = read(readFileSync(at(BOOK))).Sheets["村"] ?? {};
    expect(found["D10"]).toMatchObject({ v: 2, f: "SUBTOTAL(9,D8:D9)" });
    expect(found["D11"]).toMatchObject({ v: 5, f: "SUBTOTAL(9,D5:D10)" });
  });

  test("档次 tells what was paid, and how; 待定 what is open and who must answer", async () => {
    const tiers = (await sheet(BOOK, "档次")).slice(3, 8).map((row) => row.join(" "));
    expect(tiers).toEqual([
      "1 100 政府代缴 特困人员 1 0 100 0 0 0–40",
      "2 300 中断后补缴  1 0 300 0 0 0",
      "3 300 个人缴费  0 1 0 0–300 0 0–50",
      "4 500 个人缴费  1 0 500 0 70 0",
      " 合计   3 1 900 0–300 70 0–90",
    ]);
    const open = (await sheet(BOOK, "待定")).slice(2);
    expect(open.map((row) => [row[1], row[3], row[4]].join(" "))).toEqual([
      "缴费补贴 1 0–40",
      "个人缴费 1 0–300",
      "缴费补贴 1 0–50",
    ]);
    expect(open[0]?.[2]).toBe("政府按100元档代缴的，缴费补贴是多少？");
    expect(open[0]?.[5]).toContain("人社局");
    expect(open[0]?.[6]).toBe("二（二）、二（三）");
  });

  test("依据 names the notice, the clauses, the readings by their questions, the program and the file", async () => {
    const basis = (await sheet(BOOK, "依据")).map((row) => row.join("："));
    const hash = createHash("sha256").update(readFileSync(ledger)).digest("hex");
    expect(basis).toContain(`台账文件：台账.csv\nsha256:${hash}`);
    expect(basis).toContain("台账各行：读入 9 行 = 入账 6 + 合并 0 + 冲突 2 + 退回 1 + 搁置 0（合计行、空行）");
    expect(basis.find((line) => line.startsWith("解释：问：政府按100元档"))).toMatch(/\n按：未定$/);
    expect(basis.find((line) => line.startsWith("解释：问：2021年保费在缴费期"))).toContain("\n按：不作判定");
    expect(basis.find((line) => line.startsWith("政策数据"))).toMatch(/^政策数据：yingzhou-2021\nsha256:[\da-f]{64}$/);
  });

  test("it names no person", () => {
    const text = Object.values(unzipSync(readFileSync(at(BOOK)))).map((part) => strFromU8(part));
    expect(text.join("")).not.toMatch(/张三|李四|王五|赵六|钱七|孙八|周九|吴十|3412021|\d{17}[\dX]/);
  });

  test("the one beside it does: rejects, conflicts, and who has not paid, ID numbers masked", async () => {
    const rejected = await sheet(PERSONS, "退回");
    expect(rejected[1]?.join(" ")).toMatch(/身份证号.*台账\.csv.*10 .*吴十/);
    const several = await sheet(PERSONS, "重复与冲突");
    expect(several.slice(2).map((row) => row.slice(0, 6).join(" "))).toEqual([
      "处理 不同之处 身份证号码末四位 台账行号 乡镇（街道） 村（社区）",
      `冲突 乡镇（街道）、村（社区） ${idNumberOf(7).slice(-4)} 8 王店镇 西村`,
      `冲突 乡镇（街道）、村（社区） ${idNumberOf(7).slice(-4)} 9 三合镇 北村`,
    ]);
    const masked = (person: number): string => idNumberOf(person).replace(/^(.{6}).{8}/, "$1********");
    const listed =
      "未另给花名册：列的是台账里写明未缴，或没有写明已缴（缴费的金额、日期、状态都没有）的人。" +
      "期外收到、按所取解释不算缴费的，也作未缴。备注“代缴对象”的，台账写有政府代缴或代缴类别：" +
      "先核实是否由政府代缴，由政府代缴的不向本人催缴。";
    expect((await sheet(PERSONS, "催缴名单")).map((row) => row.join(" "))).toEqual([
      "2021年度城乡居民基本养老保险催缴名单",
      `${listed}身份证号码隐去中间八位，需要全部号码时加 --full-ids。`,
      "序号 乡镇（街道） 村（社区） 组 姓名 身份证号码 联系电话 台账行号 备注",
      `1 王店镇 东村 二组 =李四 ${masked(2)} 13800000002 3`,
      `2 三合镇 南村 三组 钱七 ${masked(5)}  6`,
    ]);
    expect(told).toContain("rows 9 = counted 6");
  });

  test("ID numbers in full where asked; the same ledger gives the same bytes", async () => {
    const before = [BOOK, PERSONS].map((name) => readFileSync(at(name)));
    await runCli(["settle", "pension", ledger, "--output", at(BOOK)]);
    expect([BOOK, PERSONS].map((name) => readFileSync(at(name)))).toEqual(before);
    await runCli(["settle", "pension", ledger, "-o", at(BOOK), "--full-ids"]);
    expect((await sheet(PERSONS, "催缴名单"))[3]?.[5]).toBe(idNumberOf(2));
    expect((await sheet(PERSONS, "催缴名单"))[1]?.[0]).toMatch(/不向本人催缴。$/);
  });

  test("how many more than in last week's accounts, where these name the place", async () => {
    const earlier = given("上周.csv", [HEADER, ...ROWS.filter((row) => row !== PAID)]);
    await runCli(["settle", "pension", earlier, "-o", at("上周.json")]);
    await runCli(["settle", "pension", ledger, "-o", at(BOOK), "--since", at("上周.json")]);
    const rows = await sheet(BOOK, "汇总");
    expect(rows[2]?.[15]).toBe("较上周增加（人）");
    const increase = (row: number): string | undefined => rows[row]?.[15];
    expect([4, 6, 7, 19].map(increase)).toEqual(["1", "0", "", "1"]);
    expect((await sheet(BOOK, "村"))[4]?.[11]).toBe("1");
    // As many in each village have not paid as before; of 三合镇's earlier accounts nothing is known.
    const list = await sheet(PERSONS, "催缴名单");
    expect(list[2]?.at(-1)).toBe("本村未缴较上周增加（人）");
    expect(list.slice(3).map((row) => row[9])).toEqual(["0", "0"]);
    const named = JSON.parse(readFileSync(at("上周.json"), "utf8"));
    named.townships = named.townships.filter((place: { township: string }) => place.township !== "三合镇");
    given("上周.json", [JSON.stringify(named)]);
    const more = [...ROWS, `王店镇,东村,三组,郑十,${idNumberOf(8)},,,,,,,`];
    await runCli([
      "settle",
      "pension",
      given("台账.csv", [HEADER, ...more]),
      "-o",
      at(BOOK),
      "--since",
      at("上周.json"),
    ]);
    expect((await sheet(PERSONS, "催缴名单")).slice(3).map((row) => row[9])).toEqual(["1", undefined, undefined]);
  });
});

test("the list of those who have not paid agrees with the accounts, village by village", async () => {
  const reading = ["--reading", "paymentOutsideWindow=refused"];
  await runCli(["settle", "pension", "--sample", "-o", at(BOOK), ...reading]);
  await runCli(["settle", "pension", "--sample", "-o", at("结算.json"), ...reading]);
  const accounts = JSON.parse(readFileSync(at("结算.json"), "utf8")) as PensionAccounts;
  const listed = (await sheet(PERSONS, "催缴名单")).slice(3).map((row) => row.slice(1, 3).join(" "));
  const counted = accounts.townships.flatMap(({ township, villages }) =>
    villages.flatMap(({ village, account }) => Array<string>(account.unpaid).fill(`${township} ${village}`)),
  );
  expect(listed).toEqual(counted);
  expect(listed.length).toBe(accounts.district.unpaid);
  expect(accounts.district.unpaid).toBeGreaterThan(130);
});

test("without a roll, and with nobody unpaid, there is no list, and it says so", async () => {
  const place = "王店镇,东村";
  const roll = given("花名册.csv", [
    "身份证号,姓名,手机,乡镇,村,档次",
    ...[1, 2].map((person) => `${idNumberOf(person)},姓名${person},1380000000${person},${place},500`),
  ]);
  const payments = given("缴费.csv", ["身份证号,乡镇,村,实缴金额", `${idNumberOf(1)},${place},500`]);
  await runCli(["settle", "pension", roll, payments, "-o", at(BOOK)]);
  const list = await sheet(PERSONS, "催缴名单");
  expect(list[1]?.[0]).toMatch(
    /^列的是花名册上有、缴费名单里没有的人，和缴费名单里写明未缴、或没有写明已缴的人。期外收到.*也作未缴。身份证号码/,
  );
  expect(list.slice(3).map((row) => [row[4], row[6], row[7]])).toEqual([["姓名2", "13800000002", "[花名册.csv]!3"]]);
  await runCli(["settle", "pension", payments, "-o", at(BOOK)]);
  const none = await sheet(PERSONS, "催缴名单");
  expect(none[1]?.[0]).toMatch(/^台账所列的人都已缴费，没有可列入的人。若所给的.*请连花名册一起给出.*。身份证号码/);
  expect(none).toHaveLength(3);
});

/*
 * By hand, by who is to pay: the district for a group or where it is said, on whatever row of a person, and rows alike;
 * not where the person is said to pay.
 */
test("who is to be asked after first, as the district is to pay, has a remark in the list", async () => {
  const header = "乡镇,村,姓名,身份证号,代缴类别,缴费性质,是否代缴,缴费状态";
  const rows = [
    `王店镇,东村,张一,${idNumberOf(1)},特困人员,政府代缴,,未缴`,
    `王店镇,东村,张二,${idNumberOf(2)},特困人员,政府代缴,,未缴`,
    `王店镇,东村,张三,${idNumberOf(3)},低保,,,`,
    `王店镇,东村,张四,${idNumberOf(4)},,政府代缴,,未缴`,
    `王店镇,东村,张五,${idNumberOf(5)},,,是,未缴`,
    `王店镇,东村,张六,${idNumberOf(6)},低保,个人缴费,,未缴`,
    `王店镇,东村,张七,${idNumberOf(7)},低保,,否,未缴`,
    `王店镇,东村,张八,${idNumberOf(8)},,,,未缴`,
    `王店镇,东村,张九,${idNumberOf(9)},,,,`,
    `王店镇,东村,张九,${idNumberOf(9)},特困人员,,,`,
  ];
  await runCli(["settle", "pension", given("台账.csv", [header, ...rows]), "-o", at(BOOK), "--full-ids"]);
  const list = await sheet(PERSONS, "催缴名单");
  const asked = "代缴对象，先核实";
  expect(list.slice(3).map((row) => [row[4], row[8] ?? ""])).toEqual([
    ["张一", asked],
    ["张二", asked],
    ["张三", asked],
    ["张四", asked],
    ["张五", asked],
    ["张六", ""],
    ["张七", ""],
    ["张八", ""],
    ["张九", asked],
  ]);
  await runCli(["settle", "pension", given("台账.csv", [header, rows[7] as string]), "-o", at(BOOK), "--full-ids"]);
  expect((await sheet(PERSONS, "催缴名单"))[1]?.[0]).toMatch(/也作未缴。$/);
});

/* By hand: 280 for one in no group, of whom it is said that nothing was paid; 280 by medical aid for one destitute. */
test("a medical roster, by --format, compared with an earlier one", async () => {
  const header = "乡镇,村,姓名,身份证号,人员类别,缴费金额";
  const rows = [
    `王店镇,东村,张三,${idNumberOf(1)},,280`,
    `王店镇,西村,李四,${idNumberOf(2)},,0`,
    `三合镇,南村,王五,${idNumberOf(3)},特困人员,0`,
    `三合镇,南村,赵六,${idNumberOf(4)},低保对象；建档立卡贫困人口,`,
  ];
  await runCli(["settle", "medical", given("上周.csv", [header, ...rows.slice(1)]), "-o", at("上周.json")]);
  await runCli(["settle", "medical", at("上周.csv"), "-o", at(BOOK)]);
  expect((await sheet(BOOK, "汇总"))[3]?.at(-1)).toBe("个人应缴（待定）");
  const args = ["settle", "medical", given("名册.csv", [header, ...rows]), "--format", "xlsx", "-o", at("医保")];
  const { exit, stderr } = await runCli([...args, "--since", at("上周.json")]);
  expect({ exit, stderr }).toMatchObject({ exit: 0 });
  const total = await sheet("医保", "汇总");
  expect(total[2]?.at(-1)).toBe("较上周增加（人）");
  expect(total.slice(4, 7).map((row) => row.join(" "))).toEqual([
    "1 王店镇 2 0 1 1 560 0 0 560 0 1",
    "2 三十里铺镇 0 0 0 0 0 0 0 0 0",
    "3 三合镇 2 1 0 0 560 530 0 30 0 0",
  ]);
  expect(total[19]?.join(" ")).toBe(" 合计 4 1 1 1 1120 530 0 590 0 1");
  expect((await sheet("医保", "村")).slice(6, 9).map((row) => row.slice(0, 6).join(" "))).toEqual([
    " 王店镇 小计 2 0 1",
    "3 三合镇 南村 2 1 0",
    " 三合镇 小计 2 1 0",
  ]);
  expect((await sheet("医保", "类别")).slice(3, 7).map((row) => row.join(" "))).toEqual([
    "1 无资助身份 2 0 0 560 0",
    "2 特困人员 1 280 0 0 0",
    "3 低保对象、建档立卡贫困人口 1 250 0 30 0",
    " 合计 4 530 0 590 0",
  ]);
  expect((await sheet("医保", "待定")).at(-1)?.[0]).toBe("没有待定的数。");
  const list = await sheet("医保-名单.xlsx", "催缴名单");
  expect(list[1]?.[0]).toBe(
    "列的是名册写明未缴（状态为未缴，或实缴为0）、而确有应缴的人。" +
      "没有写明的（给了缴费名单而不在其中的也是）按已缴足计，不列；写明未参保的不入账，见“退回”。" +
      "身份证号码隐去中间八位，需要全部号码时加 --full-ids。",
  );
  expect(list.slice(2).map((row) => [row[4], row[9]])).toEqual([
    ["姓名", "本村未缴较上周增加（人）"],
    ["李四", "0"],
  ]);
});

test("out of a pipe there is no file to tell by its bytes", async () => {
  await runCli(["settle", "pension", "-", "-o", at(BOOK)], [Buffer.from(`${[HEADER, ...ROWS].join("\n")}\n`)]);
  expect((await sheet(BOOK, "依据")).map((row) => row[1])).toContain("-\n（由管道读入，未取）");
});

/* By hand: one paid 500, one agency-paid at 100 is open between 0 and 40. */
test("in English there is no Chinese but that of the ledger and its places", async () => {
  const rows = [PAID, ROWS[1], ROWS[3], ROWS[6], ROWS[7], ROWS[8], `王店镇,,,,${idNumberOf(9)},,500,500,,,,`];
  const ledger = given("ledger.csv", [HEADER, ...(rows as readonly string[])]);
  await runCli(["settle", "pension", ledger, "--json", "-o", at("before.json")]);
  const { exit } = await runCli([
    ...["settle", "pension", ledger, "-o", at("book.xlsx"), "--locale", "en", "--since", at("before.json")],
  ]);
  expect(exit).toBe(0);
  const cellsOf = (name: string): readonly string[] =>
    Object.entries(read(readFileSync(at(name))).Sheets).flatMap(([title, cells]) => [
      title,
      ...Object.values(cells).map((cell) => String(cell?.v ?? "")),
    ]);
  const places = new Set([...yingzhou2021.pension.townships.map(({ name }) => name), "东村", "西村", "南村", "北村"]);
  const own = cellsOf("book.xlsx").filter((text) => !places.has(text));
  // The notices are quoted by the numbers and the words that they have.
  const quoted = own.map((text) => text.replaceAll(/阜州政办〔2020〕5号|“等”/g, ""));
  expect(quoted.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  expect(own).toContain("(not stated)");
  const persons = cellsOf("book-persons.xlsx")
    .map((text) => text.replace("身份证号: ", ""))
    .filter((text) => !places.has(text) && !HEADER.includes(text));
  const inLedger = new Set(["=李四", "二组", "一组", "吴十", "赵六", "个人缴费"]);
  expect(persons.filter((text) => /\p{Script=Han}/u.test(text) && !inLedger.has(text))).toEqual([]);
});

describe("what can't be done is refused, and nothing is written", () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [["--format", "xlsx"], "工作簿请用 -o 写入文件"],
    [["--since", "x.json"], "--since 用于工作簿：-o 结算.xlsx"],
    [["--full-ids", "-o", "x.csv"], "--full-ids 用于工作簿：-o 结算.xlsx"],
    [["--csv", "-o", "x.xlsx"], "不写 .xlsx"],
    [["-o", "x.xlsx", "--since", "nowhere.json"], "无法读取 nowhere.json"],
  ];
  test.each(cases)("%j", async (args, why) => {
    const { exit, stderr } = await runCli(["settle", "pension", "--sample", ...args]);
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining(why) });
    expect(existsSync("x.xlsx")).toBe(false);
  });

  test.each(["[]", '{"district":{"selfPaid":1,"agencyPaid":0}}', '{"district":{"persons":1}}'])(
    "earlier accounts that are none: %s",
    async (text) => {
      const args = ["settle", "pension", "--sample", "-o", at(BOOK), "--since", given("上周.json", [text])];
      const { exit, stderr } = await runCli(args);
      expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("不是同一种结算的 --json 结果") });
      expect(existsSync(at(BOOK))).toBe(false);
    },
  );
});
