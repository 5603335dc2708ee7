import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bytesInMemory, type FileBytes } from "../../../src/ledger/file/file-bytes.js";
import { openTables } from "../../../src/ledger/file/open-tables.js";
import { ole2Of } from "../../support/ole2-of.js";
import { fc } from "../../support/properties.js";
import { refusalOf, rowsOf } from "../../support/rows-of.js";
import { sheet, workbookOf } from "../../support/workbook-of.js";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("what is not taken is told by its first bytes, and what to save it as", () => {
  const save = "另存为“Excel 工作簿（.xlsx）”";
  test.each<[string, Uint8Array, string, string]>([
    ["nothing", new Uint8Array(), "这是空文件", "请核对文件"],
    ["blanks", utf8("\ufeff \r\n\t"), "这是空文件", "请核对文件"],
    [".xls", ole2Of("Workbook"), "旧版工作簿（.xls 或 .et）", save],
    [".xls of 1995", ole2Of("Book"), "旧版工作簿", save],
    [".xls of 1990", latin("\x09\x04\x06\x00\x00\x00\x10\x00"), "旧版工作簿", save],
    ["a password", ole2Of("EncryptedPackage"), "有密码的工作簿", "去掉密码"],
    [".doc", ole2Of("WordDocument"), "旧版 Office 文件，不是工作簿", save],
    ["an old file cut off", ole2Of("Workbook").subarray(0, 100), "旧版 Office 文件", save],
    ["a web page", utf8("\r\n<HTML><body><table>"), "网页（HTML）", save],
    ["a table of a web page", utf8("\ufeff<table border=1>"), "网页（HTML）", save],
    ["a page of XML", utf8('<?xml version="1.0"?><!DOCTYPE html><html lang="zh">'), "网页（HTML）", save],
    [
      "a web page in UTF-16",
      Uint8Array.from([0xff, 0xfe, ...[..."<html>"].flatMap((c) => [c.charCodeAt(0), 0])]),
      "网页",
      save,
    ],
    ["XML", utf8('<?xml version="1.0"?><Workbook>'), "XML 文件", save],
    ["a web archive", utf8("MIME-Version: 1.0\n"), "网页存档（MHTML）", save],
    ["RTF", utf8("{\\rtf1"), "RTF 文档", save],
    ["a PDF", utf8("%PDF-1.7"), "PDF 文件", "请取得表格文件"],
    ["PNG", latin("\x89PNG\r\n"), "图片", "请取得表格文件"],
    ["JPEG", latin("\xff\xd8\xff\xe0"), "图片", "请取得表格文件"],
    ["BMP", latin("BM\x36\x00\x01\x00\x00\x00\x00\x00"), "图片", "请取得表格文件"],
    ["WebP", latin("RIFF\x00\x00\x00\x00WEBPVP8 "), "图片", "请取得表格文件"],
    ["RAR", latin("Rar!\x1a\x07\x00"), "压缩包", "请先解压"],
    ["7-Zip", latin("7z\xbc\xaf\x27\x1c"), "压缩包", "请先解压"],
  ])("%s", async (_, bytes, what, advice) => {
    const refusal = await refusalOf(bytes);
    expect(refusal).toContain(what);
    expect(refusal).toContain(advice);
  });

  test("text that begins like something else is text", async () => {
    for (const text of ["BM,1\n", "<1岁,2\n", "PK,1\n", "%P,1\n"]) expect(await refusalOf(utf8(text))).toBe("");
  });
});

describe("a pipe", () => {
  async function* pipe(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
  }
  const book = workbookOf({ "xl/worksheets/sheet1.xml": sheet('<row><c t="str"><v>甲</v></c></row>') });

  test("gives a workbook as a file does", async () => {
    for (const length of [100, 10_000]) {
      const [table] = await openTables(pipe(book, length));
      expect((await table?.rows().next())?.value).toMatchObject([{ cells: ["甲"] }]);
    }
  });

  test("gives an old workbook's refusal", async () => {
    await expect(openTables(pipe(ole2Of("Workbook"), 700))).rejects.toThrow("旧版工作簿");
  });

  test("gives no workbook of more than can be kept", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield book;
      for (;;) yield new Uint8Array(1 << 26).subarray(0);
    }
    await expect(openTables(endless())).rejects.toThrow("从管道读入的工作簿过大");
  });
});

test("a file is read part by part, never whole", async () => {
  const rows = Array.from({ length: 60_000 }, (_, place) => `<row><c><v>${(place * 7919) % 65_537}</v></c></row>`);
  const bytes = workbookOf({ "xl/worksheets/sheet1.xml": sheet(rows.join("")) });
  let longest = 0;
  const file: FileBytes = {
    size: bytes.length,
    read: async (start, end) => {
      longest = Math.max(longest, end - start);
      return bytes.subarray(start, end);
    },
  };
  const [table] = await openTables(file);
  let count = 0;
  for await (const batch of table?.rows() ?? []) count += batch.length;
  expect(count).toBe(60_000);
  expect(longest).toBeLessThanOrEqual(1 << 18);
});

describe("whatever the bytes, rows or a refusal come out", () => {
  const noBytes = fc.uint8Array({ maxLength: 300 });

  test("for any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(noBytes, async (bytes) => {
        await refusalOf(bytes);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(["50 4b 03 04", "d0 cf 11 e0 a1 b1 1a e1", "ff fe", "fe ff", "ef bb bf", "3c"])(
    "after %s",
    async (start) => {
      const head = start.split(" ").map((byte) => Number.parseInt(byte, 16));
      await fc.assert(
        fc.asyncProperty(noBytes, async (bytes) => {
          await refusalOf(Uint8Array.from([...head, ...bytes]));
        }),
      );
    },
  );

  test("for a workbook of which some bytes are others", async () => {
    const bytes = new Uint8Array(readFileSync(new URL("../../ledgers/odd-xlsx/15-inline-rph.xlsx", import.meta.url)));
    const sound = await rowsOf(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, mask) => {
        const altered = Uint8Array.from(bytes);
        altered[place] = (altered[place] as number) ^ mask;
        if ((await refusalOf(altered)) === "") expect(await rowsOf(altered)).toEqual(sound);
      }),
      { numRuns: 500 },
    );
  });
});

test("a text file has one table, without a name", async () => {
  expect(await refusalOf(utf8("甲,1\n"), {}, "甲村")).toContain("没有工作表“甲村”，有：“”");
});

test("a file in memory is a file", async () => {
  expect(await bytesInMemory(utf8("abc")).read(1, 2)).toEqual(utf8("b"));
});
