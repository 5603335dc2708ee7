import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { sampleLedger } from "../../src/ledger/sample/sample-ledger.js";
import { root } from "../gates/project.js";
import { bookOf } from "../support/book-of.js";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";
import { expectNoFault, inBrowser, type OpenedPage } from "./open-page.js";
import { choose, give, settle } from "./settle-on-page.js";

const open = inBrowser();
const folder = mkdtempSync(join(tmpdir(), "settle-in-browser-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = "乡镇,村,姓名,身份证号,档次,实缴金额,缴费日期";
const PAID = `王店镇,东村,张三,${idNumberOf(1)},500,500,2021-03-01`;
const csv = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;

async function expectAccessible(opened: OpenedPage, where: string): Promise<void> {
  expect(await opened.violations(), where).toEqual([]);
  expect(await opened.page.evaluate("document.documentElement.scrollWidth - innerWidth"), where).toBeLessThan(1);
}

const begin = (page: Page) => page.getByRole("button", { name: "对，开始核算" }).first();

describe("the invented ledger, from a click to accounts", () => {
  test.each([
    { width: 1240, isDark: false, lang: "zh" },
    { width: 1240, isDark: true, lang: "en" },
    { width: 768, isDark: false, lang: "zh" },
    { width: 360, isDark: true, lang: "zh" },
    { width: 360, isDark: false, lang: "en" },
  ])("$width wide, in $lang, dark: $isDark", async ({ width, isDark, lang }) => {
    for (const at of [0, 1]) {
      const opened = await open(`#/settle?lang=${lang}`, { width, isDark });
      const { page } = opened;
      await expectAccessible(opened, "choose");
      await page.locator(".samples button").nth(at).click();
      await page.locator("table.map").waitFor();
      await page.locator("details.reading summary").click();
      await expectAccessible(opened, "columns");
      await settle(page);
      await page.locator(".unfold").first().click();
      await page.locator("details summary").first().click();
      await expectAccessible(opened, "accounts");
      expect(await page.locator(".equation").textContent()).toContain("4,001");
      expectNoFault(opened);
      await page.close();
    }
  });

  test("by keyboard alone", async () => {
    const { page } = await open("#/settle");
    await page.locator(".samples button").first().focus();
    await page.keyboard.press("Enter");
    await page.getByText("看看各列对得对不对").waitFor();
    await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe("看看各列对得对不对");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".equation").waitFor();
    await expect.poll(() => page.evaluate("document.activeElement.textContent")).toContain("年养老缴费年度结算");
    await page.getByRole("button", { name: /2\s*对列/ }).press("Enter");
    await page.getByText("看看各列对得对不对").waitFor();
    await page.getByRole("button", { name: /4\s*结果/ }).press("Enter");
    await page.locator(".equation").waitFor();
  });

  test("what is told of persons is masked, and townships unfold to villages", async () => {
    const { page } = await open("#/settle");
    await page.locator(".samples button").first().click();
    expect(await page.locator("table.map").textContent()).toMatch(/341202\*{8}\d{3}[\dX]/);
    await settle(page);
    const more = page.getByRole("button", { name: /^(?:全部|前) \d+/ });
    while ((await more.count()) > 0) await more.first().click();
    const text = (await page.locator("#settle").textContent()) ?? "";
    expect(text).not.toMatch(/\d{17}[\dX]/);
    expect(text).toContain("退回的 36 行");
    expect(await page.locator("tr.village").count()).toBe(0);
    await page.getByRole("button", { name: "王店镇" }).click();
    expect(await page.locator("tr.village").count()).toBe(4);
  });
});

describe("files that can't be settled", () => {
  const ledgers = join(root, "test/ledgers");
  const book = readFileSync(join(ledgers, "book.xlsx"));
  test.each([
    ["wps.et", readFileSync(join(ledgers, "wps.et")), "旧版工作簿（.xls 或 .et）"],
    ["xml.xls", readFileSync(join(ledgers, "xml.xls")), "XML 文件"],
    ["锁.xlsx", readFileSync(join(ledgers, "password.xlsx")), "有密码的工作簿"],
    ["断.xlsx", book.subarray(0, book.length - 200), "不完整"],
    ["空.csv", "", "空文件"],
    ["名单.csv", csv("甲,乙", "丙,丁"), "没有认得的表头"],
    ["缺.csv", csv("乡镇,村,档次,实缴金额", "王店镇,东村,500,500"), "缺少“公民身份号码”一列"],
    ["谁缴.csv", csv("乡镇,村,身份证号,档次", `王店镇,东村,${idNumberOf(1)},500`), "看不出谁缴了费"],
    ["万元.csv", csv("单位：万元", HEADER, PAID), "金额的单位是万元"],
  ])("%s says why", async (name, text, why) => {
    const opened = await open("#/settle");
    const { page } = opened;
    await give(page, { name, text });
    const alert = page.getByRole("alert").filter({ hasText: why });
    await alert.waitFor();
    expect(await alert.textContent()).not.toContain("--");
    expect(await page.getByRole("button", { name: "对，开始核算", disabled: false }).count()).toBe(0);
    await expectAccessible(opened, name);
    expectNoFault(opened);
  });

  test("a ledger of which no row can be taken shows its rejects, and no accounts", async () => {
    const opened = await open("#/settle");
    const { page } = opened;
    await choose(page, { name: "错.csv", text: csv(HEADER, PAID.replace(idNumberOf(1), "123")) });
    await settle(page);
    expect(await page.getByRole("alert").textContent()).toContain("没有一行可用");
    expect(await page.getByRole("button", { name: "下载工作簿 .xlsx" }).count()).toBe(0);
    expect(await page.getByText("退回的 1 行").count()).toBe(1);
    expectNoFault(opened);
  });
});

describe("columns put right", () => {
  test("a column that nothing knows is said to hold ID numbers, and one that may matter is left out", async () => {
    const opened = await open("#/settle");
    const { page } = opened;
    const header = HEADER.replace("身份证号", "号").replace("姓名", "减免金额");
    await choose(page, { name: "台账.csv", text: csv(header, PAID.replace("张三", "")) });
    await page.getByRole("alert").filter({ hasText: "公民身份号码" }).waitFor();
    await page.getByLabel("“号”当作").selectOption({ label: "公民身份号码" });
    await page.getByRole("alert").filter({ hasText: "减免金额" }).waitFor();
    expect(await begin(page).isDisabled()).toBe(true);
    await page.getByLabel("“减免金额”当作").selectOption({ label: "不用这一列" });
    await expect.poll(() => begin(page).isEnabled()).toBe(true);
    expect(await page.locator("tr", { has: page.getByLabel("“号”当作") }).textContent()).toContain("您指定");
    await settle(page);
    expect(await page.locator(".equation").textContent()).toContain("入账 1 ");
    expectNoFault(opened);
  });

  test("a wrong guess is put right: the other column of amounts is meant", async () => {
    const { page } = await open("#/settle");
    const text = csv(`${HEADER},甲`, `${PAID},200`).replace("500,500", "200,500");
    await choose(page, { name: "台账.csv", text });
    await settle(page);
    expect(await page.getByText("没有一行可用").count()).toBe(1);
    await page.getByRole("button", { name: /2\s*对列/ }).click();
    await page.getByLabel("“甲”当作").selectOption({ label: "实缴金额" });
    await page.getByLabel("“实缴金额”当作").selectOption({ label: "不用这一列" });
    await expect.poll(() => begin(page).isEnabled()).toBe(true);
    await settle(page);
    expect(await page.locator(".equation").textContent()).toContain("入账 1 ");
  });

  test("sheets are chosen, the kind is asked where columns don't tell, words and a township are said", async () => {
    const opened = await open("#/settle");
    const { page } = opened;
    const rows = [
      ["村", "身份证号", "人员类别"],
      ["东村", idNumberOf(1), "贫困户"],
    ];
    const text = Buffer.from(bookOf({ 说明: [["甲"], ["乙"]], 名册: rows }));
    await choose(page, { name: "几张.xlsx", text });
    await page.getByLabel("名册").check();
    await page.getByLabel("说明", { exact: true }).uncheck();
    await page.getByRole("button", { name: "医保参保名册" }).click();
    await page.getByRole("alert").filter({ hasText: "乡镇" }).first().waitFor();
    await page.locator("details.reading summary").click();
    await page.getByLabel("全表都是这一乡镇（街道）").selectOption("王店镇");
    await page.getByLabel("单元格里的词按另一词读").fill("贫困户=建档立卡贫困人口");
    await expect.poll(() => begin(page).isEnabled()).toBe(true);
    await settle(page);
    expect(await page.locator(".equation").textContent()).toContain("入账 1 ");
    expectNoFault(opened);
  });

  test("a roll and its payments are one ledger; mended rejects are read in their places", async () => {
    const { page } = await open("#/settle");
    const roll = csv("乡镇,村,姓名,身份证号", `王店镇,东村,张三,${idNumberOf(1)}`, `王店镇,东村,李四,${idNumberOf(2)}`);
    const payments = csv("身份证号,档次,实缴金额,缴费日期", `${idNumberOf(1)},500,500,2021-03-01`);
    await choose(page, { name: "花名册.csv", text: roll }, { name: "缴费.csv", text: payments });
    await settle(page);
    expect(await page.locator("#settle").textContent()).toContain("两边都有 1 人，只在花名册 1 人");

    const [ledger, rejects] = [join(folder, "台账.csv"), join(folder, "退回.csv")];
    writeFileSync(ledger, csv(HEADER, PAID, PAID.replace(idNumberOf(1), "123")));
    expect((await runCli(["settle", "pension", ledger, "--rejects", rejects])).exit).toBe(0);
    writeFileSync(rejects, readFileSync(rejects, "utf8").replace(",123,", `,${idNumberOf(2)},`));
    await page.getByRole("button", { name: /1\s*选台账/ }).click();
    await choose(page, ledger, rejects);
    expect(await page.getByText("改好的退回行：退回.csv").count()).toBe(1);
    await settle(page);
    expect(await page.locator(".equation").textContent()).toContain("入账 2 ");
  });
});

test("names with markup stay text, wherever they stand", async () => {
  const opened = await open("#/settle");
  const { page } = opened;
  const markup = "<img src=x onerror=alert(1)>";
  const header = `${HEADER},${markup}`;
  const lines = [
    `${PAID.replace("东村", "<b>东村</b>")},${markup}`,
    `${PAID.replace(idNumberOf(1), "<script>alert(2)</script>")},`,
    `合计${"<u>"},,,,,,,`,
  ];
  await choose(page, { name: "<svg onload=alert(3)>.csv", text: csv(header, ...lines) });
  expect(await page.locator("table.map").textContent()).toContain(markup);
  await settle(page);
  await page.getByRole("button", { name: "王店镇" }).click();
  const text = await page.locator("#settle").textContent();
  for (const each of ["<b>东村</b>", "<script>alert(2)</script>", "<svg onload=alert(3)>.csv"])
    expect(text).toContain(each);
  expect(await page.locator("#settle :is(img, b:has-text('东村'), script, svg, u)").count()).toBe(0);
  expectNoFault(opened);
});

test("a run can be stopped and begun again; the page stays alive meanwhile", async () => {
  const opened = await open("#/settle");
  const { page } = opened;
  const text = [...sampleLedger(150_000, 3)].join("");
  await choose(page, { name: "大台账.csv", text: Buffer.from(text) });
  await begin(page).click();
  await page.getByRole("progressbar").waitFor();
  const began = performance.now();
  await page.getByRole("tab", { name: "问一问" }).click();
  await page.locator("#ask").waitFor();
  await page.getByRole("tab", { name: "算台账" }).click();
  expect(performance.now() - began).toBeLessThan(3000);
  await page.getByRole("button", { name: "停止" }).click();
  await page.getByText("已停止，什么都没有算出来。").waitFor();
  await settle(page, 200_000);
  expect(await page.locator(".equation").textContent()).toContain("读入 150,001");
  expectNoFault(opened);
}, 300_000);

test("a ledger can be dropped anywhere on the view", async () => {
  const { page } = await open("#/settle");
  const [name, text] = ["台账.csv", csv(HEADER, PAID)].map((each) => JSON.stringify(each));
  await page.evaluate(`
    const data = new DataTransfer();
    data.items.add(new File([${text}], ${name}));
    for (const kind of ["dragover", "drop"])
      document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
  `);
  await page.getByText("看看各列对得对不对").waitFor();
  await settle(page);
  expect(await page.locator("#settle h2 + p").textContent()).toBe("台账.csv");
});

test("the steps are places of the way back, and accounts outlast a look at another view", async () => {
  const opened = await open("#/settle?lang=en");
  const { page } = opened;
  await page.getByRole("button", { name: "Pension ledger" }).click();
  await page.getByRole("button", { name: "Right: settle" }).first().click();
  await page.getByRole("heading", { name: /Pension accounts/ }).waitFor();
  const at = (hash: string): Promise<void> => page.waitForURL(`**/page.html${hash}`);
  await at("#/settle/results?lang=en");
  await page.goBack();
  await at("#/settle/columns?lang=en");
  await page.goForward();
  await page.getByRole("heading", { name: /Pension accounts/ }).waitFor();
  await page.getByRole("tab", { name: "Read" }).click();
  await page.getByRole("tab", { name: "Settle" }).click();
  expect(await page.getByRole("heading", { name: /Pension accounts/ }).isVisible()).toBe(true);
  await page.getByRole("button", { name: "Another file" }).click();
  await at("#/settle/choose");
  expectNoFault(opened);
});

test("an address of a step that is not open begins at the ledger", async () => {
  const { page } = await open("#/settle/results");
  await page.getByRole("heading", { name: "把台账拖到这里" }).waitFor();
  await page.waitForURL("**/page.html#/settle/choose");
});
