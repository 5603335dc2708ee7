import { describe, expect, test } from "vitest";
import { isRuleInputError } from "../../src/foundation/errors.js";
import { ask } from "../../src/rule/rule.js";
import { type Case, caseTables, policyOf } from "../support/case-table.js";
import { ruleNamed } from "../support/rule-named.js";

/*
 * The rows of every table whose facts hold a list, the list made long: eight times the length may take eight times the
 * time, whichever branch of the rule the row goes through. Of rows with the same steps and readings, which go through
 * the same branches, one is asked; those that are refused are asked too.
 */
const LENGTHS = [500, 4000];
const SHORTER = 8;
/** Below that nothing is told of a slope, and the list is made longer. */
const TOLD_MS = 60;
/** Eight times as long, and thrice that for a machine with other work; quadratic time is 64 times as long. */
const STEEPEST = 24;

/** Facts with a list made long: by its path, or all of those at the top together. */
interface Lengthened {
  readonly path: string;
  readonly ofLength: (length: number) => unknown;
}

/** The item again, as another person, household, village or account. */
function another(item: unknown, index: number): unknown {
  if (typeof item !== "object" || item === null) return item;
  const names = ["key", "village", "person", "account"].filter((name) => name in item);
  return { ...item, ...Object.fromEntries(names.map((name) => [name, `${index}`])) };
}

function long(items: readonly unknown[], length: number): readonly unknown[] {
  return Array.from({ length }, (_, index) => another(items[index % items.length], index));
}

/** Each list at any depth by itself. */
function lengthened(value: unknown, path: string, whole: (part: unknown) => unknown): readonly Lengthened[] {
  if (typeof value !== "object" || value === null) return [];
  const own =
    Array.isArray(value) && value.length > 0
      ? [{ path, ofLength: (length: number) => whole(long(value, length)) }]
      : [];
  const within = Object.entries(value).flatMap(([name, member]) =>
    lengthened(member, `${path}.${name}`, (part) =>
      whole(Array.isArray(value) ? value.with(Number(name), part) : { ...value, [name]: part }),
    ),
  );
  return [...own, ...within];
}

/** All lists at the top, so that those of the same persons go on naming the same persons. */
function together(facts: object): Lengthened {
  const ofLength = (length: number): unknown =>
    Object.fromEntries(
      Object.entries(facts).map(([name, member]) => [
        name,
        Array.isArray(member) && member.length > 0 ? long(member, length) : member,
      ]),
    );
  return { path: "all lists", ofLength };
}

const listsOf = ({ facts }: Case): readonly Lengthened[] => {
  const each = lengthened(facts, "", (part) => part);
  return each.length > 1 ? [...each, together(facts as object)] : each;
};

/** The steps that a row goes through and the readings it is read by; of one that is refused, where. */
function branchOf(rule: string, { facts, readings, error }: Case): string {
  if (error !== undefined) return JSON.stringify(error);
  const { reasons, readings: read } = ask(ruleNamed(rule), facts, policyOf(readings));
  const codes = new Set(reasons.map(({ code }) => code));
  return JSON.stringify([[...codes].sort(), read.map(({ name, option }) => `${name} ${option}`)]);
}

const tables = caseTables()
  .map(({ rule, cases }) => {
    const rows = cases.filter((row) => listsOf(row).length > 0);
    return { rule, rows: [...new Map(rows.map((row) => [branchOf(rule, row), row])).values()] };
  })
  .filter(({ rows }) => rows.length > 0);

describe.each(tables)("$rule", ({ rule, rows }) => {
  const asked = ruleNamed(rule);

  /** How long an answer or a refusal takes, the shortest of a few. */
  function took(facts: unknown, { readings }: Case, times: number): number {
    const policy = policyOf(readings);
    const once = (): number => {
      const start = performance.now();
      try {
        ask(asked, facts, policy);
      } catch (error) {
        if (!isRuleInputError(error)) throw error;
      }
      return performance.now() - start;
    };
    return Math.min(...Array.from({ length: times }, once));
  }

  /** How much longer the first length takes that takes a while than an eighth of it; 0 where none does. */
  function slope({ ofLength }: Lengthened, row: Case): number {
    for (const length of LENGTHS) {
      const [whole, part] = [ofLength(length), ofLength(length / SHORTER)];
      if (took(whole, row, 1) < TOLD_MS) continue;
      const first = took(whole, row, 1) / took(part, row, 1);
      return first < STEEPEST ? first : took(whole, row, 3) / took(part, row, 3);
    }
    return 0;
  }

  test("the time that a row takes grows as its lists do", () => {
    const steep = rows.flatMap((row) =>
      listsOf(row)
        .map((list) => ({ list, times: slope(list, row) }))
        .filter(({ times }) => times > STEEPEST)
        .map(({ list, times }) => `${row.name.en}, ${list.path}: ${times.toFixed(1)} times as long`),
    );
    expect(steep).toEqual([]);
  });
});
