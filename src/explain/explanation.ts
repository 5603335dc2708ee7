import { ruleOf } from "../catalog/ask-rule.js";
import { findingRecord } from "../catalog/finding-record.js";
import { bare, describe, type Schema } from "../foundation/description.js";
import { once, onceFor } from "../foundation/once.js";
import { deepFreeze } from "../foundation/per-policy.js";
import { text } from "../foundation/schema.js";
import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { accept } from "../rule/accept.js";
import type { Finding } from "../rule/finding.js";
import { policyFor } from "../rule/policy-for.js";
import { refuse } from "../rule/refuse.js";
import type { Rule } from "../rule/rule.js";
import { answerParts } from "./answer.js";
import type { AnswerPart } from "./answer-part.js";
import {
  type ExplainedClause,
  type ExplainedReading,
  type ExplainedStep,
  explainedClauses,
  explainedReadings,
  explainedSteps,
} from "./grounds.js";
import { type Locale, localeChoice } from "./locale.js";
import { type OpenPoints, openPoints } from "./open-points.js";
import { wordsOf } from "./words.js";

/** A finding in words, part by part; texts are in one language, and names for programs stand beside them. */
export interface Explanation {
  /** The id of the rule. */
  readonly rule: string;
  /** The language of the texts. */
  readonly locale: Locale;
  /** What the rule answers. */
  readonly title: string;
  /** The fields of the answer. */
  readonly answer: readonly AnswerPart[];
  /** The steps that led to it. */
  readonly steps: readonly ExplainedStep[];
  /** The clauses that it rests on. */
  readonly clauses: readonly ExplainedClause[];
  /** The questions that it turned on. */
  readonly readings: readonly ExplainedReading[];
  /** What would settle what is open. */
  readonly open: OpenPoints;
}

/**
 * Puts a finding into words as data: the answer, the steps with their figures, each clause with document and section,
 * each reading with what else it could have been, and what would settle what is open.
 *
 * @param finding - a finding of this package, as a rule gave it or read back from JSON
 * @param locale - the language
 * @param policy - the policy that gave it; its notices are cited
 * @returns the parts, frozen; `explain` prints them
 * @throws {@link RuleInputError} when the value is no finding of a rule, the language is another, or the policy is
 * not the one that gave it
 * @example
 * ```ts
 * const { answer, open } = explanation(contributionSubsidy({ tier: 100 }));
 * answer[0]?.text; // => "待定，在0至40之间"
 * answer[0]?.bounds; // => { open: true, min: "0", max: "40" }
 * open.questions[0]?.question; // => "政府按100元档代缴的，缴费补贴是多少？"
 * ```
 */
export function explanation(finding: Finding, locale: Locale = "zh-CN", policy: Policy = yingzhou2021): Explanation {
  return deepFreeze(explained("explanation", finding, locale, policy));
}

/** The parts of a finding for a function of some name. */
export function explained(asked: string, finding: Finding, locale: Locale, policy: Policy): Explanation {
  const rule = ruleOf(accept(asked, anyFinding(), { finding }).finding.rule);
  const given = accept(asked, takenOf(rule), { finding, locale });
  const answering = policyFor(asked, policy);
  refuseOther(asked, given.finding, answering);
  const words = wordsOf(rule, given.finding, given.locale, answering);
  return {
    rule: rule.id,
    locale: given.locale,
    title: words.text(rule.title),
    answer: answerParts(rule, given.finding, words),
    steps: explainedSteps(given.finding, words),
    clauses: explainedClauses(given.finding, words),
    readings: explainedReadings(given.finding, words),
    open: openPoints(rule, given.finding, words),
  };
}

/** A policy says what its own notices print, and nothing of another's. */
function refuseOther(asked: string, { policy: gave }: Finding, { id }: Policy): void {
  if (gave === id) return;
  refuse(
    asked,
    "policy",
    id,
    { zh: `结果是按 ${gave} 得出的，请给出该政策`, en: `the finding was given by ${gave}: give that policy` },
    { zh: `名称为 ${gave} 的政策`, en: `the policy named ${gave}` },
  );
}

interface Taken {
  readonly finding: Finding;
  readonly locale: Locale;
}

const anyFinding = /* @__PURE__ */ once(
  (): Schema<Pick<Taken, "finding">> =>
    bare({
      type: "object",
      shape: {
        finding: describe(
          { type: "object", shape: { rule: text(["规则", "Rule"]) }, rest: bare({ type: "custom", fn: () => true }) },
          ["结果", "Finding"],
          ["本软件包的规则给出的结果", "a finding of a rule of this package"],
          {},
        ),
      },
    }),
);

const takenOf = /* @__PURE__ */ onceFor(
  (rule: Rule<unknown, Finding>): Schema<Taken> =>
    bare({ type: "object", shape: { finding: findingRecord(rule), locale: localeChoice() } }),
);
