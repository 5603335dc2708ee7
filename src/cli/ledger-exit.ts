import { LedgerError } from "../ledger/ledger-error.js";
import type { LedgerEnd } from "../ledger/read-ledger.js";

const TOLD = 3;

/**
 * The exit code for how a ledger came out.
 *
 * @param isStrict - whether what is otherwise only told, such as rejects and columns not used, has a code of its own
 * @param mayBeEmpty - whether it may be a part of which no row could be taken
 * @throws {@link LedgerError} when no row of it could be taken
 */
export function exitOf(
  { rows, results, rejects, setAside, hasOnlyTold }: LedgerEnd,
  isStrict: boolean,
  mayBeEmpty = false,
): number {
  if (results === 0 && !mayBeEmpty)
    throw new LedgerError(
      "FILE",
      `没有一行可用：读入 ${rows} 行，退回 ${rejects} 行，搁置 ${setAside} 行，原因见退回的行`,
      `no row could be taken: of ${rows}, ${rejects} rejected and ${setAside} set aside; the rejects say why`,
    );
  return isStrict && (rejects > 0 || hasOnlyTold) ? TOLD : 0;
}
