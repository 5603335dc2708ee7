import type { Locale } from "../index.js";
import { fold } from "./columns/fold.js";
import { crc32 } from "./file/crc32.js";
import type { Fault } from "./row-book.js";

type RejectColumn = "reason" | "file" | "sheet" | "line" | "check";

/** The columns that a rejected row has before its own: why, and exactly where it came from. */
const columns: Readonly<Record<Locale, Readonly<Record<RejectColumn, string>>>> = {
  "zh-CN": { reason: "退回原因", file: "来源文件", sheet: "来源表", line: "来源行", check: "来源校验" },
  en: {
    reason: "Reason rejected",
    file: "Source file",
    sheet: "Source sheet",
    line: "Source row",
    check: "Source check",
  },
};

/** How the header of rejects begins. */
export function rejectHeader(locale: Locale): readonly string[] {
  return Object.values(columns[locale]);
}

/** Where a table of rejects has its own columns, and the names of the others, which are those of the source. */
export interface FoundRejectHeader {
  readonly places: Readonly<Record<Exclude<RejectColumn, "reason">, number>>;
  readonly own: ReadonlySet<number>;
  readonly header: readonly string[];
}

/** Tells the header of rejects, whatever was done to the order of its columns; the reason may be gone. */
export function foundRejectHeader(cells: readonly string[]): FoundRejectHeader | undefined {
  const names = cells.map(fold);
  for (const { reason, ...others } of Object.values(columns)) {
    const entries = Object.entries(others).map(([name, title]) => [name, names.indexOf(title)] as const);
    if (entries.some(([, at]) => at < 0)) continue;
    const places = Object.fromEntries(entries) as FoundRejectHeader["places"];
    const own = new Set([...Object.values(places), names.indexOf(reason)]);
    return { places, own, header: withoutBlankEnd(cells.filter((_, index) => !own.has(index))) };
  }
  return undefined;
}

/** Why a row is rejected, in one sentence. */
export function reasonOf(faults: readonly Fault[], locale: Locale): string {
  return locale === "en"
    ? faults.map(({ field, en }) => (field === "" ? en : `${field}: ${en}`)).join("; ")
    : faults.map(({ field, zh }) => (field === "" || zh.includes(`“${field}”`) ? zh : `${field}：${zh}`)).join("；");
}

const A = 97;

/** Letters that tell whether a row is as it was when it was rejected; a spreadsheet takes them for no number or day. */
export function checkOf(cells: readonly string[]): string {
  const bytes = new TextEncoder().encode(withoutBlankEnd(cells).join("\u001f"));
  const digits = crc32(bytes, 0).toString(16).padStart(8, "0");
  return [...digits].map((digit) => String.fromCharCode(A + Number.parseInt(digit, 16))).join("");
}

/** Cells as they are compared: blank ones at the end may be there or not. */
export function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1);
}
