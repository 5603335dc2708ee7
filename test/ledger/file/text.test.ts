import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { openTables } from "../../../src/ledger/file/open-tables.js";
import type { TableRow } from "../../../src/ledger/file/table-row.js";
import { type Delimiter, RecordReader } from "../../../src/ledger/file/text-records.js";
import { gb18030 } from "../../support/gb18030.js";
import { fc } from "../../support/properties.js";
import { cellsOf, refusalOf, rowsOf } from "../../support/rows-of.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((place) => {
      const unit = text.charCodeAt(place);
      return isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
    }),
  );
const together = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** The rows of bytes that come in pieces of a length. */
async function piecewise(bytes: Uint8Array, length: number): Promise<readonly TableRow[]> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
  }
  const rows: TableRow[] = [];
  for (const table of await openTables(pieces())) for await (const batch of table.rows()) rows.push(...batch);
  return rows;
}

describe("encodings", () => {
  const text = "姓名,身份证号\r\n王伟芳,999999\r\n小,1\r\n";
  const cells = [
    ["姓名", "身份证号"],
    ["王伟芳", "999999"],
    ["小", "1"],
  ];
  const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ["UTF-8", utf8(text)],
    ["UTF-8 with a mark", utf8(`\ufeff${text}`)],
    ["GB18030", gb18030(text)],
    ["UTF-16LE", wide(text, true)],
    ["UTF-16LE with a mark", wide(`\ufeff${text}`, true)],
    ["UTF-16BE", wide(text, false)],
    ["UTF-16BE with a mark", wide(`\ufeff${text}`, false)],
  ];
  test.each(files)("%s is found, in whatever pieces it comes", async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(cells);
    for (const length of [1, 2, 3, 7]) expect((await piecewise(bytes, length)).map((row) => row.cells)).toEqual(cells);
  });

  test.each([
    ["utf-8", utf8("é,1\n"), "é"],
    ["gb18030", gb18030("小,1\n"), "小"],
    ["utf-16le", wide("a,1\n", true), "a"],
    ["utf-16be", wide("a,1\n", false), "a"],
  ] as const)("%s is taken when it is said", async (encoding, bytes, first) => {
    expect((await cellsOf(bytes, { encoding }))[0]).toEqual([first, "1"]);
  });

  test("names in GB18030 whose bytes are UTF-8 too are not taken for Cyrillic", async () => {
    expect(await refusalOf(gb18030("小,1\n"))).toContain("请以 --encoding 指明");
    expect(await cellsOf(utf8("é,1\n"), { encoding: "utf-8" })).toEqual([["é", "1"]]);
  });

  test("a long file whose first characters beyond ASCII come late", async () => {
    const start = "1,a\r\n".repeat(30_000);
    for (const bytes of [utf8(`${start}2,王伟`), gb18030(`${start}2,王伟`), utf8(`${start}2,ab`)]) {
      const rows = await cellsOf(bytes);
      expect(rows.length).toBe(30_001);
      expect(["王伟", "ab"]).toContain(rows.at(-1)?.[1]);
    }
  });

  test("a line longer than a piece is one line", async () => {
    const long = "字".repeat(100_000);
    expect(await cellsOf(gb18030(`王,1\n${long},2\n`))).toEqual([
      ["王", "1"],
      [long, "2"],
    ]);
  });

  test.each([
    [
      "GB18030 after UTF-8",
      together(utf8("姓名,1\n王伟,2\n".repeat(6000)), gb18030("李娜,3\n")),
      "第 12001 行不是 utf-8 编码",
    ],
    [
      "UTF-8 after GB18030",
      together(gb18030("姓名,1\r王伟,2\r"), utf8("李娜,3\r王,4\r")),
      "第 3 行是 UTF-8 编码，另有行不是",
    ],
    ["UTF-8 at the end", together(gb18030("姓名,1\r\n王伟,2\r\n"), utf8("李娜,3")), "第 3 行是 UTF-8 编码，另有行不是"],
    ["rare characters of UTF-8", together(gb18030("姓名,1\n"), utf8("𠮷,2\n")), "第 2 行是 UTF-8 编码"],
    [
      "bytes of no encoding",
      together(gb18030("姓名,1\n王,2\n"), latin("\xff\xff,3\n")),
      "第 3 行不是 gb18030 编码，可试 --encoding utf-8",
    ],
    ["half of a pair", together(wide("\ufeff姓名,1\n", true), latin("\x00\xd8,\x00")), "第 2 行不是 utf-16le 编码"],
    ["half a character at the end", latin("\xd0\xd5\xc3\xfb,1\n\xd0"), "第 2 行不是 gb18030"],
  ])("%s: refused, saying which line", async (_, bytes, reason) => {
    expect(await refusalOf(bytes)).toContain(reason);
  });

  test("what is not in the encoding that was said is refused", async () => {
    expect(await refusalOf(gb18030("姓名,1\n"), { encoding: "utf-8" })).toContain(
      "第 1 行不是 utf-8 编码，可试 --encoding gb18030",
    );
  });

  test("a NUL is no character of a ledger", async () => {
    expect(await refusalOf(utf8(`姓名,金额,${"备注".repeat(100)}\n王\0,1,\n`))).toContain("第 2 行有空字节");
    expect(await refusalOf(utf8(`a\0b\0,c\n\0,${"d".repeat(200)}`))).toContain("第 1 行有空字节");
  });
});

