import { type Fraction, fraction, fractionText } from "../foundation/fraction.js";
import { flag, list } from "../foundation/schema.js";
import { type ClauseId, clauseIds } from "../policy/clause-ids.js";
import type { Determination, Finding, Reason } from "../policy/finding.js";
import { determination, reasons } from "../policy/finding-schema.js";
import type { Policy } from "../policy/policy.js";
import { ask, type Rule, rule } from "../policy/rule.js";
import { Trace } from "../policy/trace.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { certificationOutcome } from "./evaluation-certification.js";
import { flagOutcome, townshipPublicityOutcome } from "./evaluation-conditions.js";
import { discretionOutcome } from "./evaluation-discretion.js";
import { type EvaluationFacts, evaluationFacts } from "./evaluation-facts.js";
import {
  type EvaluationItem,
  evaluationItemSchema,
  type NextPoints,
  nextPointsSchema,
  type Outcome,
  type Points,
  pointsOf,
  score,
} from "./evaluation-item.js";
import { rateOutcome } from "./evaluation-rates.js";
import { exactNumberSchema, type Score } from "./score.js";

/** What {@link evaluation} answers. Earned, lost and open add up to 100 points exactly. */
export interface EvaluationFinding extends Finding {
  /** The score: between what is earned and what can still come to be earned. */
  readonly total: Determination<Score>;
  /** Points earned in all. */
  readonly earned: Score;
  /** Points lost in all. */
  readonly lost: Score;
  /** Points open in all. */
  readonly open: Score;
  /** Whether the upper bound itself is out of reach: a deduction of open size is certain. */
  readonly belowMax: boolean;
  /** The fifteen items, in the order of the sheet. */
  readonly items: readonly EvaluationItem[];
  /** What would win back lost points, the most points a step first. */
  readonly cheapest: readonly NextPoints[];
  /** Percentages that should be looked at twice. */
  readonly warnings: readonly Reason[];
}

/**
 * A township's score on the 100-point sheet (评价评分).
 *
 * @param facts - whatever is known; what is left out keeps its points open
 * @param policy - the figures and readings to answer by
 * @returns every item earned, lost or open, the total as an interval that closes when all is known, and the cheapest
 * points still to be had; no grade, for the notice prints none
 * @throws {@link RuleInputError} when facts can't be so: more villages reached than there are, a deduction above the item
 * @see Pension work plan 2021, annex 2
 * @example
 * ```ts
 * const sheet = evaluation({ enrolmentRate: { count: 26500, base: 27000 } });
 * sheet.items[0].earned.exact; // => "760/27"
 * sheet.items[0].earned.shown; // => "28.14"
 * ```
 */
export function evaluation(facts: EvaluationFacts, policy: Policy = yingzhou2021): EvaluationFinding {
  return ask(evaluationRule, facts, policy);
}

const points = (zh: string, en: string) => exactNumberSchema([zh, en], "points");

/** Every item of the sheet and its total. */
const sheetClauses: readonly ClauseId[] = /* @__PURE__ */ clauseIds.filter((id) => /^PA2-[\dT]/.test(id));

/** The rule behind {@link evaluation}. */
export const evaluationRule: Rule<EvaluationFacts, EvaluationFinding> = /* @__PURE__ */ rule({
  id: "pension/evaluation",
  title: { zh: "评价评分", en: "Evaluation" },
  clauses: sheetClauses,
  readings: [
    "rateComparison",
    "pensionRateCount",
    "annualRateDate",
    "partialPercentagePoint",
    "rateItemFloor",
    "scoreDecimals",
    "paymentRateBase",
    "incompleteCertificationRecords",
    "assessorDeduction",
    "satisfactionAnswers",
    "everyVillage",
  ],
  facts: evaluationFacts,
  finding: () => ({
    total: determination(["总分", "Score"], points("总分", "Score")),
    earned: points("得分", "Earned"),
    lost: points("失分", "Lost"),
    open: points("待定", "Open"),
    belowMax: flag(["是否达不到上限", "Upper bound out of reach"]),
    items: list(["各项", "Items"], evaluationItemSchema()),
    cheapest: list(["最易争取的分", "Cheapest points"], nextPointsSchema()),
    warnings: reasons(["提示", "Warnings"]),
  }),
  decide(facts, policy) {
    // An item may note a step of its own before its turn; the clauses stay in the order of the sheet.
    const trace = new Trace(evaluationRule.id, policy, evaluationRule.clauses);
    const warnings: Reason[] = [];
    const outcomes = outcomesOf(facts, policy, trace, warnings);
    for (const { item } of outcomes) trace.note(item.reason);
    const lost = sum(outcomes, "lost");
    const open = sum(outcomes, "open");
    const earned = sum(outcomes, "earned");
    trace.step("score-total", "PA2-T", { earned: textOf(earned), lost: textOf(lost), open: textOf(open) });
    return trace.finding({
      total: totalOf(outcomes, earned, open, policy, trace),
      earned: score(earned, trace),
      lost: score(lost, trace),
      open: score(open, trace),
      belowMax: outcomes.some(({ item }) => item.belowFull),
      items: outcomes.map(({ item }) => item),
      cheapest: cheapestOf(outcomes),
      warnings,
    });
  },
});

