import { describe, expect, test } from "vitest";
import { crc32 } from "../../../src/ledger/file/crc32.js";
import { bytesInMemory } from "../../../src/ledger/file/file-bytes.js";
import { openTables } from "../../../src/ledger/file/open-tables.js";
import { readZipDirectory } from "../../../src/ledger/file/zip-directory.js";
import { unpack } from "../../../src/ledger/file/zip-part.js";
import { cellsOf, refusalOf } from "../../support/rows-of.js";
import { relations, sheet, sheetList, styles, workbookOf } from "../../support/workbook-of.js";
import { type ZipContent, type ZipForm, type ZipLies, zipArchive } from "../../support/zip-archive.js";

const SHEET = "xl/worksheets/sheet1.xml";

async function unpacked(bytes: Uint8Array, name = "a.xml"): Promise<string> {
  const file = bytesInMemory(bytes);
  const entry = (await readZipDirectory(file)).get(name);
  if (entry === undefined) return "none";
  const text: string[] = [];
  for await (const piece of unpack(file, entry)) text.push(new TextDecoder().decode(piece));
  return text.join("");
}

const entry = (lies: ZipLies, content = "content"): ZipContent => ({ name: "a.xml", content, lies });

test("the check sum is the one that archives use", () => {
  const digits = new TextEncoder().encode("123456789");
  expect(crc32(digits, 0)).toBe(0xcbf43926);
  expect(crc32(digits.subarray(4), crc32(digits.subarray(0, 4), 0))).toBe(0xcbf43926);
});

describe("an archive is read", () => {
  test.each<[string, ZipLies, ZipForm]>([
    ["deflated", {}, {}],
    ["stored", { method: 0 }, {}],
    ["with sizes of 64 bits", { isWide: true }, { isWide: true }],
    ["with a comment", {}, { comment: "注释" }],
  ])("%s", async (_, lies, form) => {
    expect(
      await unpacked(zipArchive([{ name: "first", content: "" }, entry(lies)].slice(form.isWide ? 1 : 0), form)),
    ).toBe("content");
  });

  test("name by name in lower case", async () => {
    expect(await unpacked(zipArchive([{ name: "\\A.XML", content: "up" }]))).toBe("up");
  });
});

describe("an archive is refused", () => {
  test.each<[string, ZipLies, string]>([
    ["whose check sum is another", { crc: 1 }, "校验不符"],
    ["whose content is longer than told", { size: 3 }, "比目录所载更长"],
    ["whose content is shorter than told", { size: 70 }, "校验不符"],
    ["whose content goes beyond the file", { packedSize: 70_000 }, "不完整"],
    ["whose content is cut off", { packedSize: 4 }, "压缩数据有误"],
    ["whose content is nonsense", { packed: Uint8Array.of(7, 7, 7, 7) }, "压缩数据有误"],
    ["of an unknown method", { method: 12 }, "压缩方法 12 不支持"],
    ["whose entry has another name", { ownName: "b" }, "与目录不符"],
    ["with a password", { flags: 1 }, "压缩包有密码"],
    ["of more than a sheet can be", { size: 0xfffffffe, method: 0 }, "展开后 4294967294 字节"],
    ["that expands beyond measure", { size: 2 ** 25 }, "展开后"],
  ])("%s", async (_, lies, reason) => {
    await expect(unpacked(zipArchive([entry(lies)]))).rejects.toThrow(reason);
  });

  test("with two entries of one name, whatever the case", async () => {
    const two = zipArchive([entry({}), { name: "A.xml", content: "other" }]);
    await expect(unpacked(two)).rejects.toThrow("A.xml：压缩包内有两份");
  });

  test("cut off anywhere", async () => {
    const whole = zipArchive([entry({ isWide: true })], { isWide: true });
    for (let end = 4; end < whole.length; end += 1) {
      await expect(unpacked(whole.slice(0, end))).rejects.toThrow("工作簿已损坏");
    }
  });

  test("with any byte of its directory altered, or read as it was", async () => {
    const whole = zipArchive([entry({ isWide: true }, "content ".repeat(9))], { isWide: true });
    for (let place = 0; place < whole.length; place++) {
      const altered = Uint8Array.from(whole);
      altered[place] = (altered[place] as number) ^ 0xff;
      const told = await unpacked(altered).catch((error: Error) => error.name);
      expect(["content ".repeat(9), "none", "LedgerError"]).toContain(told);
    }
  });

  test("with a directory of more than can be read", async () => {
    const bytes = zipArchive([entry({})]);
    new DataView(bytes.buffer).setUint32(bytes.length - 10, 1 << 25, true);
    await expect(unpacked(bytes)).rejects.toThrow("条目过多");
  });
});

