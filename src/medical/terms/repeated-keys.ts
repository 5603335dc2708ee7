import { refuseTwice } from "../../rule/refusals.js";
import type { Trace } from "../../rule/trace.js";

/** Refuses a list in which a key comes twice, or whatever else tells its rows apart. */
export function refuseRepeatedKeys<Row extends { readonly key: string }>(
  trace: Trace,
  path: string,
  rows: readonly Row[],
  seenAs: (row: Row) => string = ({ key }) => key,
): void {
  const known = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const seen = seenAs(row);
    if (known.has(seen)) refuseTwice(trace, `${path}[${index}].key`, row.key);
    known.add(seen);
  }
}
