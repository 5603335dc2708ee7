import type { Amount } from "../foundation/decimal.js";
import { fraction, fractionOf, fractionText } from "../foundation/fraction.js";
import type { Policy } from "../policy/policy.js";
import { refuse } from "../policy/rule.js";
import type { Trace } from "../policy/trace.js";
import type { EvaluationFacts } from "./evaluation-facts.js";
import { gapsOf, nextByConditions, nextByFacts } from "./evaluation-flags.js";
import { type Outcome, outcomeOf, pointsOf } from "./evaluation-item.js";

/** The items that lose what the assessor takes off (视情扣分). */
export type DiscretionItemName = "villageServices" | "materialReporting" | "fileManagement" | "fundManagement";

const INCIDENT = "fundManagement.majorIncident";

/** An item that earns all its points where all is well, and else loses what the assessor takes off. */
export function discretionOutcome(
  ruleId: string,
  item: DiscretionItemName,
  facts: EvaluationFacts,
  policy: Policy,
  trace: Trace,
): Outcome {
  const { clause, points } = policy.pension.evaluation[item];
  const given = facts[item];
  const lacking = gapsOf(item, given);
  const { failed, unknown } = lacking;
  const taken = deductionOf(ruleId, item, given?.deduction, points, failed, unknown);
  const base = { item, clause, points, earned: 0, lost: 0, open: 0 };
  const incident = item === "fundManagement" ? facts.fundManagement?.majorIncident : false;
  if (incident === true) return outcomeOf({ ...base, lost: points, reason: { code: "score-major-incident" } }, trace);
  const doubt = incident === undefined ? [INCIDENT] : [];
  if (taken !== undefined) {
    trace.fact("assessorDeduction");
    const left = pointsOf(fraction(points).sub(taken));
    const lost = pointsOf(taken);
    const none = taken.n === 0n;
    return outcomeOf(
      {
        ...base,
        ...(incident === undefined ? { open: left } : { earned: left }),
        lost,
        reason: { code: "score-deduction", values: { deduction: fractionText(taken) } },
        missingFacts: doubt,
        ...(none ? {} : { next: { ...nextByConditions(lost, lacking), steps: Math.max(1, failed.length) } }),
        ...(none && doubt.length > 0 ? { next: nextByFacts(left, doubt) } : {}),
      },
      trace,
    );
  }
  if (failed.length > 0) {
    trace.fact("assessorDeduction");
    const missing = [`${item}.deduction`, ...doubt];
    return outcomeOf(
      {
        ...base,
        open: points,
        belowFull: true,
        reason: { code: "score-deduction-awaited", values: { conditions: failed.join(", "), points } },
        missingFacts: missing,
        next: nextByFacts(points, missing),
      },
      trace,
    );
  }
  const missing = [...unknown, ...doubt];
  if (missing.length > 0)
    return outcomeOf(
      {
        ...base,
        open: points,
        reason: { code: "score-conditions-unknown", values: { conditions: missing.join(", ") } },
        missingFacts: missing,
        next: nextByFacts(points, missing),
      },
      trace,
    );
  return outcomeOf({ ...base, earned: points, reason: { code: "score-conditions-met" } }, trace);
}

/** Points taken off; they need a condition that is not met, and one that is not met needs them to be above nothing. */
function deductionOf(
  ruleId: string,
  item: DiscretionItemName,
  given: Amount | undefined,
  points: number,
  failed: readonly string[],
  unknown: readonly string[],
): ReturnType<typeof fractionOf> | undefined {
  if (given === undefined) return undefined;
  const taken = fractionOf(given);
  const wellDone = failed.length === 0 && unknown.length === 0;
  const range = failed.length > 0 ? "above-nothing" : wellDone ? "nothing" : "any";
  const right = taken.lte(points) && (range === "any" || (taken.n === 0n) === (range === "nothing"));
  if (right) return taken;
  const most = wellDone ? 0 : points;
  return refuse(
    ruleId,
    `${item}.deduction`,
    given,
    {
      zh: `扣 ${fractionText(taken)} 分与本项分值或所列情况不符`,
      en: `${fractionText(taken)} points off don't agree with the item's points or its conditions`,
    },
    {
      zh: failed.length > 0 ? `大于 0，不大于 ${most}` : `0 至 ${most}`,
      en: failed.length > 0 ? `above 0, at most ${most}` : `from 0 to ${most}`,
    },
  );
}
