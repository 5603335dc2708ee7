import { fraction, fractionOf } from "../../../foundation/fraction.js";
import type { Policy } from "../../../policy/policy.js";
import type { Trace } from "../../../rule/trace.js";
import { blank, openOrFull } from "./drafts.js";
import type { EvaluationFacts } from "./facts.js";
import { type Gaps, gapState, gapsOf, nextByConditions, ready } from "./flags.js";
import { type Draft, type Outcome, outcomeOf, pointsOf } from "./item.js";

const item = "certification";

/** Certification: the sheet prints full points for done well and none for not done, and nothing between. */
export function certificationOutcome(given: EvaluationFacts["certification"], trace: Trace): Outcome {
  if (given?.done === true && given.recordsComplete === false) return incomplete(gapsOf(item, given), trace);
  return ready(item, gapState(item, given), trace, (own) =>
    outcomeOf(printed(gapsOf(item, given), given?.done === false, trace.policy), own),
  );
}

function printed(lacking: Gaps, notDone: boolean, policy: Policy): Draft {
  const base = blank(item, policy);
  if (!notDone) return openOrFull(base, lacking.unknown);
  const { points } = base;
  return { ...base, lost: points, reason: { code: "certification-not-done" }, next: nextByConditions(points, lacking) };
}

function incomplete(lacking: Gaps, trace: Trace): Outcome {
  const base = blank(item, trace.policy);
  const { points } = base;
  const figure = trace.figure("incompleteCertificationRecords");
  const reason = { code: "certification-records-incomplete" };
  if (figure.status === "undetermined")
    return outcomeOf({ ...base, open: points, reason, next: nextByConditions(points, lacking) }, trace);
  const earned = fractionOf(figure.value);
  const lost = pointsOf(fraction(points).sub(earned));
  const next = lost === 0 ? {} : { next: nextByConditions(lost, lacking) };
  return outcomeOf({ ...base, earned: pointsOf(earned), lost, reason, ...next }, trace);
}
