import type { Policy } from "../index.js";
import type { Delimiter } from "../ledger/file/text-records.js";
import type { LedgerFormat, LedgerOptions } from "../ledger/ledger-use.js";
import type { Arguments, Command } from "./command.js";
import { CommandError } from "./command-error.js";

/** The options of the commands that read ledgers. */
export const ledgerOptions: Command["options"] = {
  format: { type: "string" },
  map: { type: "string", short: "m", multiple: true },
  ignore: { type: "string", multiple: true },
  word: { type: "string", short: "w", multiple: true },
  township: { type: "string" },
  "header-row": { type: "string" },
  encoding: { type: "string" },
  sheet: { type: "string", multiple: true },
  delimiter: { type: "string" },
  percent: { type: "string" },
  "excel-dates": { type: "boolean" },
  facts: { type: "string" },
};

export const ledgerHelp: string = `  --format csv|ndjson|xlsx       缺省看扩展名：.ndjson、.jsonl 为 NDJSON，其余为表格
                                 xlsx 是说写成工作簿
                                 the form, if not by extension: .ndjson and .jsonl are NDJSON, all else is a table
                                 (csv), of text or a workbook, as its content tells; xlsx says that one is written
  --encoding utf-8|gb18030|utf-16le|utf-16be
                                 文件编码，缺省自行识别     the encoding, if not as detected

表格 tables: xlsx, csv（单元格按台账习惯从宽读取；空即未给出 cells are read leniently; an empty one gives nothing）:
  --sheet 名或序号               缺省为第一张可见的，可重复，* 为各张；几张合作一册，各按自己的表头读
                                 the sheet by name or number, if not the first shown; may be repeated, * for all:
                                 several are one ledger, each read by its own header
  --delimiter 符号               , ; | 或 tab，缺省自行识别 what parts the cells of text, if not as detected
  -m, --map 列名=字段             一列是什么，写中文名或字段名，可重复  what a column holds, by title or name
  --ignore 列名                  这一列不用，可重复         a column that is not meant; may be repeated
  -w, --word 原词=词              单元格里的词按另一词读，可重复  what a word in cells is read as; may be repeated
  --township 乡镇                全表都是这一乡镇           the township of the whole file
  --header-row 行号              表头所在行，缺省自行查找   the line of the header, if not as found
  --percent points|fraction      99.5 或 0.995 即 99.5%     what a bare number in a column of percentages means
  --excel-dates                  日期列含 Excel 序列号      dates may be Excel's serial numbers

NDJSON（每行一个 JSON 对象，从严：其成员就是事实，不作任何改读 an object a line, strict: its members are the facts）:
  --facts 成员                   事实在此成员里，其余成员不看 the facts are in this member; others are passed over
`;

/** How the arguments say that a ledger is to be read. */
export function ledgerOptionsOf(
  given: Arguments,
  format: LedgerFormat,
  { pension }: Policy,
  signal?: AbortSignal,
): LedgerOptions {
  refuseOthersOf(format, given);
  return {
    format,
    renamed: new Map(given.all("map").map((text) => pairOf("map", text))),
    ignored: given.all("ignore"),
    words: new Map(given.all("word").map((text) => pairOf("word", text))),
    // The rule, or the kind of ledger, that a command takes first is what `columns` lists.
    listedBy: given.positionals[0],
    townships: pension.townships.map(({ name }) => name),
    fixed: fixedOf(given),
    headerRow: lineOf(given.option("header-row")),
    encoding: oneOf(given, "encoding", ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const),
    sheets: given.all("sheet"),
    delimiter: delimiterOf(given),
    percent: oneOf(given, "percent", ["points", "fraction"] as const),
    excelDates: given.has("excel-dates"),
    factsIn: given.option("facts"),
    signal,
  };
}

/**
 * The form of a ledger: as said, else by the extension of the files that are read and written, which must agree. Beside
 * a ledger of NDJSON, its rejects are tables.
 */
export function formatOf(given: Arguments, inputs: readonly string[], output?: string): LedgerFormat {
  const said = oneOf(given, "format", ["csv", "ndjson", "xlsx"] as const);
  if (said !== undefined && said !== "xlsx") return said;
  const [written] = byExtension(output);
  const read = inputs.flatMap(byExtension);
  const format = read.includes("ndjson") ? "ndjson" : (read[0] ?? written ?? "csv");
  if ((written ?? format) === format) return format;
  throw formsDiffer();
}

export function formsDiffer(): CommandError {
  return new CommandError(
    "USAGE",
    "输入和输出须同为 CSV 或同为 NDJSON；扩展名不作数时用 --format 说明",
    "input and output are both CSV or both NDJSON; say --format where an extension means nothing",
  );
}

/** Whether a file is NDJSON by its name. */
export function isNdjson(path: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(path);
}

/** Whether a workbook is to be written: as said, else by the extension. */
export function writesWorkbook(given: Arguments, output: string): boolean {
  const isWorkbook = given.option("format")?.toLowerCase() === "xlsx" || /\.xlsx$/i.test(output);
  if (isWorkbook && output === "-")
    throw new CommandError("USAGE", "工作簿请用 -o 写入文件", "a workbook is written to a file: say it with -o");
  return isWorkbook;
}

function byExtension(path: string | undefined): readonly LedgerFormat[] {
  if (path === undefined || path === "-") return [];
  return [isNdjson(path) ? "ndjson" : "csv"];
}

const own: Readonly<Record<LedgerFormat, readonly string[]>> = {
  csv: [
    "map",
    "ignore",
    "word",
    "township",
    "header-row",
    "sheet",
    "delimiter",
    "percent",
    "excel-dates",
    "keep-formulas",
  ],
  ndjson: ["facts"],
};

function refuseOthersOf(format: LedgerFormat, given: Arguments): void {
  const others = own[format === "csv" ? "ndjson" : "csv"];
  const name = others.find((each) => given.has(each) || given.option(each) !== undefined);
  if (name !== undefined)
    throw new CommandError("USAGE", `--${name} 不用于 ${format}`, `--${name} is not for ${format}`);
}

const PAIRS = { map: ["列名=字段", "COLUMN=field"], word: ["原词=词", "WORD=meaning"] } as const;

function pairOf(option: keyof typeof PAIRS, text: string): readonly [string, string] {
  const at = text.lastIndexOf("=");
  const [zh, en] = PAIRS[option];
  if (at <= 0) throw new CommandError("USAGE", `--${option} 应为 ${zh}：${text}`, `--${option} takes ${en}: ${text}`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function fixedOf(given: Arguments): ReadonlyMap<string, string> {
  const township = given.option("township");
  return new Map(township === undefined ? [] : [["township", township]]);
}

function delimiterOf(given: Arguments): Delimiter | undefined {
  const said = oneOf(given, "delimiter", [",", ";", "|", "tab"] as const);
  return said === "tab" ? "\t" : said;
}

function lineOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new CommandError("USAGE", `--header-row 应为行号：${text}`, `--header-row takes a line number: ${text}`);
}

function oneOf<const Option extends string>(
  given: Arguments,
  name: string,
  options: readonly Option[],
): Option | undefined {
  const said = given.option(name);
  if (said === undefined) return undefined;
  const found = options.find((option) => option === said.toLowerCase());
  if (found !== undefined) return found;
  const all = options.join(", ");
  throw new CommandError("USAGE", `--${name} 应为 ${all} 之一`, `--${name} takes one of ${all}`);
}
