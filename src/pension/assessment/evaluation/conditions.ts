import type { Policy } from "../../../policy/policy.js";
import type { Trace } from "../../../rule/trace.js";
import { blank, openOrFull } from "./drafts.js";
import type { EvaluationFacts } from "./facts.js";
import { type Gaps, gapState, gapsOf, type Met, nextByConditions, ready } from "./flags.js";
import { type Draft, type Outcome, outcomeOf } from "./item.js";

/** The items that earn all their points or none. */
export type AllOrNothingName =
  | "villagePublicity"
  | "serviceStandards"
  | "dynamicManagement"
  | "benefitVerification"
  | "systemOperation";

/** An item whose every condition must be met. */
function allOrNothing(item: AllOrNothingName | "townshipPublicity", given: object | undefined, trace: Trace): Outcome {
  return ready(item, gapState(item, given), trace, (own) =>
    outcomeOf(draftOf(item, gapsOf(item, given), trace.policy), own),
  );
}

function draftOf(item: AllOrNothingName | "townshipPublicity", lacking: Gaps, policy: Policy): Draft {
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

/** An item of plain conditions. */
export function flagOutcome(item: AllOrNothingName, facts: EvaluationFacts, trace: Trace): Outcome {
  return allOrNothing(item, facts[item], trace);
}

/** Publicity and training in the township: two counts of events, and the villages. */
export function townshipPublicityOutcome(given: EvaluationFacts["townshipPublicity"], trace: Trace): Outcome {
  const { campaigns, cadreTrainings } = trace.policy.pension.publicity;
  const met: Readonly<Record<string, Met>> = {
    campaigns: given?.campaigns === undefined ? undefined : given.campaigns >= campaigns,
    cadreTrainings: given?.cadreTrainings === undefined ? undefined : given.cadreTrainings >= cadreTrainings,
    villagesReached: villagesMet(given?.villagesReached, given?.villages, trace),
  };
  return allOrNothing("townshipPublicity", met, trace);
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
