import { refuse } from "../policy/rule.js";

interface Keyed {
  readonly key: string;
}

const FEW = 12;
const NONE = -1;

/** Refuses a list in which a key comes twice. */
export function refuseRepeatedKeys(ruleId: string, path: string, rows: readonly Keyed[]): void {
  // A household is short: comparing its keys one by one costs less than a set of them.
  const index = rows.length > FEW ? repeatedInSet(rows) : repeatedAmongFew(rows);
  if (index === NONE) return;
  refuse(
    ruleId,
    `${path}[${index}].key`,
    (rows[index] as Keyed).key,
    { zh: "人员标识重复", en: "the key comes twice" },
    { zh: "每人一个标识，各不相同", en: "a key of its own for each person" },
  );
}

function repeatedAmongFew(rows: readonly Keyed[]): number {
  let index = 0;
  for (const { key } of rows) {
    for (let before = 0; before < index; before++) if ((rows[before] as Keyed).key === key) return index;
    index++;
  }
  return NONE;
}

function repeatedInSet(rows: readonly Keyed[]): number {
  const known = new Set<string>();
  return rows.findIndex(({ key }) => known.size === known.add(key).size);
}
