import type { Locale, Policy } from "../index.js";
import { RejectKinds } from "../ledger/reject-kinds.js";
import type { Fault, LedgerRow, RowCounts } from "../ledger/row-book.js";
import type { RowsBeside } from "../ledger/settle/settle-rows.js";
import type { ClosedAccounts } from "../ledger/settle/settling.js";
import type { Arguments, Streams } from "./command.js";
import { localeOf } from "./locale-option.js";
import type { Output, Outputs } from "./outputs.js";
import { readFiles } from "./read-files.js";

/** What a report is made from, once the ledger is settled. */
export interface SettledForReport {
  readonly policy: Policy;
  readonly closed: ClosedAccounts;
  readonly counts: RowCounts;
  readonly paths: readonly string[];
}

/** The report of `settle --report`, where it was asked for. */
export class ReportOutput implements RowsBeside {
  readonly #output: Output;
  readonly #locale: Locale;
  readonly #kinds = new RejectKinds();

  private constructor(output: Output, locale: Locale) {
    this.#output = output;
    this.#locale = locale;
  }

  static async open(given: Arguments, outputs: Outputs, { stdout }: Streams): Promise<ReportOutput | undefined> {
    const path = given.option("report");
    return path === undefined ? undefined : new ReportOutput(await outputs.open(path, stdout), localeOf(given));
  }

  reject(row: LedgerRow, faults: readonly Fault[]): void {
    this.#kinds.add(row, faults);
  }

  async close({ policy, closed, counts, paths }: SettledForReport): Promise<void> {
    const ledger = {
      policy,
      counts,
      files: await readFiles(paths),
      unpaid: closed.settlement.unpaid(),
      before: undefined,
    };
    this.#output.add(await closed.report(ledger, this.#kinds.counts(), this.#locale));
  }
}
