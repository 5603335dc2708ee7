import { describe, expect, test } from "vitest";
import { type AmountSum, type PensionAccounts, settlePension, yingzhou2021 } from "../../src/index.js";
import { pensionFigures } from "../../src/ledger/report/pension-figures.js";
import { basisSheet } from "../../src/ledger/settlement-workbook/basis-sheet.js";
import { ContactBook, masked } from "../../src/ledger/settlement-workbook/contact-book.js";
import { figureText, rate, yuan } from "../../src/ledger/settlement-workbook/figure.js";
import { formSheet } from "../../src/ledger/settlement-workbook/form-sheet.js";
import { openLines } from "../../src/ledger/settlement-workbook/open-lines.js";
import { openSheet } from "../../src/ledger/settlement-workbook/open-sheet.js";
import { pensionForms } from "../../src/ledger/settlement-workbook/pension-forms.js";
import { rankOf } from "../../src/ledger/settlement-workbook/rank.js";
import { inLocale } from "../../src/ledger/text/in-locale.js";
import type { SheetCell, SheetRow } from "../../src/ledger/workbook/sheet.js";
import { idNumberOf } from "../support/id-number-of.js";

function textOf(cell: SheetCell): string {
  if (typeof cell !== "object") return String(cell ?? "");
  if ("text" in cell) return cell.text;
  return "number" in cell ? String(cell.number) : cell.date;
}

const say = inLocale("zh-CN");
const lineOf = (row: SheetRow | undefined): string => (row ?? []).map(textOf).join(" ");

describe("a rate is cut to four decimals, and never rounded up", () => {
  test.each([
    [99_996, 99_996, 100_000, "99.996%"],
    [9_999_999, 9_999_999, 10_000_000, "99.9999%"],
    [2, 2, 3, "66.6666%"],
    [3, 3, 3, "100%"],
    [0, 1, 8, "0–12.5%"],
    [0, 99_996, 100_000, "0–\n99.996%"],
    [98_991, 99_996, 100_000, "98.991–\n99.996%"],
  ])("%d to %d of %d is %s", (least, most, base, text) => {
    expect(figureText(rate(least, most, base))).toBe(text);
  });
});

test("a column in which one amount has fen shows those of all, and has room for them", () => {
  const columnFor = (...amounts: string[]) =>
    formSheet(
      {
        ...{ name: { zh: "表", en: "Form" }, title: { zh: "表", en: "Form" }, places: [], notes: [] },
        columns: [{ title: { zh: "元", en: "yuan" }, width: 4, value: (amount: string) => yuan(amount) }],
        rows: amounts.map((unit) => ({ places: [], unit })),
      },
      say,
    ).columns[1];
  expect(columnFor("1234567", "8")).toEqual({ width: "1,234,567".length + 1.5 });
  expect(columnFor("1234567", "8.5")).toEqual({ width: "1,234,567.00".length + 1.5 });
});

describe("ranks by rate, and between which ranks a place may come", () => {
  const standing = (counted: number, open: number, target: number) => ({ counted, open, target });
  test.each([
    ["rates, not counts", [standing(10, 0, 100), standing(9, 0, 50)], ["2", "1"]],
    ["equal rates share a rank", [standing(1, 0, 2), standing(2, 0, 4), standing(0, 0, 9)], ["1", "1", "3"]],
    [
      "open payments may change places",
      [standing(5, 0, 10), standing(4, 2, 10), standing(1, 1, 10)],
      ["1–2", "1–2", "3"],
    ],
    ["as high as another at most is not above it", [standing(5, 0, 10), standing(4, 1, 10)], ["1", "1–2"]],
  ])("%s", (_, all, ranks) => {
    expect(all.map((own) => rankOf(own, all))).toEqual(ranks);
  });
});

describe("contacts", () => {
  const table = (header: readonly string[]) => ({ file: "", sheet: "", header, isRefused: () => false });
  const row = (header: ReturnType<typeof table>, ...cells: readonly string[]) => ({
    line: 1,
    raw: "",
    cells,
    table: header,
  });

  test("are found by the number of the row, whatever the columns are called, and where there are none", () => {
    const book = new ContactBook();
    const one = table(["联系方式", "参保人姓名", "村民小组"]);
    const other = table(["身份证号"]);
    book.add(3, "A", row(one, " 138 ", "张\t三", "一组"));
    book.add(7, "B", row(one, "139"));
    book.add(9, "C", row(other, "C"));
    expect([3, 7, 9].map((number) => book.at(number))).toEqual([
      { idNumber: "A", name: "张 三", group: "一组", phone: "138" },
      { idNumber: "B", name: "", group: "", phone: "139" },
      { idNumber: "C", name: "", group: "", phone: "" },
    ]);
  });

  test("of many rows, and of a text that is longer than what is kept together", () => {
    const book = new ContactBook();
    const header = table(["姓名"]);
    for (let number = 1; number <= 60_000; number++) book.add(number, `${number}`, row(header, `姓名${number}`));
    book.add(60_001, "X", row(header, "长".repeat(400_000)));
    book.add(60_002, "Y", row(header, "短"));
    expect([1, 30_000, 59_999, 60_000].map((number) => book.at(number).name)).toEqual([
      "姓名1",
      "姓名30000",
      "姓名59999",
      "姓名60000",
    ]);
    expect(book.at(60_001).name).toHaveLength(400_000);
    expect(book.at(60_002).name).toBe("短");
  });

  test("an ID number is shown without the day of birth", () => {
    expect(masked("11010519491231002X")).toBe("110105********002X");
  });
});

