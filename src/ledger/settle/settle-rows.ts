import { ledgerSchema, type PensionRecord } from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";
import type { Mapping } from "../columns/mapping.js";
import { MappingError, unusedFaults } from "../columns/mapping-faults.js";
import type { LedgerOptions, NamedFile } from "../ledger-use.js";
import { type LedgerRowsEnd, readLedgers } from "../read-ledger.js";
import { RollAndPayments } from "../roll-and-payments.js";
import type { Fault, LedgerRow, RowCounts } from "../row-book.js";
import { RowNumbers } from "../row-numbers.js";
import { SetAsideList } from "../set-aside-list.js";
import { isAgencyPaidRow } from "./agency-paid-row.js";
import { AlikeRows, partsColumns } from "./alike-rows.js";
import { AmountsLeftEmpty } from "./amounts-left-empty.js";
import type { Settling } from "./settling.js";

/** What takes rows beside the accounts. */
export interface RowsBeside {
  /** Takes a row that entered the accounts, by its number, whom it is about, and whether the district is to pay. */
  take?(number: number, idNumber: string, row: LedgerRow, isAgencyPaid: boolean): void;
  reject?(row: LedgerRow, faults: readonly Fault[]): void;
}

/** A ledger to be settled. */
export interface RowsToSettle {
  readonly files: readonly NamedFile[];
  readonly options: LedgerOptions;
  readonly beside: readonly RowsBeside[];
  /** Whether it is all of the ledger; what a part lacks, another may give. */
  readonly isWhole: boolean;
  /** Waits for what was written. */
  flush(counts: RowCounts): Promise<void>;
}

/** What is known of a ledger whose rows have entered accounts. */
export interface RowsSettled {
  readonly counts: LedgerRowsEnd;
  readonly numbers: RowNumbers;
  readonly tables: RollAndPayments;
  readonly aside: SetAsideList;
  /** The rows of a roster in which no amount paid stands. */
  readonly empty: AmountsLeftEmpty;
  /** What was read of the files and how, a line each. */
  readonly told: readonly string[];
}

/**
 * Reads the rows of a ledger into accounts.
 *
 * @throws LedgerError, or {@link MappingError}, when the ledger can't be settled as it is
 */
export async function settleRows(
  settling: Settling,
  { files, options, isWhole, beside, flush }: RowsToSettle,
): Promise<RowsSettled> {
  const aside = new SetAsideList();
  const empty = new AmountsLeftEmpty();
  const numbers = new RowNumbers();
  const tables = new RollAndPayments(numbers);
  const isOneTable = files.length < 2 && !options.sheets?.length;
  let told: readonly string[] = [];
  let alike: AlikeRows | undefined;
  const taking = beside.filter(({ take }) => take !== undefined);
  const take: Required<RowsBeside>["take"] = (...taken) => {
    for (const taker of taking) taker.take?.(...taken);
  };
  const counts = await readLedgers(
    files,
    ledgerSchema(settling.kind) as SchemaNode,
    { ...options, mayReorder: true },
    {
      onHeader(header, mapping, lines) {
        refuseUnused(mapping);
        tables.add(header, mapping);
        if (settling.kind === "medical") empty.begin(mapping);
        if (isOneTable && isWhole) tables.refuseUntold();
        told = lines;
        alike = new AlikeRows();
      },
      onSetAside: (row, why) => aside.add(row, why),
      alikeBy: partsColumns,
      onAlike(row, glance) {
        const parts = alike?.partsOf(glance);
        if (parts === undefined) return false;
        const number = numbers.numberOf(row);
        settling.addAlike(glance.idNumber, parts, number);
        take(number, glance.idNumber, row, parts.isAgencyPaid);
        return true;
      },
      onFacts(facts, row, glance) {
        const number = numbers.numberOf(row);
        const parts = settling.add(facts, number);
        const isAgencyPaid = settling.kind === "pension" && isAgencyPaidRow(facts as PensionRecord);
        // Rows without an amount are told one by one: none of them stands for others.
        if (!empty.add(facts, row) && glance !== undefined) alike?.learn(glance, { ...parts, isAgencyPaid });
        take(number, (facts as { readonly idNumber: string }).idNumber, row, isAgencyPaid);
      },
      onReject(row, faults) {
        for (const taker of beside) taker.reject?.(row, faults);
      },
      flush,
    },
  );
  if (isWhole) tables.refuseUntold();
  return { counts, numbers, tables, aside, empty, told };
}

/** A table is not settled while a column that may matter was not used. */
function refuseUnused(mapping: Mapping): void {
  const faults = unusedFaults(mapping);
  if (faults.length > 0) throw new MappingError(faults);
}
