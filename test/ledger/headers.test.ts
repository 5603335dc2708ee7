import { expect, test } from "vitest";
import { ledgerSchema, yingzhou2021 } from "../../src/index.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import { unsettled } from "../../src/ledger/columns/mapping-faults.js";
import { mappingLines } from "../../src/ledger/columns/mapping-lines.js";
import { matched } from "../support/matched.js";
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
  readonly fault?: string;
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
    expect(() => mappingOf(row)).toThrow(row.fault);
    return;
  }
  const { columns, unused, oneOf } = mappingOf(row);
  const kind = (why: string) => unused.filter((column) => column.why === why).map(({ header }) => header);
  expect(columns.map(({ field, header }) => [field, header])).toEqual(
    expect.arrayContaining(Object.entries(row.facts ?? {})),
  );
  expect(oneOf.length > 0).toBe(row.needs ?? false);
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
  const lines = mappingLines(mappingOf(row), 2);
  expect(lines.slice(0, 6)).toEqual([
    "表头之上的行，未读 rows above the header, not read: 2",
    "身份证号 → idNumber（公民身份号码）",
    "村 → village（村（社区））",
    "档次 → tier（本年度缴费档次）",
    "缴费日期 → paidOn（缴费日期）",
    "全表 all rows: township（乡镇（街道））= 王店镇",
  ]);
  expect(lines[6]).toContain("表里没有的列：应缴金额（按档次应缴）、");
  expect(lines[7]).toContain("not given: dueYuan (the tier is due)、");
  expect(lines[8]).toBe("未用到 not used: 附言");
});

test("a table is not settled while it is not known what it says", () => {
  expect(unsettled([], [])).toEqual([]);
  expect(unsettled(["去年金额"], []).map(({ en }) => en)).toEqual([expect.stringContaining("--ignore 去年金额")]);
  expect(unsettled([], ["实缴金额"]).map(({ en }) => en)).toEqual([expect.stringContaining("who has paid")]);
});
