import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type Locale, type NoticeForPerson, personExplanation, yingzhou2021 } from "../../src/index.js";
import { personAnswer } from "../../src/ledger/text/person-answer.js";
import { partInWords, titleOfPart } from "../../src/page/answer/figure-words.js";
import type { Draft } from "../../src/page/form/draft.js";
import { paramsOf } from "../../src/page/form/facts-in-address.js";
import { hashOf } from "../../src/page/frame/address.js";
import { askPerson } from "../../src/page/person/ask-person.js";
import { examples } from "../../src/page/person/examples.js";
import { partOf } from "../../src/page/person/part-of.js";
import { personFields } from "../../src/page/person/person-fields.js";
import { expectNoFault, inBrowser } from "./open-page.js";

const open = inBrowser();

const addressOf = (draft: Draft): string => hashOf("ask", "", paramsOf(draft, personFields));

/** A household with a member of whom nothing is known, named so as to break a page. */
const HOUSEHOLD: Draft = {
  birthDate: "1969-03-01",
  asOf: "2021-05-20",
  pension: { interrupted: true, drawing: false, lastPaidOn: "2015-05-01" },
  medical: {
    localRegistration: true,
    household: {
      registeredHere: true,
      members: [{ key: "<b>甲</b>", insurance: "none", enrolled: false }, { key: "乙" }],
    },
  },
};

const [disabled = { draft: {} }] = examples;

function saidOf(draft: Draft, locale: Locale) {
  const asked = askPerson(draft, locale);
  if (asked.kind !== "answered") throw new Error(asked.kind);
  return asked.said;
}

const squeezed = (text: string | null): string => String(text).replace(/\s+/g, "");

/** Every word that the library has for what a notice gives and asks. */
function wordsOf(notice: NoticeForPerson, locale: Locale): readonly string[] {
  const { amounts, tables, standing, ways, steps, missing, questions } = notice;
  return [
    ...amounts.flatMap((amount) => [titleOfPart(partOf(amount), locale), partInWords(partOf(amount), locale)]),
    ...tables.flatMap(({ title, columns }) => [title, ...columns]),
    ...[...standing, ...ways].flatMap(({ label, text }) => [label, text]),
    ...steps.flatMap(({ sentence, section }) => [sentence, section]),
    ...missing.flatMap(({ where, title }) => [where, title]),
    ...questions.flatMap(({ question, decider }) => [question, decider]),
  ];
}

const sheet = (page: Page, title: string) => page.getByRole("article", { name: title });

describe("the answer says all that the library says", () => {
  test.each([...examples.map(({ title, draft }) => [title.zh, draft] as const), ["一户", HOUSEHOLD] as const])(
    "%s",
    async (_, draft) => {
      const opened = await open(addressOf(draft));
      const { page } = opened;
      for (const locale of ["zh-CN", "en"] as const) {
        if (locale === "en") await page.getByRole("button", { name: "English" }).click();
        const said = saidOf(draft, locale);
        for (const notice of [said.pension, said.medical]) {
          const shown = squeezed(await sheet(page, notice.title).textContent());
          // Names of members stand in the address as 甲, 乙.
          const missing = wordsOf(notice, locale).filter((word) => !shown.includes(squeezed(word)));
          expect(missing.filter((word) => !word.includes("<b>"))).toEqual([]);
        }
      }
      expectNoFault(opened);
    },
  );
});

test("a person of 52 with a severe disability, from the start page: what one gets and pays, and why", async () => {
  const { page } = await open("#/ask");
  await page.getByRole("button", { name: "52 岁，二级残疾" }).click();
  const pension = sheet(page, "城乡居民基本养老保险");
  // 二（二）: the district pays the lowest tier kept for the severely disabled, and the person nothing.
  expect(squeezed(await pension.locator(".figure").first().textContent())).toBe("代缴金额100元");
  expect(squeezed(await pension.locator(".pays .figure").first().textContent())).toBe("个人应缴0元");
  expect(await pension.getByText("政府代缴100元，本人缴0元。").isVisible()).toBe(true);
  expect(await pension.getByRole("img", { name: /最少 0 元，最多 40 元/ }).isVisible()).toBe(true);
  expect(await pension.getByText("由谁答复：区人社局会同财政部门").isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "52 岁，二级残疾" }).getAttribute("aria-pressed")).toBe("true");
});

