import type { CellReader, ReadingOptions } from "./cell-reader.js";
import type { Labels } from "./json-schema-node.js";
import type { PersonColumns } from "./set-aside.js";

/** What the clerk said about the columns and the cells of a file. */
export interface ColumnOptions extends ReadingOptions {
  /** Columns, and the facts that they hold, by name or title. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Columns that are not meant. */
  readonly ignored?: readonly string[] | undefined;
  /** What the command `columns` calls the table. */
  readonly listedBy?: string | undefined;
  /** The year that the table is of, where that is known. */
  readonly year?: number | undefined;
  /** Facts that are the same for the whole file, such as its township. */
  readonly fixed?: ReadonlyMap<string, string> | undefined;
}

/** The facts of a row, while they are gathered. */
export type Facts = Record<string, unknown>;

/** A column, and the fact that is read from it. */
export interface MappedColumn {
  readonly field: string;
  readonly title: string;
  /** Counted from 0. */
  readonly index: number;
  readonly header: string;
  readonly read: CellReader;
  give(facts: Facts, value: unknown): void;
}

/** A column that nothing is read from: not meant, known, unknown, or unknown with a name that may matter. */
export interface UnusedColumn {
  readonly header: string;
  readonly why: "ignored" | "known" | "unknown" | "suspicious";
}

/** A fact that may be left out and that no column gives. */
export interface AbsentFact {
  readonly field: string;
  readonly title: string;
  /** What is then taken to be so, where that is said. */
  readonly takenAs: Labels | undefined;
  /** Whether answers hang on it: no default is said, or amounts are others where it is wrong. */
  readonly isDecisive: boolean;
}

/** How the columns of a file stand to the facts of a rule. */
export interface Mapping {
  readonly columns: readonly MappedColumn[];
  readonly fixed: readonly { readonly field: string; readonly title: string; readonly value: unknown }[];
  readonly unused: readonly UnusedColumn[];
  readonly absent: readonly AbsentFact[];
  /** The titles of facts of which the table must give one, where it gives none. */
  readonly oneOf: readonly string[];
  /** Why the table can't be read alone, by the facts that it lacks and another table of the ledger may give. */
  readonly lacking: ReadonlyMap<string, Labels>;
  readonly person: PersonColumns;
}

/** Whether there is a column that is not known and not used. */
export function hasUnknown({ unused }: Mapping): boolean {
  return unused.some(({ header, why }) => header !== "" && (why === "unknown" || why === "suspicious"));
}

/** A column that says the fact. */
export function setAs(field: string): MappedColumn["give"] {
  return (facts, value) => {
    facts[field] = value;
  };
}

/** A column that adds to a list. */
export function joinTo(field: string): MappedColumn["give"] {
  return (facts, value) => {
    facts[field] = [...new Set([...((facts[field] as readonly unknown[]) ?? []), ...(value as readonly unknown[])])];
  };
}

/** A column whose mark adds an option to a list. */
export function markAs(field: string, option: string): MappedColumn["give"] {
  const join = joinTo(field);
  return (facts, value) => join(facts, value === true ? [option] : []);
}
