import { expect, test } from "vitest";
import { type EvaluationFacts, evaluation, explanation, yingzhou2021 } from "../../src/index.js";
import { draftOf } from "../../src/page/form/draft.js";
import { sheetFields } from "../../src/page/score/evaluated.js";
import { toldPoints } from "../../src/page/score/told-points.js";
import { hashOfUnit } from "../../src/page/score/units.js";
import { caseTables } from "../support/case-table.js";
import { expectNoFault, inBrowser } from "./open-page.js";

const open = inBrowser();
const rows = (caseTables().find(({ rule }) => rule === "pension/evaluation")?.cases ?? [])
  .filter(({ expected }) => expected !== undefined)
  .map(({ name, facts }) => ({ name: name.zh, facts: facts as EvaluationFacts }));

test("every row of the rule's table, given by its address, comes to the library's score", async () => {
  const opened = await open("#/score");
  const { page } = opened;
  await page.waitForSelector(".score-item");
  for (const { name, facts } of rows) {
    const finding = evaluation(facts);
    const { total } = finding;
    const wanted = total.status === "determined" ? total.value.shown : `${total.min.shown}至${total.max.shown}`;
    const told = explanation(finding);
    const shown = await page.evaluate(
      async (hash) => {
        location.hash = hash;
        for (let turn = 0; turn < 4; turn += 1) await new Promise((done) => requestAnimationFrame(done));
        const texts = (selector: string) =>
          [...document.querySelectorAll(selector)].map((each) => each.textContent ?? "");
        return {
          total: texts(".score-total .amount")[0],
          bars: [...document.querySelectorAll(".score-item .score-bar")].map((bar) => bar.getAttribute("aria-label")),
        };
      },
      hashOfUnit("", draftOf(facts, sheetFields)),
    );
    expect(shown.total, name).toBe(`${wanted}分`);
    expect(shown.bars, name).toEqual(
      finding.items.map((_, index) => {
        const { earned, open: left, lost } = toldPoints(told, index);
        return `得 ${earned} 分，待定 ${left} 分，失 ${lost} 分`;
      }),
    );
  }
  expectNoFault(opened);
  await page.close();
});

test("filled in by keyboard: the total is live, a refusal stands at its field, the address says it all", async () => {
  const { page } = await open("#/score");
  await page.getByLabel("乡镇（街道）", { exact: true }).selectOption("王店镇");
  await page.getByRole("button", { name: /任务数用附件1/ }).click();
  const rate = page.getByRole("group", { name: "参（续）保率", exact: true });
  expect(await rate.getByLabel("任务数").inputValue()).toBe(String(yingzhou2021.pension.townships[0]?.year));
  await rate.getByLabel("已缴费人数").focus();
  await page.keyboard.type("26500");
  const total = page.locator(".score-total .amount");
  await total.getByText("28.14").waitFor();
  await page.keyboard.type("x");
  await rate.getByText("应为").waitFor();
  expect(await rate.getByLabel("已缴费人数").getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByText("有 1 处未受理").count()).toBe(1);
  await page.keyboard.press("Backspace");
  await total.getByText("28.14").waitFor();
  const service = page.getByRole("group", { name: "服务规范" });
  await service.getByRole("radio", { name: "是" }).first().focus();
  await page.keyboard.press("Space");
  await service.getByRole("button", { name: "各条都做到" }).press("Enter");
  await total.getByText("30.14").waitFor();
  // Spoken once one rests.
  await page.locator("#score [aria-live]").getByText("总分：待定，在30.14").waitFor();
  await page.reload();
  await total.getByText("30.14").waitFor();
  await page.getByRole("button", { name: "清空" }).click();
  await total.getByText("100").waitFor();
  await page.close();
});

test("what is open leads to its field, or to who must answer", async () => {
  const facts = { certification: { done: true, recordsComplete: false }, fundManagement: { standard: true } } as const;
  const { page } = await open(hashOfUnit("", draftOf(facts, sheetFields)));
  const list = page.locator(".open-items");
  await list.locator("summary").click();
  expect(await list.textContent()).toContain("由区人社局（按职责推断）答复");
  await list.locator("li").filter({ hasText: "基金管理" }).getByRole("button", { name: "去填" }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("score-fundManagement.nothingWithheld");
  await page.close();
});

test("fifteen units: pasted, ranked, opened one by one and changed there", async () => {
  const { page } = await open("#/score/all");
  const bodies = page.locator(".ranks tbody tr");
  expect(await bodies.count()).toBe(15);
  await page.getByLabel(/从 Excel 复制/).fill("乡镇街道\t参保率\t<b>列</b>\n王店镇\t100\t\n三合镇\t99\t\n某镇\t9\t");
  await page.getByText("读入 2 个单位。没有用到的列：<b>列</b>。").waitFor();
  await page.getByText("第 4 行未读入。附件1没有“某镇”").waitFor();
  expect(await bodies.filter({ hasText: "三合镇" }).textContent()).toContain("29–99");
  await bodies.getByRole("link", { name: "三合镇" }).click();
  const rate = page.getByRole("group", { name: "参（续）保率", exact: true });
  await rate.getByLabel("参（续）保率").fill("98");
  await page.getByRole("button", { name: "15 个单位" }).click();
  expect(await bodies.filter({ hasText: "三合镇" }).textContent()).toContain("28–98");
  await page.close();
});

test("one page of A4 holds the sheet, filled in whole", async () => {
  const perfect = rows[0]?.facts ?? {};
  for (const language of ["", "&lang=en"]) {
    const { page } = await open(`${hashOfUnit("王店镇", draftOf(perfect, sheetFields))}${language}`);
    await page.waitForSelector(".score-item");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.close();
  }
});

test.each([
  ["#/score", 1240, false],
  ["#/score?lang=en", 360, true],
  ["#/score/all", 360, false],
  ["#/score/all?lang=en", 1240, true],
  ['#/score?unit=王店镇&enrolmentRate={"count":"x"}&certification={"done":true,"recordsComplete":false}', 768, false],
])("%s at %i: no violation, no sideways scroll, no fault", async (hash, width, isDark) => {
  const opened = await open(hash, { width, isDark });
  await opened.page.waitForSelector(".score");
  expect(await opened.violations()).toEqual([]);
  expect(await opened.page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThan(1);
  expectNoFault(opened);
  await opened.page.close();
});
