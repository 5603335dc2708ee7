import { RejectKinds } from "../ledger/reject-kinds.js";
import { RejectedRows, rejectsTitle } from "../ledger/rejected-rows.js";
import type { Fault, LedgerRow } from "../ledger/row-book.js";
import type { RowsBeside } from "../ledger/settle/settle-rows.js";
import type { Arguments, Streams } from "./command.js";
import { localeOf } from "./locale-option.js";
import type { Outputs } from "./outputs.js";
import { openTables } from "./table-output.js";

/** What becomes of rejected rows: they are written where `--rejects` says, else told by what is wrong with them. */
export class RejectOutput implements RowsBeside {
  readonly #rows: RejectedRows | undefined;
  readonly #kinds = new RejectKinds();

  private constructor(rows: RejectedRows | undefined) {
    this.#rows = rows;
  }

  static async open(given: Arguments, outputs: Outputs, { stderr }: Streams): Promise<RejectOutput> {
    const path = given.option("rejects");
    if (path === undefined || given.has("dry-run")) return new RejectOutput(undefined);
    const locale = localeOf(given);
    const tables = await openTables(outputs, path, stderr, rejectsTitle(locale));
    return new RejectOutput(new RejectedRows(locale, tables));
  }

  reject(row: LedgerRow, faults: readonly Fault[]): void {
    if (this.#rows === undefined) this.#kinds.add(row, faults);
    else this.#rows.add(row, faults);
  }

  end(): void {
    this.#rows?.end();
  }

  /** What is to be told of them. */
  toString(): string {
    return String(this.#kinds);
  }
}
