import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { askRule, type Finding, factsSchema, isRuleInputError, type RuleInputIssue, rules } from "../../src/index.js";
import { type Choices, changesOf, choiceParams } from "../../src/page/answer/choices.js";
import { draftOf, factsOf } from "../../src/page/form/draft.js";
import { titleAt } from "../../src/page/form/fact-words.js";
import { draftIn, paramsOf } from "../../src/page/form/facts-in-address.js";
import { type FormField, fieldsOf } from "../../src/page/form/form-field.js";
import { hashOf } from "../../src/page/frame/address.js";
import { type Case, caseTables, policyOf } from "../support/case-table.js";
import { fillForm } from "./fill-form.js";
import { expectNoFault, inBrowser } from "./open-page.js";

const open = inBrowser();

/** What a rule makes of facts by some readings. */
function outcomeOf(rule: string, facts: object, readings: Case["readings"]): Finding | readonly RuleInputIssue[] {
  try {
    return askRule(rule as never, facts as never, policyOf(readings)) as Finding;
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    return error.issues;
  }
}

/** What the page shows once it is what is expected: a finding as JSON, or what it refuses and needs. */
async function shown(page: Page, expected: string): Promise<string> {
  return page.evaluate(async (expected) => {
    const told = (): string => {
      const article = document.querySelector(".answer");
      const details = article?.querySelector<HTMLDetailsElement>(".acts details");
      if (details === null || details === undefined) {
        const texts = [...(article?.querySelectorAll(".refusals p, .need") ?? [])].map(
          ({ textContent }) => textContent,
        );
        return JSON.stringify(texts);
      }
      const json = [...details.querySelectorAll("button")].find(({ textContent }) => textContent === "JSON");
      if (json?.getAttribute("aria-pressed") === "false") json.click();
      return details.querySelector("pre")?.textContent ?? "";
    };
    for (let turn = 0; turn < 200 && told() !== expected; turn++) await new Promise((done) => setTimeout(done, 5));
    return told();
  }, expected);
}

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, hash);

const factsIn = (params: string | Readonly<Record<string, string>>, fields: readonly FormField[]): object =>
  factsOf(draftIn(new URLSearchParams(params), fields), fields);

/** The facts that the address of the page holds. */
const factsAt = async (page: Page, fields: readonly FormField[]): Promise<object> =>
  factsIn((await page.evaluate(() => location.hash)).split("?")[1] ?? "", fields);

/** What is told of facts that bring no answer: what is refused of them, then what is still needed. */
function toldOf(issues: readonly RuleInputIssue[], fields: readonly FormField[]): readonly string[] {
  return [
    ...issues.filter(({ code }) => code !== "missing").map(({ message }) => message.zh),
    ...issues.filter(({ code }) => code === "missing").map(({ path }) => `＋ ${titleAt(path, fields, "zh-CN")}`),
  ];
}

/** The choices that a row's readings are. */
function choicesOf(readings: Case["readings"] = {}): Choices {
  return Object.fromEntries(
    Object.entries(readings).map(([name, given]) => [
      name,
      typeof given === "string" ? { option: given } : { option: String(given.value), source: given.source },
    ]),
  );
}

test("a rule's form answers every row of its table as the rule does", { timeout: 600_000 }, async () => {
  const opened = await open("#/ask");
  let count = 0;
  for (const { rule, cases } of caseTables()) {
    const fields = fieldsOf(factsSchema(rule));
    for (const { name, facts, readings } of cases) {
      const params = paramsOf(draftOf(facts as object, fields), fields);
      const read = factsIn(params, fields);
      const outcome = outcomeOf(rule, read, readings);
      const choices = choicesOf(readings);
      expect(policyOf(changesOf(choices)).readings).toEqual(policyOf(readings).readings);
      const expected = Array.isArray(outcome)
        ? JSON.stringify(toldOf(outcome, fields))
        : JSON.stringify(outcome, undefined, 2);
      const hash = hashOf("ask", rule, { ...params, ...choiceParams(choices) });
      await goTo(opened.page, hash);
      expect(await shown(opened.page, expected), `${rule}: ${name.zh}`).toBe(expected);
      count++;
    }
  }
  expect(count).toBeGreaterThan(1700);
  expectNoFault(opened);
});