describe("records", () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      "every line end, mixed",
      "a,1\nb,2\r\nc,3\rd,4",
      [
        ["a", "1"],
        ["b", "2"],
        ["c", "3"],
        ["d", "4"],
      ],
    ],
    ["a blank line is a row", "a,1\n\nb,2\n", [["a", "1"], [""], ["b", "2"]]],
    [
      "line ends within quotes",
      '"a\nb","c\r\nd","e\rf"\n1,2,3\n',
      [
        ["a\nb", "c\nd", "e\nf"],
        ["1", "2", "3"],
      ],
    ],
    ["quotes within quotes", '"a""b",c\n', [['a"b', "c"]]],
    ["a quote within a cell", 'a"b,c"\n', [['a"b', 'c"']]],
    ["cells that are empty", ',"",\n', [["", "", ""]]],
    ["numbers kept as text", '="0123","=""0456""",="7,8"\n', [["0123", "0456", "7,8"]]],
    ["an equals sign alone", '=,"=""",=1\n', [["=", '="', "=1"]]],
    [
      "marks of files joined together",
      '\ufeff"a",1\n\ufeff"b",2\n',
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ],
    ["blanks kept", " a ,\tb\n", [[" a ", "\tb"]]],
    ["many commas in a cell of lines", '甲,"a,b\nc",1,2\n', [["甲", "a,b\nc", "1", "2"]]],
    ["two columns", '甲,"a,b\nc,d,e"\n', [["甲", "a,b\nc,d,e"]]],
  ])("%s", async (_, text, cells) => {
    expect(await cellsOf(utf8(text), { delimiter: ",", encoding: "utf-8" })).toEqual(cells);
  });

  test("have the line that they begin on, and what was written", async () => {
    const rows = await rowsOf(utf8('a,b\r\n"1\r\n2\r3\n4",x\r\rc,="0"'), { delimiter: "," });
    expect(rows.map(({ number, raw }) => [number, raw])).toEqual([
      [1, "a,b"],
      [2, '"1\r\n2\r3\n4",x'],
      [6, ""],
      [7, 'c,="0"'],
    ]);
  });

  test("that go on in the next piece are whole", () => {
    const reader = new RecordReader(",");
    const rows = ['"a\nb",c', 'd,"e"', "\r", "\nf"].flatMap((piece) => reader.feed(piece, false));
    expect([...rows, ...reader.feed("", true)].map(({ cells }) => cells)).toEqual([["a\nb", "cd", "e"], ["f"]]);
  });

  test.each([
    ["a quote that never closes", '甲,1\n乙,"2\n丙,3\n', "自第 2 行起引号不成对"],
    ["one that closes where another opens", '甲,1\n"乙,2\n丙,3\n"丁",4\n', "自第 2 行起引号不成对"],
    ["two that swallow a row", 'a,b,c\n1,"2,3\n4,5",6\n', "自第 2 行起引号不成对"],
    ["text after a quote", '"a"b,c\n', "自第 1 行起引号不成对"],
    ["a quote at the end", 'a,"', "自第 1 行起引号不成对"],
    ["a record without end", `a,"${"x".repeat(2 ** 20)}\n`, "自第 1 行起引号不成对"],
  ])("%s: refused", async (_, text, reason) => {
    expect(await refusalOf(utf8(text), { delimiter: "," })).toContain(reason);
  });

  test("lines of # are comments where cells are parted by |", async () => {
    expect(await cellsOf(utf8("# 说明|一\n甲|1\n#|\n乙|2\n"))).toEqual([
      ["甲", "1"],
      ["乙", "2"],
    ]);
    expect(await cellsOf(utf8("#甲,1\n#乙,2\n"))).toEqual([
      ["#甲", "1"],
      ["#乙", "2"],
    ]);
  });

  const cell = fc.stringMatching(/^[甲a1"|;,\t\r\n =]{0,6}$/);
  const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
  const table = fc.array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 2 }), lineEnd), { minLength: 1 });
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  test("in quotes come back as they were, whatever line ends are mixed, in whatever pieces", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom<Delimiter>(",", "\t", ";", "|"),
        fc.integer({ min: 1, max: 9 }),
        (rows, delimiter, length) => {
          const text = rows.map(([cells, end]) => cells.map(quoted).join(delimiter) + end).join("");
          const reader = new RecordReader(delimiter);
          const found: (readonly string[])[] = [];
          for (let at = 0; at < text.length; at += length) {
            found.push(...reader.feed(text.slice(at, at + length), false).map(({ cells }) => cells));
          }
          found.push(...reader.feed("", true).map(({ cells }) => cells));
          expect(found).toEqual(
            rows.map(([cells]) => cells.map((each) => each.replace(/\r\n?/g, "\n").replace(/^="([^"]*)"$/, "$1"))),
          );
        },
      ),
    );
  });

  test("are those of csv-parse, where that reads them", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[甲a1",\n]{0,40}$/), (text) => {
        const other = recordsOrNone(text);
        if (other === undefined) return;
        expect(new RecordReader(",").feed(text, true).map(({ cells }) => cells)).toEqual(other);
      }),
      { numRuns: 2000 },
    );
  });
});

/** The records of csv-parse; none where it refuses, or where this reader refuses rows that seem swallowed. */
function recordsOrNone(text: string): readonly (readonly string[])[] | undefined {
  try {
    const records = parse(text, { relax_column_count: true }) as string[][];
    const isSwallowed = records.some((cells) => cells.length > 2 && cells.some((each) => each.includes("\n")));
    return isSwallowed || records.flat().some((each) => each.startsWith('="')) ? undefined : records;
  } catch {
    return undefined;
  }
}
