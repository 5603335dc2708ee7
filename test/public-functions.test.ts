import { expect, test } from "vitest";
import * as api from "../src/index.js";
import { caseTables } from "./support/case-table.js";

/** Every rule is a function of the public surface, named after the last part of its id. */
const named = api as unknown as Readonly<Record<string, (facts: unknown) => unknown>>;

test.each(caseTables())("$rule is a public function that answers by the district's policy", ({ rule, cases }) => {
  const name = rule.replace(/^.*\//, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const row = cases.find(({ expected, readings }) => expected !== undefined && readings === undefined);
  expect(named[name]?.(row?.facts)).toEqual(api.askRule(rule, row?.facts));
});