test("what a rule refuses stands at its field, and what was typed stays", async () => {
  const opened = await open(hashOf("ask", "pension/contribution-subsidy", { tier: "250" }));
  const { page } = opened;
  const refused = page.locator('[id="fact-tier-refused"]');
  await refused.waitFor();
  expect(await refused.textContent()).toContain("250");
  expect(await page.inputValue('[id="fact-tier"]')).toBe("250");
  expect(await page.getAttribute('[id="fact-tier"]', "aria-describedby")).toBe("fact-tier-refused");
  expect(await page.locator(".refusals li").count()).toBe(1);
  await page.locator(".refusals button").first().click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("fact-tier");
  await page.fill('[id="fact-year"]', "去年");
  await page.locator('[id="fact-year-refused"]').waitFor();
  expect(await page.inputValue('[id="fact-year"]')).toBe("去年");
  expect(await opened.violations()).toEqual([]);
  expectNoFault(opened);
});

/** Rules whose forms have, among them, each kind of field. */
const typed: Readonly<Record<string, number>> = {
  "pension/contribution-subsidy": 3,
  "pension/agency-paid-contribution": 3,
  "pension/completion": 3,
  "pension/contribution-tier-for-year": 2,
  "pension/death-rate-check": 2,
  "pension/evaluation": 1,
  "pension/monthly-material": 2,
  "pension/village-publicity": 1,
  "medical/household-enrolment": 3,
  "medical/household-cross-check": 1,
  "medical/premium-budget": 1,
  "medical/list-identity": 1,
};

describe.each(Object.entries(typed))("%s typed into its form", (rule, most) => {
  test("answers as the rule does", async () => {
    const fields = fieldsOf(factsSchema(rule));
    const answered = caseTables()
      .filter((table) => table.rule === rule)
      .flatMap(({ cases }) => cases)
      .filter(({ expected, readings }) => expected !== undefined && readings === undefined)
      .sort((one, other) => Object.keys(other.facts as object).length - Object.keys(one.facts as object).length);
    for (const { name, facts } of answered.slice(0, most)) {
      const opened = await open(hashOf("ask", rule));
      await fillForm(opened.page, facts as object, fields);
      const expected = JSON.stringify(outcomeOf(rule, facts as object, undefined), undefined, 2);
      expect(await shown(opened.page, expected), name.zh).toBe(expected);
      // The address follows the typing at a pause, without names.
      const kept = factsIn(paramsOf(draftOf(facts as object, fields), fields), fields);
      await expect.poll(() => factsAt(opened.page, fields), { message: name.zh }).toEqual(kept);
      expectNoFault(opened);
      await opened.page.close();
    }
  });
});

test.each([
  ["#/ask"],
  [hashOf("ask", "pension/agency-paid-contribution", { categories: '["disability"]' })],
  [hashOf("ask", "pension/contribution-subsidy", { tier: "100", payment: "agency-paid" })],
  [hashOf("ask", "medical/household-enrolment", { members: '[{"key":"甲","groups":["orphan"]},{"key":"乙"}]' })],
  [hashOf("ask", "pension/evaluation")],
])("%s: axe finds nothing, and nothing is wider than the screen", async (hash) => {
  for (const [width, isDark] of [
    [360, false],
    [1240, true],
  ] as const) {
    const opened = await open(hash, { width, isDark });
    await opened.page.waitForSelector("#asked");
    expect(await opened.violations(), `${width}`).toEqual([]);
    expect(await opened.page.evaluate("document.documentElement.scrollWidth - innerWidth"), `${width}`).toBeLessThan(1);
    expectNoFault(opened);
    await opened.page.close();
  }
});

