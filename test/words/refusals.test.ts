import { describe, expect, test } from "vitest";
import { ask } from "../../src/rule/rule.js";
import { caseTables, policyOf } from "../support/case-table.js";
import { issuesOf } from "../support/issues-of.js";
import { ruleNamed } from "../support/rule-named.js";
import refusals from "./refusals.json" with { type: "json" };

/** A refusal in words, written by hand, and the rows of the case tables whose facts come to it. */
interface Refusal {
  readonly says: readonly string[];
  readonly expected: readonly string[];
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

const written: readonly Refusal[] = refusals;

describe.each(caseTables())("$rule", ({ rule, cases }) => {
  const refused = cases.filter(({ error }) => error !== undefined);
  const wordsFor = (row: string) => written.filter(({ rows }) => rows[rule]?.includes(row));

  test("every row that is refused is refused in the words written down", () => {
    for (const { name, facts, readings } of refused) {
      const told = issuesOf(() => ask(ruleNamed(rule), facts, policyOf(readings)));
      const words = told.map(({ message, expected }) =>
        JSON.stringify([
          [message.zh, message.en],
          [expected.zh, expected.en],
        ]),
      );
      const wanted = wordsFor(name.en).map(({ says, expected }) => JSON.stringify([says, expected]));
      expect([...new Set(words)].sort(), name.en).toEqual(wanted.sort());
    }
  });

  test("no words are written down for a row that is not there", () => {
    const names = refused.map(({ name }) => name.en);
    const said = written.flatMap(({ rows }) => rows[rule] ?? []);
    expect(said.filter((name) => !names.includes(name))).toEqual([]);
  });
});
