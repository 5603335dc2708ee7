import { describe, expect, test } from "vitest";
import {
  type ClauseId,
  clauses,
  contributionSubsidy,
  documentOf,
  readings,
  sections,
  type Text,
  workFundDeduction,
  yingzhou2021,
} from "../../src/index.js";
import { expectNoFault, inBrowser } from "./open-page.js";

const open = inBrowser();
const bare = (text: string | null): string => (text ?? "").replaceAll(/\s/g, "");

test.each([
  ["", "zh"],
  ["?lang=en", "en"],
] as const)("every clause stands in its notice, as it is paraphrased%s", async (query, language) => {
  for (const notice of ["pension", "medical"] as const) {
    const opened = await open(`#/read/${notice}${query}`);
    await opened.page.waitForSelector(".clause");
    const shown = await opened.page.$$eval("[id^=clause-]", (all) =>
      all.map(({ id, textContent }) => [id, textContent]),
    );
    const there = new Map(shown as [string, string][]);
    const ids = (Object.keys(clauses) as ClauseId[]).filter((id) => documentOf(id) === notice);
    expect([...there.keys()].sort()).toEqual(ids.map((id) => `clause-${id}`).sort());
    const rows = new Map(yingzhou2021.pension.townships.map((task) => [task.clause, task]));
    for (const id of ids) {
      const text = bare(there.get(`clause-${id}`) ?? "");
      const task = rows.get(id);
      const wanted = task === undefined ? [clauses[id].paraphrase[language]] : [task.year, ...task.phases].map(String);
      for (const part of wanted) expect(text.replaceAll(task === undefined ? "" : ",", ""), id).toContain(bare(part));
    }
    expectNoFault(opened);
    await opened.page.close();
  }
});

test.each([
  ["", "zh"],
  ["?lang=en", "en"],
] as const)("every reading stands in the register with all that is known of it%s", async (query, language) => {
  const all = [...sections.map(({ id }) => id), ...Object.keys(readings)].join(",");
  const { page } = await open(`#/read/readings${query === "" ? "?" : `${query}&`}open=${all}`);
  await page.waitForSelector("[id^=reading-]");
  const shown = await page.$$eval("[id^=reading-]", (all) => all.map(({ id, textContent }) => [id, textContent]));
  const there = new Map(shown as [string, string][]);
  expect([...there.keys()].sort()).toEqual(
    Object.keys(readings)
      .map((name) => `reading-${name}`)
      .sort(),
  );
  for (const [name, entry] of Object.entries(readings)) {
    const options = entry.kind === "choice" ? Object.values<Text>(entry.options) : [];
    const figure = entry.kind === "open" ? [entry.figure] : [];
    for (const text of [entry.question, entry.why, entry.decider, ...options, ...figure])
      expect(bare(there.get(`reading-${name}`) ?? ""), name).toContain(bare(text[language]));
  }
  await page.close();
});

