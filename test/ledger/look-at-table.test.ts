import { expect, test } from "vitest";
import { ledgerSchema } from "../../src/index.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import type { TableOptions } from "../../src/ledger/columns/table-start.js";
import type { Table, TableRow } from "../../src/ledger/file/table-row.js";
import { firstRows, type LookedTable, lookAtTable } from "../../src/ledger/look-at-table.js";
import { RemarkList } from "../../src/ledger/remark-list.js";
import { SetAsideList } from "../../src/ledger/set-aside-list.js";

const schema = ledgerSchema("pension") as SchemaNode;
const nothing: TableOptions = { renamed: new Map() };

function look(lines: readonly string[], options: TableOptions = nothing): LookedTable {
  const rows = lines.map((line, index) => ({ line: index + 1, cells: line.split(",") }));
  return lookAtTable(rows, schema, options);
}

/** How each column was matched, or why it is not used. */
function ways({ columns }: LookedTable): readonly (string | undefined)[] {
  return columns.map(({ fact, unused }) => (fact === undefined ? unused : `${fact.field} ${fact.matched}`));
}

const PERSON = "王店镇,东村,11010519491231002X";

test("columns are told by how they were matched, and by why they are not used", () => {
  const looked = look(["缴费情况", "乡镇（街道）,村,身份证号,实缴金额,姓名,心情,减免金额", `${PERSON},500,张三,好,3`], {
    ...nothing,
    ignored: ["心情"],
  });
  expect(ways(looked)).toEqual([
    "township title",
    "village usual",
    "idNumber usual",
    "paidYuan title",
    "known",
    "ignored",
    "suspicious",
  ]);
  expect(looked).toMatchObject({
    above: 1,
    facts: 4,
    lacking: [],
    columns: [{ first: "王店镇" }, {}, {}, {}, {}, {}, {}],
  });
  expect(looked.faults.map(({ zh }) => zh)).toEqual([expect.stringContaining("减免金额")]);
  expect(looked.absent.map(({ field }) => field)).toContain("paidOn");
});

test("what was said, what two rows of a header say together, and a whole place are no names of facts", () => {
  const said = look(["乡镇,村,身份证号,选的", `${PERSON},500`], { renamed: new Map([["选的", "tier"]]) });
  expect(ways(said).at(-1)).toBe("tier said");
  const joined = look(["行政区划,身份证号,选缴情况,", ",,缴费标准,心情", "王店镇东村,11010519491231002X,500,好"]);
  expect(ways(joined)).toEqual(["township likely", "idNumber usual", "tier likely", "suspicious"]);
});

test("a table that can't be read so shows its columns all the same, by their names", () => {
  const looked = look(["乡镇,村,档次,心情", "王店镇,东村,500,好"]);
  expect(ways(looked)).toEqual(["township usual", "village usual", "tier usual", "unknown"]);
  expect(looked.faults.map(({ zh }) => zh)).toEqual([expect.stringContaining("缺少“公民身份号码”一列")]);
  expect(looked.absent).toEqual([]);
  const said = look(["乡镇,村,选的,心情,人员类别", "王店镇,东村,500,好,未填"], {
    renamed: new Map([["选的", "tier"]]),
    ignored: ["心情"],
  });
  expect(ways(said)).toEqual(["township usual", "village usual", "tier said", "ignored", undefined]);
  expect(ways(look(["乡镇,村,身份证号,档次,金额", `${PERSON},500,好`]))).toContain("tier usual");
  expect(look(["乡镇,村,身份证号,档次"]).columns.map(({ first }) => first)).toEqual(["", "", "", ""]);
});

test("what another table of the ledger may give is no fault of this one", () => {
  const looked = look(["身份证号,姓名", "11010519491231002X,张三"]);
  expect(looked.faults).toEqual([]);
  expect(looked.lacking.map(({ en }) => en)).toEqual([
    expect.stringContaining("no column for township"),
    expect.stringContaining("no column for village"),
    expect.stringContaining("nothing in the table tells who has paid"),
  ]);
});

test("a table without a header has no columns, and says what was looked for", () => {
  const looked = look(["甲,乙", "丙,丁"]);
  expect(looked).toMatchObject({ columns: [], above: 0, facts: 0, lacking: [] });
  expect(looked.faults[0]?.zh).toMatch(/^前 2 行里没有认得的表头/);
});

test("an error that is no fault of the table is none to be told", () => {
  const broken = {
    line: 1,
    get cells(): readonly string[] {
      throw new TypeError("not ours");
    },
  };
  expect(() => lookAtTable([broken], schema, nothing)).toThrow(new TypeError("not ours"));
});

test("as many rows are looked at as tell how a table is read, and no more are asked for", async () => {
  let given = 0;
  const table = (batches: number): Table => ({
    isHidden: false,
    async *rows() {
      for (let batch = 0; batch < batches; batch++) {
        given += 1;
        yield Array.from({ length: 20 }, (_, index): TableRow => ({ number: batch * 20 + index + 1, cells: ["a"] }));
      }
    },
  });
  expect((await firstRows(table(9), nothing)).map(({ line }) => line)).toEqual(
    Array.from({ length: 31 }, (_, at) => at + 1),
  );
  expect(given).toBe(2);
  expect(await firstRows(table(9), { ...nothing, headerRow: 20 })).toHaveLength(51);
  expect(await firstRows(table(1), nothing)).toHaveLength(20);
});

test("the first of the rows set aside, and of the remarks, can be told one by one", () => {
  const row = { line: 9, raw: "", cells: ["合计", " ", "3"], table: { file: "", sheet: "", header: [] } };
  const aside = new SetAsideList();
  aside.add(row, "total");
  aside.add(row, "blank");
  expect(aside.first).toEqual(["9（合计 3）"]);
  const remarks = new RemarkList();
  remarks.add(row, "已退费");
  expect(remarks.first).toEqual(["9（已退费）"]);
});
