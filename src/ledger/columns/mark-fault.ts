import type { CellMark } from "../file/table-row.js";
import { CellFault } from "./cell-fault.js";
import type { SchemaNode } from "./json-schema-node.js";

const FAULTS: Readonly<Record<Exclude<CellMark, "struck">, CellFault>> = {
  "digits-lost": new CellFault(
    "超过 15 位的数按数字存放，末几位已丢失：请把该列设为文本，从原始数据重新导出",
    "a number of more than 15 digits, stored as a numeral, and its last digits are lost: format the column as text " +
      "and export again",
    true,
  ),
  error: new CellFault(
    "是公式的错误值：请在原表改正后再读入",
    "it is what a formula that fails shows: mend it in the source and read it again",
  ),
  "no-value": new CellFault(
    "公式没有存下结果：请用 Excel 或 WPS 打开，保存后再读入",
    "a formula without its result: open the file in Excel or WPS, save it, and read it again",
  ),
  merged: new CellFault(
    "金额在合并单元格里，不知属于哪一行：请拆分后逐行填写",
    "an amount in a merged cell, and no telling which row's: split the cell and fill in each row",
  ),
};

/**
 * Why a cell can't be taken by its text; undefined where it can: a merged cell may name a village for all its rows,
 * but an amount in it would be counted once a row.
 */
export function markFault(mark: CellMark, node: SchemaNode | undefined): CellFault | undefined {
  // Its text is what was meant, before it was struck out.
  if (mark === "struck") return undefined;
  return mark === "merged" && node?.["x-unit"] === undefined ? undefined : FAULTS[mark];
}
