import { conditions, type FlagItemName } from "./evaluation-facts.js";
import type { NextDraft, Points } from "./evaluation-item.js";

/** A condition that is met, is not, or is not known. */
export type Met = boolean | undefined;

/** The conditions of an item that are not met, and those that are not known, as paths of facts. */
export interface Gaps {
  readonly failed: readonly string[];
  readonly unknown: readonly string[];
}

const NONE: Gaps = { failed: [], unknown: [] };

/** What the conditions of an item lack. */
export function gapsOf(item: FlagItemName, given: object | undefined): Gaps {
  return gaps(
    item,
    Object.keys(conditions[item]),
    (name) => (given as Readonly<Record<string, Met>> | undefined)?.[name],
  );
}

/** What named conditions lack. */
export function gaps(item: string, names: readonly string[], metBy: (name: string) => Met): Gaps {
  let found: { failed: string[]; unknown: string[] } | undefined;
  for (const name of names) {
    const met = metBy(name);
    if (met === true) continue;
    found ??= { failed: [], unknown: [] };
    (met === false ? found.failed : found.unknown).push(`${item}.${name}`);
  }
  return found ?? NONE;
}

/** Meeting what is not met, and what is not known to be. */
export function nextByConditions(gain: Points, { failed, unknown }: Gaps): NextDraft {
  const all = [...failed, ...unknown];
  return { gain, steps: all.length, reason: { code: "next-meet-conditions", values: { conditions: all.join(", ") } } };
}

/** Giving the facts that would settle what is open. */
export function nextByFacts(gain: Points, facts: readonly string[]): NextDraft {
  return { gain, steps: facts.length, reason: { code: "next-give-facts", values: { facts: facts.join(", ") } } };
}
