import { LedgerError } from "../ledger-error.js";

/** A file that is refused, and why. */
export function fileFault(zh: string, en: string): LedgerError {
  return new LedgerError("FILE", zh, en);
}

/** A workbook that contradicts itself: one cut off, altered on its way, or made to mislead. */
export function damaged(part: string, zh: string, en: string): LedgerError {
  return fileFault(
    `工作簿已损坏（${part}：${zh}），请重新取得文件，或用 Excel、WPS 打开后另存`,
    `the workbook is damaged (${part}: ${en}); get the file again, or open it in Excel or WPS and save it anew`,
  );
}

/** A workbook that asks for more time or memory than any ledger needs. */
export function oversized(part: string, zh: string, en: string): LedgerError {
  return fileFault(
    `工作簿超出可读的限度（${part}：${zh}），请只留台账另存`,
    `the workbook exceeds what is read (${part}: ${en}); save the ledger alone`,
  );
}
