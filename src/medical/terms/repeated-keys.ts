import { refuseTwice } from "../../rule/refusals.js";
import type { Trace } from "../../rule/trace.js";

/** Refuses a list in which a key comes twice. */
export function refuseRepeatedKeys(trace: Trace, path: string, rows: readonly { readonly key: string }[]): void {
  const known = new Set<string>();
  for (const [index, { key }] of rows.entries()) {
    if (known.has(key)) refuseTwice(trace, `${path}[${index}].key`, key);
    known.add(key);
  }
}
