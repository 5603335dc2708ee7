import { parse } from "csv-parse/sync";

/** A row of a file of rejects, by its columns. */
export type RejectIn = Readonly<Record<string, string>>;

/** The rejects in a file of CSV, each by the header above it. */
export function rejectsIn(text: string): readonly RejectIn[] {
  const rows = parse(text, { bom: true, relax_column_count: true }) as string[][];
  let header: readonly string[] = [];
  return rows.flatMap((row) => {
    if (row[0] === "退回原因" || row[0] === "Reason rejected") {
      header = row;
      return [];
    }
    return [Object.fromEntries(row.map((cell, index) => [header[index] ?? `+${index}`, cell]))];
  });
}

/** What rejects say: the row of the source, and why. */
export function reasonsIn(text: string): readonly string[] {
  return rejectsIn(text).map((reject) => `${reject["来源行"]} ${reject["退回原因"]}`);
}
