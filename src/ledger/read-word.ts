import { isIdNumber } from "../index.js";
import { CellFault } from "./cell-fault.js";
import { fold, foldName } from "./fold.js";
import type { Labels } from "./json-schema-node.js";

const YES: ReadonlySet<string> = new Set(["是", "true", "yes", "y", "1", "√", "有"]);
const NO: ReadonlySet<string> = new Set(["否", "false", "no", "n", "0", "×", "无"]);

/** `是`, `否`, and the like. */
export function readFlag(cell: string): boolean {
  const text = fold(cell).toLowerCase();
  if (YES.has(text)) return true;
  if (NO.has(text)) return false;
  throw new CellFault("应为 是 或 否", "expected 是 or 否 (yes or no)");
}

/** Reads one of a few words, by its title in either language or by its name. */
export function wordReader(
  options: readonly string[],
  labels: Readonly<Record<string, Labels>>,
): (cell: string) => string {
  const known = new Map<string, string>();
  for (const option of options) {
    for (const word of [option, labels[option]?.zh, labels[option]?.en]) {
      if (word !== undefined) known.set(foldName(word), option);
    }
  }
  const all = options.map((option) => labels[option]?.zh ?? option).join("、");
  return (cell) => {
    const found = known.get(foldName(cell));
    if (found !== undefined) return found;
    throw new CellFault(`应为 ${all} 之一`, `expected one of ${all}`);
  };
}

/** An ID number as Excel's text cells hold it: no space, no apostrophe, a capital X. */
export function readIdNumber(cell: string): string {
  if (isIdNumber(cell)) return cell;
  const text = fold(cell).replaceAll(/[\s']/g, "").toUpperCase();
  if (isIdNumber(text)) return text;
  if (/^\d(?:\.\d+)?E\+?\d+$/.test(text)) {
    throw new CellFault(
      "号码被 Excel 变成了科学计数，末几位已丢失：请把该列设为文本，从原始数据重新导出",
      "Excel turned the number into scientific notation and its last digits are lost: format the column as text and " +
        "export again",
    );
  }
  if (/^\d{15}$/.test(text)) {
    throw new CellFault("是 15 位旧号码：请换成 18 位公民身份号码", "an old number of 15 digits: give the one of 18");
  }
  if (/^\d{15}000$/.test(text)) {
    throw new CellFault(
      "末三位为 000，号码可能曾按数字存放而失真：请从原始数据重新导出",
      "ends in 000, as numbers do that were once stored as numerals: export again from the source",
    );
  }
  throw new CellFault(
    "不是公民身份号码（18 位，校验码正确）",
    "not an ID number of 18 characters with a right check character",
  );
}