function outcomesOf(
  facts: EvaluationFacts,
  policy: Policy,
  trace: Trace,
  warnings: Reason[],
): readonly [Outcome, ...Outcome[]] {
  const { id } = evaluationRule;
  return [
    rateOutcome(id, "enrolmentRate", facts.enrolmentRate, policy, trace, warnings),
    rateOutcome(id, "paymentRate", facts.paymentRate, policy, trace, warnings),
    townshipPublicityOutcome(id, facts.townshipPublicity, policy, trace),
    flagOutcome("villagePublicity", facts, policy, trace),
    flagOutcome("serviceStandards", facts, policy, trace),
    flagOutcome("dynamicManagement", facts, policy, trace),
    flagOutcome("benefitVerification", facts, policy, trace),
    certificationOutcome(facts.certification, policy, trace),
    flagOutcome("systemOperation", facts, policy, trace),
    discretionOutcome(id, "villageServices", facts, policy, trace),
    discretionOutcome(id, "materialReporting", facts, policy, trace),
    discretionOutcome(id, "fileManagement", facts, policy, trace),
    discretionOutcome(id, "fundManagement", facts, policy, trace),
    rateOutcome(id, "policySatisfaction", facts.policySatisfaction, policy, trace, warnings),
    rateOutcome(id, "workSatisfaction", facts.workSatisfaction, policy, trace, warnings),
  ];
}

/** The exact sum; fractions are added only where there are any. */
function sum(outcomes: readonly Outcome[], which: "earned" | "lost" | "open"): Points {
  let whole = 0;
  let rest: Fraction | undefined;
  for (const outcome of outcomes) {
    const part = outcome[which];
    if (typeof part === "number") whole += part;
    else rest = rest === undefined ? part : rest.add(part);
  }
  return rest === undefined ? whole : pointsOf(rest.add(fraction(whole)));
}

function textOf(value: Points): string {
  return typeof value === "number" ? String(value) : fractionText(value);
}

function totalOf(
  outcomes: readonly Outcome[],
  earned: Points,
  open: Points,
  policy: Policy,
  trace: Trace,
): Determination<Score> {
  if (open === 0) return { status: "determined", value: score(earned, trace) };
  const missingFacts = outcomes.flatMap(({ item }) => item.missingFacts);
  const reading = "incompleteCertificationRecords" as const;
  const byReading = outcomes.some(({ item }) => item.reason.code === "certification-records-incomplete");
  return {
    status: "undetermined",
    min: score(earned, trace),
    max: score(pointsOf(fractionOfPoints(earned).add(fractionOfPoints(open))), trace),
    openReadings: byReading && policy.supplied[reading] === undefined ? [reading] : [],
    missingFacts,
  };
}

function fractionOfPoints(value: Points): Fraction {
  return typeof value === "number" ? fraction(value) : value;
}

/** In order as they come: for so few faster than a sort. */
function cheapestOf(outcomes: readonly Outcome[]): readonly NextPoints[] {
  const ordered: Outcome[] = [];
  for (const outcome of outcomes) {
    if (outcome.lost === 0 || outcome.item.next === null) continue;
    let place = ordered.length;
    for (; place > 0 && (ordered[place - 1] as Outcome).perStep < outcome.perStep; place--)
      ordered[place] = ordered[place - 1] as Outcome;
    ordered[place] = outcome;
  }
  return ordered.map(({ item }) => item.next as NextPoints);
}
