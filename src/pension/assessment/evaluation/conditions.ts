import { fraction, fractionOf } from "../../../foundation/fraction.js";
import type { ClauseId } from "../../../policy/clause-ids.js";
import type { Policy } from "../../../policy/policy.js";
import type { Trace } from "../../../rule/trace.js";
import { conditions, type EvaluationFacts, type FlagItemName } from "./facts.js";
import { type Draft, type NextDraft, type Points, pointsOf } from "./item.js";

/** The items whose points hang on conditions. */
export type ConditionalItemName = FlagItemName | "townshipPublicity";

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

/** An item of which nothing is said yet. */
export interface Blank {
  readonly item: ConditionalItemName;
  readonly clause: ClauseId;
  readonly points: number;
  readonly earned: 0;
  readonly lost: 0;
  readonly open: 0;
}

/** An item of which nothing is said yet. */
export function blank(item: ConditionalItemName, policy: Policy): Blank {
  const { clause, points } = policy.pension.evaluation[item];
  return { item, clause, points, earned: 0, lost: 0, open: 0 };
}

/** Full points where nothing is missing; points that are open where facts are. */
export function openOrFull(base: Blank, missing: readonly string[]): Draft {
  const { points } = base;
  if (missing.length === 0) return { ...base, earned: points, reason: { code: "score-conditions-met" } };
  return {
    ...base,
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
export function flagItem<Name extends AllOrNothingName>(item: Name, given: EvaluationFacts[Name], trace: Trace): Draft {
  return allOrNothing(item, gapsOf(item, given), trace.policy);
}

/** An item whose every condition must be met. */
function allOrNothing(item: AllOrNothingName | "townshipPublicity", lacking: Gaps, policy: Policy): Draft {
  const base = blank(item, policy);
  const { failed, unknown } = lacking;
  if (failed.length === 0) return openOrFull(base, unknown);
  return {
    ...base,
    lost: base.points,
    reason: { code: "score-conditions-failed", values: { conditions: failed.join(", ") } },
    next: nextByConditions(base.points, lacking),
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
  return allOrNothing("townshipPublicity", lacking, trace.policy);
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
  if (given?.done === true && given.recordsComplete === false) return incomplete(lacking, trace);
  const base = blank("certification", trace.policy);
  if (given?.done !== false) return openOrFull(base, lacking.unknown);
  const { points } = base;
  return { ...base, lost: points, reason: { code: "certification-not-done" }, next: nextByConditions(points, lacking) };
}

function incomplete(lacking: Gaps, trace: Trace): Draft {
  const base = blank("certification", trace.policy);
  const { points } = base;
  const figure = trace.figure("incompleteCertificationRecords");
  const reason = { code: "certification-records-incomplete" };
  if (figure.status === "undetermined")
    return { ...base, open: points, reason, next: nextByConditions(points, lacking) };
  const earned = fractionOf(figure.value);
  const lost = pointsOf(fraction(points).sub(earned));
  const next = lost === 0 ? {} : { next: nextByConditions(lost, lacking) };
  return { ...base, earned: pointsOf(earned), lost, reason, ...next };
}
