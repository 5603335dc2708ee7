import type { Case, CaseTable } from "./case-table.js";

/**
 * A row as its file has it. `like` is the English name of a row above, and facts and finding are changes to that row's.
 */
interface SourceRow extends Omit<Case, "facts" | "expected"> {
  readonly like?: string;
  readonly facts?: unknown;
  readonly expected?: unknown;
}

export interface SourceTable extends Omit<CaseTable, "cases"> {
  readonly cases: readonly SourceRow[];
}

/** The table of a file, its long texts put together. */
export function sourceTable(text: string): SourceTable {
  return JSON.parse(text, (_, value: unknown) =>
    isMembers(value) && Array.isArray(value["$text"]) ? value["$text"].join("") : value,
  );
}

/** A table as it is published: every row by itself. */
export function writtenOut({ cases, ...table }: SourceTable): CaseTable {
  const above = new Map<string, Case>();
  for (const row of cases) {
    if (above.has(row.name.en)) throw new Error(`${table.rule} has two rows "${row.name.en}"`);
    above.set(row.name.en, writtenOutRow(row, above, `${table.rule}, ${row.name.en}`));
  }
  return { ...table, cases: [...above.values()] };
}

/** A refusal is like another row in its facts alone. */
function writtenOutRow({ like, ...row }: SourceRow, above: ReadonlyMap<string, Case>, at: string): Case {
  const { name, clause, mark, readings, error, working } = row;
  const base = like === undefined ? undefined : above.get(like);
  if (like !== undefined && base === undefined) throw new Error(`${at}: no row "${like}" above it`);
  const expected = changed(base?.expected, row.expected, at) as Case["expected"];
  return {
    ...{ name, clause, mark, facts: changed(base?.facts, row.facts, at) },
    ...(readings && { readings }),
    ...(error ? { error } : expected && { expected }),
    working,
  };
}

/**
 * A value with changes, as in a JSON Merge Patch (RFC 7396): the members of an object change one by one, `null` takes a
 * member away, and anything else replaces. So do the elements of a list, named by a text that one of them alone holds
 * or by position; the position after the last adds one.
 */
export function changed(base: unknown, change: unknown, at: string): unknown {
  if (change === undefined) return base;
  if (!isWhole(base) || !isMembers(change)) return change;
  const parts = new Map<string, unknown>(Object.entries(base));
  for (const [key, part] of Object.entries(change)) {
    const name = Array.isArray(base) ? positionOf(base, key, parts.size, at) : key;
    if (part === null && !parts.has(name)) throw new Error(`${at}: no ${key} to take away`);
    parts.set(name, part === null ? undefined : changed(parts.get(name), part, `${at}, ${key}`));
  }
  const left = [...parts].filter(([, part]) => part !== undefined);
  return Array.isArray(base) ? left.map(([, part]) => part) : Object.fromEntries(left);
}

function positionOf(list: readonly unknown[], key: string, next: number, at: string): string {
  if (/^\d+$/.test(key) && Number(key) <= next) return key;
  const holding = list.flatMap((element, index) => (holds(element, key) ? [String(index)] : []));
  const [position] = holding;
  if (position === undefined || holding.length > 1) throw new Error(`${at}: ${holding.length} elements hold ${key}`);
  return position;
}

function holds(element: unknown, text: string): boolean {
  return element === text || (isMembers(element) && Object.values(element).includes(text));
}

/** The values that changes write, each with its path in the row that they make. */
export function* valuesIn(
  change: unknown,
  base?: unknown,
  path = "",
): Generator<readonly [path: string, value: string]> {
  if (!isWhole(change) || Object.keys(change).length === 0) {
    if (change !== undefined && (change !== null || base === undefined)) yield [path, JSON.stringify(change)];
    return;
  }
  for (const [key, part] of Object.entries(change)) {
    const name = Array.isArray(base) && isMembers(change) ? positionOf(base, key, Number.POSITIVE_INFINITY, path) : key;
    const isChange = isWhole(base) && isMembers(change);
    yield* valuesIn(part, isChange ? (base as Record<string, unknown>)[name] : undefined, `${path}/${name}`);
  }
}

function isWhole(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return isWhole(value) && !Array.isArray(value);
}
