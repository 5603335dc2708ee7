import { noneTaken } from "../ledger/none-taken.js";
import type { LedgerEnd } from "../ledger/read-ledger.js";

const TOLD = 3;

/**
 * The exit code for how a ledger came out.
 *
 * @param isStrict - whether what is otherwise only told, such as rejects and columns not used, has a code of its own
 * @param mayBeEmpty - whether it may be a part of which no row could be taken
 * @throws LedgerError when no row of it could be taken
 */
export function exitOf(end: LedgerEnd, isStrict: boolean, mayBeEmpty = false): number {
  const fault = noneTaken(end);
  if (fault !== undefined && !mayBeEmpty) throw fault;
  return isStrict && (end.rejects > 0 || end.hasOnlyTold) ? TOLD : 0;
}
