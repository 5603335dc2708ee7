import { isIdNumber } from "../../index.js";
import { CellFault } from "./cell-fault.js";
import { fold } from "./fold.js";

/** How many characters a citizen's ID number has. */
export const ID_LENGTH = 18;
/** What a disability certificate's number has behind the ID number: a digit of kind, one of grade, two of a reissue. */
const OF_CERTIFICATE = /^(?:\d\d(?:[\dB]\d)?)?$/;
/** Excel keeps fifteen digits of a number. */
const CUT = /^\d{15}000$/;

/** An ID number as Excel's text cells hold it: no space, no apostrophe, a capital X. */
export function readIdNumber(cell: string): string {
  if (isIdNumber(cell)) return cell;
  const text = fold(cell).replaceAll(/[\s']/g, "").toUpperCase();
  const first = text.slice(0, ID_LENGTH);
  if (isIdNumber(first) && OF_CERTIFICATE.test(text.slice(ID_LENGTH))) return first;
  if (/^\d(?:\.\d+)?E\+?\d+$/.test(text)) {
    throw new CellFault(
      "号码被 Excel 变成了科学计数，末几位已丢失：请把该列设为文本，从原始数据重新导出",
      "Excel turned the number into scientific notation and its last digits are lost: format the column as text and " +
        "export again",
      true,
    );
  }
  if (/^\d{15}$/.test(text)) {
    throw new CellFault("是 15 位旧号码：请换成 18 位公民身份号码", "an old number of 15 digits: give the one of 18");
  }
  if (CUT.test(text)) {
    throw new CellFault(
      "末三位为 000，号码可能曾按数字存放而失真：请从原始数据重新导出",
      "ends in 000, as numbers do that were once stored as numerals: export again from the source",
      true,
    );
  }
  throw wrongNumber(text);
}

/** What is wrong with a number that nothing else explains. */
function wrongNumber(text: string): CellFault {
  const { length } = text;
  if (length !== ID_LENGTH)
    return new CellFault(
      `不是公民身份号码：应为 18 位，这里是 ${length} 位`,
      `not an ID number: 18 characters are needed, not ${length}`,
    );
  if (!/\d{17}[\dX]/.test(text)) {
    return new CellFault(
      "不是公民身份号码：只能是数字，末位可以是 X",
      "not an ID number: digits only, with an X at most at the end",
    );
  }
  return new CellFault(
    "校验码不符，号码有误：请与证件核对",
    "the check character does not fit: compare it with the card",
  );
}

/** Whether a right number may all the same be the rest of one that Excel cut. */
export function mayBeCut(idNumber: unknown): boolean {
  return typeof idNumber === "string" && idNumber[ID_LENGTH - 1] === "0" && CUT.test(idNumber);
}
