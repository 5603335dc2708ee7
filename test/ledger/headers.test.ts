import { expect, test } from "vitest";
import { ledgerSchema, yingzhou2021 } from "../../src/index.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import { unsettled } from "../../src/ledger/columns/mapping-faults.js";
import { mappingLines } from "../../src/ledger/columns/mapping-lines.js";
import { markOf } from "../support/mark-of.js";
import { matched } from "../support/matched.js";
import { thrownBy } from "../support/thrown-by.js";
import table from "./headers.json" with { type: "json" };

interface Row {
  readonly name: string;
  readonly ledger: "pension" | "medical";
  readonly header: string;
  readonly sample?: readonly string[];
  readonly map?: Readonly<Record<string, string>>;
  readonly ignored?: readonly string[];
  readonly fixed?: Readonly<Record<string, string>>;
  /** Some facts, and the columns that give them. */
  readonly facts?: Readonly<Record<string, string>>;
  readonly unknown?: readonly string[];
  readonly known?: readonly string[];
  readonly suspicious?: readonly string[];
  /** Whether nothing tells who has paid. */
  readonly needs?: boolean;
  /** Facts that another table of the ledger must give. */
  readonly lacking?: readonly string[];
  /** A part of why it can't be read by its columns, and the mark of all of it in both languages. */
  readonly fault?: string;
  readonly mark?: string;
}

const townships = yingzhou2021.pension.townships.map(({ name }) => name);

function mappingOf({ ledger, header, sample = [], map = {}, fixed = {}, ignored }: Row) {
  const options = {
    renamed: new Map(Object.entries(map)),
    fixed: new Map(Object.entries(fixed)),
    ignored,
    townships,
  };
  const rows = sample.map((line) => line.split(","));
  return matched(header.split(","), ledgerSchema(ledger) as SchemaNode, options, rows);
}

test.each((table.rows as readonly Row[]).map((row) => [row.name, row] as const))("%s", (_, row) => {
  if (row.fault !== undefined) {
    const { message } = thrownBy(() => mappingOf(row));
    expect([message, markOf(message)]).toEqual([expect.stringContaining(row.fault), row.mark]);
    return;
  }
  const { columns, unused, oneOf, lacking } = mappingOf(row);
  const kind = (why: string) => unused.filter((column) => column.why === why).map(({ header }) => header);
  expect(columns.map(({ field, header }) => [field, header])).toEqual(
    expect.arrayContaining(Object.entries(row.facts ?? {})),
  );
  expect(oneOf.length > 0).toBe(row.needs ?? false);
  expect([...lacking.keys()]).toEqual(row.lacking ?? []);
  for (const why of ["unknown", "known", "suspicious"] as const) {
    if (row[why] !== undefined) expect(kind(why)).toEqual(row[why]);
  }
});

test("what was read from where is told, a line each", () => {
  const row = {
    name: "",
    ledger: "pension",
    header: "身份证号,村,档次,缴费日期,附言,",
    fixed: { township: "王店" },
  } as const;
  const lines = mappingLines(
    mappingOf(row),
    [
      { line: 1, cells: ["缴费台账", "缴费台账", ""] },
      { line: 2, cells: ["填".repeat(31)] },
    ],
    "pension",
  );
  expect(lines).toEqual([
    `表头之上的行，未读 rows above the header, not read: 2（缴费台账；${"填".repeat(30)}…）`,
    "身份证号 → idNumber（公民身份号码）",
    "村 → village（村（社区））",
    "档次 → tier（本年度缴费档次）",
    "缴费日期 → paidOn（缴费日期）",
    "全表 all rows: township（乡镇（街道））= 王店镇",
    "表里没有：缴费性质（按代缴、补缴各列和档次计）；其余 13 列按缺省计（见 columns pension）",
    "not given: payment (other columns and the tier tell); 13 others taken by default (see columns pension)",
    "未用到 not used: 附言",
  ]);
});

test("of blank rows above the header, how many there are is told", () => {
  const mapping = mappingOf({ name: "", ledger: "pension", header: "身份证号,村,乡镇,缴费日期" });
  const [first] = mappingLines(mapping, [{ line: 1, cells: ["", " "] }]);
  expect(first).toBe("表头之上的行，未读 rows above the header, not read: 1");
});

/*
 * Which of them decide: of a pension ledger the day, and who paid unless the government's columns say; of a roster the
 * groups.
 */
test.each<["pension" | "medical", string, string | undefined, string, string]>([
  [
    "pension",
    "身份证号,村,乡镇,缴费状态,档次",
    undefined,
    "缴费日期（按在缴费期内计）、缴费性质（按代缴、补缴各列和档次计）；其余 12 列按缺省计",
    "paidOn (taken to lie in the window), payment (other columns and the tier tell); 12 others taken by default",
  ],
  [
    "pension",
    "身份证号,村,乡镇,缴费日期,是否代缴",
    "x",
    "其余 14 列按缺省计（见 columns x）",
    "14 others taken by default (see columns x)",
  ],
  [
    "pension",
    "身份证号,村,乡镇,缴费日期,代缴金额",
    "x",
    "其余 14 列按缺省计（见 columns x）",
    "14 others taken by default (see columns x)",
  ],
  [
    "medical",
    "身份证号,村,乡镇,是否参保,个人缴费,缴费状态,其他险种,年度,识别日期,退出日期,认定日期",
    "medical",
    "人员类别（按都不在各类人员之中计）",
    "groups (nobody is taken to be in a group)",
  ],
])("%s %s: what answers hang on is told by name, the rest by number", (ledger, header, listedBy, zh, en) => {
  const lines = mappingLines(mappingOf({ name: "", ledger, header }), [], listedBy);
  expect(lines.slice(-2)).toEqual([`表里没有：${zh}`, `not given: ${en}`]);
});

test("a table is not settled while it is not known what it says", () => {
  expect(unsettled([], [])).toEqual([]);
  expect(unsettled(["去年金额"], []).map(({ en }) => en)).toEqual([expect.stringContaining("--ignore 去年金额")]);
  expect(unsettled([], ["实缴金额"]).map(({ en }) => en)).toEqual([expect.stringContaining("who has paid")]);
});
