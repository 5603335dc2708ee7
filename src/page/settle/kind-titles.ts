import type { LedgerKind } from "../../ledger/settle/ledger-kind.js";
import type { Say } from "../frame/language.js";

/** What the ledgers are called. */
export function titleOfKind(kind: LedgerKind, say: Say): string {
  return kind === "pension" ? say("养老缴费台账", "Pension ledger") : say("医保参保名册", "Medical roster");
}
