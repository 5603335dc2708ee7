import { masked } from "../settlement-workbook/contact-book.js";

/** What looks like an ID number, however its digits are parted, full width or mistyped at its end. */
const ID_NUMBER = /(?<![\d０-９])(?:[\d０-９][\s'’-]?){14,17}[\d０-９XxＸｘ](?![\d０-９])/g;

/** A text of a ledger as it is shown: of an ID number only the first six characters and the last four. */
export function maskIds(text: string): string {
  return text.replace(ID_NUMBER, masked);
}
