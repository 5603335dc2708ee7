import { madeIn } from "./once.js";

/**
 * What a rule makes once of each policy: a table of ready answers, a list of readings. The policy asked for last is
 * answered without a look-up.
 */
export function perPolicy<Policy extends object, Made>(make: (policy: Policy) => Made): (policy: Policy) => Made {
  const made = new WeakMap<Policy, Made>();
  let latest: Policy | undefined;
  let latestMade: Made | undefined;
  return (policy) => {
    if (policy === latest) return latestMade as Made;
    latestMade = madeIn(made, policy, () => make(policy));
    latest = policy;
    return latestMade;
  };
}

/** More answers than a year's ledger brings; a store that is full is begun anew. */
const MOST_KEPT = 1 << 16;

/** What is kept under a key; made and frozen when first asked for. */
export function keptUnder<Key, Made>(kept: Map<Key, Made>, key: Key, make: () => Made): Made {
  return madeIn(kept, key, () => {
    const made = deepFreeze(make());
    if (kept.size >= MOST_KEPT) kept.clear();
    return made;
  });
}

/** Freezes a value and all that it holds, and returns it. */
export function deepFreeze<Value>(value: Value): Value {
  // Of what is no object nothing is to be frozen: it is said to be frozen.
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value as object)) deepFreeze(member);
  }
  return value;
}
