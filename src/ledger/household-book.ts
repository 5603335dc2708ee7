import { isRuleInputError, type RuleInputError } from "../index.js";
import { fold, foldWord } from "./columns/fold.js";
import type { MappedColumn, Mapping } from "./columns/mapping.js";
import type { SetAside } from "./columns/set-aside.js";
import { LedgerError } from "./ledger-error.js";
import type { HouseholdShape } from "./list-shapes.js";
import type { Fault, LedgerRow, RowBook } from "./row-book.js";
import { tableOf } from "./row-numbers.js";

/** The rows of a household don't stand together: who can read the tables again should gather them first. */
export class ScatteredRows extends Error {}

/** A household as the rows of a table give it. */
export interface HouseholdRows {
  /** What tells it apart, as the table says it. */
  readonly key: string;
  readonly rows: readonly LedgerRow[];
}

/** What is done with households. */
export interface HouseholdUse {
  /** Takes the facts of a household; what it throws as wrong facts rejects its rows. */
  onHousehold(facts: Readonly<Record<string, unknown>>, household: HouseholdRows): void;
  /** Takes a household that is rejected, beside its rows; `faults` are those of all of them. */
  onRejected?(household: HouseholdRows, faults: readonly Fault[]): void;
}

interface Gathered extends HouseholdRows {
  readonly rows: LedgerRow[];
  readonly members: unknown[];
  readonly own: Record<string, unknown>;
  readonly faults: Map<LedgerRow, readonly Fault[]>;
  readonly table: string;
  readonly isHeadFirst: boolean;
  heads: number;
}

type NameOf = (path: string) => string;
type Facts = Readonly<Record<string, unknown>>;

/**
 * Takes rows as a book of rows does, and hands them on by household: all of a household, or none of it. While rows of a
 * household stand together, one household is kept.
 */
export class HouseholdBook {
  /** How many households were handed on. */
  households = 0;
  readonly #book: RowBook;
  readonly #shape: HouseholdShape;
  readonly #isScattered: boolean;
  readonly #use: HouseholdUse;
  readonly #open = new Map<string, Gathered>();
  /** Of each household that was handed on, its table. */
  readonly #closed = new Map<string, string>();
  readonly #heads: ReadonlySet<string>;
  #nameOf: NameOf = String;
  /** The fact that tells households apart, and its column. */
  #by: Pick<MappedColumn, "field" | "header" | "index"> | undefined;
  /** The column of the persons' own names. */
  #name: number | undefined;
  #last: Gathered | undefined;
  /** What is to be told of how households are told apart; nothing where it is certain. */
  doubts: readonly string[] = [];

  /** @param isScattered - whether rows of a household may stand apart, and all are kept until the end */
  constructor(book: RowBook, shape: HouseholdShape, isScattered: boolean, use: HouseholdUse) {
    this.#book = book;
    this.#shape = shape;
    this.#isScattered = isScattered;
    this.#use = use;
    this.#heads = new Set(Object.values(shape.groupedBy).flatMap(({ heads = [] }) => heads.map(foldWord)));
  }

