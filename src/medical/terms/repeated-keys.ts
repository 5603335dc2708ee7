import { refuseTwice } from "../../rule/refusals.js";
import type { Trace } from "../../rule/trace.js";

/** Refuses a list in which a key comes twice. */
export function refuseRepeatedKeys(trace: Trace, path: string, rows: readonly { readonly key: string }[]): void {
  if (rows.length <= FEW && areDistinct(rows)) return;
  const known = new Set<string>();
  for (const [index, { key }] of rows.entries()) {
    if (known.has(key)) refuseTwice(trace, `${path}[${index}].key`, key);
    known.add(key);
  }
}

/** So few, as in a household, are compared with each other in less time than it takes to fill a set. */
const FEW = 8;

function areDistinct(rows: readonly { readonly key: string }[]): boolean {
  for (let index = 1; index < rows.length; index++) {
    const { key } = rows[index] as { readonly key: string };
    for (let before = 0; before < index; before++) {
      if (rows[before]?.key === key) return false;
    }
  }
  return true;
}
