import { refuse } from "../policy/rule.js";

const FEW = 12;

/** Refuses a list in which a key comes twice. */
export function refuseRepeatedKeys(ruleId: string, path: string, rows: readonly { readonly key: string }[]): void {
  // A household is short: comparing its keys one by one costs less than a set of them.
  const repeated = rows.length > FEW ? repeatedInSet(rows) : repeatedAmongFew(rows);
  if (repeated === undefined) return;
  refuse(
    ruleId,
    `${path}[${repeated}].key`,
    rows[repeated]?.key,
    { zh: "人员标识重复", en: "the key comes twice" },
    { zh: "每人一个标识，各不相同", en: "a key of its own for each person" },
  );
}

function repeatedAmongFew(rows: readonly { readonly key: string }[]): number | undefined {
  for (let index = 1; index < rows.length; index++) {
    const key = rows[index]?.key;
    for (let before = 0; before < index; before++) if (rows[before]?.key === key) return index;
  }
  return undefined;
}

function repeatedInSet(rows: readonly { readonly key: string }[]): number | undefined {
  const known = new Set<string>();
  for (const [index, { key }] of rows.entries()) {
    if (known.has(key)) return index;
    known.add(key);
  }
  return undefined;
}