test("what is still needed leads to its field; an answer follows the typing", async () => {
  const { page } = await open(hashOf("ask", "pension/agency-paid-contribution", { categories: '["disability"]' }));
  await page.getByRole("button", { name: "残疾等级" }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("fact-disabilityGrade");
  await page.keyboard.type("2");
  await page.getByRole("radio", { name: "是", exact: true }).first().check();
  await expect.poll(() => page.locator(".amount").textContent()).toBe("100元");
  await expect.poll(() => page.locator(".answer-of .tag").textContent()).toBe("已定");
  await expect.poll(() => page.evaluate(() => location.href)).toContain("disabilityGrade=2");
});

test("a reading is supposed, or supplied with its source, and never printed as settled", async () => {
  const opened = await open(hashOf("ask", "pension/contribution-subsidy", { tier: "100", payment: "agency-paid" }));
  const { page } = opened;
  const tags = page.locator(".answer-of .tag");
  await expect.poll(() => tags.allTextContents()).toEqual(["待定"]);
  await page.getByRole("radio", { name: /假定 40/ }).check();
  await page.waitForFunction(() => document.querySelector(".amount")?.textContent === "40元");
  await expect.poll(() => tags.allTextContents()).toEqual(["假定"]);
  await page.getByRole("textbox", { name: "数额" }).fill("30");
  await expect.poll(() => tags.allTextContents()).toEqual(["假定"]);
  await page.getByRole("textbox", { name: /出处/ }).fill("区人社局 2021 年答复");
  await page.waitForFunction(() => document.querySelector(".amount")?.textContent === "30元");
  await expect.poll(() => tags.allTextContents()).toEqual(["按所填数额"]);
  await page.getByRole("textbox", { name: "数额" }).fill("3000");
  await page.locator(".switch .refusal").waitFor();
  await expect.poll(() => tags.allTextContents()).toEqual(["待定"]);
  expectNoFault(opened);
});

test("names and numbers stay out of the address, and a name with markup is text", async () => {
  const opened = await open(hashOf("ask", "medical/household-enrolment"));
  const { page } = opened;
  await page.getByRole("button", { name: "加一行" }).click();
  await page.locator('[id="fact-members[0].key"]').fill("<img src=x onerror=alert(1)>");
  await page.waitForFunction(() => location.hash.includes("members"));
  expect(decodeURIComponent(await page.evaluate(() => location.href))).toContain('members=[{"key":"甲"}]');
  expect(await page.locator(".answer img").count()).toBe(0);
  expect(await page.locator(".answer").textContent()).toContain("<img src=x onerror=alert(1)>");
  expectNoFault(opened);
});

test("an answer prints on one page", async () => {
  const { page } = await open(hashOf("ask", "pension/contribution-subsidy", { tier: "100", payment: "agency-paid" }));
  await page.locator(".receipt").waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
});

test("every rule is listed, and leads to its form and back", async () => {
  const opened = await open("#/ask");
  const { page } = opened;
  expect(await page.locator(".register a").count()).toBe(rules.length);
  await page.getByRole("link", { name: "缴费补贴", exact: true }).click();
  await page.getByRole("heading", { name: "缴费补贴" }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("asked");
  await page.getByRole("link", { name: "换一条规则" }).click();
  await page.getByRole("heading", { name: "想问哪一件事？" }).waitFor();
  expectNoFault(opened);
});

test("an answer leads to the rules nearest to it, with the facts that both know and what they come to", async () => {
  const opened = await open("#/ask/pension/contribution-subsidy?tier=100&payment=agency-paid");
  const { page } = opened;
  const next = page.locator(".see-next li");
  expect(await next.first().textContent()).toBe("当年计入个人账户100 至 140 元，待定");
  await next.first().getByRole("link").click();
  await page.getByRole("heading", { name: "当年计入个人账户" }).waitFor();
  expect(await page.getByLabel("缴费档次").inputValue()).toBe("100");
  await page.goBack();
  // Where a rule asks for other facts it is led to without an answer.
  expect(await next.nth(1).locator("b").count()).toBe(0);
  await page.getByRole("button", { name: "清空" }).click();
  await expect.poll(() => page.getByLabel("缴费档次").inputValue()).toBe("");
  expectNoFault(opened);
});

test("an answer about a person leads to all that the person gets, with the facts that are known", async () => {
  const { page } = await open("#/ask/pension/agency-paid-contribution?categories=disability&disabilityGrade=2");
  await page.locator(".see-next").getByRole("link", { name: "一个人能享受什么、要做什么" }).click();
  await page.getByLabel("年龄").fill("52");
  await page.waitForSelector(".person.answered");
  expect(await page.getByLabel("残疾等级", { exact: true }).inputValue()).toBe("2");
  expect(await page.getByRole("checkbox", { name: "残疾人", exact: true }).isChecked()).toBe(true);
});

test("a letter is no number: it is refused at its field", async () => {
  const { page } = await open("#/ask/pension/agency-paid-contribution?categories=disability&joiningConditions=true");
  await page.getByLabel("残疾等级", { exact: true }).fill("x");
  expect(await page.locator(".field.refused").getByLabel("残疾等级", { exact: true }).inputValue()).toBe("x");
  await page.getByText("未受理").waitFor();
});
