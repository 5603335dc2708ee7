import { HouseholdBook, type HouseholdUse } from "./household-book.js";
import type { LedgerOptions, LedgerUse, NamedFile } from "./ledger-use.js";
import type { HouseholdShape, ListShape } from "./list-shapes.js";
import type { LedgerEnd } from "./read-ledger.js";
import { TableRows } from "./read-table-rows.js";
import { RowBook } from "./row-book.js";

/** What is done with tables whose rows are parts of facts. */
export type ListUse = Omit<LedgerUse, "onFacts">;

/** How reading a roster came out. */
export interface RosterEnd extends LedgerEnd {
  readonly households: number;
}

/**
 * Reads a flat roster by household: its facts to those who use them, all rows of a household rejected if one is wrong.
 *
 * @param isScattered - whether the rows of a household may stand apart, and all are kept until the end
 * @throws {@link ScatteredRows} when they do, and may not
 */
export async function readHouseholds(
  files: readonly NamedFile[],
  shape: HouseholdShape,
  isScattered: boolean,
  options: LedgerOptions,
  use: ListUse & HouseholdUse,
): Promise<RosterEnd> {
  // No row is facts by itself: the households hand on theirs.
  const rowUse: ListUse = use;
  const book = new RowBook(rowUse as LedgerUse);
  const households = new HouseholdBook(book, shape, isScattered, use);
  const onHeader: LedgerUse["onHeader"] = (row, mapping, told) => {
    households.begin(mapping);
    use.onHeader(row, mapping, [...told, ...households.doubts]);
  };
  const afterBatch = waitFor(book, options, use);
  const tables = new TableRows(shape.rows, options, households, { onHeader }, afterBatch);
  for (const file of files) await tables.read(file);
  options.mended?.refuseUnmet();
  households.end();
  await afterBatch();
  const hasOnlyTold = tables.hasOnlyTold || households.doubts.length > 0;
  return { ...book.counts, hasOnlyTold, households: households.households };
}

/** Reads the tables of lists, a file each in the order of the lists, into the facts that the lists are. */
export async function readLists(
  files: readonly NamedFile[],
  lists: readonly ListShape[],
  options: LedgerOptions,
  use: ListUse,
): Promise<{ readonly facts: Readonly<Record<string, readonly unknown[]>>; readonly end: LedgerEnd }> {
  const facts: Record<string, unknown[]> = Object.fromEntries(lists.map(({ field }) => [field, []]));
  let into: unknown[] = [];
  const book = new RowBook({ ...use, onFacts: (one) => into.push(one) });
  let hasOnlyTold = false;
  for (const [index, file] of files.entries()) {
    const { field, rows, household } = lists[index] as ListShape;
    into = facts[field] as unknown[];
    const households = household && new HouseholdBook(book, household, true, { onHousehold: (one) => into.push(one) });
    const onHeader: LedgerUse["onHeader"] = (row, mapping, told) => {
      households?.begin(mapping);
      use.onHeader(row, mapping, [...told, ...(households?.doubts ?? [])]);
    };
    const tables = new TableRows(rows, options, households ?? book, { onHeader }, waitFor(book, options, use));
    await tables.read(file);
    households?.end();
    if (tables.hasOnlyTold || (households?.doubts ?? []).length > 0) hasOnlyTold = true;
  }
  options.mended?.refuseUnmet();
  return { facts, end: { ...book.counts, hasOnlyTold } };
}

function waitFor(book: RowBook, options: LedgerOptions, use: ListUse): () => Promise<void> {
  return async () => {
    options.signal?.throwIfAborted();
    await use.flush(book.counts);
  };
}
