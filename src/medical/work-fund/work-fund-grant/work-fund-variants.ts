import { perPolicy } from "../../../foundation/per-policy.js";
import type { Policy } from "../../../policy/policy.js";
import { type ChoiceReading, choiceReadings, type ReadingName } from "../../../policy/reading-names.js";
import { withReadings } from "../../../policy/with-readings.js";

/** A policy that reads one question otherwise. */
export interface Variant {
  readonly reading: ReadingName;
  readonly option: string;
  readonly variant: Policy;
}

const made = /* @__PURE__ */ perPolicy((_policy: Policy) => new Map<ReadingName, readonly Variant[]>());

/** A policy for every other option of a choice reading: each is made once. */
export function variants(policy: Policy, reading: ReadingName): readonly Variant[] {
  const known = made(policy);
  const found = known.get(reading) ?? others(policy, reading as ChoiceReading);
  known.set(reading, found);
  return found;
}

function others(policy: Policy, reading: ChoiceReading): readonly Variant[] {
  return choiceReadings[reading]
    .filter((option) => option !== policy.readings[reading])
    .map((option) => ({ reading, option, variant: withReadings(policy, { [reading]: option }) }));
}
