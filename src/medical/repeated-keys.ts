import { refuseTwice } from "../policy/refusals.js";

/** Refuses a list in which a key comes twice. */
export function refuseRepeatedKeys(ruleId: string, path: string, rows: readonly { readonly key: string }[]): void {
  const known = new Set<string>();
  for (const [index, { key }] of rows.entries()) {
    if (known.has(key)) refuseTwice(ruleId, `${path}[${index}].key`, key);
    known.add(key);
  }
}
