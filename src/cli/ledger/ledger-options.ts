import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Arguments, Command, Streams } from "../command.js";
import { CommandError } from "../command-error.js";
import type { LedgerOptions } from "./read-ledger.js";

/** The options of the commands that read ledgers. */
export const ledgerOptions: Command["options"] = {
  map: { type: "string", short: "m", multiple: true },
  encoding: { type: "string" },
  percent: { type: "string" },
  "excel-dates": { type: "boolean" },
};

export const ledgerHelp: string = `  -m, --map 列名=字段             指定一列，可重复           what a column holds; may be repeated
  --encoding utf-8|gb18030       文件编码，缺省自行识别     the encoding, if not as detected
  --percent points|fraction      99.5 或 0.995 即 99.5%     what a bare number in a column of percentages means
  --excel-dates                  日期列含 Excel 序列号      dates may be Excel's serial numbers`;

/** How the arguments say that a ledger is to be read. */
export function ledgerOptionsOf(given: Arguments, signal?: AbortSignal): LedgerOptions {
  return {
    renamed: new Map(given.all("map").map(pairOf)),
    encoding: oneOf(given, "encoding", ["utf-8", "gb18030"] as const),
    percent: oneOf(given, "percent", ["points", "fraction"] as const),
    excelDates: given.has("excel-dates"),
    signal,
  };
}

function pairOf(text: string): readonly [string, string] {
  const at = text.lastIndexOf("=");
  if (at <= 0) throw new CommandError("USAGE", `--map 应为 列名=字段：${text}`, `--map takes COLUMN=field: ${text}`);
  return [text.slice(0, at), text.slice(at + 1)];
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

const PIECE = 1 << 16;

/** The bytes of a file, or of standard input for `-`. */
export async function bytesOf(path: string, { stdin }: Streams): Promise<AsyncIterable<Uint8Array>> {
  if (path === "-") return stdin as AsyncIterable<Uint8Array>;
  const there = await stat(path).catch(() => undefined);
  if (there?.isFile() !== true) throw new CommandError("FILE", `无法读取 ${path}`, `can't read ${path}`);
  return createReadStream(path, { highWaterMark: PIECE });
}
