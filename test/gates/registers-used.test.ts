import { describe, expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import { sentences } from "../../src/explain/sentences/sentences.js";
import { caseTables } from "../support/case-table.js";
import { stepsIn } from "../support/steps-in.js";
import { read } from "./project.js";

const tables = caseTables();

describe.each(rules.map(({ id, clauses, readings }) => ({ id, clauses, readings })))(
  "$id",
  ({ id, clauses, readings }) => {
    const rows = tables
      .filter(({ rule }) => rule === id)
      .flatMap(({ cases }) => cases.flatMap(({ expected }) => expected ?? []));

    test("answers rest on the clauses it declares, and on all of them", () => {
      expect([...new Set(rows.flatMap((expected) => expected.clauses))].sort()).toEqual([...clauses].sort());
    });

    test("answers rely on the readings it declares, and on all of them", () => {
      expect([...new Set(rows.flatMap((expected) => Object.keys(expected.readings)))].sort()).toEqual(
        [...readings].sort(),
      );
    });
  },
);

const otherPolicy = JSON.parse(read("test/policy/second-policy.json")) as readonly { readonly expected?: unknown }[];
const steps = [...tables.flatMap(({ cases }) => cases), ...otherPolicy].flatMap(({ expected }) => stepsIn(expected));

test("every sentence is of a step that some row expects, and asks only for values it has", () => {
  const expected = new Set(steps.map(({ code }) => code));
  expect(Object.keys(sentences()).filter((code) => !expected.has(code))).toEqual([]);
  const lacking = steps.flatMap(({ code, values }) => {
    const { zh = "", en = "" } = sentences()[code] ?? {};
    const asked = [...`${zh}${en}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
    return asked.filter((name) => !Object.hasOwn(values, name)).map((name) => `${code}: ${name}`);
  });
  expect([...new Set(lacking)]).toEqual([]);
});
