import type { LedgerKind } from "../ledger/settle/ledger-kind.js";
import { CommandError } from "./command-error.js";

/** The ledger that a command is asked for. */
export function ledgerKindOf(command: string, name: string | undefined): LedgerKind {
  if (name === "pension" || name === "medical") return name;
  throw new CommandError(
    "USAGE",
    `没有 ${command} ${name}；有 pension、medical`,
    `no ${command} ${name}; there are pension and medical`,
  );
}
