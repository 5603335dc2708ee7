import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CaseTable } from "./case-table.js";
import { type SourceTable, sourceTable, writtenOut } from "./written-out.js";

/*
 * The tables as they are kept, apart from all that is tested: mutation reads them once for all mutants, and frozen, so
 * that no mutant leaves them changed to the next.
 */

const folder = fileURLToPath(new URL("../cases", import.meta.url));

interface CaseFile {
  readonly path: string;
  readonly text: string;
  readonly source: SourceTable;
}

const files: readonly CaseFile[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.includes("/") && path.endsWith(".json"))
  .sort()
  .map((name) => {
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    return { path, text, source: frozen(sourceTable(text)) };
  });

const tables: readonly CaseTable[] = files.map(({ source }) => frozen(writtenOut(source)));

/** Every file of cases, in the order of their paths. */
export function caseFiles(): readonly CaseFile[] {
  return files;
}

/** Every table, its rows written out. */
export function caseTables(): readonly CaseTable[] {
  return tables;
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}
