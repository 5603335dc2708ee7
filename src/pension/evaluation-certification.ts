import { Decimal } from "../foundation/decimal.js";
import { fraction, fractionOf } from "../foundation/fraction.js";
import type { Policy } from "../policy/policy.js";
import type { Trace } from "../policy/trace.js";
import type { EvaluationFacts } from "./evaluation-facts.js";
import { gapsOf, nextByConditions, nextByFacts } from "./evaluation-flags.js";
import { type Outcome, outcomeOf, pointsOf } from "./evaluation-item.js";

const item = "certification";

/** Certification: the sheet prints full points for done well and none for not done, and nothing between. */
export function certificationOutcome(given: EvaluationFacts["certification"], policy: Policy, trace: Trace): Outcome {
  const { clause, points } = policy.pension.evaluation[item];
  const base = { item, clause, points, earned: 0, lost: 0, open: 0 } as const;
  const lacking = gapsOf(item, given);
  if (given?.done === false)
    return outcomeOf(
      {
        ...base,
        lost: points,
        reason: { code: "certification-not-done" },
        next: nextByConditions(points, lacking),
      },
      trace,
    );
  const { unknown } = lacking;
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
  if (lacking.failed.length === 0)
    return outcomeOf({ ...base, earned: points, reason: { code: "score-conditions-met" } }, trace);
  const figure = trace.figure("incompleteCertificationRecords", clause, new Decimal(0), new Decimal(points));
  const reason = { code: "certification-records-incomplete" };
  if (figure.status === "undetermined")
    return outcomeOf({ ...base, open: points, reason, next: nextByConditions(points, lacking) }, trace);
  const earned = fractionOf(figure.value);
  const lost = pointsOf(fraction(points).sub(earned));
  const next = lost === 0 ? {} : { next: nextByConditions(lost, lacking) };
  return outcomeOf({ ...base, earned: pointsOf(earned), lost, reason, ...next }, trace);
}