describe("a workbook made to exhaust its reader is refused in little time", () => {
  const rows = (count: number, xml: string): string => sheet(xml.repeat(count));
  test.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
    ["zeros in a cell", { [SHEET]: sheet(`<row><c><v>${"0".repeat(8_000_000)}</v></c></row>`) }, "一处文字过长"],
    [
      "an open tag",
      { [SHEET]: `<worksheet><sheetData><row a="${"a".repeat(8_000_000)}"/></sheetData></worksheet>` },
      "一处文字过长",
    ],
    ["expanding", { [SHEET]: new Uint8Array(40_000_000) }, "展开后 40000000 字节"],
    ["empty rows", { [SHEET]: rows(1_100_000, "<row/>") }, "行过多"],
    ["cells far to the right", { [SHEET]: rows(7000, '<row><c/><c r=""/></row>') }, "位置有误"],
    [
      "columns",
      {
        [SHEET]: sheet(Array.from({ length: 4200 }, (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`).join("")),
      },
      "单元格过多",
    ],
    ["styles", { "xl/styles.xml": styles() + noise(36_000_000) }, "xl/styles.xml：过大"],
    ["depth", { [SHEET]: sheet("<a>".repeat(200)) }, "层次过深"],
    ["a long end", { [SHEET]: `<worksheet><sheetData></sheetData>${noise(18_000_000)}</worksheet>` }, "过大"],
    ["entities", { [SHEET]: `<!DOCTYPE a [<!ENTITY b "bb">]>${sheet("<row/>")}` }, "XML 不合规范"],
    ["an entity", { [SHEET]: sheet('<row><c t="str"><v>&b;</v></c></row>') }, "不明的字符引用 &b;"],
  ])("%s", async (_, parts, reason) => {
    expect(await refusalOf(workbookOf(parts))).toContain(reason);
  });

  test("merged cells over all columns of many rows", async () => {
    const body = `<row><c t="str"><v>甲</v></c></row>${"<row/>".repeat(600)}`;
    const book = workbookOf({ [SHEET]: sheet(body, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>') });
    expect(await refusalOf(book)).toContain("合并单元格过多");
  });
});

/** Text that does not compress beyond measure. */
function noise(length: number): string {
  let state = 1;
  const word = Array.from({ length: 4096 }, () => {
    state = (state * 48_271) % 0x7fffffff;
    return String.fromCharCode(97 + (state % 26));
  });
  const text = word.join("");
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

describe("what an archive is", () => {
  test.each<[string, readonly ZipContent[], string]>([
    ["an archive", [{ name: "a.csv", content: "1" }], "压缩包，不是工作簿"],
    ["an empty archive", [], "压缩包，不是工作簿"],
    [
      "a spreadsheet of OpenDocument",
      [{ name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" }],
      "（.ods）",
    ],
    ["a text of OpenDocument", [{ name: "mimetype", content: "application/vnd.oasis.opendocument.text" }], "压缩包"],
    [
      "a binary workbook",
      [{ name: "_rels/.rels", content: relations(["a", "officeDocument", "xl/workbook.bin"]) }],
      "（.xlsb）",
    ],
    [
      "a document",
      [{ name: "_rels/.rels", content: relations(["a", "officeDocument", "word/document.xml"]) }],
      "文档或演示文稿",
    ],
    ["a package of nothing", [{ name: "_rels/.rels", content: relations() }], "压缩包，不是工作簿"],
  ])("%s", async (_, contents, reason) => {
    await expect(openTables(bytesInMemory(zipArchive(contents)))).rejects.toThrow(reason);
  });
});

describe("the text of a part", () => {
  const list = sheetList(['name="甲" r:id="rId1"']);
  const wide = (text: string, isLittle: boolean, mark: string): Uint8Array => {
    const units = Array.from(mark + text, (character) => character.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
  };
  test.each([
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${list}`)],
    ["UTF-16LE", wide(list, true, "")],
    ["UTF-16LE with a mark", wide(list, true, "\ufeff")],
    ["UTF-16BE", wide(list, false, "")],
    ["UTF-16BE with a mark", wide(list, false, "\ufeff")],
  ])("in %s is read", async (_, bytes) => {
    expect(await cellsOf(workbookOf({ "xl/workbook.xml": bytes }))).toEqual([]);
  });

  test.each([
    ["GB18030", Uint8Array.of(0x3c, 0xcd, 0xcd, 0x3e)],
    ["half a character", Uint8Array.of(0x3c, 0xe5)],
  ])("in %s is refused", async (_, bytes) => {
    expect(await refusalOf(workbookOf({ "xl/workbook.xml": bytes }))).toContain("不是 UTF-8 或 UTF-16 编码");
  });

  test("that is empty is cut off", async () => {
    expect(await refusalOf(workbookOf({ "xl/workbook.xml": "" }))).toContain("不完整");
  });
});