describe("tables", () => {
  const rowsOf = async (title: string): Promise<readonly (readonly string[])[]> => {
    const { page } = await open("#/read/tables");
    const block = page.locator(".notice-table").filter({ has: page.getByRole("heading", { name: title }) });
    const rows = await block
      .locator("tr")
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").trim())),
      );
    await page.close();
    return rows;
  };

  test("the subsidy ladder, its open step too", async () => {
    const { tiers, agencyPaid } = yingzhou2021.pension;
    const [, ...rows] = await rowsOf("缴费补贴标准");
    expect(rows[0]).toEqual([String(agencyPaid.baseTier), "0–40"]);
    expect(rows.slice(1).map((row) => row.map((cell) => cell.replace(",", "")))).toEqual(
      tiers.map((tier) => [String(tier), (contributionSubsidy({ tier }).subsidy as { value: string }).value]),
    );
  });

  test("annex 1 adds up to the district", async () => {
    const rows = await rowsOf("附件1 任务分解表");
    expect(rows).toHaveLength(yingzhou2021.pension.townships.length + 2);
    expect(rows.at(-1)).toEqual(["PA1-T", "各行相加", "223,300", "189,805", "33,495"]);
  });

  test("annex 2 adds up to a hundred", async () => {
    const rows = await rowsOf("附件2 评分表");
    expect(rows.at(-1)).toEqual(["", "合计", "100"]);
    expect(rows.map((row) => row[0]).filter((cell) => cell?.startsWith("PA2-"))).toHaveLength(15);
  });

  test("the cut ladder goes on until all is lost", async () => {
    const [, ...rows] = await rowsOf("工作经费扣减");
    expect(rows.map(([, cut]) => cut)).toEqual(
      rows.map((_, cases) => `${workFundDeduction({ casesInSpotCheck: cases, lapseRuns: 0 }).percent}%`),
    );
    expect(rows.at(-1)?.[1]).toBe("100%");
  });

  test("every rate, group and row of the work fund", async () => {
    expect((await rowsOf("各项率的得分")).filter(([rate]) => rate === "100%").map(([, points]) => points)).toEqual([
      "30",
      "10",
      "5",
      "5",
    ]);
    expect((await rowsOf("分类资助")).find(([group]) => group === "孤儿")).toEqual([
      "孤儿",
      "0–280",
      "0–280",
      "民政部门",
    ]);
    expect((await rowsOf("工作经费各档")).slice(1).map((row) => row.at(-1))).toEqual(["1", "0.8", "0.6"]);
    expect((await rowsOf("分阶段任务")).at(-1)).toEqual(["2", "2021-04-01", "2021-06-30", "100%", "33,495", "223,300"]);
  });

  test("every chart has the figures of its table in words", async () => {
    const { page } = await open("#/read/tables");
    expect(await page.locator("svg.ladder").count()).toBe(8);
    expect(await page.locator("svg.ladder > title").allTextContents()).not.toContain("");
    expect(await page.locator("svg.ladder .strokes").count()).toBe(1);
    await page.close();
  });
});

