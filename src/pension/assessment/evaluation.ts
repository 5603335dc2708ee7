import { type Fraction, raisedTo } from "../../foundation/fraction.js";
import { perPolicy } from "../../foundation/per-policy.js";
import { flag, list } from "../../foundation/schema.js";
import { type ClauseId, clauseIds } from "../../policy/clause-ids.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Determination, Finding, Reason } from "../../rule/finding.js";
import { determination, reasons } from "../../rule/finding-schema.js";
import { type Answering, answer, ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import type { Score } from "../terms/score.js";
import { certificationItem, flagItem, townshipPublicityItem } from "./evaluation/conditions.js";
import { discretionItem } from "./evaluation/discretion.js";
import { type EvaluationFacts, type EvaluationItemName, evaluationFacts } from "./evaluation/facts.js";
import {
  type Draft,
  type EvaluationItem,
  evaluationItemSchema,
  type NextPoints,
  nextPointsSchema,
  type Outcome,
  outcomeOf,
  type Points,
  points,
  pointsOf,
  score,
} from "./evaluation/item.js";
import { rateItem } from "./evaluation/rates.js";

/** What {@link evaluation} answers. Earned, lost and open add up to 100 points exactly. */
export interface EvaluationFinding extends Finding {
  /** The score: between what is earned and what can still come to be earned; that itself not where `belowMax`. */
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
 * @throws {@link RuleInputError} when facts contradict each other: more villages reached than there are, a deduction
 * above the item
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
    earned: points("合计得分", "Earned in all"),
    lost: points("合计失分", "Lost in all"),
    open: points("合计待定", "Open in all"),
    belowMax: flag(["总分是否另有扣分、数额未给出", "A deduction of a size not given, from the total"]),
    items: list(["各项", "Items"], evaluationItemSchema()),
    cheapest: list(["最易争取的分", "Cheapest points"], nextPointsSchema()),
    warnings: reasons(["提示", "Warnings"]),
  }),
  decide(facts, trace) {
    for (const clause of evaluationRule.clauses) trace.cite(clause);
    // An item may note a step of its own before its turn; the clauses stay in the order of the sheet.
    const outcomes = ITEMS.map((item) => outcomeFor(item, facts, trace));
    const warnings: Reason[] = [];
    for (const outcome of outcomes) {
      trace.note(outcome.item.reason);
      warnings.push(...outcome.warnings);
    }
    const lost = score(sum(outcomes.map(({ lost }) => lost)), trace, raisedTo);
    const open = score(sum(outcomes.map(({ open }) => open)), trace);
    const earned = score(sum(outcomes.map(({ earned }) => earned)), trace);
    const total = totalOf(outcomes, earned, trace);
    const belowMax = outcomes.some(({ item }) => item.belowFull);
    const values = { earned: earned.exact, lost: lost.exact, open: open.exact };
    // Below full points the total is open, and its upper bound out of reach.
    if (belowMax && "max" in total) trace.step("score-total-below", "PA2-T", { ...values, below: total.max.exact });
    else trace.step("score-total", "PA2-T", values);
    return trace.finding({
      total,
      earned,
      lost,
      open,
      belowMax,
      items: outcomes.map(({ item }) => item),
      cheapest: cheapestOf(outcomes),
      warnings,
    });
  },
});

/** The items in the order of the sheet. */
const DECIDED: {
  readonly [Name in EvaluationItemName]-?: (given: EvaluationFacts[Name], trace: Trace, item: Name) => Draft;
} = {
  enrolmentRate: rateItem,
  paymentRate: rateItem,
  townshipPublicity: townshipPublicityItem,
  villagePublicity: flagItem,
  serviceStandards: flagItem,
  dynamicManagement: flagItem,
  benefitVerification: flagItem,
  certification: certificationItem,
  systemOperation: flagItem,
  villageServices: discretionItem,
  materialReporting: discretionItem,
  fileManagement: discretionItem,
  fundManagement: discretionItem,
  policySatisfaction: rateItem,
  workSatisfaction: rateItem,
};

const ITEMS = /* @__PURE__ */ Object.keys(DECIDED) as readonly EvaluationItemName[];

/** What is known of one item. */
interface ItemFacts {
  readonly item: EvaluationItemName;
  readonly given: EvaluationFacts[EvaluationItemName];
}

/** Each item is decided by itself and kept: sheets differ from each other in a few items only. */
const itemAnswers: Answering<ItemFacts, Outcome & Finding> = {
  id: "pension/evaluation",
  key: ({ item, given }) => `${item} ${JSON.stringify(given)}`,
  kept: /* @__PURE__ */ perPolicy(() => new Map()),
  decide: ({ item, given }, trace) =>
    trace.finding(outcomeOf(item, DECIDED[item](given as never, trace, item as never), trace)),
};

function outcomeFor(item: EvaluationItemName, facts: EvaluationFacts, trace: Trace): Outcome {
  const found = answer(itemAnswers, { item, given: facts[item] }, trace.policy);
  for (const { name } of found.readings) trace.rely(name);
  for (const reason of found.reasons) trace.note(reason);
  return found;
}

/** The exact sum; fractions are added only where there are any. */
function sum(parts: readonly Points[]): Points {
  let whole = 0;
  let rest: Fraction | undefined;
  for (const part of parts) {
    if (typeof part === "number") whole += part;
    else rest = rest === undefined ? part : rest.add(part);
  }
  return rest === undefined ? whole : pointsOf(rest.add(whole));
}

function totalOf(outcomes: readonly Outcome[], earned: Score, trace: Trace): Determination<Score> {
  if (outcomes.every(({ open }) => open === 0)) return { status: "determined", value: earned };
  const missingFacts = outcomes.flatMap(({ item }) => item.missingFacts);
  const reading = "incompleteCertificationRecords" as const;
  const byReading = outcomes.some(({ item }) => item.reason.code === "certification-records-incomplete");
  const attainable = outcomes.flatMap((outcome) => [outcome.earned, outcome.open]);
  return {
    status: "undetermined",
    min: earned,
    max: score(sum(attainable), trace),
    openReadings: byReading && trace.policy.supplied[reading] === undefined ? [reading] : [],
    missingFacts,
  };
}

function cheapestOf(outcomes: readonly Outcome[]): readonly NextPoints[] {
  return outcomes
    .filter(({ lost, item }) => lost !== 0 && item.next !== null)
    .sort((a, b) => b.perStep - a.perStep)
    .map(({ item }) => item.next as NextPoints);
}