test("readings say how a question was read: by an option, by a figure supplied, by a fact, or not at all", () => {
  const readings = [
    { name: "agencyTierSubsidy", option: "30" },
    { name: "agencyTierSubsidy", option: "open" },
    { name: "statusDate", option: "fact" },
  ] as const;
  const basis = {
    document: "pension",
    rules: [],
    readings,
    policy: yingzhou2021,
    files: [],
    rows: { zh: "", en: "" },
  } as const;
  const lines = [...basisSheet(basis, say).rows].map(lineOf).filter((line) => line.startsWith("解释"));
  expect(lines.map((line) => line.split("\n")[1])).toEqual(["按：30", "按：未定", "按：按台账所载的事实"]);
});

test("what is open for a fact that the ledger lacks is asked of whoever reports", () => {
  const sum: AmountSum = {
    settled: "0",
    open: 2,
    openMin: "0.1",
    openMax: "50.2",
    min: "0.1",
    max: "50.2",
    openReadings: [],
    missingFacts: ["payment", "grade"],
  };
  const amounts = [
    { what: { zh: "缴费补贴", en: "Subsidy" }, sum },
    { what: { zh: "缴费补贴", en: "Subsidy" }, sum },
    { what: { zh: "个人缴费", en: "Contributions" }, sum: { ...sum, open: 0 } },
  ];
  const { rows } = openSheet(
    openLines(amounts, { properties: { payment: { title: "缴费性质", description: "Payment" } } }, yingzhou2021),
    say,
  );
  expect([...rows].map(lineOf)).toEqual(["1 缴费补贴 台账未写明：缴费性质、grade 4 0.2–\n100.4 填报单位补填 "]);
});

/* By hand: every tier is paid once, by persons whose township the rows don't tell. */
test("a township without a task stands behind those of the annex", () => {
  const place = { township: "王店镇", village: "前进村" };
  const records = yingzhou2021.pension.tiers.map((tier, index) => ({
    ...place,
    tier,
    paidYuan: tier,
    idNumber: idNumberOf(index + 1),
  }));
  const accounts = settlePension(records);
  const [first] = accounts.townships;
  const moved: PensionAccounts = {
    ...accounts,
    townships: accounts.townships.map(({ account, villages }) => ({
      township: "（未写明）",
      account: { ...account, progress: null },
      villages,
    })),
  };
  expect(first?.account.progress).not.toBeNull();
  const report = { accounts: moved, empty: settlePension([]), policy: yingzhou2021, paidBefore: undefined, notes: [] };
  const rows = [...(pensionForms(report, say)[0]?.rows ?? [])];
  expect(lineOf(rows[15])).toMatch(/^16 （未写明） 15 15 0 0 26900 0 1870 0 {6}0 0 16 （未写明） /);
  expect(lineOf(rows[0])).toMatch(/^1 王店镇 0 0 0 0 .* 27000 0 0 27000 1 0 0 1 王店镇 /);
  expect(lineOf(rows[16])).toMatch(/^ 合计 15 15 0 0 26900 /);
  expect(rows).toHaveLength(18);
  expect(lineOf(rows[15]?.slice(17))).toBe(`16 （未写明） 0${" 1".repeat(15)} 15`);
});

/*
 * By hand: 王店镇 is to have 22,950 by 31 March and 27,000 by 30 June. One has paid by then for certain, one on a day
 * that the ledger does not tell, which is past at the end of the window.
 */
test("how many a township lacks at a deadline is told from fewest to most where days are not known", () => {
  const place = { township: "王店镇", village: "前进村", tier: 500, paidYuan: 500 };
  const accounts = settlePension([
    { ...place, idNumber: idNumberOf(1), paidOn: "2021-03-01" },
    { ...place, idNumber: idNumberOf(2) },
  ]);
  const counts = { read: 2, rejected: 0, set: 0 };
  const ledger = { accounts, policy: yingzhou2021, counts, files: [], unpaid: [], before: undefined };
  const { charts } = pensionFigures(ledger as never);
  const labels = charts(say).map(({ rows }) => rows.find(({ name }) => name === "王店镇")?.label.split("\n")[1]);
  expect(labels).toEqual(["差 22,948–22,949 人", "差 26,998–26,999 人", "差 26,998 人"]);
});