test("filled in by hand: each key answers, the address holds it, and a reload and the way back keep it", async () => {
  const opened = await open("#/ask");
  const { page } = opened;
  expect(await page.getByText("请填年龄或者出生日期").isVisible()).toBe(true);
  await page.getByLabel("年龄").fill("52");
  await page.getByRole("checkbox", { name: "重度残疾人员" }).check();
  expect(await page.getByRole("checkbox", { name: "残疾人", exact: true }).isChecked()).toBe(true);
  await page.getByLabel("残疾等级", { exact: true }).fill("2");
  const pension = sheet(page, "城乡居民基本养老保险");
  expect(squeezed(await pension.locator(".figure").first().textContent())).toContain("代缴金额0至100元");
  await pension.getByRole("button", { name: "是否符合参保条件" }).click();
  expect(await page.evaluate("document.activeElement.name")).toBe("person-pension.joiningConditions");
  await page.keyboard.press("Space");
  expect(squeezed(await pension.locator(".figure").first().textContent())).toBe("代缴金额100元");
  // The address is written a moment later.
  await expect.poll(() => page.evaluate(() => location.href)).toContain("joiningConditions");
  const url = await page.evaluate(() => location.href);
  await page.reload();
  expect(squeezed(await pension.locator(".figure").first().textContent())).toBe("代缴金额100元");
  await pension.getByRole("link", { name: "政府代缴" }).click();
  await expect
    .poll(() => page.evaluate(() => location.href))
    .toMatch(/#\/ask\/pension\/agency-paid-contribution\?.*disabilityGrade=2/);
  expect(await page.evaluate(() => location.href)).not.toContain("ownBirthDate");
  await page.goBack();
  expect(await page.evaluate(() => location.href)).toBe(url);
  expect(await page.getByLabel("年龄").inputValue()).toBe("52");
  expectNoFault(opened);
});

test("each step leads to its clause, each open question to its reading", async () => {
  const { page } = await open(addressOf(disabled.draft));
  const said = saidOf(disabled.draft, "zh-CN");
  const steps = [...said.pension.steps, ...said.medical.steps];
  const links = await page.locator(".person .steps a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  expect(links.sort()).toEqual(steps.map(({ clause }) => `#/read/${clause}`).sort());
  const asked = await page.locator(".questions a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  const questions = [...said.pension.questions, ...said.medical.questions];
  expect(asked).toEqual(questions.map(({ reading }) => `#/read/readings/${reading}`));
});

test("what is refused stands at its field and in the answer's place; a birthday is asked for", async () => {
  const opened = await open("#/ask?age=many");
  const { page } = opened;
  expect(await page.getByText("未受理").isVisible()).toBe(true);
  await page.getByRole("button", { name: /^年龄应为/ }).click();
  expect(await page.evaluate("document.activeElement.id")).toBe("person-age");
  // Who is 69 reached 60 before the scheme began or after it.
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("69");
  await sheet(page, "城乡居民基本养老保险").getByRole("button", { name: "出生日期" }).click();
  await page.keyboard.type("1951-08-01");
  expect(await sheet(page, "城乡居民基本养老保险").locator(".figure").count()).toBeGreaterThan(0);
  expectNoFault(opened);
});

test.each([
  ["age=30&birthDate=1969-03-01", "年龄", /^1969-03-01 出生的人/],
  ["birthDate=2030-01-01&asOf=2021-01-01", "出生日期", /晚于/],
  ["age=200", "年龄", /^年龄应为 0 至/],
])("%s is refused at its field", async (query, label, message) => {
  const { page } = await open(`#/ask?${query}`);
  await page.getByRole("button", { name: message }).click();
  expect(await page.getByLabel(label, { exact: true }).evaluate((field) => field === document.activeElement)).toBe(
    true,
  );
  expect(await page.locator(".field.refused").count()).toBe(1);
});

test("after the days to pay it says so before any amount; a group that ticks another says why", async () => {
  const { page } = await open("#/ask?age=52&asOf=2020-12-12");
  await page.waitForSelector(".person.answered");
  expect(await page.locator(".window-over").count()).toBe(0);
  await page.getByLabel("询问日期").fill("2021-12-01");
  await expect.poll(() => page.locator(".window-over").count()).toBe(2);
  await page.getByRole("checkbox", { name: "重度残疾人员" }).check();
  await page.getByText("请接着填残疾等级。").waitFor();
  await page.getByLabel("残疾等级", { exact: true }).fill("2");
  await page.getByText("请接着填残疾等级。").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "清空" }).click();
  await page.getByText("请填年龄或者出生日期").waitFor();
});

test("what an open amount hangs on is asked for first; what a person must look at is not settled", async () => {
  const { page } = await open("#/ask?age=52&pension.categories=disability");
  const pension = sheet(page, "城乡居民基本养老保险");
  expect(await pension.locator(".chip.need").first().textContent()).toMatch(/是否符合参保条件|残疾等级/);
  await page.getByRole("button", { name: "70 岁，在领养老金" }).click();
  await pension.getByText("需人工审核").first().waitFor();
  expect(await pension.locator(".tag").first().textContent()).toBe("待定");
});

test("what is needed of the household leads into its table, and no name enters the address", async () => {
  const { page } = await open(addressOf(HOUSEHOLD));
  expect(decodeURIComponent(await page.evaluate(() => location.href))).not.toContain("<b>");
  await sheet(page, "城乡居民基本医疗保险").getByRole("button", { name: "户内成员2：其他参保险种" }).click();
  expect(await page.evaluate("document.activeElement.id")).toBe("person-medical.household.members[1].insurance");
});

test.each([
  [360, true],
  [768, false],
  [1240, false],
])("at %i pixels nothing is wider than the page, and axe finds nothing (dark: %s)", async (width, isDark) => {
  for (const hash of [addressOf(HOUSEHOLD), "#/ask?age=many"]) {
    const opened = await open(hash, { width, isDark });
    const { page } = opened;
    await page.waitForSelector(".person");
    expect(await opened.violations(), hash).toEqual([]);
    for (const _ of ["zh-CN", "en"]) {
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), hash).toBeLessThan(1);
      await page.locator(".util button").first().click();
    }
    expectNoFault(opened);
  }
});