  /**
   * Begins a table.
   * @throws {@link LedgerError} when nothing in it tells households apart
   */
  begin({ columns, person }: Mapping): void {
    const groups = Object.entries(this.#shape.groupedBy).filter(([, { heads }]) => heads === undefined);
    const found = groups.flatMap(([name]) => columns.filter(({ field }) => field === name));
    if (found[0] === undefined) {
      const titles = groups.map(([, { title }]) => title);
      throw new LedgerError(
        "FILE",
        `没有分户的列：${titles.map(({ zh }) => zh).join("、")}。可用 --map 列名=户号 指定`,
        `no column tells households apart: ${titles.map(({ en }) => en).join(", ")}. Say --map COLUMN=household`,
      );
    }
    this.#by = found[0];
    this.#name = person.name;
    const hasRelations = columns.some(({ field }) => this.#shape.groupedBy[field]?.heads !== undefined);
    if (found[0].field === NAME && person.name === undefined && !hasRelations) this.doubts = BY_NAME_ALONE;
  }

  setAside(row: LedgerRow, why: SetAside): void {
    this.#book.setAside(row, why);
  }

  take(facts: unknown, row: LedgerRow, nameOf: NameOf): void {
    this.#nameOf = nameOf;
    this.#add(row, facts as Facts, []);
  }

  reject(row: LedgerRow, faults: readonly Fault[]): void {
    this.#add(row, {}, faults);
  }

  /** Hands on what is still open. */
  end(): void {
    for (const household of this.#open.values()) this.#close(household);
  }

  #add(row: LedgerRow, facts: Facts, given: readonly Fault[]): void {
    const { field, header, index } = this.#by as MappedColumn;
    const key = fold(row.cells[index] as string);
    const isHead = this.#isHead(facts) || (field === NAME && this.#nameIn(row) === key);
    const household = key === "" ? this.#last : this.#householdOf(key, field, tableOf(row), isHead);
    const faults = [...given];
    if (key === "") faults.push(fault(header, "没有说是哪一户", "of which household, the row does not say"));
    if (household === undefined) {
      this.#rejectAll({ key, rows: [row] }, new Map([[row, faults]]));
      return;
    }
    this.#last = household;
    household.rows.push(row);
    household.members.push(Object.fromEntries(Object.entries(facts).filter(([name]) => !this.#isOfHousehold(name))));
    if (isHead) {
      household.heads += 1;
      if (household.heads > 1) faults.push(fault("", "同一户有两个户主", "a second head in one household"));
    }
    for (const name of this.#shape.own) {
      if (facts[name] === undefined) continue;
      if (JSON.stringify(household.own[name] ?? facts[name]) !== JSON.stringify(facts[name]))
        faults.push(fault(this.#nameOf(name), "与同户前面的行不一致", "not as in the rows of the household before"));
      household.own[name] ??= facts[name];
    }
    if (faults.length > 0) household.faults.set(row, faults);
  }

  #isOfHousehold(name: string): boolean {
    return Object.hasOwn(this.#shape.groupedBy, name) || this.#shape.own.includes(name);
  }

  #isHead(facts: Facts): boolean {
    return Object.entries(this.#shape.groupedBy).some(
      ([name, { heads }]) => heads !== undefined && this.#heads.has(foldWord(String(facts[name] ?? ""))),
    );
  }

  #nameIn({ cells }: LedgerRow): string | undefined {
    return this.#name === undefined ? undefined : fold(cells[this.#name] as string);
  }

  #householdOf(key: string, field: string, table: string, isHead: boolean): Gathered {
    const known = this.#open.get(key);
    const met = known?.table ?? this.#closed.get(key);
    if (met !== undefined && met !== table && field !== HEAD_ID) throw inTwoTables(key, met, table);
    const isLast = known !== undefined && known === this.#last;
    const isNamesake = isLast && field === NAME && isHead && known.heads > 0;
    // Where heads come first, a second head of the name begins another household.
    if (isNamesake && known.isHeadFirst) this.#close(known);
    else if (isLast && !isNamesake) return known;
    else if (met !== undefined) {
      if (field === NAME) throw namesakes(key);
      if (known === undefined) throw new ScatteredRows();
      return known;
    }
    if (!this.#isScattered) this.end();
    const household = { key, rows: [], members: [], own: {}, faults: new Map(), table, isHeadFirst: isHead, heads: 0 };
    this.#open.set(key, household);
    return household;
  }

  #close(household: Gathered): void {
    const { key, rows, members, own, faults } = household;
    this.#open.delete(key);
    this.#closed.set(key, household.table);
    if (faults.size > 0) {
      this.#rejectAll(household, faults);
      return;
    }
    const { list, key: ownKey } = this.#shape;
    try {
      this.#use.onHousehold({ ...own, ...(ownKey !== undefined && { [ownKey]: key }), [list]: members }, household);
    } catch (error) {
      if (!isRuleInputError(error)) throw error;
      this.#rejectAll(household, this.#faultsOf(error, rows));
      return;
    }
    this.households += 1;
    this.#book.counts.rows += rows.length;
    this.#book.counts.results += rows.length;
  }

  /** By the rows that the faults are in; what is wrong with the household as a whole is told with its first row. */
  #faultsOf({ issues }: RuleInputError, rows: readonly LedgerRow[]): ReadonlyMap<LedgerRow, readonly Fault[]> {
    const faults = new Map<LedgerRow, Fault[]>();
    for (const { path, message } of issues) {
      const [, list, index = 0, name = path] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
      const row = rows[list === this.#shape.list ? Number(index) : 0] as LedgerRow;
      faults.set(row, [...(faults.get(row) ?? []), { field: this.#nameOf(name), ...message }]);
    }
    return faults;
  }

  #rejectAll(household: HouseholdRows, faults: ReadonlyMap<LedgerRow, readonly Fault[]>): void {
    this.#use.onRejected?.(household, [...faults.values()].flat());
    const wrong = [...faults.keys()].map(({ line, place = String(line) }) => place).join("、");
    const other = fault(
      "",
      `同户第 ${wrong} 行有误，整户未作答`,
      `row ${wrong} of the household is wrong; none is answered`,
    );
    for (const row of household.rows) this.#book.reject(row, faults.get(row) ?? [other]);
  }
}

/** Two households may have heads of one name. */
const NAME = "headName";
/** Nobody else has it. */
const HEAD_ID = "headIdNumber";

const BY_NAME_ALONE: readonly string[] = [
  "按户主姓名分户，又没有与户主关系或姓名一列：相邻两户的户主同名时，会算作一户",
  "by the head's name, with no column of relations or of names: two neighbours whose heads share a name would be one",
];

function inTwoTables(key: string, one: string, other: string): LedgerError {
  const [first, second] = [one, other].map((table) => table.replace(/!$/, ""));
  return new LedgerError(
    "FILE",
    `“${key}”这一户在 ${first} 和 ${second} 里都有：不是同一户的，请分别求；是同一户的，请并成一张表`,
    `the household ${key} stands in ${first} and in ${second}: ask for each alone where it is not the same, or make ` +
      "them one table",
  );
}

function namesakes(name: string): LedgerError {
  return new LedgerError(
    "FILE",
    `户主“${name}”的行不在一起，或有两个户主，分不清是一户还是同名的两户：请给出户号或户主身份证号一列`,
    `the rows under the head ${name} stand apart or have two heads, one household or two of that name: ` +
      "give a column of household numbers or of the heads' ID numbers",
  );
}

function fault(field: string, zh: string, en: string): Fault {
  return { field, zh, en };
}
