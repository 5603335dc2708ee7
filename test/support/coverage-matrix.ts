import type { Clause } from "../../src/policy/registers.js";
import type { CaseTable } from "./case-table.js";

/** What the matrix is made of: the two registers, the rules, and the tables of cases. */
export interface Books {
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly readings: Readonly<Record<string, RegisteredReading>>;
  readonly rules: readonly {
    readonly id: string;
    readonly clauses: readonly string[];
    readonly readings: readonly string[];
  }[];
  readonly tables: readonly CaseTable[];
}

/** What the matrix asks of a registered reading. */
interface RegisteredReading {
  readonly kind: "choice" | "open" | "fact" | "fixed" | "none";
  readonly clauses: readonly string[];
  readonly why: { readonly zh: string; readonly en: string };
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A clause, the rules that declare it, and the rows that speak of it. */
interface ClauseLine {
  readonly clause: string;
  readonly kind: Clause["kind"];
  readonly rules: readonly string[];
  /** Rows that are about it. */
  readonly rowsAbout: number;
  /** Rows whose finding cites it; the case runner holds them to the actual finding. */
  readonly rowsCiting: number;
  /** Readings registered for it. */
  readonly readings: readonly string[];
}

/** A reading, the rules that declare it, and how many rows rely on each option. */
interface ReadingLine {
  readonly reading: string;
  readonly kind: RegisteredReading["kind"];
  readonly rules: readonly string[];
  readonly rowsByOption: Readonly<Record<string, number>>;
}

export interface CoverageMatrix {
  readonly clauses: readonly ClauseLine[];
  readonly readings: readonly ReadingLine[];
  /** What is missing, one line each; none when the books are closed. */
  readonly gaps: readonly string[];
}

/** Sets clauses against rules, rows and readings, and says what is missing. */
export function coverageMatrix(books: Books): CoverageMatrix {
  const { about, citing, relying } = countRows(books.tables);
  const clauses = Object.entries(books.clauses).map(([clause, { kind }]) => ({
    clause,
    kind,
    rules: books.rules.filter((rule) => rule.clauses.includes(clause)).map(({ id }) => id),
    rowsAbout: about.get(clause) ?? 0,
    rowsCiting: citing.get(clause) ?? 0,
    readings: Object.keys(books.readings).filter((name) => books.readings[name]?.clauses.includes(clause)),
  }));
  const readings = Object.entries(books.readings).map(([reading, { kind, options }]) => ({
    reading,
    kind,
    rules: books.rules.filter((rule) => rule.readings.includes(reading)).map(({ id }) => id),
    rowsByOption: byOption(kind, Object.keys(options ?? {}), relying.get(reading) ?? new Map()),
  }));
  const gaps = [
    ...clauses.flatMap((line) => clauseGaps(line, books.clauses[line.clause]?.why)),
    ...readings.flatMap((line) => readingGaps(line, books.readings[line.reading]?.why)),
  ];
  return { clauses, readings, gaps };
}

function countRows(tables: readonly CaseTable[]): {
  readonly about: ReadonlyMap<string, number>;
  readonly citing: ReadonlyMap<string, number>;
  readonly relying: ReadonlyMap<string, ReadonlyMap<string, number>>;
} {
  const about = new Map<string, number>();
  const citing = new Map<string, number>();
  const relying = new Map<string, Map<string, number>>();
  for (const { clause, expected } of tables.flatMap(({ cases }) => cases)) {
    add(about, clause);
    for (const cited of expected?.clauses ?? []) add(citing, cited);
    for (const [name, option] of Object.entries(expected?.readings ?? {})) {
      const options = relying.get(name) ?? new Map<string, number>();
      relying.set(name, options);
      add(options, option);
    }
  }
  return { about, citing, relying };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A choice by its options; an open one as it stands and with any figure supplied. */
function byOption(
  kind: RegisteredReading["kind"],
  options: readonly string[],
  rows: ReadonlyMap<string, number>,
): Readonly<Record<string, number>> {
  if (kind === "choice") return Object.fromEntries(options.map((option) => [option, rows.get(option) ?? 0]));
  if (kind !== "open") return {};
  const all = [...rows.values()].reduce((sum, count) => sum + count, 0);
  const open = rows.get("open") ?? 0;
  return { open, supplied: all - open };
}

function clauseGaps(line: ClauseLine, why: Clause["why"]): readonly string[] {
  if (line.kind === "procedural") return says(why) ? [] : [`${line.clause}: procedural, and does not say why`];
  const gaps: string[] = [];
  if (line.rules.length === 0) gaps.push(`${line.clause}: no rule declares it`);
  if (line.rowsAbout === 0) gaps.push(`${line.clause}: no row is about it`);
  if (line.rowsCiting === 0) gaps.push(`${line.clause}: no row's finding cites it`);
  return gaps;
}

function readingGaps(line: ReadingLine, why: RegisteredReading["why"] | undefined): readonly string[] {
  const gaps = Object.entries(line.rowsByOption)
    .filter(([, rows]) => rows === 0)
    .map(([option]) => `${line.reading}: no row relies on ${option}`);
  if (["choice", "open"].includes(line.kind) && line.rules.length === 0)
    gaps.push(`${line.reading}: no rule declares it`);
  if (!says(why)) gaps.push(`${line.reading}: does not say why`);
  return gaps;
}

function says(why: { readonly zh: string; readonly en: string } | undefined): boolean {
  return why !== undefined && why.zh.trim() !== "" && why.en.trim() !== "";
}

/** The matrix as lines of text. */
export function matrixText({ clauses, readings }: CoverageMatrix): string {
  return [
    ...clauses.map((line) =>
      [
        line.clause.padEnd(8),
        line.kind.padEnd(10),
        `${line.rowsAbout} rows about, ${line.rowsCiting} citing`.padEnd(30),
        `rules: ${line.rules.join(", ") || "-"}; readings: ${line.readings.join(", ") || "-"}`,
      ].join("  "),
    ),
    "",
    ...readings.map((line) => {
      const options = Object.entries(line.rowsByOption).map(([option, rows]) => `${option} ${rows}`);
      return `${line.reading}  ${line.kind}  ${options.join(", ") || "-"}; rules: ${line.rules.join(", ") || "-"}`;
    }),
    "",
  ].join("\n");
}
