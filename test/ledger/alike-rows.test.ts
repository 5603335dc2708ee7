import { expect, test } from "vitest";
import { ledgerSchema, type PensionRecord, pensionSettlement, yingzhou2021 } from "../../src/index.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import { KnownBySaid } from "../../src/ledger/columns/known-by-said.js";
import { RowGlance } from "../../src/ledger/columns/row-glance.js";
import { bytesInMemory } from "../../src/ledger/file/file-bytes.js";
import type { LedgerOptions } from "../../src/ledger/ledger-use.js";
import { readLedgers } from "../../src/ledger/read-ledger.js";
import { reasonOf } from "../../src/ledger/reject-form.js";
import type { Fault, LedgerRow } from "../../src/ledger/row-book.js";
import { SetAsideList } from "../../src/ledger/set-aside-list.js";
import { isAgencyPaidRow } from "../../src/ledger/settle/agency-paid-row.js";
import { settleRows } from "../../src/ledger/settle/settle-rows.js";
import { settlings } from "../../src/ledger/settle/settling.js";
import { idNumberOf } from "../support/id-number-of.js";
import { fc } from "../support/properties.js";

const options: LedgerOptions = {
  format: "csv",
  renamed: new Map(),
  townships: yingzhou2021.pension.townships.map(({ name }) => name),
  mayReorder: true,
};

/** What a reader of a ledger is told, in the order in which it is. */
class Told {
  readonly lines: string[] = [];

  take(number: number, idNumber: string, { line, cells, raw }: LedgerRow, isAgencyPaid: boolean): void {
    this.lines.push(`${number} ${line} ${idNumber} ${cells.join("|")} ${raw} ${isAgencyPaid}`);
  }

  reject({ line, raw }: LedgerRow, faults: readonly Fault[]): void {
    this.lines.push(`${line} ${raw} ${reasonOf(faults, "en")}`);
  }
}

/** Settles a ledger as `settle` does. */
async function settled(text: string): Promise<unknown> {
  const settling = settlings.pension.begin(yingzhou2021);
  const told = new Told();
  const { counts, aside } = await settleRows(settling, {
    files: [{ file: bytesInMemory(new TextEncoder().encode(text)) }],
    options,
    beside: [told],
    isWhole: true,
    flush: async () => undefined,
  });
  const { remarks, ...others } = counts;
  return [settling.settlement.state(), told.lines, others, `${remarks}`, `${aside}`];
}

/** The same, every row read and judged by itself. */
async function settledOneByOne(text: string): Promise<unknown> {
  const settlement = pensionSettlement();
  const told = new Told();
  const aside = new SetAsideList();
  const counts = await readLedgers(
    [{ file: bytesInMemory(new TextEncoder().encode(text)) }],
    ledgerSchema("pension") as SchemaNode,
    options,
    {
      onHeader: () => undefined,
      onFacts(facts, row) {
        settlement.add(facts as PensionRecord, row.line);
        told.take(row.line, (facts as PensionRecord).idNumber, row, isAgencyPaidRow(facts as PensionRecord));
      },
      onReject: (row, faults) => told.reject(row, faults),
      onSetAside: (row, why) => aside.add(row, why),
      flush: async () => undefined,
    },
  );
  const { remarks, ...others } = counts;
  return [settlement.state(), told.lines, others, `${remarks}`, `${aside}`];
}

const ids = [1, 2, 3, 4, 5].map(idNumberOf);
const columns: Readonly<Record<string, readonly string[]>> = {
  公民身份号码: [...ids, ...ids, ` ${ids[0]}`, "", "3.41202E+17", "341202198001011000", "341202194001010000"],
  "乡镇（街道）": ["王店镇", "王店镇", "王店", "三合镇", "城关镇", ""],
  "村（社区）": ["东村", "东村", "西村", "西村村委会", ""],
  缴费档次: ["500", "500", "200", "500元", "250", ""],
  实缴金额: ["500", "500", "200", "0", "180", ""],
  缴费日期: ["2021-03-01", "2021-03-01", "2021/3/1", "2021-02-30", ""],
  代缴类别: ["", "", "", "低保", "低保、特困"],
  备注: ["", "", "", "好", "代缴", "a,b"],
  姓名: ["王伟", "李芳", "合计", '说"好"'],
};

