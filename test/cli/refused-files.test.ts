import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ole2Of } from "../support/ole2-of.js";
import { runCli } from "../support/run-cli.js";
import { sheet, workbookOf } from "../support/workbook-of.js";
import { zipArchive } from "../support/zip-archive.js";

const folder = mkdtempSync(join(tmpdir(), "refused-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const NAMES = ["乡镇", "村", "身份证号", "档次", "缴费日期"];
const HEADER = `<row r="1">${NAMES.map((name) => `<c t="str"><v>${name}</v></c>`).join("")}</row>`;

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`test/ledgers/${name}`));

// The name promises a table; the bytes say what is there.
test.each<[string, string, Uint8Array, string]>([
  [
    "an old workbook",
    "台账.xls",
    ole2Of("Workbook"),
    "旧版工作簿（.xls 或 .et），不能直接读入；请用 Excel 或 WPS 打开",
  ],
  ["a workbook of WPS", "台账.et", ole2Of("Workbook"), "旧版工作簿（.xls 或 .et）"],
  ["an old workbook by another name", "台账.xlsx", ole2Of("Workbook"), "旧版工作簿（.xls 或 .et）"],
  [
    "a password",
    "台账.xlsx",
    ole2Of("EncryptedPackage"),
    "有密码的工作簿，不能直接读入；请用 Excel 或 WPS 打开，去掉密码",
  ],
  ["a workbook of LibreOffice in the old format", "台账.et", fixture("wps.et"), "旧版工作簿（.xls 或 .et）"],
  ["a workbook with a password, encrypted", "台账.xlsx", fixture("password.xlsx"), "有密码的工作簿，不能直接读入"],
  ["a web page", "台账.xls", utf8("<html><table><tr><td>档次</td></tr></table>"), "网页（HTML）"],
  ["a table of a web page", "台账.csv", utf8("<table><tr><td>档次</td></tr></table>"), "网页（HTML）"],
  ["XML", "台账.xls", utf8('<?xml version="1.0"?><Workbook><Worksheet/></Workbook>'), "XML 文件"],
  ["a picture", "台账.xlsx", latin("\x89PNG\r\n\x1a\n"), "图片，不能直接读入；请取得表格文件"],
  ["a PDF", "台账.csv", utf8("%PDF-1.7\n"), "PDF 文件"],
  ["an archive", "台账.xlsx", zipArchive([{ name: "台账.csv", content: "档次\n500\n" }]), "压缩包，不是工作簿"],
  ["nothing", "台账.csv", new Uint8Array(), "空文件"],
  ["blanks", "台账.csv", utf8("\ufeff\r\n \r\n"), "空文件"],
  ["a header without rows", "台账.csv", utf8(`${NAMES.join(",")}\n`), "表头之下没有数据行"],
  [
    "a sheet of a header without rows",
    "台账.xlsx",
    workbookOf({ "xl/worksheets/sheet1.xml": sheet(HEADER) }),
    "表头之下没有数据行",
  ],
  ["an empty sheet", "台账.xlsx", workbookOf({ "xl/worksheets/sheet1.xml": sheet("") }), "表是空的"],
  ["no header", "台账.csv", utf8("甲,乙\n1,2\n"), "没有认得的表头"],
])("%s, as %s: refused by what it is", async (_, name, bytes, words) => {
  writeFileSync(join(folder, name), bytes);
  for (const args of [
    ["batch", "pension/contribution-subsidy", join(folder, name), "-o", "-"],
    ["settle", "pension", join(folder, name)],
  ]) {
    const { exit, stdout, stderr } = await runCli(args);
    expect({ exit, stdout, code: JSON.parse(stderr).code }).toEqual({ exit: 2, stdout: "", code: "FILE" });
    expect(stderr.replaceAll("\\", "")).toContain(words);
  }
});
