import { LedgerError } from "./ledger-error.js";
import type { LedgerPart } from "./ledger-part.js";
import type { RejectCount } from "./reject-kinds.js";
import { RollAndPayments } from "./roll-and-payments.js";
import type { RowCounts } from "./row-book.js";
import { RowNumbers } from "./row-numbers.js";
import type { ReadFile } from "./settlement-workbook/basis-lines.js";

/** What reading the parts of a ledger found, put together as if they had been read as one. */
export class MergedParts {
  readonly counts: RowCounts = { rows: 0, results: 0, rejects: 0, setAside: 0 };
  readonly files: ReadFile[] = [];
  readonly numbers: RowNumbers = new RowNumbers();
  readonly tables: RollAndPayments = new RollAndPayments(this.numbers);
  readonly #isOneOfSeveral: boolean;
  readonly #rejected = new Map<string, RejectCount>();
  hasOnlyTold = false;

  /** @param parts - how many there are */
  constructor(parts: number) {
    this.#isOneOfSeveral = parts > 1;
  }

  /**
   * Takes in a part; answers with its state, the rows numbered behind those of the parts before.
   *
   * @param name - the name of its file
   * @throws {@link LedgerError} when its rows are not those of its tables
   */
  take({ counts, hasOnlyTold, rejected, files, tables, state }: LedgerPart, name: string): unknown {
    this.counts.rows += counts.rows;
    this.counts.rejects += counts.rejects;
    this.counts.setAside += counts.setAside;
    this.counts.results += counts.rows - counts.rejects - counts.setAside;
    this.hasOnlyTold ||= hasOnlyTold;
    this.files.push(...files);
    for (const { count, reason } of rejected) {
      const known = this.#rejected.get(reason.zh);
      this.#rejected.set(reason.zh, { reason, count: count + (known?.count ?? 0) });
    }
    const { numbered, highest, rolls, payments, file = name } = tables;
    const placed = (place: string): string => (this.#isOneOfSeveral ? inFile(place, file) : place);
    this.tables.take({ ...tables, rolls: rolls.map(placed), payments: payments.map(placed) });
    const risen = this.numbers.take(
      numbered.map(({ place, before }) => ({ place: placed(place), before })),
      highest,
    );
    return raised(state, risen, { name, numbered, highest });
  }

  /** How many rows were rejected for what, the most first. */
  rejected(): readonly RejectCount[] {
    return [...this.#rejected.values()].sort((one, other) => other.count - one.count);
  }
}

/** Where a row stands, as it is told of one of several files. */
function inFile(place: string, file: string): string {
  if (place.startsWith("[")) return place;
  return `[${file}]${place || "!"}`;
}

/** A state whose rows have other numbers; what has no rows is judged where it is merged. */
function raised(
  state: unknown,
  risen: number,
  { name, numbered, highest }: Pick<LedgerPart["tables"], "numbered" | "highest"> & { readonly name: string },
): unknown {
  const numbers: unknown = Object(Object(state).rows).row;
  if (!Array.isArray(numbers)) return state;
  const least = numbered[0]?.before ?? highest;
  const odd = numbers.findIndex((number) => !(number > least && number <= highest));
  if (odd >= 0)
    throw new LedgerError(
      "FILE",
      `${name} 有误：state.rows.row[${odd}] 不在所读的表里`,
      `${name} is wrong: state.rows.row[${odd}] is in none of its tables`,
    );
  const row = numbers.map((number) => number + risen);
  return { ...(state as object), rows: { ...(state as { readonly rows: object }).rows, row } };
}
