import type { Amount } from "../../../foundation/decimal.js";
import { fraction, fractionOf, fractionText } from "../../../foundation/fraction.js";
import type { Trace } from "../../../rule/trace.js";
import { type Gaps, gapsOf, nextByFacts, openOrFull } from "./conditions.js";
import type { EvaluationFacts } from "./facts.js";
import { type Draft, type NextDraft, pointsOf } from "./item.js";

/** The items that lose what the assessor takes off (视情扣分). */
export type DiscretionItemName = "villageServices" | "materialReporting" | "fileManagement" | "fundManagement";

const NONE: readonly string[] = [];
const INCIDENT = "fundManagement.majorIncident";

/** An item that earns all its points where all is well, and else loses what the assessor takes off. */
export function discretionItem<Name extends DiscretionItemName>(
  given: EvaluationFacts[Name],
  trace: Trace,
  item: Name,
): Draft {
  const incident = item === "fundManagement" ? (given as EvaluationFacts["fundManagement"])?.majorIncident : false;
  const { points } = trace.policy.pension.evaluation[item];
  const lacking = gapsOf(item, given);
  const { failed, unknown } = lacking;
  const taken = deductionOf(trace, item, given?.deduction, points, failed, unknown);
  if (incident === true) return { lost: points, reason: { code: "score-major-incident" } };
  const doubt = incident === undefined ? [INCIDENT] : NONE;
  if (taken === undefined) {
    if (failed.length > 0) trace.rely("assessorDeduction");
    return withoutDeduction(item, points, lacking, doubt);
  }
  trace.rely("assessorDeduction");
  const left = pointsOf(fraction(points).sub(taken));
  const lost = pointsOf(taken);
  const none = taken.n === 0n;
  const isOpen = incident === undefined && taken.compare(points) < 0;
  let next: NextDraft | undefined;
  if (!none) next = { gain: lost, steps: Math.max(1, failed.length), reason: lacking.meeting };
  else if (isOpen) next = nextByFacts(left, doubt);
  return {
    earned: isOpen ? 0 : left,
    lost,
    open: isOpen ? left : 0,
    reason: { code: "score-deduction", values: { deduction: fractionText(taken) } },
    missingFacts: isOpen ? doubt : NONE,
    next,
  };
}

/** What the conditions alone tell; `doubt` holds what else is not known. */
function withoutDeduction(
  item: DiscretionItemName,
  points: number,
  { failed, unknown }: Gaps,
  doubt: readonly string[],
): Draft {
  if (failed.length === 0) return openOrFull(points, [...unknown, ...doubt]);
  const missing = [`${item}.deduction`, ...doubt];
  return {
    open: points,
    belowFull: true,
    reason: { code: "score-deduction-awaited", values: { conditions: failed.join(", "), points } },
    missingFacts: missing,
    next: nextByFacts(points, missing),
  };
}

/** Points taken off; they need a condition that is not met, and one that is not met needs them to be above nothing. */
function deductionOf(
  trace: Trace,
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
  return trace.refuse(
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
