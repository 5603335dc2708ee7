import { expect, test } from "vitest";
import { formatOf, isNdjson, ledgerOptionsOf, writesWorkbook } from "../../src/cli/ledger-options.js";
import { yingzhou2021 } from "../../src/index.js";
import { givenOf } from "../support/given.js";
import { thrownBy } from "../support/thrown-by.js";

const signal = new AbortController().signal;

test("what is said of a table, each in its place", () => {
  const given = givenOf(
    {
      map: ["a=b=tier", "缴费=paidOn"],
      ignore: ["备注"],
      word: ["在缴=已缴"],
      township: "王店镇",
      "header-row": "12",
      encoding: "GB18030",
      sheet: ["一", "2"],
      delimiter: "TAB",
      percent: "points",
      "excel-dates": true,
    },
    ["pension", "in.csv"],
  );
  expect(ledgerOptionsOf(given, "csv", yingzhou2021, signal)).toEqual({
    format: "csv",
    renamed: new Map([
      ["a=b", "tier"],
      ["缴费", "paidOn"],
    ]),
    ignored: ["备注"],
    words: new Map([["在缴", "已缴"]]),
    listedBy: "pension",
    townships: yingzhou2021.pension.townships.map(({ name }) => name),
    fixed: new Map([["township", "王店镇"]]),
    headerRow: 12,
    encoding: "gb18030",
    sheets: ["一", "2"],
    delimiter: "\t",
    percent: "points",
    excelDates: true,
    factsIn: undefined,
    signal,
  });
});

test("what is not said is not given", () => {
  expect(ledgerOptionsOf(givenOf({ facts: "row", delimiter: [] }), "ndjson", yingzhou2021)).toEqual({
    format: "ndjson",
    renamed: new Map(),
    ignored: [],
    words: new Map(),
    listedBy: undefined,
    townships: yingzhou2021.pension.townships.map(({ name }) => name),
    fixed: new Map(),
    headerRow: undefined,
    encoding: undefined,
    sheets: [],
    delimiter: undefined,
    percent: undefined,
    excelDates: false,
    factsIn: "row",
    signal: undefined,
  });
});

test.each([";", ",", "|"])("the sign %s parts cells as it is", (delimiter) => {
  expect(ledgerOptionsOf(givenOf({ delimiter }), "csv", yingzhou2021).delimiter).toBe(delimiter);
});

const OF_TABLES: Parameters<typeof givenOf>[0] = {
  map: ["a=b"],
  ignore: ["a"],
  word: ["a=b"],
  township: "王店镇",
  "header-row": "1",
  sheet: ["1"],
  delimiter: ",",
  percent: "points",
  "excel-dates": true,
  "keep-formulas": true,
};

test.each(Object.entries(OF_TABLES))(
  "--%s is refused of NDJSON, and none of the others named for it",
  (name, value) => {
    const error = thrownBy(() => ledgerOptionsOf(givenOf({ [name]: value }), "ndjson", yingzhou2021));
    expect(error).toMatchObject({ text: { zh: `--${name} 不用于 ndjson`, en: `--${name} is not for ndjson` } });
  },
);

test("--facts is refused of a table", () => {
  const error = thrownBy(() => ledgerOptionsOf(givenOf({ facts: "row" }), "csv", yingzhou2021));
  expect(error).toMatchObject({ text: { zh: "--facts 不用于 csv", en: "--facts is not for csv" } });
});

test.each(["=tier", "tier", ""])("%j names no column and what it holds", (text) => {
  const error = thrownBy(() => ledgerOptionsOf(givenOf({ map: [text] }), "csv", yingzhou2021));
  expect(error).toMatchObject({ code: "USAGE", text: { en: `--map takes COLUMN=field: ${text}` } });
});

test.each(["0", "01", "1x", "x1", "1.5", "1234567", ""])("%j is no line of a header", (line) => {
  const error = thrownBy(() => ledgerOptionsOf(givenOf({ "header-row": line }), "csv", yingzhou2021));
  expect(error).toMatchObject({ text: { zh: `--header-row 应为行号：${line}` } });
});

test.each([
  ["a.ndjson", true],
  ["a.JSONL", true],
  ["a.ndjson.csv", false],
  ["ndjson", false],
])("whether %s is NDJSON by its name: %s", (path, is) => {
  expect(isNdjson(path)).toBe(is);
});

test.each<[options: Parameters<typeof givenOf>[0], inputs: readonly string[], output: string | undefined, is: string]>([
  [{}, [], undefined, "csv"],
  [{}, ["-"], "-", "csv"],
  [{}, ["-"], "out.ndjson", "ndjson"],
  [{}, ["a.ndjson"], undefined, "ndjson"],
  [{}, ["rejects.csv", "a.ndjson"], "out.jsonl", "ndjson"],
  [{ format: "ndjson" }, ["a.txt"], "out.csv", "ndjson"],
  [{ format: "CSV" }, ["a.ndjson"], undefined, "csv"],
  [{ format: "xlsx" }, ["a.csv"], "out", "csv"],
])("the form of a ledger: %j, %j to %s is %s", (options, inputs, output, form) => {
  expect(formatOf(givenOf(options), inputs, output)).toBe(form);
});

test("a table to NDJSON, and NDJSON to a table", () => {
  for (const [input, output] of [
    ["a.csv", "out.ndjson"],
    ["a.ndjson", "out.xlsx"],
  ] as const)
    expect(thrownBy(() => formatOf(givenOf({}), [input], output))).toMatchObject({ code: "USAGE" });
});

test.each<[options: Parameters<typeof givenOf>[0], output: string, is: boolean]>([
  [{}, "a.xlsx", true],
  [{}, "a.XLSX", true],
  [{}, "a.xlsx.csv", false],
  [{ format: "XLSX" }, "a", true],
  [{ format: "csv" }, "a", false],
  [{}, "-", false],
])("whether %j and %s ask for a workbook: %s", (options, output, is) => {
  expect(writesWorkbook(givenOf(options), output)).toBe(is);
});
