import type { Amount } from "../foundation/decimal.js";
import { fraction, fractionOf, fractionText } from "../foundation/fraction.js";
import type { Policy } from "../policy/policy.js";
import { refuse } from "../policy/rule.js";
import type { Trace } from "../policy/trace.js";
import { blank, openOrFull } from "./evaluation-drafts.js";
import type { EvaluationFacts } from "./evaluation-facts.js";
import { type Gaps, gapsOf, nextByFacts, ready } from "./evaluation-flags.js";
import { type Draft, type NextDraft, type Outcome, outcomeOf, pointsOf } from "./evaluation-item.js";

/** The items that lose what the assessor takes off (视情扣分). */
export type DiscretionItemName = "villageServices" | "materialReporting" | "fileManagement" | "fundManagement";

const NONE: readonly string[] = [];
const INCIDENT = "fundManagement.majorIncident";

/** An item that earns all its points where all is well, and else loses what the assessor takes off. */
export function discretionOutcome(
  ruleId: string,
  item: DiscretionItemName,
  facts: EvaluationFacts,
  policy: Policy,
  trace: Trace,
): Outcome {
  const base = blank(item, policy);
  const { points } = base;
  const given = facts[item];
  const lacking = gapsOf(item, given);
  const { failed, unknown } = lacking;
  const taken = deductionOf(ruleId, item, given?.deduction, points, failed, unknown);
  const incident = item === "fundManagement" ? facts.fundManagement?.majorIncident : false;
  if (incident === true) return outcomeOf({ ...base, lost: points, reason: { code: "score-major-incident" } }, trace);
  const doubt = incident === undefined ? [INCIDENT] : NONE;
  if (taken !== undefined) {
    trace.rely("assessorDeduction");
    const left = pointsOf(fraction(points).sub(taken));
    const lost = pointsOf(taken);
    const none = taken.n === 0n;
    const isOpen = incident === undefined;
    const { clause } = base;
    let next: NextDraft | undefined;
    if (!none) next = { gain: lost, steps: Math.max(1, failed.length), reason: lacking.meeting };
    else if (isOpen) next = nextByFacts(left, doubt);
    const found = {
      item,
      clause,
      points,
      earned: isOpen ? 0 : left,
      lost,
      open: isOpen ? left : 0,
      reason: { code: "score-deduction", values: { deduction: fractionText(taken) } },
      missingFacts: doubt,
      next,
    };
    return outcomeOf(found, trace);
  }
  if (failed.length > 0) trace.rely("assessorDeduction");
  const make = (own: Trace): Outcome => outcomeOf(withoutDeduction(item, lacking, doubt, policy), own);
  return doubt.length === 0 ? ready(policy, lacking, trace, make) : make(trace);
}

/** What the conditions alone tell; `doubt` holds what else is not known. */
function withoutDeduction(item: DiscretionItemName, lacking: Gaps, doubt: readonly string[], policy: Policy): Draft {
  const base = blank(item, policy);
  const { failed, unknown } = lacking;
  if (failed.length === 0) return openOrFull(base, [...unknown, ...doubt]);
  const { points } = base;
  const missing = [`${item}.deduction`, ...doubt];
  return {
    ...base,
    open: points,
    belowFull: true,
    reason: { code: "score-deduction-awaited", values: { conditions: failed.join(", "), points } },
    missingFacts: missing,
    next: nextByFacts(points, missing),
  };
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
  const most = wellDone ? 0 : points;
  if (taken.compare(most) <= 0 && (failed.length === 0 || taken.n !== 0n)) return taken;
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
