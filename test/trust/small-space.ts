import { expect } from "vitest";
import type { Policy } from "../../src/policy/policy.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import type { Finding } from "../../src/rule/finding.js";
import { answer } from "./answer.js";
import { type Interval, intervalsOf, outOfBounds } from "./intervals.js";

/** What can be left out or given, by its path in the facts, and every value that it is given here. */
export type SmallSpace = Readonly<Record<string, readonly unknown[]>>;

/** Which values are given; a path that is left out stays unknown, one given as undefined is known not to be. */
export type Given = Readonly<Record<string, unknown>>;

/** A small space of one rule's facts, to be gone through whole. */
export interface SmallCase {
  readonly rule: string;
  /** What stands in all of them, or how facts are made of what is given. */
  readonly base: object | ((given: Given) => object);
  readonly space: SmallSpace;
  readonly policy?: Policy;
  /** The intervals of a finding that are no determinations: earned and open points. */
  readonly further?: (finding: Finding) => readonly Interval[];
  /** Words that settle something beside yes and no. */
  readonly decided?: readonly string[];
  /** Whether the space holds what makes each end of a bound. */
  readonly tight?: boolean;
}

/** Every way of leaving out or giving what the space holds. */
function ways(space: SmallSpace, given: Given, leaveOut: boolean): readonly Given[] {
  return Object.entries(space).reduce<readonly Given[]>(
    (made, [path, values]) =>
      path in given
        ? made
        : made.flatMap((way) => [...(leaveOut ? [way] : []), ...values.map((value) => ({ ...way, [path]: value }))]),
    [given],
  );
}