test("on a phone a bar at the foot holds the amounts and leads to the answer", async () => {
  const { page } = await open(addressOf(disabled.draft), { width: 360 });
  const bar = page.getByRole("button", { name: /^养老保险 代缴金额 100 元/ });
  await bar.click();
  await expect
    .poll(() => page.evaluate("document.getElementById('person-answer').getBoundingClientRect().top < 10"))
    .toBe(true);
});

test("it prints on one page, the facts in words and the form left out", async () => {
  const { page } = await open(addressOf(disabled.draft));
  await page.emulateMedia({ media: "print" });
  expect(await page.getByLabel("年龄").isVisible()).toBe(false);
  expect(squeezed(await page.locator(".given").textContent())).toContain("年龄：52岁");
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g);
  expect(pages).toHaveLength(1);
});

test("copied as the text that the command prints; where a browser forbids it, the text stands there", async () => {
  const { page } = await open(addressOf(disabled.draft));
  const text = personAnswer(personExplanation(factsOf(disabled.draft)), yingzhou2021);
  await page.evaluate(() => {
    const clipboard = { writeText: async (copied: string) => Object.assign(globalThis, { copied }) };
    Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  });
  await page.getByRole("button", { name: "复制文字" }).click();
  await page.getByText("已复制").waitFor();
  const copied = await page.evaluate(() => String(Object(globalThis).copied));
  expect(copied).toMatch(/^按 2020年12月12日 的情况；年龄：52 岁；.*\n这是解释，不是原文/);
  expect(copied.endsWith(`\n\n${text}`)).toBe(true);
  await page.evaluate(() => {
    const clipboard = { writeText: () => Promise.reject(new Error("forbidden")) };
    Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  });
  await page.getByRole("button", { name: "复制文字" }).click();
  expect(await page.getByRole("textbox", { name: "文字" }).inputValue()).toBe(copied);
});

function factsOf(draft: Draft) {
  const asked = askPerson(draft, "zh-CN");
  if (asked.kind !== "answered") throw new Error(asked.kind);
  return asked.facts;
}
