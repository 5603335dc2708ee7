import { expect, test } from "vitest";
import { askRule, definePolicy, isPolicyError, isRuleInputError, yingzhou2021 } from "../../src/index.js";
import { caseTables } from "../support/case-table.js";

const HALF = "\ud83d";

/** Every copy of plain data with one of its texts replaced. */
function withHalf(value: unknown): readonly unknown[] {
  if (typeof value === "string") return [HALF];
  if (Array.isArray(value))
    return value.flatMap((item, index) => withHalf(item).map((half) => value.with(index, half)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => withHalf(member).map((half) => ({ ...value, [key]: half })));
}

function thrownBy(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return error;
  }
}

test.each(caseTables())("$rule refuses half a character, whatever fact it stands in", ({ rule, cases }) => {
  const rows = cases.filter(({ error }) => error === undefined).slice(0, 5);
  for (const facts of rows.flatMap((row) => withHalf(row.facts)))
    expect(isRuleInputError(thrownBy(() => askRule(rule, facts))), JSON.stringify(facts)).toBe(true);
});

test("a policy holds none, nor does its name", () => {
  const changes = [{ id: HALF }, { documents: withHalf(yingzhou2021.documents)[0] }];
  for (const change of changes)
    expect(isPolicyError(thrownBy(() => definePolicy({ ...yingzhou2021, ...change } as never)))).toBe(true);
});
