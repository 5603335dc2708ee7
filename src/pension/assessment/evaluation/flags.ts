import { deepFreeze, perPolicy } from "../../../foundation/per-policy.js";
import type { Policy } from "../../../policy/policy.js";
import type { AppliedReading } from "../../../rule/finding.js";
import { Trace } from "../../../rule/trace.js";
import { conditions, type EvaluationItemName, type FlagItemName } from "./facts.js";
import type { NextDraft, Outcome, Points } from "./item.js";

/** A condition that is met, is not, or is not known. */
export type Met = boolean | undefined;

/** The conditions of an item that are not met, and those that are not known, as paths of facts. */
export interface Gaps {
  readonly failed: readonly string[];
  readonly unknown: readonly string[];
  /** What meeting them all is called. */
  readonly meeting: { readonly code: string; readonly values: { readonly conditions: string } };
}

/** The items whose points hang on conditions. */
export type ConditionalItemName = FlagItemName | "townshipPublicity";

const NAMES = /* @__PURE__ */ Object.fromEntries(
  Object.entries({ ...conditions, townshipPublicity: { campaigns: 0, cadreTrainings: 0, villagesReached: 0 } }).map(
    ([item, named]) => [item, Object.keys(named)],
  ),
) as unknown as Readonly<Record<ConditionalItemName, readonly string[]>>;

const NOTHING: object = {};

/** A number that stands for what the conditions of an item lack, below {@link GAP_STATES}. */
export function gapState(item: ConditionalItemName, given: object = NOTHING): number {
  let state = 0;
  for (const name of NAMES[item]) state = state * 2 * 2 + stateOf((given as Readonly<Record<string, Met>>)[name]);
  return state;
}

/** More states than the conditions of any item have: there are four at most, each of two bits. */
export const GAP_STATES = 256;

function stateOf(met: Met): number {
  if (met === undefined) return 2;
  return met ? 0 : 1;
}

/** What the conditions of an item lack. */
export function gapsOf(item: ConditionalItemName, given: object = NOTHING): Gaps {
  const path = (name: string): string => `${item}.${name}`;
  const names = NAMES[item];
  const met = given as Readonly<Record<string, Met>>;
  const failed = names.filter((name) => met[name] === false).map(path);
  const unknown = names.filter((name) => met[name] === undefined).map(path);
  const conditions = [...failed, ...unknown].join(", ");
  return { failed, unknown, meeting: { code: "next-meet-conditions", values: { conditions } } };
}

/**
 * An item that a number settles, made once for each policy; each answer relies on the readings that the making relied
 * on.
 */
export function ready(item: EvaluationItemName, key: number, trace: Trace, make: (trace: Trace) => Outcome): Outcome {
  const made = madeFor(trace.policy)[item];
  let found = made.get(key);
  if (found === undefined) {
    const own = new Trace(trace.rule, trace.policy);
    found = deepFreeze({ outcome: make(own), readings: own.finding({}).readings });
    made.set(key, found);
  }
  for (const { name } of found.readings) trace.rely(name);
  return found.outcome;
}

interface Ready {
  readonly outcome: Outcome;
  readonly readings: readonly AppliedReading[];
}

const madeFor = /* @__PURE__ */ perPolicy(
  ({ pension }: Policy) =>
    Object.fromEntries(Object.keys(pension.evaluation).map((item) => [item, new Map()])) as Record<
      EvaluationItemName,
      Map<number, Ready>
    >,
);

/** Meeting what is not met, and what is not known to be. */
export function nextByConditions(gain: Points, { failed, unknown, meeting }: Gaps): NextDraft {
  return { gain, steps: failed.length + unknown.length, reason: meeting };
}

/** Giving the facts that would settle what is open. */
export function nextByFacts(gain: Points, facts: readonly string[]): NextDraft {
  return { gain, steps: facts.length, reason: { code: "next-give-facts", values: { facts: facts.join(", ") } } };
}
