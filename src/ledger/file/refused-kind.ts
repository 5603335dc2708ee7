import type { Text } from "../../index.js";
import type { LedgerError } from "../ledger-error.js";
import { fileFault } from "./file-fault.js";
import type { FileKind } from "./sniff.js";

/** What is not taken; `sniff` tells most of it, the rest shows inside. */
export type RefusedKind =
  | Exclude<FileKind, "text" | "ole2">
  | "encrypted"
  | "old-document"
  | "xlsb"
  | "ods"
  | "other-document";

const SAVE: Text = {
  zh: "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”",
  en: "open it in Excel or WPS and save it as “Excel Workbook (.xlsx)”",
};
const UNLOCK: Text = {
  zh: "请用 Excel 或 WPS 打开，去掉密码，另存为“Excel 工作簿（.xlsx）”",
  en: "open it in Excel or WPS, take the password off and save it as “Excel Workbook (.xlsx)”",
};
const ASK: Text = { zh: "请取得表格文件（.xlsx 或 .csv）", en: "get the table itself (.xlsx or .csv)" };
const UNPACK: Text = { zh: "请先解压，再读其中的表格", en: "unpack it and read the table in it" };
const LOOK: Text = { zh: "请核对文件", en: "look whether it is the right one" };

const REFUSED: Readonly<Record<RefusedKind, readonly [zh: string, en: string, advice: Text]>> = {
  empty: ["空文件", "empty", LOOK],
  "old-workbook": ["旧版工作簿（.xls 或 .et）", "a workbook of the old format (.xls or .et)", SAVE],
  encrypted: ["有密码的工作簿", "a workbook with a password", UNLOCK],
  "old-document": ["旧版 Office 文件，不是工作簿", "an old Office file, not a workbook", SAVE],
  xlsb: ["二进制工作簿（.xlsb）", "a binary workbook (.xlsb)", SAVE],
  ods: ["OpenDocument 表格（.ods）", "an OpenDocument spreadsheet (.ods)", SAVE],
  "other-document": ["文档或演示文稿，不是工作簿", "a document or slides, not a workbook", SAVE],
  zip: ["压缩包，不是工作簿", "an archive, not a workbook", UNPACK],
  archive: ["压缩包", "an archive", UNPACK],
  html: ["网页（HTML）", "a web page (HTML)", SAVE],
  xml: ["XML 文件", "XML", SAVE],
  "web-archive": ["网页存档（MHTML）", "a web archive (MHTML)", SAVE],
  rtf: ["RTF 文档", "an RTF document", SAVE],
  pdf: ["PDF 文件", "a PDF", ASK],
  picture: ["图片", "a picture", ASK],
};

/** The refusal of a file that is not taken: what it is, and what to save it as. */
export function refusedKind(kind: RefusedKind): LedgerError {
  const [zh, en, advice] = REFUSED[kind];
  return fileFault(`这是${zh}，不能直接读入；${advice.zh}`, `the file is ${en}, which is not read; ${advice.en}`);
}
