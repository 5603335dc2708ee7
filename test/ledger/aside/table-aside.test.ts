import { expect, test } from "vitest";
import { yingzhou2021 } from "../../../src/index.js";
import { type Reader, tableAside } from "../../../src/ledger/aside/table-aside.js";
import { bytesInMemory, piecesOf } from "../../../src/ledger/file/file-bytes.js";
import type { LookedFor } from "../../../src/ledger/file/glance.js";
import type { Table, TableRow } from "../../../src/ledger/file/table-row.js";
import { type TextOptions, textRows } from "../../../src/ledger/file/text-table.js";
import type { LedgerOptions } from "../../../src/ledger/ledger-use.js";
import { reasonOf } from "../../../src/ledger/reject-form.js";
import { sampleLedger } from "../../../src/ledger/sample/sample-ledger.js";
import { mistyped } from "../../../src/ledger/sample/sample-random.js";
import { settleRows } from "../../../src/ledger/settle/settle-rows.js";
import { settlings } from "../../../src/ledger/settle/settling.js";
import { idNumberOf } from "../../support/id-number-of.js";
import { fc } from "../../support/properties.js";
import { ReaderHere } from "../../support/reader-here.js";

function read(text: string | Uint8Array, options: TextOptions = {}): { readonly table: Table; reader(): ReaderHere } {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  let reader: ReaderHere | undefined;
  const table = tableAside(piecesOf(bytesInMemory(bytes)), () => {
    reader = new ReaderHere(options);
    return reader as Reader;
  });
  return { table, reader: () => reader as ReaderHere };
}

/** A row as it is read, and what was seen of it. */
const told = ({ number, cells, raw, span, seen }: TableRow) => ({
  number,
  cells,
  raw,
  said: span?.text.slice(span.start, span.end),
  ...(seen && { seen: { idNumber: seen.idNumber, width: seen.width, said: [...Array.from(seen.said)] } }),
});

async function all(rows: AsyncIterable<readonly TableRow[]>, onFirst = () => undefined as unknown) {
  const found: ReturnType<typeof told>[] = [];
  for await (const batch of rows) {
    if (found.length === 0) onFirst();
    found.push(...batch.map(told));
  }
  return found;
}

const pieces = (text: string) => piecesOf(bytesInMemory(new TextEncoder().encode(text)));

