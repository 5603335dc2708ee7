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
  expect(await page.evaluate(() => location.href)).toMatch(/#\/settle$/);
  await page.getByRole("button", { name: "English" }).click();
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Settle");
  expect(await page.getAttribute("html", "lang")).toBe("en");
});
