import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoFault, inBrowser } from "./open-page.js";

const open = inBrowser();

const box = (page: Page) => page.getByRole("combobox", { name: "您想问什么？" });
const chosen = (page: Page) => page.getByRole("option", { selected: true });

test("words typed find places; arrows move, Enter goes there, and the content has the focus", async () => {
  const opened = await open("#/read");
  const { page } = opened;
  await box(page).fill("补贴");
  expect(await box(page).getAttribute("aria-expanded")).toBe("true");
  expect(await page.getByRole("option").first().textContent()).toContain("缴费补贴");
  await page.keyboard.press("ArrowDown");
  const id = await chosen(page).getAttribute("id");
  expect(await box(page).getAttribute("aria-activedescendant")).toBe(id);
  expect(await opened.violations()).toEqual([]);
  await page.keyboard.press("ArrowUp");
  expect(await chosen(page).count()).toBe(0);
  await page.keyboard.press("ArrowUp");
  expect(await chosen(page).textContent()).toBe(await page.getByRole("option").last().textContent());
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => location.href)).toMatch(/#\/ask\/pension\/contribution-subsidy$/);
  expect(await box(page).inputValue()).toBe("");
  expect(await page.evaluate("document.activeElement.id")).toBe("main");
  expectNoFault(opened);
});

test("Escape closes the list, then empties the field; leaving closes; Enter shows the finds, then goes", async () => {
  const { page } = await open("#/ask");
  await box(page).fill("新生儿");
  await page.keyboard.press("Escape");
  expect(await page.getByRole("listbox").isVisible()).toBe(false);
  expect(await box(page).inputValue()).toBe("新生儿");
  await page.keyboard.press("ArrowDown");
  expect(await page.getByRole("listbox").isVisible()).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.getByRole("listbox").isVisible()).toBe(false);
  await box(page).focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(await box(page).inputValue()).toBe("");
  await box(page).fill("新生儿");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("listbox").getByRole("option", { selected: true }).textContent()).toContain("新生儿参保");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => location.href)).toMatch(/#\/ask\/medical\/newborn-enrolment$/);
});

test("at 360 pixels, in English: a place by a click, how many there are, and what to try else", async () => {
  const opened = await open("#/ask", { width: 360 });
  const { page } = opened;
  await page.getByRole("button", { name: "English" }).click();
  const field = page.getByRole("combobox", { name: "What would you like to ask?" });
  await field.fill("zzzz");
  expect(await page.getByText("Nothing found.").isVisible()).toBe(true);
  await field.fill("subsidies");
  await expect.poll(() => page.locator(".find .unseen[aria-live]").textContent()).toMatch(/^\d+ found$/);
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThan(1);
  expect(await opened.violations()).toEqual([]);
  await page.getByRole("option", { name: /^Premium subsidy/ }).click();
  expect(await page.evaluate(() => location.href)).toMatch(/#\/ask\/medical\/premium-subsidy$/);
  expectNoFault(opened);
});