const cell = fc.constantFrom("王店镇", "a", "", '"', "b,c", "d\ne", "\u{1f600}", '="0123"', "1;2");
const ledger = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 30 })
  .map((rows) =>
    rows
      .map((cells) => cells.map((each) => (/[",\n;]/.test(each) ? `"${each.replaceAll('"', '""')}"` : each)).join(","))
      .join("\r\n"),
  );

test("rows come as they come on one thread, whatever stands in them", async () => {
  await fc.assert(
    fc.asyncProperty(ledger, async (text) => {
      const { table, reader } = read(text, { delimiter: "," });
      expect(await all(table.rows())).toEqual(await all(textRows(pieces(text), { delimiter: "," })));
      expect(reader().isTerminated).toBe(true);
    }),
    { numRuns: 40 },
  );
});

const lookedFor: LookedFor = { width: 4, idNumber: 0, remarks: [3], matters: /死亡/, groups: [[1], [2]] };
/** So many rows that some come after it is known what they are looked at for. */
const MANY = 20_000;
const id = idNumberOf(1);

function many(row: (at: number) => string): string {
  return `公民身份号码,村,档次,备注\n${Array.from({ length: MANY }, (_, at) => `${row(at)}\n`).join("")}`;
}

/** What is seen of the last of many rows. */
async function seenLast(...rows: readonly string[]) {
  const { table } = read(
    many((at) => rows[at % rows.length] as string),
    { delimiter: "," },
  );
  const found = await all(table.rows(), () => table.look?.(lookedFor));
  expect(found).toHaveLength(MANY + 1);
  expect(found[1]).not.toHaveProperty("seen");
  return found.slice(-rows.length).map(({ seen }) => seen);
}

test("of rows that follow it is told whom they are about, and which say the same", async () => {
  const seen = await seenLast(`${id},东村,200,`, `${id},西村,200,`, `${id},东村,300,`, `${id},东村`);
  const idNumbers = seen.map((each) => each?.idNumber);
  expect(idNumbers).toEqual([id, id, id, id]);
  expect(seen.map((each) => each?.width)).toEqual([4, 4, 4, 2]);
  const [first, other, third, short] = seen.map((each) => each?.said as number[]) as [
    number[],
    number[],
    number[],
    number[],
  ];
  expect(first[0]).not.toBe(other[0]);
  expect([first[1], third[0], short[0]]).toEqual([other[1], first[0], first[0]]);
  expect(new Set([first[1], third[1], short[1]]).size).toBe(3);
});

test("of rows that are no plain ones nothing is told, of those in quotes as much as of others", async () => {
  const [quoted, plain, ...others] = await seenLast(
    `"${id}","东村","200",`,
    `${id},东村,200,`,
    `${id},东村,200,死亡`,
    "x,y",
    `${mistyped(id)},东村,200,`,
    `"${mistyped(id)}",东村,200,`,
    `${id}12,东村,200,`,
    `${id.slice(1)},东村,200,`,
  );
  expect(quoted).toEqual({ ...plain, width: 4 });
  expect(others).toEqual(others.map(() => undefined));
});

test("what is wrong with a file is told behind the rows before it", async () => {
  const bytes = new TextEncoder().encode(many((at) => (at === MANY - 1 ? `"${id}` : `${id},东村,200,`)));
  const { table, reader } = read(bytes);
  let rows = 0;
  const reading = (async () => {
    for await (const batch of table.rows()) rows += batch.length;
  })();
  await expect(reading).rejects.toThrow(`自第 ${MANY + 1} 行起引号不成对`);
  expect(rows).toBe(MANY);
  expect(reader().isTerminated).toBe(true);
});

test("what breaks the reading thread, or the reading of the file, breaks off", async () => {
  const broken = tableAside(pieces("a,b\n1,2\n"), () => new ReaderHere({ encoding: "no-such" as "utf-8" }) as Reader);
  await expect(all(broken.rows())).rejects.toThrow("no-such");
  let reader: ReaderHere | undefined;
  const cut = (async function* () {
    yield new TextEncoder().encode("a,b\n");
    throw new Error("gone");
  })();
  const table = tableAside(cut, () => {
    reader = new ReaderHere({ delimiter: "," });
    return reader as Reader;
  });
  await expect(all(table.rows())).rejects.toThrow("gone");
  expect(reader?.isTerminated).toBe(true);
});

test("a ledger that is read aside is settled as one that is read here", async () => {
  const bytes = new TextEncoder().encode([...sampleLedger(300, 7)].join(""));
  const isLarge = 1 << 23;
  const settled = async (aside: LedgerOptions["aside"]): Promise<unknown> => {
    const settling = settlings.pension.begin(yingzhou2021);
    const taken: string[] = [];
    const { counts, told: read } = await settleRows(settling, {
      files: [{ file: { ...bytesInMemory(bytes), size: isLarge } }],
      options: { format: "csv", renamed: new Map(), townships: [], mayReorder: true, aside },
      beside: [
        {
          take: (number, idNumber, { line, raw }) => taken.push(`${number} ${idNumber} ${line} ${raw}`),
          reject: ({ line, raw }, faults) => taken.push(`${line} ${raw} ${reasonOf(faults, "en")}`),
        },
      ],
      isWhole: true,
      flush: async () => undefined,
    });
    const { remarks, ...others } = counts;
    expect(taken).toHaveLength(300);
    return [settling.settlement.state(), taken, read, others, `${remarks}`];
  };
  const here = await settled(undefined);
  expect(await settled((source, said) => tableAside(source, () => new ReaderHere(said) as Reader))).toEqual(here);
});
