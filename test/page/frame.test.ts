import { expect, test } from "vitest";
import { expectNoFault, inBrowser } from "./open-page.js";

const open = inBrowser();

test.each(["#/ask", "#/settle", "#/read", "#/score"])(
  "%s opens from a file, asks for nothing, breaks nothing",
  async (hash) => {
    for (const width of [360, 1240]) {
      const opened = await open(hash, { width });
      await opened.page.waitForSelector('[role="tabpanel"]:not([hidden])');
      expect(await opened.violations(), `${width}`).toEqual([]);
      expect(await opened.page.evaluate("document.documentElement.scrollWidth - innerWidth"), `${width}`).toBeLessThan(
        1,
      );
      expectNoFault(opened);
    }
  },
);

test("tabs go by arrows, and the language by its switch", async () => {
  const { page } = await open("#/ask");
  await page.getByRole("tab", { name: "问一问" }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => location.href)).toMatch(/#\/settle\b/);
  await page.getByRole("button", { name: "English" }).click();
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Settle");
  expect(await page.getAttribute("html", "lang")).toBe("en");
});

test("typing fast writes the address seldom, its last in the end, and at once where a link is followed", async () => {
  const opened = await open("#/read/pension");
  const { page } = opened;
  await page.evaluate(() => {
    const write = history.replaceState.bind(history);
    history.replaceState = (...change) => {
      Object.assign(globalThis, { writes: Number(Object(globalThis).writes ?? 0) + 1 });
      write(...change);
    };
  });
  const word = "代缴".repeat(150);
  const field = page.getByRole("searchbox", { name: "在通知里找" });
  await field.pressSequentially(word);
  expect(await field.inputValue()).toBe(word);
  await expect.poll(() => page.evaluate(() => decodeURIComponent(location.hash))).toBe(`#/read/pension?q=${word}`);
  // Of 300 keys; a slow machine takes some seconds for them, and writes three times in each.
  expect(await page.evaluate(() => Object(globalThis).writes)).toBeLessThan(60);

  await field.fill("代缴");
  await field.fill("新生儿");
  await page
    .getByRole("link", { name: "养老通知" })
    .or(page.getByRole("link", { name: /医保通知里的/ }))
    .first()
    .click();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => decodeURIComponent(location.hash))).toBe("#/read/pension?q=新生儿");
  expectNoFault(opened);
});
