import { expect, test } from "vitest";
import { contributionSubsidy, yingzhou2021 } from "../../../src/index.js";
import type { Mapping } from "../../../src/ledger/columns/mapping.js";
import { explainedText } from "../../../src/ledger/explained/explained-document.js";
import { ExplainedRows } from "../../../src/ledger/explained/explained-rows.js";
import type { LedgerRow } from "../../../src/ledger/row-book.js";

const table = { file: "a.xlsx", sheet: "甲!乙", header: ["姓名"] };
const named = (line: number, name: string): LedgerRow => ({
  line,
  place: `甲!乙!${line}`,
  table,
  cells: [name],
  raw: name,
});
const mapping = { person: { name: 0 } } as Mapping;

test("words are made once of a finding; of a place its table and its row are told, of a name its words", () => {
  const made: string[] = [];
  const written: string[] = [];
  const said = (explanation: string): string => {
    made.push(explanation);
    return "words";
  };
  const rows = new ExplainedRows(
    { ...explainedText, said },
    { locale: "zh-CN", hasCodes: false, policy: yingzhou2021 },
    (text) => written.push(text),
  );
  const [one, other] = [contributionSubsidy({ tier: 500 }), contributionSubsidy({ tier: 200 })];
  rows.begin(named(1, "姓名"), mapping);
  rows.row(named(2, " 张 \t 三 "), one);
  rows.row(named(3, "李四"), one);
  rows.row(named(4, "王五"), other);
  rows.end();
  expect(made.map((explanation) => explanation.split("\n")[3])).toEqual([
    "  缴费补贴（元）：70",
    "  缴费补贴（元）：40",
  ]);
  expect(written.join("")).toBe(
    "【甲!乙 第 2 行 张 三】\n\nwords\n\n【甲!乙 第 3 行 李四】\n\nwords\n\n【甲!乙 第 4 行 王五】\n\nwords\n",
  );
});

test("in English, rows of several tables are told apart from rows of one", () => {
  const written: string[] = [];
  const rows = new ExplainedRows(
    { ...explainedText, said: () => "words" },
    { locale: "en", hasCodes: false, policy: yingzhou2021 },
    (text) => written.push(text),
  );
  const member = (place: string, line: number): LedgerRow => ({ line, place, table, cells: [], raw: "" });
  const household = { key: "007", rows: [member("East!2", 2), member("East!3", 3), member("West!4", 4)] };
  rows.household(household, contributionSubsidy({ tier: 500 }));
  rows.end();
  expect(written.join("")).toBe("【household 007 (East rows 2, 3; West row 4)】\n\nwords\n");
});
