import { expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import type { Schema } from "../../src/foundation/description.js";
import { isRuleInputError } from "../../src/foundation/errors.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { ask } from "../../src/rule/rule.js";
import { caseTables } from "../support/case-table.js";

const MANY = 200_000;

/** The lists that stand at the top of a rule's facts. */
function listsOf(schema: Schema): readonly string[] {
  const { shape } = schema.definition as never as { readonly shape: Readonly<Record<string, Schema>> };
  return Object.entries(shape).flatMap(([name, member]) => {
    const definition = member.definition;
    const inner = definition.type === "optional" ? (definition.innerType as Schema).definition : definition;
    return inner.type === "array" ? [name] : [];
  });
}

const lists = rules.flatMap(({ id, facts }) => listsOf(facts()).map((list) => ({ id, list })));
const tables = new Map(caseTables().map(({ rule, cases }) => [rule, cases]));

test.each(lists)("$id: many in `$list` are answered or refused", ({ id, list }) => {
  const rule = rules.find((each) => each.id === id);
  const rows = tables.get(id)?.filter(({ expected }) => expected !== undefined) ?? [];
  const row = rows.find(({ facts }) => itemsOf(facts, list).length > 0) ?? rows[0];
  if (rule === undefined || row === undefined) throw new Error(`${id} has no row`);
  const own = itemsOf(row.facts, list);
  // No row has every holiday and every weekend worked.
  const items = own.length > 0 ? own : ["2021-02-10"];
  const longer = Array.from({ length: MANY }, (_, index) => another(items[index % items.length], index));
  const outcome = (): string => {
    try {
      return ask(rule, { ...(row.facts as object), [list]: longer }, yingzhou2021).rule;
    } catch (error) {
      return isRuleInputError(error) ? error.rule : String(error);
    }
  };
  expect(outcome()).toBe(id);
});

function itemsOf(facts: unknown, list: string): readonly unknown[] {
  return (facts as Readonly<Record<string, readonly unknown[] | undefined>>)[list] ?? [];
}

/** The item again, and another person, village or account by its key. */
function another(item: unknown, index: number): unknown {
  if (typeof item !== "object" || item === null) return item;
  const keys = ["key", "village", "person"].filter((name) => name in item);
  return { ...item, ...Object.fromEntries(keys.map((name) => [name, `${index}`])) };
}
