import type { Policy } from "../../src/policy/policy.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import type { Finding } from "../../src/rule/finding.js";
import { answer } from "./answer.js";
import { type Interval, intervalsOf, outOfBounds } from "./intervals.js";

/** What can be left out or given, by its path in the facts, and every value that it is given here. */
export type SmallSpace = Readonly<Record<string, readonly unknown[]>>;

/** A small space of one rule's facts, to be gone through whole. */
export interface SmallCase {
  readonly rule: string;
  /** What stands in all of them. */
  readonly base: object;
  readonly space: SmallSpace;
  readonly policy?: Policy;
  /** The intervals of a finding that are no determinations: earned and open points. */
  readonly further?: (finding: Finding) => readonly Interval[];
}

/** Which values are given; a path that is left out stays unknown. */
type Given = Readonly<Record<string, unknown>>;

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

function factsOf(base: object, given: Given): object {
  const facts = structuredClone(base) as Record<string, unknown>;
  for (const [path, value] of Object.entries(given)) {
    const steps = path.split(".");
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

/** Every decision of an answer by its path. */
function decisionsOf(value: unknown, path = ""): readonly (readonly [path: string, decision: string])[] {
  if (value === "yes" || value === "no" || value === "review") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => decisionsOf(member, `${path}/${name}`));
}

/**
 * What is wrong in a small space: an answer left by one of its completions, a decision that one of them turns, a fact
 * named missing that is given, or that changes nothing whatever else is given.
 */
export function faultsIn({ rule, base, space, policy = yingzhou2021, further = () => [] }: SmallCase): {
  readonly asked: number;
  readonly faults: readonly object[];
} {
  const known = new Map<string, Finding | undefined>();
  const ask = (given: Given): Finding | undefined => {
    const key = JSON.stringify(Object.keys(space).map((path) => given[path] ?? null));
    if (!known.has(key)) known.set(key, answer(rule, factsOf(base, given), policy));
    return known.get(key);
  };
  const told = (finding: Finding): readonly Interval[] => [...intervalsOf(finding), ...further(finding)];
  const at = (given: Given, path: string): string => {
    const finding = ask(given);
    const found = finding && told(finding).find((interval) => interval.path === path);
    return found === undefined ? "" : `${found.min} ${found.max}`;
  };
  const asked = ways(space, {}, true).filter((given) => ask(given) !== undefined);
  const faults = asked.flatMap((given) => {
    const finding = ask(given) as Finding;
    const open = told(finding);
    const whole = ways(space, given, false).filter((completion) => ask(completion) !== undefined);
    const left = whole.flatMap((completion) => {
      const then = ask(completion) as Finding;
      const bounds = outOfBounds(open, then, () => true, told).map(({ before, now }) => ({ before, now }));
      const decisions = new Map(decisionsOf(then));
      const turned = decisionsOf(finding).filter(
        ([path, decision]) => decision !== "review" && (decisions.get(path) ?? decision) !== decision,
      );
      return bounds.length + turned.length > 0 ? [{ given, completion, bounds, turned }] : [];
    });
    const named = open.flatMap((interval) => interval.missingFacts.map((fact) => [interval.path, fact] as const));
    const needless = named.filter(([path, fact]) => {
      if (fact in given) return true;
      if (!(fact in space)) return false;
      const { [fact]: values, ...rest } = space;
      return ways(rest, given, true).every(
        (others) =>
          new Set((values ?? []).map((value) => at({ ...others, [fact]: value }, path)).filter(Boolean)).size < 2,
      );
    });
    return [...left, ...needless.map(([path, fact]) => ({ given, path, fact }))];
  });
  return { asked: asked.length, faults };
}
