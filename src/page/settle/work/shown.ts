/** A figure of all places together. */
export interface ShownFigure {
  readonly title: string;
  readonly value: string;
  readonly as: "count" | "yuan" | "percent";
}

/** A place in the table of accounts. */
export interface ShownPlace {
  readonly name: string;
  readonly cells: readonly string[];
  readonly villages: readonly Omit<ShownPlace, "villages">[];
}

/** A table whose first columns are words and whose others are figures. */
export interface ShownTable {
  readonly head: readonly string[];
  /** How many columns hold words. */
  readonly words: number;
  readonly rows: readonly (readonly string[])[];
}

/** A bar of a township. */
export interface ShownBar {
  readonly name: string;
  /** What is certain, and what may come on top. */
  readonly solid: number;
  readonly open: number;
  /** What was asked for; nothing where nothing was. */
  readonly mark?: number;
  /** The figures in words, a line each. */
  readonly label: string;
}

/** Bars of the townships. */
export interface ShownChart {
  readonly title: string;
  readonly rows: readonly ShownBar[];
  /** What the axis reaches at least, and the sign behind its numbers. */
  readonly most: number;
  readonly unit: string;
}

/** What is open, and who must answer. */
export interface ShownOpen {
  readonly what: string;
  readonly questions: readonly string[];
  readonly count: string;
  readonly yuan: string;
  readonly deciders: readonly string[];
  readonly sections: readonly string[];
}

/** A rejected row. */
export interface ShownReject {
  readonly place: string;
  readonly fields: readonly string[];
  readonly reasons: readonly string[];
  /** The row as it stands in the file, ID numbers masked. */
  readonly written: string;
}

/** Persons with several rows, in conflict, or otherwise to be looked at. */
export interface ShownPersons {
  readonly what: string;
  readonly inAll: number;
  readonly persons: readonly {
    readonly idNumberEnd: string;
    readonly places: readonly string[];
    readonly why: string;
  }[];
}

/** A settled ledger as the page shows it, in one language: texts and lengths of bars, nothing to be computed. */
export interface Shown {
  /** That no row could be taken. */
  readonly fault: string | undefined;
  /** What became of the rows, in a sentence that adds up. */
  readonly rows: string;
  readonly headline: readonly ShownFigure[];
  readonly charts: readonly ShownChart[];
  /** The titles of the columns, that of the places first. */
  readonly head: readonly string[];
  readonly district: Omit<ShownPlace, "villages">;
  readonly townships: readonly ShownPlace[];
  readonly parts: ShownTable;
  readonly open: readonly ShownOpen[];
  readonly rejects: {
    readonly inAll: number;
    readonly kinds: readonly { readonly count: number; readonly reason: string }[];
    readonly first: readonly ShownReject[];
  };
  readonly persons: readonly ShownPersons[];
  /** Rows that are no person's, and remarks that were not read, for people to look at. */
  readonly aside: { readonly inAll: number; readonly first: readonly string[] };
  readonly remarks: { readonly inAll: number; readonly first: readonly string[] };
  /** How a roll and a list of payments met; blank where there is one table. */
  readonly joined: string;
}
