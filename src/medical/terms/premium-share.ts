import { fenOf, yuanOf } from "../../foundation/decimal.js";
import { deepFreeze, perPolicy } from "../../foundation/per-policy.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { Policy } from "../../policy/policy.js";
import type { OpenReading } from "../../policy/reading-names.js";
import { between, type Determination, type Finding } from "../../rule/finding.js";
import { Trace } from "../../rule/trace.js";
import { countsAsRegisteredPoor, standings } from "./poor-register.js";
import { groupSets, inGroupSet, openAmounts, premiumGroups } from "./premium-groups.js";

/** Who pays what of one person's premium. */
export interface PremiumSubsidyFinding extends Finding {
  /** Yuan for the year, from the medical aid fund. */
  readonly subsidy: Determination;
  /** Yuan for the year, from the person. */
  readonly selfPaid: Determination;
}

/** The same with its bounds in whole fen, for sums. */
export interface PremiumShare {
  readonly finding: PremiumSubsidyFinding;
  readonly premium: number;
  readonly subsidyMin: number;
  readonly subsidyMax: number;
  readonly openReadings: readonly OpenReading[];
  readonly missingFacts: readonly string[];
}

export const PREMIUM_SUBSIDY_ID = "medical/premium-subsidy";

const shares = /* @__PURE__ */ perPolicy(
  // Given its length at once, so that it stays an array and is not turned into a dictionary by its first high slot.
  (_policy: Policy) => new Array<PremiumShare | undefined>(groupSets * standings),
);

/** The share of a set of groups and a standing on the register of the poor: each is made once. */
export function premiumShare(groups: number, standing: number, policy: Policy): PremiumShare {
  const table = shares(policy);
  const slot = groups * standings + standing;
  let share = table[slot];
  if (share === undefined) {
    share = deepFreeze(shareOf(groups, standing, new Trace(PREMIUM_SUBSIDY_ID, policy)));
    table[slot] = share;
  }
  return share;
}

function shareOf(set: number, standing: number, trace: Trace): PremiumShare {
  const premium = fenOf(trace.policy.medical.premium);
  trace.step("premium", "M-2.a", { premium: trace.policy.medical.premium });
  const groups = premiumGroups.filter((group) => inGroupSet(set, group));
  if (groups.length === 0) trace.step("no-group", "M-2.c");

  const known: number[] = [];
  const missingFacts: string[] = [];
  let ceiling = 0;
  for (const group of groups) {
    const printed = trace.policy.medical.subsidies[group];
    if (printed === undefined) continue;
    trace.step(`group-${group}`, printed.clause);
    const counts = group === "registered-poor" ? countsAsRegisteredPoor(standing, trace) : true;
    if (counts === false) continue;
    trace.step("printed-subsidy", printed.clause, { subsidy: printed.yuan });
    if (counts) known.push(fenOf(printed.yuan));
    else {
      trace.step("register-standing-unknown", printed.clause);
      ceiling = fenOf(printed.yuan);
      missingFacts.push("statusOn");
    }
  }

  const open: OpenReading[] = [];
  const unprinted = groups.filter((group) => trace.policy.medical.subsidies[group] === undefined);
  if (highest(known) === premium) {
    if (groups.length > 1) trace.step("nothing-higher", "M-2.e", { premium: trace.policy.medical.premium });
    return made([], []);
  }
  for (const group of unprinted) {
    const figure = unprintedAmount(group, trace);
    if (typeof figure === "number") known.push(figure);
    else open.push(figure);
  }
  if (groups.length > 1) trace.step("higher-of-several", "M-2.e");
  const ignored = open.length > 0 && known.length > 0 && highest(known) < premium && floorOnly(trace);
  return made(ignored ? [] : open, missingFacts);

  function made(openReadings: readonly OpenReading[], missing: readonly string[]): PremiumShare {
    const subsidyMin = highest(known);
    const subsidyMax = openReadings.length > 0 ? premium : Math.max(subsidyMin, ceiling);
    const range = (min: number, max: number): Determination => between(yuanOf(min), yuanOf(max), openReadings, missing);
    const finding = trace.finding({
      subsidy: range(subsidyMin, subsidyMax),
      selfPaid: range(premium - subsidyMax, premium - subsidyMin),
    });
    return { finding, premium, subsidyMin, subsidyMax, openReadings, missingFacts: missing };
  }
}

const highest = (amounts: readonly number[]): number => Math.max(0, ...amounts);

/** A known amount is the floor of an unknown one, or the unknown ones are left out of the comparison. */
function floorOnly(trace: Trace): boolean {
  if (trace.read("unknownAmountFloor") === "known-is-floor") return false;
  trace.step("unknown-amounts-ignored", "M-2.e");
  return true;
}

/** The amount of a group that the notice leaves to a former policy: the fen supplied, or the reading that is open. */
function unprintedAmount(group: PremiumGroup, trace: Trace): number | OpenReading {
  trace.step(`group-${group}`, "M-2.d");
  // Every group without a printed amount has an open reading: a policy prints the others.
  const reading = openAmounts[group] as OpenReading;
  const figure = trace.figure(reading);
  if (figure.status === "undetermined") {
    trace.step("unprinted-subsidy", "M-2.d", { premium: trace.policy.medical.premium });
    return reading;
  }
  return fenOf(figure.value);
}
