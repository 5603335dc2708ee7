import { rules } from "../../src/catalog/catalog.js";
import { shapeOf } from "../../src/foundation/schema.js";
import type { Case, CaseTable } from "../support/case-table.js";
import { inWords, table } from "./markdown.js";

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rows of a table, in words. */
export function caseRows({ rule, cases }: CaseTable): string {
  const asked = byId.get(rule);
  if (asked === undefined) throw new Error(`no rule ${rule}`);
  const [facts, finding] = [shapeOf(asked.facts()), asked.finding()];
  const body = cases.map((row) => [
    `${row.name.zh}\n*${row.name.en}*`,
    row.clause,
    inWords(row.facts, facts),
    outcome(row, finding),
    readAs(row),
    `${inBoth(row.working)}${row.mark === "literal" ? " (L)" : ""}`,
  ]);
  return table(["案例 Case", "条款 Clause", "情形 Facts", "结果 Finding", "所依解释 Readings", "演算 Working"], body);
}

/** Arithmetic reads alike in both languages; words need each. */
function inBoth({ zh, en }: Case["working"]): string {
  return /[a-z]{2}/i.test(en) ? `${zh}\n*${en}*` : zh;
}

function outcome({ expected, error }: Case, finding: Parameters<typeof inWords>[1]): string {
  if (expected === undefined)
    return (error ?? []).map(({ path, code }) => `拒收 refused：${path || "facts"}（${code}）`).join("\n");
  const { clauses, readings, reasons, ...fields } = expected;
  return inWords(fields, finding);
}

function readAs({ expected, readings = {} }: Case): string {
  return Object.entries(expected?.readings ?? {})
    .map(([name, option]) => `${name}: ${option}${Object.hasOwn(readings, name) ? " ←" : ""}`)
    .join("\n");
}
