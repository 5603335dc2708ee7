import type { Policy } from "../policy/policy.js";
import { refuse } from "../policy/rule.js";
import type { Trace } from "../policy/trace.js";
import type { EvaluationFacts, FlagItemName } from "./evaluation-facts.js";
import { type Gaps, gaps, gapsOf, type Met, nextByConditions, nextByFacts } from "./evaluation-flags.js";
import { type Outcome, outcomeOf } from "./evaluation-item.js";

/** The items that earn all their points or none. */
export type AllOrNothingName =
  | "villagePublicity"
  | "serviceStandards"
  | "dynamicManagement"
  | "benefitVerification"
  | "systemOperation";

/** An item whose every condition must be met. */
function allOrNothing(
  item: AllOrNothingName | "townshipPublicity",
  lacking: Gaps,
  policy: Policy,
  trace: Trace,
): Outcome {
  const { clause, points } = policy.pension.evaluation[item];
  const { failed, unknown } = lacking;
  const base = { item, clause, points, earned: 0, lost: 0, open: 0 };
  if (failed.length > 0)
    return outcomeOf(
      {
        ...base,
        lost: points,
        reason: { code: "score-conditions-failed", values: { conditions: failed.join(", ") } },
        next: nextByConditions(points, lacking),
      },
      trace,
    );
  if (unknown.length > 0)
    return outcomeOf(
      {
        ...base,
        open: points,
        reason: { code: "score-conditions-unknown", values: { conditions: unknown.join(", ") } },
        missingFacts: unknown,
        next: nextByFacts(points, unknown),
      },
      trace,
    );
  return outcomeOf({ ...base, earned: points, reason: { code: "score-conditions-met" } }, trace);
}

/** An item of plain conditions. */
export function flagOutcome(item: AllOrNothingName, facts: EvaluationFacts, policy: Policy, trace: Trace): Outcome {
  return allOrNothing(item, gapsOf(item as FlagItemName, facts[item]), policy, trace);
}

const PUBLICITY = ["campaigns", "cadreTrainings", "villagesReached"] as const;

/** Publicity and training in the township: two counts of events, and the villages. */
export function townshipPublicityOutcome(
  ruleId: string,
  given: EvaluationFacts["townshipPublicity"],
  policy: Policy,
  trace: Trace,
): Outcome {
  const { campaigns, cadreTrainings } = policy.pension.publicity;
  const met: Readonly<Record<string, Met>> = {
    campaigns: given?.campaigns === undefined ? undefined : given.campaigns >= campaigns,
    cadreTrainings: given?.cadreTrainings === undefined ? undefined : given.cadreTrainings >= cadreTrainings,
    villagesReached: villagesMet(ruleId, given?.villagesReached, given?.villages, trace),
  };
  const item = "townshipPublicity";
  return allOrNothing(
    item,
    gaps(item, PUBLICITY, (name) => met[name]),
    policy,
    trace,
  );
}

function villagesMet(ruleId: string, reached: number | undefined, all: number | undefined, trace: Trace): Met {
  if (reached !== undefined && all !== undefined && reached > all)
    return refuse(
      ruleId,
      "townshipPublicity.villagesReached",
      reached,
      {
        zh: `开展过宣传的村 ${reached} 个，多于总数 ${all} 个`,
        en: `${reached} villages reached, more than the ${all} there are`,
      },
      { zh: `不大于 ${all}`, en: `at most ${all}` },
    );
  if (reached === undefined) return undefined;
  if (reached === 0) return false;
  if (reached === all) return true;
  if (trace.read("everyVillage") === "in-total") return true;
  return all === undefined ? undefined : false;
}
