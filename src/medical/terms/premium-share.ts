import { fenOf } from "../../foundation/decimal.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { OpenReading } from "../../policy/reading-names.js";
import type { Trace } from "../../rule/trace.js";
import { countsAsRegisteredPoor, type RegisterDates } from "./poor-register.js";
import { inNoticeOrder, openAmounts } from "./premium-groups.js";
import { printedSubsidy } from "./printed-subsidy.js";

/** What the share of a premium hangs on. */
export interface PremiumShareFacts extends RegisterDates {
  /** The groups that the person is in. */
  readonly groups: readonly PremiumGroup[];
}

/** What medical aid pays of one person's premium for the year, in whole fen, and what would settle it. */
export interface PremiumShare {
  readonly premium: number;
  readonly subsidyMin: number;
  readonly subsidyMax: number;
  readonly openReadings: readonly OpenReading[];
  readonly missingFacts: readonly string[];
}

/** The share of one person, step by step. */
export function premiumShare(facts: PremiumShareFacts, trace: Trace): PremiumShare {
  const premium = fenOf(trace.policy.medical.premium);
  trace.step("premium", "M-2.a", { premium: trace.policy.medical.premium });
  const groups = inNoticeOrder(facts.groups);
  if (groups.length === 0) {
    trace.step("no-group", "M-2.b");
    // It is none of the groups of either sentence after it.
    for (const clause of ["M-2.c", "M-2.d"] as const) trace.cite(clause);
  }

  const known: number[] = [];
  const unprinted: PremiumGroup[] = [];
  let ceiling = 0;
  for (const group of groups) {
    const printed = printedSubsidy(group, trace.policy);
    if (printed === undefined) {
      unprinted.push(group);
      continue;
    }
    trace.step(`group-${group}`, printed.clause);
    const counts = group === "registered-poor" ? countsAsRegisteredPoor(facts, trace) : true;
    if (counts === false) continue;
    if (counts === undefined) trace.step("register-standing-unknown", printed.clause);
    trace.step("printed-subsidy", printed.clause, { subsidy: printed.yuan });
    if (counts) known.push(fenOf(printed.yuan));
    else ceiling = fenOf(printed.yuan);
  }

  const open: OpenReading[] = [];
  if (highest(known) === premium) {
    if (groups.length > 1) trace.step("nothing-higher", "M-2.e", { premium: trace.policy.medical.premium });
    return made(open);
  }
  for (const group of unprinted) {
    const figure = unprintedAmount(group, trace);
    if (typeof figure === "number") known.push(figure);
    else open.push(figure);
  }
  if (groups.length > 1) trace.step("higher-of-several", "M-2.e");
  const ignored = open.length > 0 && known.length > 0 && highest(known) < premium && floorOnly(trace);
  return made(ignored ? [] : open);

  /** A standing that could bring no more than what is certain anyhow is not asked for. */
  function made(openReadings: readonly OpenReading[]): PremiumShare {
    const subsidyMin = highest(known);
    const subsidyMax = openReadings.length > 0 ? premium : Math.max(subsidyMin, ceiling);
    return { premium, subsidyMin, subsidyMax, openReadings, missingFacts: ceiling > subsidyMin ? ["statusOn"] : [] };
  }
}

/** The share of one person among many: the answer rests on the same clauses and readings, and tells no steps of it. */
export function shareAmongMany(facts: PremiumShareFacts, trace: Trace): PremiumShare {
  const own = trace.aside();
  const share = premiumShare(facts, own);
  for (const clause of own.finding({}).clauses) trace.cite(clause);
  return share;
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
