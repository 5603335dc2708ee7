import { LedgerError } from "./ledger-error.js";
import type { LedgerEnd } from "./read-ledger.js";

/** That no row of a ledger could be taken; undefined where one could. */
export function noneTaken({ rows, results, rejects, setAside }: LedgerEnd): LedgerError | undefined {
  if (results > 0) return undefined;
  return new LedgerError(
    "FILE",
    `没有一行可用：读入 ${rows} 行，退回 ${rejects} 行，搁置 ${setAside} 行，原因见退回的行`,
    `no row could be taken: of ${rows}, ${rejects} rejected and ${setAside} set aside; the rejects say why`,
  );
}
