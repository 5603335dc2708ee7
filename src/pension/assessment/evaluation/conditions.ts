import { fraction, fractionOf } from "../../../foundation/fraction.js";
import type { Trace } from "../../../rule/trace.js";
import { conditions, type EvaluationFacts, type FlagItemName } from "./facts.js";
import { type Draft, type NextDraft, type Points, pointsOf } from "./item.js";

/** The items whose points hang on conditions. */
type ConditionalItemName = FlagItemName | "townshipPublicity";

/** A condition that is met, is not, or is not known. */
type Met = boolean | undefined;

/** The conditions of an item that are not met, and those that are not known, as paths of facts. */
export interface Gaps {
  readonly failed: readonly string[];
  readonly unknown: readonly string[];
  /** What meeting them all is called. */
  readonly meeting: { readonly code: string; readonly values: { readonly conditions: string } };
}

/** What the conditions of an item lack. */
export function gapsOf(item: FlagItemName, given: object = {}): Gaps {
  return gapsAmong(item, Object.keys(conditions[item]), given as Readonly<Record<string, Met>>);
}

function gapsAmong(item: ConditionalItemName, names: readonly string[], met: Readonly<Record<string, Met>>): Gaps {
  const path = (name: string): string => `${item}.${name}`;
  const failed = names.filter((name) => met[name] === false).map(path);
  const unknown = names.filter((name) => met[name] === undefined).map(path);
  const lacking = [...failed, ...unknown].join(", ");
  return { failed, unknown, meeting: { code: "next-meet-conditions", values: { conditions: lacking } } };
}

/** Full points where nothing is missing; points that are open where facts are. */
export function openOrFull(points: number, missing: readonly string[]): Draft {
  if (missing.length === 0) return { earned: points, reason: { code: "score-conditions-met" } };
  return {
    open: points,
    reason: { code: "score-conditions-unknown", values: { conditions: missing.join(", ") } },
    missingFacts: missing,
    next: nextByFacts(points, missing),
  };
}

/** Giving the facts that would settle what is open. */
export function nextByFacts(gain: Points, facts: readonly string[]): NextDraft {
  return { gain, steps: facts.length, reason: { code: "next-give-facts", values: { facts: facts.join(", ") } } };
}

/** Meeting what is not met, and what is not known to be. */
function nextByConditions(gain: Points, { failed, unknown, meeting }: Gaps): NextDraft {
  return { gain, steps: failed.length + unknown.length, reason: meeting };
}

/** The items that earn all their points or none. */
export type AllOrNothingName = Exclude<
  FlagItemName,
  "certification" | "villageServices" | "materialReporting" | "fileManagement" | "fundManagement"
>;

/** An item of plain conditions. */
export function flagItem<Name extends AllOrNothingName>(given: EvaluationFacts[Name], trace: Trace, item: Name): Draft {
  return allOrNothing(item, gapsOf(item, given), trace);
}

/** An item whose every condition must be met. */
function allOrNothing(item: AllOrNothingName | "townshipPublicity", lacking: Gaps, { policy }: Trace): Draft {
  const { points } = policy.pension.evaluation[item];
  const { failed, unknown } = lacking;
  if (failed.length === 0) return openOrFull(points, unknown);
  return {
    lost: points,
    reason: { code: "score-conditions-failed", values: { conditions: failed.join(", ") } },
    next: nextByConditions(points, lacking),
  };
}

/** Publicity and training in the township: two counts of events, and the villages. */
export function townshipPublicityItem(given: EvaluationFacts["townshipPublicity"], trace: Trace): Draft {
  const { campaigns, cadreTrainings } = trace.policy.pension.publicity;
  const reached = villagesMet(given?.villagesReached, given?.villages, trace);
  const isTotalUnknown = reached === undefined && given?.villagesReached !== undefined;
  const met: Readonly<Record<string, Met>> = {
    campaigns: given?.campaigns === undefined ? undefined : given.campaigns >= campaigns,
    cadreTrainings: given?.cadreTrainings === undefined ? undefined : given.cadreTrainings >= cadreTrainings,
    [isTotalUnknown ? "villages" : "villagesReached"]: reached,
  };
  const lacking = gapsAmong("townshipPublicity", Object.keys(met), met);
  return allOrNothing("townshipPublicity", lacking, trace);
}

function villagesMet(reached: number | undefined, all: number | undefined, trace: Trace): Met {
  if (reached === undefined) return undefined;
  if (reached > (all ?? reached))
    return trace.refuse(
      "townshipPublicity.villagesReached",
      reached,
      {
        zh: `开展过宣传的村 ${reached} 个，多于总数 ${all} 个`,
        en: `${reached} villages reached, more than the ${all} there are`,
      },
      { zh: `不大于 ${all}`, en: `at most ${all}` },
    );
  if (reached === 0) return false;
  if (reached === all) return true;
  if (trace.read("everyVillage") === "in-total") return true;
  return all === undefined ? undefined : false;
}

/** Certification: the sheet prints full points for done well and none for not done, and nothing between. */
export function certificationItem(given: EvaluationFacts["certification"], trace: Trace): Draft {
  const lacking = gapsOf("certification", given);
  const { points } = trace.policy.pension.evaluation.certification;
  if (given?.done === true && given.recordsComplete === false) return incomplete(points, lacking, trace);
  if (given?.done !== false) return openOrFull(points, lacking.unknown);
  return { lost: points, reason: { code: "certification-not-done" }, next: nextByConditions(points, lacking) };
}

function incomplete(points: number, lacking: Gaps, trace: Trace): Draft {
  const figure = trace.figure("incompleteCertificationRecords");
  const reason = { code: "certification-records-incomplete" };
  if (figure.status === "undetermined") return { open: points, reason, next: nextByConditions(points, lacking) };
  const earned = fractionOf(figure.value);
  const lost = pointsOf(fraction(points).sub(earned));
  const next = lost === 0 ? undefined : nextByConditions(lost, lacking);
  return { earned: pointsOf(earned), lost, reason, next };
}