test("from a clause to its rule's form, and back to the clause", async () => {
  const { page } = await open("#/read");
  await page.locator("#clause-P-2\\.3\\.d").getByRole("link", { name: "缴费补贴" }).click();
  expect(await page.evaluate(() => location.href)).toMatch(/#\/ask\/pension\/contribution-subsidy$/);
  await page.waitForSelector("#ask:not([hidden])");
  await page.goBack();
  await page.locator("#clause-P-2\\.3\\.d:focus").waitFor();
  expect(await page.evaluate(() => location.href)).toMatch(/#\/read\/P-2\.3\.d$/);
  await page.close();
});

test("the contents lead to a section and follow the reader", async () => {
  const { page } = await open("#/read");
  const current = page.locator(".contents [aria-current]");
  await page.getByRole("navigation").getByRole("link", { name: "奖惩与扣减" }).click();
  await page.locator("#section-P-5:focus").waitFor();
  await current.filter({ hasText: "奖惩与扣减" }).waitFor();
  await page.locator("#clause-PA2-E").scrollIntoViewIfNeeded();
  await current.filter({ hasText: "评价评分表" }).waitFor();
  await page.close();
});

test("a search marks what it finds, counts it, and stays in the address", async () => {
  const { page } = await open("#/read");
  const field = page.getByRole("searchbox");
  await field.fill("代缴");
  expect(decodeURIComponent(await page.evaluate(() => location.href))).toMatch(/#\/read\/pension\?q=代缴$/);
  const found = await page.locator(".clause").count();
  expect(await page.getByRole("status").first().textContent()).toBe(`找到 ${found} 条`);
  expect(new Set(await page.locator("mark").allTextContents())).toEqual(new Set(["代缴"]));
  expect(await page.evaluate("document.activeElement.type")).toBe("search");
  await page.reload();
  expect(await page.locator(".clause").count()).toBe(found);
  // What only the other notice holds is told.
  await field.fill("新生儿");
  await page.getByRole("link", { name: /医保通知里的/ }).click();
  expect(await page.locator("#clause-M-1\\.4\\.a mark").count()).toBeGreaterThan(0);
  // Text is text, whatever is typed.
  await field.fill("<img src=x onerror=alert(1)> (*");
  expect(await page.locator(".clause").count()).toBe(0);
  await page.close();
});

test("a reading opens under its clause by keyboard, and tells who must answer", async () => {
  const { page } = await open("#/read/P-2.3.b");
  const reading = page.locator("#clause-P-2\\.3\\.b details").filter({ hasText: "政府按100元档代缴的" });
  await reading.locator("summary").focus();
  await page.keyboard.press("Enter");
  await reading.getByText("须由谁答复").waitFor();
  expect(bare(await reading.textContent())).toContain(bare(readings.agencyTierSubsidy.decider.zh));
  await page.close();
});

test("the register unfolds by section and question, its address keeps what is open, print shows all", async () => {
  const { page } = await open("#/read/readings", { width: 360 });
  await page.waitForSelector(".read-notice");
  expect(await page.locator("[id^=reading-]").count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);
  const section = page.locator("#section-P-2\\.2");
  await section.getByRole("button", { name: "缴费与代缴" }).press("Enter");
  const questions = section.locator("[id^=reading-]");
  expect(await questions.count()).toBeGreaterThan(10);
  expect(await page.locator(".reading-body").count()).toBe(0);
  const asked = page.locator("#reading-agencyTierSubsidy");
  await asked.getByRole("button").click();
  await asked.getByText("须由谁答复").waitFor();
  await expect
    .poll(() => page.evaluate(() => decodeURIComponent(location.hash)))
    .toBe("#/read/readings?open=P-2.2,agencyTierSubsidy");
  await page.reload();
  await asked.getByText("须由谁答复").waitFor();
  await asked.getByRole("button").click();
  await page.locator(".reading-body").waitFor({ state: "detached" });

  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect.poll(() => page.locator(".reading-body").count()).toBe(Object.keys(readings).length);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => page.locator(".reading-body").count()).toBe(0);

  // What is found is open; where it is much, its questions alone.
  await page.getByRole("searchbox").fill("100元档");
  await page.locator("#reading-agencyTierSubsidy .reading-body mark").first().waitFor();
  await page.getByRole("searchbox").fill("缴费");
  await page.locator("#reading-agencyTierSubsidy .reading-body").waitFor({ state: "detached" });
  expect(await page.locator("[id^=reading-]").count()).toBeGreaterThan(10);
  await page.close();
});

test("on a phone a notice begins as the list of its sections, and a link opens the one that it leads to", async () => {
  const { page } = await open("#/read/pension", { width: 360 });
  await page.waitForSelector("section.folded");
  expect(await page.locator(".clause").count()).toBe(0);
  await page.getByRole("button", { name: "奖惩与扣减" }).click();
  await page.locator("#clause-P-5\\.3").waitFor();
  await page.evaluate(() => {
    location.hash = "#/read/P-2.3.b";
  });
  await page.locator("#clause-P-2\\.3\\.b:focus").waitFor();
  await page.close();
});

test.each([
  ["#/read/P-2.3.b", 1240, false],
  ["#/read/medical?lang=en", 360, true],
  ["#/read/readings/bothAgencyGroups", 360, false],
  ["#/read/tables?lang=en", 768, true],
  ["#/read?q=代缴", 360, false],
])("%s at %i: no violation, no sideways scroll, no fault", async (hash, width, isDark) => {
  const opened = await open(hash, { width, isDark });
  await opened.page.waitForSelector(".read");
  for (const summary of (await opened.page.locator(".read summary").all()).slice(0, 2)) await summary.click();
  for (const fold of await opened.page.locator(".read .fold[aria-expanded=false]").all()) {
    await fold.click();
    break;
  }
  expect(await opened.violations()).toEqual([]);
  expect(await opened.page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThan(1);
  expectNoFault(opened);
  await opened.page.close();
});
