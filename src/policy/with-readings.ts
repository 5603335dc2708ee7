import type { Schema } from "../foundation/description.js";
import { once } from "../foundation/once.js";
import { optional, record } from "../foundation/schema.js";
import { Faults } from "./definition/faults.js";
import { choices, figures } from "./definition/policy-schema.js";
import { suppliedFaults } from "./definition/supplied-faults.js";
import { type Policy, type SuppliedFigure, seal } from "./policy.js";
import { policyGiven } from "./policy-given.js";
import type { OpenReading, ReadingChoices } from "./reading-names.js";

/** Options for choice readings, and figures with their source for open ones. */
export type ReadingChanges = Partial<ReadingChoices> & Partial<Record<OpenReading, SuppliedFigure>>;

/**
 * A policy that reads some questions otherwise, or closes open ones with a figure and its source. The policy given is
 * not changed.
 *
 * @param policy - the policy to start from
 * @param changes - by reading: the option to take, or `{ value, source }` for an open one, in yuan or points
 * @returns the new policy
 * @throws {@link PolicyError} when a reading, an option or a figure is not one
 * @example
 * ```ts
 * const policy = withReadings(yingzhou2021, { agencyTierSubsidy: { value: "30", source: "文件出处" } });
 * contributionSubsidy({ tier: 100 }, policy).subsidy; // => { status: "determined", value: "30" }
 * ```
 */
export function withReadings(policy: Policy, changes: ReadingChanges): Policy {
  const faults = new Faults();
  const given = policyGiven(policy) as Policy;
  faults.unless(given !== undefined, "policy", "不是政策", "not a policy");
  const taken = faults.taken(changesSchema(), changes, "changes");
  const changed = { ...given, ...merged(given, taken) };
  suppliedFaults(changed, "", faults);
  faults.refuse();
  return seal(changed);
}

const changesSchema = /* @__PURE__ */ once((): Schema<ReadingChanges> => {
  const options = Object.entries(choices()).map(([name, schema]) => [name, optional(schema)]);
  return record(["改变的解释", "Readings changed"], { ...Object.fromEntries(options), ...figures() });
});

function merged({ readings, supplied }: Policy, changes: ReadingChanges): Pick<Policy, "readings" | "supplied"> {
  const isFigure = ([name]: readonly [string, unknown]): boolean => !Object.hasOwn(readings, name);
  const entries = Object.entries(changes);
  return {
    readings: {
      ...readings,
      ...(Object.fromEntries(entries.filter((entry) => !isFigure(entry))) as Partial<ReadingChoices>),
    },
    supplied: {
      ...supplied,
      ...(Object.fromEntries(entries.filter(isFigure)) as Partial<Record<OpenReading, SuppliedFigure>>),
    },
  };
}
