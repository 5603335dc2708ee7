import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CaseTable } from "./case-table.js";
import { sourceTable, writtenOut } from "./written-out.js";

/**
 * Makes what the package ships of the cases: every table written out, their schema, and the scripts that judge by them.
 */
export function publishCases(from: string, to: string): void {
  const paths = readdirSync(from, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  for (const path of paths.filter((name) => /^\w+\/.*\.json$|^schema\.json$|^\w+\.py$/.test(name))) {
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true });
    if (path.includes("/")) {
      const table = writtenOut(sourceTable(readFileSync(join(from, path), "utf8")));
      writeFileSync(target, linePerRow(table));
    } else copyFileSync(join(from, path), target);
  }
}

/** JSON with a row on each line: what is written out takes its room, and spaces would take as much again. */
function linePerRow({ cases, ...head }: CaseTable): string {
  const rows = cases.map((row) => JSON.stringify(row)).join(",\n");
  return `${JSON.stringify(head).slice(0, -1)},"cases":[\n${rows}\n]}\n`;
}
