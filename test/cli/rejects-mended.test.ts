import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { afterAll, expect, test } from "vitest";
import { bookOf, type Rows } from "../support/book-of.js";
import { idNumberOf } from "../support/id-number-of.js";
import { fc } from "../support/properties.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "mended-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const HEADER = ["乡镇", "村", "身份证号", "档次", "缴费日期", "缴费性质"];

/** A row that can be settled; few persons, so that some have several rows, alike or in conflict. */
const rightRow = fc
  .record({
    person: fc.integer({ min: 1, max: 9 }),
    village: fc.constantFrom("东村", "东村", "西村"),
    tier: fc.constantFrom("200", "500", "500元", "1,000"),
    day: fc.constantFrom("2021-03-01", "2021/4/2", "2021-11-05", ""),
    kind: fc.constantFrom("", "个人缴费"),
  })
  .map(({ person, village, tier, day, kind }) => ["王店镇", village, idNumberOf(person), tier, day, kind]);

/** What a clerk does wrong: the column, and what stands in it then. */
const FAULTS: readonly (readonly [column: number, wrong: string])[] = [
  [0, "城关"],
  [2, "3.41202E+17"],
  [2, "341202197001010000"],
  [3, "两三百"],
  [4, "2021-02-30"],
  [5, "=cmd|' /C calc'!A0"],
  [6, "多写的一格"],
];

const ledgerRow = fc.record({
  right: rightRow,
  fault: fc.option(fc.constantFrom(...FAULTS), { freq: 2, nil: undefined }),
  /** Which ledger it stands in, and in which file of rejects it is mended: the first, the second, or only the last. */
  ledger: fc.constantFrom("一.csv", "二.xlsx"),
  mendedIn: fc.constantFrom(0, 1, 2),
});

const wrong = (right: readonly string[], fault: readonly [number, string] | undefined): readonly string[] =>
  fault === undefined
    ? right
    : Array.from({ length: Math.max(HEADER.length, fault[0] + 1) }, (_, index) =>
        index === fault[0] ? fault[1] : (right[index] ?? ""),
      );

function write(name: string, rows: Rows): string {
  writeFileSync(at(name), name.endsWith(".csv") ? stringify(rows as string[][]) : bookOf({ 台账: rows }));
  return at(name);
}

async function settled(...args: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await runCli(["settle", "pension", ...args, "--json", "--rejects", at("退回.csv")]);
  expect({ exit, stderr }).toMatchObject({ exit: 0 });
  return stdout;
}

/** The rejects of the last run whose rows are to be mended, right now. */
function mend(right: (file: string, line: number) => readonly string[] | undefined): Rows {
  const rows = parse(readFileSync(at("退回.csv")), { bom: true, relax_column_count: true }) as string[][];
  return rows.flatMap((cells) => {
    const [reason = "", file = "", sheet = "", line = "", check = ""] = cells;
    if (reason === "退回原因") return [cells];
    const own = right(file, Number(line));
    return own === undefined ? [] : [["", file, sheet, line, check, ...own]];
  });
}

test("for any faults, mended in any parts, the accounts are those of a ledger right from the start", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(ledgerRow, { minLength: 1, maxLength: 14 }), async (all) => {
      // Both ledgers have a right row, as one without any is refused.
      const base = ["王店镇", "南村", idNumberOf(20), "300", "2021-03-01", ""];
      const rowsIn = (ledger: string) => all.filter((row) => row.ledger === ledger);
      const ledgersOf = (cellsOf: (row: (typeof all)[number]) => readonly string[]) =>
        ["一.csv", "二.xlsx"].map((name) => write(name, [HEADER, base, ...rowsIn(name).map(cellsOf)]));
      const expected = await settled(...ledgersOf(({ right }) => right));
      const ledgers = ledgersOf(({ right, fault }) => wrong(right, fault));
      await settled(...ledgers);
      const files = [0, 1].map((part) =>
        write(
          `改${part}.csv`,
          mend((file, line) => {
            const row = rowsIn(file)[line - 3];
            if (row === undefined || row.mendedIn < part || (part === 0 && row.mendedIn === 1)) return undefined;
            return row.mendedIn === 2 && part === 0 ? wrong(row.right, row.fault) : row.right;
          }),
        ),
      );
      await settled(...ledgers, ...files);
      const rest = write(
        "改2.csv",
        mend((file, line) => rowsIn(file)[line - 3]?.right),
      );
      expect(await settled(...files, ...ledgers, rest)).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

test("a second file that holds nothing is no file of rejects, and refused for what it is", async () => {
  writeFileSync(at("有.csv"), `${HEADER.join(",")}\n王店镇,东村,${idNumberOf(1)},200,2021-03-01,个人缴费\n`);
  writeFileSync(at("空.csv"), ",,\n,,\n");
  const { exit, stdout, stderr } = await runCli(["settle", "pension", at("有.csv"), at("空.csv")]);
  expect([exit, stdout, JSON.parse(stderr).code]).toEqual([2, "", "FILE"]);
});
