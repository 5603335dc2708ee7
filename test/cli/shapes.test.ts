import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import table from "../ledgers/shapes.json" with { type: "json" };
import { bookOf } from "../support/book-of.js";
import { gb18030 } from "../support/gb18030.js";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "shapes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Row {
  readonly name: string;
  readonly ledger: string;
  /** A text; `ID1` stands for a person's number. */
  readonly lines?: readonly string[];
  readonly encoding?: string;
  /** Or the sheets of a workbook, a row a text with commas. */
  readonly sheets?: Readonly<Record<string, readonly string[]>>;
  readonly args?: readonly string[];
  readonly expected: {
    /**
     * The district's figures. Pension: persons, by themselves, by the government, unpaid; contributions, premiums,
     * subsidies, open. Medical: persons, in several groups, premiums, subsidies, open, by persons, open, otherwise.
     */
    readonly district?: string;
    /** Rows counted, joined, in conflict, rejected, set aside. */
    readonly rows?: string;
    readonly told?: readonly string[];
    readonly refused?: string;
  };
}

const FIGURES_END = 10;

const numbered = (text: string): string =>
  text.replaceAll(/ID(\d)/g, (_, serial: string) => idNumberOf(Number(serial)));

function bytesOf({ lines = [], encoding, sheets }: Row): Uint8Array {
  if (sheets !== undefined) {
    const cells = (rows: readonly string[]) => rows.map((row) => numbered(row).split(","));
    return bookOf(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, cells(rows)])));
  }
  const text = numbered(lines.join("\r\n"));
  if (encoding === "utf-16le") return Buffer.from(`\ufeff${text}`, "utf16le");
  return encoding === "gb18030" ? gb18030(text) : Buffer.from(text);
}

test.each((table.rows as readonly Row[]).map((row) => [row.ledger, row.name, row] as const))(
  "%s: %s",
  async (ledger, _, row) => {
    const path = join(folder, row.sheets === undefined ? "in.csv" : "in.xlsx");
    writeFileSync(path, bytesOf(row));
    const { exit, stdout, stderr } = await runCli(["settle", ledger, path, "--csv", ...(row.args ?? [])]);
    const { district, rows, told = [], refused } = row.expected;
    if (refused !== undefined) {
      expect({ exit, stdout, stderr }).toEqual({ exit: 2, stdout: "", stderr: expect.stringContaining(refused) });
      return;
    }
    const [, counts = ""] = / \| rows \d+ = (.*)/.exec(stderr) ?? [];
    expect({
      exit,
      district: (stdout.trimEnd().split("\r\n").at(-1) ?? "").split(",").slice(2, FIGURES_END).join(" "),
      rows: counts
        .replaceAll(/[^\d ]+/g, "")
        .split(/ +/)
        .join(" ")
        .trim(),
    }).toEqual({ exit: 0, district, rows });
    for (const words of told) expect(stderr).toContain(words);
  },
);
