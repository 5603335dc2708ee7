import { jsonPieces } from "../ledger/json-pieces.js";
import type { LedgerPart } from "../ledger/ledger-part.js";
import type { LedgerEnd } from "../ledger/read-ledger.js";
import { RejectKinds } from "../ledger/reject-kinds.js";
import type { RollAndPayments } from "../ledger/roll-and-payments.js";
import type { Fault, LedgerRow } from "../ledger/row-book.js";
import type { RowNumbers } from "../ledger/row-numbers.js";
import type { LedgerKind } from "../ledger/settle/ledger-kind.js";
import type { RowsBeside } from "../ledger/settle/settle-rows.js";
import type { ClosedAccounts } from "../ledger/settle/settling.js";
import type { Arguments, Streams } from "./command.js";
import { CommandError } from "./command-error.js";
import { writesWorkbook } from "./ledger-options.js";
import type { Output, Outputs } from "./outputs.js";
import { readFiles } from "./read-files.js";

/** What a part is made from, once it is settled. */
interface SettledForPart {
  readonly kind: LedgerKind;
  readonly closed: ClosedAccounts;
  readonly counts: LedgerEnd;
  readonly paths: readonly string[];
  readonly tables: RollAndPayments;
  readonly numbers: RowNumbers;
  /** The name of the ledger, where it has one. */
  readonly file: string | undefined;
}

/** The part that `settle --partial` writes in the place of accounts, where it was asked for. */
export class PartOutput implements RowsBeside {
  /** Whether what the part lacks may be in another. */
  readonly holdsPersons: boolean;
  readonly #output: Output;
  readonly #outputs: Outputs;
  readonly #kinds = new RejectKinds();

  private constructor(output: Output, outputs: Outputs, holdsPersons: boolean) {
    this.#output = output;
    this.#outputs = outputs;
    this.holdsPersons = holdsPersons;
  }

  static async open(given: Arguments, outputs: Outputs, { stdout }: Streams): Promise<PartOutput | undefined> {
    const isDisjoint = given.has("disjoint");
    if (!given.has("partial")) {
      if (!isDisjoint) return undefined;
      throw new CommandError("USAGE", "--disjoint 与 --partial 同用", "--disjoint goes with --partial");
    }
    const path = given.option("output") ?? "-";
    refuseOthers(given, path, isDisjoint);
    return new PartOutput(await outputs.open(path, stdout), outputs, !isDisjoint);
  }

  reject(row: LedgerRow, faults: readonly Fault[]): void {
    this.#kinds.add(row, faults);
  }

  async close({ kind, closed, counts, paths, tables, numbers, file }: SettledForPart): Promise<void> {
    const { rows, rejects, setAside, hasOnlyTold } = counts;
    const part: LedgerPart = {
      part: 1,
      kind,
      counts: { rows, rejects, setAside },
      hasOnlyTold,
      rejected: this.#kinds.counts(),
      files: await readFiles(paths),
      tables: {
        ...(file !== "-" && { file }),
        ...tables.told,
        numbered: numbers.tables,
        highest: numbers.highest,
      },
      state: this.holdsPersons ? closed.settlement.state() : closed.settlement.sums(),
    };
    await this.#outputs.addAll(this.#output, jsonPieces(part));
    this.#output.add("\n");
  }
}

function refuseOthers(given: Arguments, path: string, isDisjoint: boolean): void {
  // Of parts that have no person in common, the lists of each are all that there are.
  const ofWhole = ["csv", "json", "against", "shift", "report"];
  const names = isDisjoint ? ofWhole : [...ofWhole, "duplicates"];
  const other = names.find((name) => given.has(name) || given.option(name) !== undefined);
  if (other !== undefined || given.all("against-reading").length > 0)
    throw new CommandError(
      "USAGE",
      `--${other ?? "against-reading"} 用于整册台账：合并时再用`,
      `--${other ?? "against-reading"} is for the whole ledger: say it where parts are merged`,
    );
  if (writesWorkbook(given, path) || /\.csv$/i.test(path))
    throw new CommandError("USAGE", "--partial 写成 .json", "--partial is written as .json");
}
