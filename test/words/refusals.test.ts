import { describe, expect, test } from "vitest";
import { isRuleInputError, type RuleInputIssue } from "../../src/foundation/errors.js";
import { ask } from "../../src/rule/rule.js";
import { projectFiles, read } from "../gates/project.js";
import { caseTables, policyOf } from "../support/case-table.js";
import { refusalTexts } from "../support/refusal-texts.js";
import { ruleNamed } from "../support/rule-named.js";
import refusals from "./refusals.json" with { type: "json" };
import elsewhere from "./refusals-elsewhere.json" with { type: "json" };

/** A refusal in words, written by hand, and the rows of the case tables whose facts come to it. */
interface Refusal {
  readonly says: readonly string[];
  readonly expected: readonly string[];
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

const written: readonly Refusal[] = refusals;

function issuesOf(act: () => unknown): readonly RuleInputIssue[] {
  try {
    act();
  } catch (error) {
    if (isRuleInputError(error)) return error.issues;
    throw error;
  }
  return [];
}

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

/** Rooms whose refusals the rows of the case tables come to. */
const byRows = projectFiles("src/pension/*.ts", "src/medical/*.ts", "src/rule/*.ts").filter(
  (path) => path !== "src/rule/policy-for.ts",
);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

test("every refusal of a rule is among the words written down", () => {
  const said = written.flatMap(({ says, expected }) => [...says, ...expected]);
  const isSaid = (printed: readonly string[]): boolean => {
    const form = new RegExp(printed.map(escaped).join("[^]*"), "u");
    return said.some((words) => form.test(words));
  };
  const lacking = byRows.flatMap((path) =>
    refusalTexts(path, read(path)).flatMap(({ written: text, printed }) =>
      isSaid(printed) ? [] : [`${path} ${text}`],
    ),
  );
  expect(lacking).toEqual([]);
});

test("every other refusal is word for word the one written down for its file", () => {
  const paths = projectFiles("src/*.ts").filter((path) => !byRows.includes(path) && !path.startsWith("src/page/"));
  const said = paths.flatMap((path) => {
    const texts = refusalTexts(path, read(path)).map(({ written: text }) => text);
    return texts.length === 0 ? [] : [[path, texts] as const];
  });
  expect(Object.fromEntries(said)).toEqual(elsewhere);
});

test("texts of a refusal are told from paths and codes", () => {
  const source =
    'throw new LedgerError("FILE", `第 $' + "{line} 行`, `line $" + '{line} is long`); note("not this one");';
  expect(refusalTexts("a.ts", source).map(({ written: text }) => text)).toEqual([
    "第 $" + "{line} 行",
    "line $" + "{line} is long",
  ]);
});