function factsOf(base: SmallCase["base"], given: Given): object {
  if (typeof base === "function") return base(given);
  const facts = structuredClone(base) as Record<string, unknown>;
  for (const [path, value] of Object.entries(given)) {
    const steps = path.split(/[.[\]]+/);
    const last = steps.pop() as string;
    let at = facts;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return facts;
}

/** What stands open: an interval, or a part of an answer that names the facts it lacks. */
interface Waiting {
  readonly path: string;
  readonly missing: readonly string[];
  /** What it leaves open, and what that comes to in another answer. */
  readonly left: (told: Told) => string;
}

/** All that a space asks of one answer. */
interface Told {
  readonly intervals: readonly Interval[];
  /** Every decision by its path. */
  readonly decisions: ReadonlyMap<string, string>;
  readonly waiting: readonly Waiting[];
  /** What stands at a path that waits, to be compared. */
  readonly at: ReadonlyMap<string, string>;
  /** The readings that an amount hangs on still, by its path. */
  readonly open: ReadonlyMap<string, string>;
}

function toldBy(finding: Finding, { further = () => [], decided = [] }: SmallCase): Told {
  const words = new Set(["yes", "no", "review", ...decided]);
  const decisions = new Map<string, string>();
  const parts: (Waiting & { readonly said: string })[] = [];
  const walk = (value: unknown, path: string): void => {
    if (words.has(value as string)) decisions.set(path, value as string);
    if (typeof value !== "object" || value === null) return;
    const { missingFacts, rule, clauses, readings, reasons, ...said } = value as Readonly<Record<string, unknown>>;
    if (Array.isArray(missingFacts) && !("status" in said)) {
      const prefix = path
        .replaceAll(/\/(\d+)/g, "[$1]")
        .replaceAll("/", ".")
        .slice(1);
      const missing = missingFacts.map((fact) => (prefix === "" || /[.[]/.test(fact) ? fact : `${prefix}.${fact}`));
      const reviews = Object.keys(said).filter((name) => said[name] === "review");
      const left = ({ decisions }: Told) => reviews.map((name) => decisions.get(`${path}/${name}`)).join();
      parts.push({ path, missing, left, said: JSON.stringify(said) });
    }
    for (const [name, member] of Object.entries(said)) walk(member, `${path}/${name}`);
  };
  walk(finding, "");
  const intervals = [...intervalsOf(finding), ...further(finding)];
  const ends = intervals.map(({ path, min, max }) => [path, `${min} ${max}`] as const);
  const open = intervals.filter(({ min, max }) => min < max);
  return {
    intervals,
    decisions,
    waiting: [
      ...parts,
      ...open.map(({ path, missingFacts }) => ({
        path,
        missing: missingFacts,
        left: ({ at }: Told) => at.get(path) ?? "",
      })),
    ],
    at: new Map([...ends, ...parts.map(({ path, said }) => [path, said] as const)]),
    open: new Map(intervals.map(({ path, openReadings }) => [path, openReadings.toSorted().join()])),
  };
}

/**
 * What is wrong in a small space: an answer left by one of its completions, a decision that one of them turns, a review
 * that all of them settle alike, a fact named missing that is given, or that changes neither the answer nor what it
 * hangs on, whatever else is given, and an answer that completions part and that names no fact.
 */
function faultsIn(small: SmallCase): { readonly asked: number; readonly faults: readonly object[] } {
  const { rule, base, space, policy = yingzhou2021, tight = false } = small;
  const known = new Map<string, Told | undefined>();
  const ask = (given: Given): Told | undefined => {
    const key = JSON.stringify(Object.keys(space).map((path) => given[path] ?? null));
    if (!known.has(key)) {
      const finding = answer(rule, factsOf(base, given), policy);
      known.set(key, finding && toldBy(finding, small));
    }
    return known.get(key);
  };
  const asked = ways(space, {}, true).filter((given) => ask(given) !== undefined);
  const faults = asked.flatMap((given) => {
    const told = ask(given) as Told;
    const wholes = ways(space, given, false).filter((completion) => ask(completion) !== undefined);
    const left = wholes.flatMap((completion) => {
      const then = ask(completion) as Told;
      const bounds = outOfBounds(
        told.intervals,
        then,
        () => true,
        (after: Told) => after.intervals,
      );
      const turned = [...told.decisions].filter(
        ([path, decision]) => decision !== "review" && (then.decisions.get(path) ?? decision) !== decision,
      );
      return bounds.length + turned.length > 0 ? [{ given, completion, bounds, turned }] : [];
    });
    const outcomes = (of: (told: Told) => unknown) => new Set(wholes.map((whole) => of(ask(whole) as Told)));
    const settled = [...told.decisions].flatMap(([path, decision]) => {
      const after = [...outcomes(({ decisions }) => decisions.get(path))];
      return decision === "review" && after.length === 1 && after[0] !== "review" ? [{ given, path, after }] : [];
    });
    const wide = told.intervals.flatMap(({ path, min, max, openReadings }) => {
      const ends = wholes.flatMap((whole) => ask(whole)?.intervals.filter((interval) => interval.path === path) ?? []);
      const [least, most] = [Math.min(...ends.map((end) => end.min)), Math.max(...ends.map((end) => end.max))];
      const isWide = tight && openReadings.length === 0 && ends.length > 0 && (least > min || most < max);
      return isWide ? [{ given, path, least, most, min, max }] : [];
    });
    const silent = told.waiting.filter(({ missing, left }) => missing.length === 0 && outcomes(left).size > 1);
    const needless = told.waiting.flatMap(({ path, missing }) =>
      missing.filter((fact) => isNeedless(fact, path, given)).map((fact) => ({ given, path, fact })),
    );
    return [...left, ...settled, ...wide, ...silent.map(({ path }) => ({ given, silent: path })), ...needless];
  });
  return { asked: asked.length, faults };

  function isNeedless(fact: string, path: string, given: Given): boolean {
    if (fact in given) return given[fact] !== undefined;
    if (!(fact in space)) return false;
    const { [fact]: values = [], ...rest } = space;
    return ways(rest, given, true).every((others) => {
      const answers = values.map((value) => ask({ ...others, [fact]: value })).filter((told) => told !== undefined);
      // What it hangs on further is a change too: once that is decided, the fact may tell.
      return new Set(answers.map((told) => `${told.at.get(path)} ${told.open.get(path)}`)).size < 2;
    });
  }
}

/** Expects nothing to be wrong in a small space that holds more than one question. */
export function expectNoFaults(small: SmallCase): void {
  const { asked, faults } = faultsIn(small);
  expect(asked).toBeGreaterThan(1);
  expect(faults.slice(0, 3)).toEqual([]);
}