const ledger = fc
  .record({
    order: fc.shuffledSubarray(Object.keys(columns), { minLength: Object.keys(columns).length }),
    delimiter: fc.constantFrom(",", "\t", ";"),
    end: fc.constantFrom("\n", "\r\n"),
  })
  .chain(({ order, delimiter, end }) =>
    fc
      .array(
        fc.record({
          cells: fc.tuple(...order.map((name) => fc.constantFrom(...(columns[name] as readonly string[])))),
          cut: fc.constantFrom(0, 0, 0, 0, 1, 3),
          more: fc.constantFrom("", "", "", "", delimiter, `${delimiter}x`),
          isQuoted: fc.constantFrom(false, false, false, true),
        }),
        { minLength: 2, maxLength: 25 },
      )
      .map((rows) => {
        const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
        const lines = rows.map(({ cells, cut, more, isQuoted }) => {
          const texts = cells.map((cell) => (isQuoted || /[",;\t]/.test(cell) ? quoted(cell) : cell));
          return texts.slice(0, texts.length - cut).join(delimiter) + more;
        });
        return [order.join(delimiter), ...lines, ...lines].map((line) => line + end).join("");
      }),
  );

test("rows that say what others said come to what they come to by themselves", async () => {
  await fc.assert(
    fc.asyncProperty(ledger, async (text) => {
      expect(await settled(text)).toEqual(await settledOneByOne(text));
    }),
  );
});

const glanceAt = (width: number, ...groups: readonly (readonly number[])[]): RowGlance =>
  new RowGlance({ width, idNumber: 0, remarks: [], matters: /(?!)/, groups });

/** What a row says under each group of columns. */
function said(glance: RowGlance, ...cells: readonly string[]): readonly number[] {
  expect(glance.look({ cells })).toBe(true);
  return [...glance.said];
}

test("what rows say under columns is told apart by the texts of these, and by no other's", () => {
  const glance = glanceAt(5, [4, 1, 2]);
  const [id] = ids as [string];
  expect(said(glance, id, "a", "b", "x", "c")).toEqual([0]);
  expect(said(glance, id, "a", "b", "y", "c")).toEqual([0]);
  expect(said(glance, id, "a", "b")).toEqual([1]);
  expect(said(glance, id, "a", "c", "", "b")).toEqual([2]);
  expect(said(glance, id, "ab", "", "", "c")).toEqual([3]);
  expect(said(glance, id, "a", "b", "", "x")).toEqual([4]);
  expect(said(glance, id)).toEqual([5]);
  expect(said(glance, id, "a", "b", "z")).toEqual([1]);
});

test("each group of columns has numbers of its own; under no column all rows say the same", () => {
  const glance = glanceAt(3, [1], [], [2]);
  const [id] = ids as [string];
  expect(said(glance, id, "a", "b")).toEqual([0, 0, 0]);
  expect(said(glance, id, "c", "b")).toEqual([1, 0, 0]);
  expect(said(glance, id, "a", "c")).toEqual([0, 0, 1]);
});

test("when too much is told apart all is forgotten, and no number is given twice", () => {
  const glance = glanceAt(2, [1]);
  const [id] = ids as [string];
  const most = 2 ** 16;
  const others = Array.from({ length: most }, (_, value) => value).filter(
    (value) => !glance.look({ cells: [id, String(value)] }) || glance.said[0] !== value,
  );
  expect(others).toEqual([]);
  expect(said(glance, id, "0")).toEqual([0]);
  expect(said(glance, id, "x")).toEqual([most]);
  expect(said(glance, id, "0")).toEqual([most + 1]);
  expect(said(glance, id, "x")).toEqual([most]);
});

test("when too much is known the next takes the place of what was said long before, and is learnt anew", () => {
  const known = new KnownBySaid<string>(2);
  known.learn(7, "a");
  known.learn(8, "b");
  expect([known.find(7), known.find(8), known.find(9), known.find(0)]).toEqual(["a", "b", undefined, undefined]);
  known.learn(9, "c");
  expect([known.find(7), known.find(8), known.find(9)]).toEqual([undefined, "b", "c"]);
});

test.each<[string, readonly string[], boolean]>([
  ["a person's", [ids[0] as string, "a", "好"], true],
  ["without its end", [ids[0] as string], true],
  ["of more cells than columns", [ids[0] as string, "a", "", ""], false],
  ["of a cell that holds the delimiter", [ids[0] as string, "a,b", ""], false],
  ["of fewer cells, one of which looks like two", [ids[0] as string, "a,b"], false],
  ["of a number that needs reading", [` ${ids[0]}`, "a", ""], false],
  ["of a number that may be cut", ["341202194001010000", "a", ""], false],
  ["with a remark that may matter", [ids[0] as string, "a", "代缴"], false],
  ["too long for a cell", [ids[0] as string, "a".repeat(32_767), ""], false],
])("a row %s: plain or not", (_, cells, isPlain) => {
  const glance = new RowGlance({ width: 3, idNumber: 0, remarks: [2], matters: /^代缴$/, groups: [] });
  expect(glance.look({ cells })).toBe(isPlain);
  expect(glance.look({ cells, marks: new Map() })).toBe(isPlain);
  expect(glance.look({ cells, marks: new Map([[1, "error"]]) })).toBe(false);
});

test("rows of one text are parted each by itself, whatever stands before and behind", () => {
  const [id] = ids as [string];
  const lines = [`${id},a`, id, `${id},a,b`, id, "", `${id},`, id];
  const text = lines.join("\n");
  const glance = glanceAt(2, [1]);
  let start = 0;
  const looked = lines.map((line) => {
    const span = { text, start, end: start + line.length, delimiter: "," };
    start = span.end + 1;
    return [glance.look({ cells: [], span }), glance.width, glance.textOf(1, 1)];
  });
  const plain = [true, false, true].map((_, at) => looked[[0, 2, 5][at] as number]?.[0]);
  expect(plain).toEqual([true, false, true]);
  expect([looked[0], looked[1], looked[3], looked[5], looked[6]]).toEqual([
    [true, 2, "a"],
    [true, 1, ""],
    [true, 1, ""],
    [true, 2, ""],
    [true, 1, ""],
  ]);
  expect(looked[4]?.[0]).toBe(false);
  const again = { text, start: 0, end: (lines[0] as string).length, delimiter: "," };
  expect([glance.look({ cells: [], span: again }), glance.textOf(1, 1)]).toEqual([true, "a"]);
});

test("cells are told apart by one delimiter in all of a table", () => {
  const glance = glanceAt(3);
  const [id] = ids as [string];
  const parted = (text: string, delimiter: string) =>
    glance.look({ cells: text.split(delimiter), span: { text, start: 0, end: text.length, delimiter } });
  expect(parted(`${id}\ta,b`, "\t")).toBe(true);
  expect(parted(`${id},a,b`, ",")).toBe(false);
  expect(parted(`${id}\ta\tb`, "\t")).toBe(true);
});
