import type { Schema } from "../../foundation/description.js";
import { fractionOf, fractionText } from "../../foundation/fraction.js";
import { choice, count, flag, list, percent, record } from "../../foundation/schema.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import { clause } from "../../policy/clause-schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding, Reason } from "../../rule/finding.js";
import { decimal, nullable, reasons } from "../../rule/finding-schema.js";
import { percentageOf, type Rate, rate, rateValues, rateWarnings } from "../../rule/rate.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { type NextGrantStep, nextStep } from "./work-fund-grant/next-step.js";
import { comparedRates, type GrantRates, payingRow } from "./work-fund-grant/paying-row.js";
import { type GrantRowAbove, rowsAbove } from "./work-fund-grant/rows-above.js";

export type { NextGrantStep } from "./work-fund-grant/next-step.js";
export type { GrantRowAbove } from "./work-fund-grant/rows-above.js";

/** A unit's year of collection, for {@link workFundGrant}. */
export interface WorkFundGrantFacts {
  /** Persons insured, out of those that the rate is of. */
  readonly enrolment: Rate;
  /** Persons whose base data are right. */
  readonly accuracy: Rate;
  /** Persons whose electronic medical certificate is activated. */
  readonly activation: Rate;
  /** The persons that the grant is paid for: the notice does not say which, so the caller does. */
  readonly persons: number;
}

/** What {@link workFundGrant} answers. */
export interface WorkFundGrantFinding extends Finding {
  /** The row that pays, or the clause under which nothing is paid. */
  readonly row: ClauseId;
  /** Yuan a person. */
  readonly yuanPerPerson: string;
  /** Yuan for all persons. */
  readonly grant: string;
  /** From the next better row to the best, those that higher rates bring. */
  readonly rowsAbove: readonly GrantRowAbove[];
  /** The persons that the next step takes, and what it brings; null at the highest, or where they aren't counted. */
  readonly nextStep: NextGrantStep | null;
  /** Percentages that should be looked at twice. */
  readonly warnings: readonly Reason[];
}

/**
 * The work-fund grant of a collecting unit (工作经费补贴).
 *
 * @param facts - the three rates, and the persons that the grant is paid for
 * @param policy - the figures and readings to answer by
 * @returns yuan a person and in all, which rates stand in the way of more, and what the next step takes and brings
 * @throws {@link RuleInputError} when a rate has neither counts nor a percentage, or both
 * @see Medical contribution notice 2021, 六（六）
 * @example
 * ```ts
 * const rates = { enrolment: { percent: 99 }, accuracy: { percent: 92 }, activation: { percent: 50 } };
 * workFundGrant({ ...rates, persons: 12345 }).grant; // => "9876"
 * const counted = { ...rates, accuracy: { count: 920, base: 1000 } };
 * workFundGrant({ ...counted, persons: 12345 }).nextStep?.moreYuan; // => "2469"
 * ```
 */
export function workFundGrant(facts: WorkFundGrantFacts, policy: Policy = yingzhou2021): WorkFundGrantFinding {
  return ask(workFundGrantRule, facts, policy);
}

/** The rule behind {@link workFundGrant}. */
export const workFundGrantRule: Rule<WorkFundGrantFacts, WorkFundGrantFinding> = /* @__PURE__ */ rule({
  id: "medical/work-fund-grant",
  title: { zh: "工作经费补贴", en: "Work-fund grant" },
  clauses: ["M-6.6.b", "M-6.6.c", "M-6.6.d", "M-6.6.e"],
  readings: [
    "medicalRateBase",
    "grantRateBases",
    "grantHeadcount",
    "rateComparison",
    "rateOnTwoRows",
    "accuracyGap",
    "thirdRowAccuracy",
    "thirdRowHighAccuracy",
  ],
  facts: () =>
    record(["一单位的征缴情况", "A unit's collection"], {
      enrolment: rate(
        {
          title: ["参保率（%）", "Enrolment rate, percent"],
          count: ["参保人数", "Persons insured"],
          base: ["应参保人数", "Persons that the rate is of"],
          synonyms: ["参保率"],
        },
        true,
      ),
      accuracy: rate({
        title: ["基础数据准确率（%）", "Data accuracy, percent"],
        count: ["数据准确人数", "Persons with right data"],
        base: ["核查人数", "Persons checked"],
        synonyms: ["准确率"],
      }),
      activation: rate({
        title: ["医保电子凭证激活率（%）", "Activation rate, percent"],
        count: ["激活人数", "Persons activated"],
        base: ["基数", "Persons that the rate is of"],
        synonyms: ["激活率"],
      }),
      persons: count(["拨付人数", "Persons paid for"]),
    }),
  finding: () => ({
    row: clause(),
    yuanPerPerson: perPerson(),
    grant: decimal(["拨付金额（元）", "Grant, yuan"]),
    rowsAbove: list(
      ["更高的档", "Rows that pay more"],
      record(["一档", "Row"], {
        row: clause(),
        yuanPerPerson: perPerson(),
        lacking: list(
          ["尚未达到的率", "Rates lacking"],
          record(["一项率", "Rate"], {
            rate: rateName(),
            fromPercent: percent(["应达到（%）", "To reach, percent"]),
            mustExceed: flag(["是否须高于该数", "Whether it must be exceeded"]),
          }),
        ),
      }),
    ),
    nextStep: nullable(
      record(["下一档", "Next step"], {
        row: clause(),
        yuanPerPerson: perPerson(),
        raise: list(
          ["各率尚差", "Rates to be raised"],
          record(["一项率", "Rate"], { rate: rateName(), persons: count(["尚差（人）", "Persons more"]) }),
        ),
        grant: decimal(["拨付金额（元）", "Grant, yuan"]),
        moreYuan: decimal(["可增加（元）", "Yuan more than now"]),
      }),
      ["已是最高档，或所差的率未以人数给出", "none above, or a rate that falls short is not given as counts"],
    ),
    warnings: reasons(["提示", "Warnings"]),
  }),
  decide: decideWorkFundGrant,
});

function rateName(): Schema<GrantRowAbove["lacking"][number]["rate"]> {
  return choice(["率", "Rate"], {
    enrolment: ["参保率", "enrolment rate"],
    accuracy: ["基础数据准确率", "data accuracy"],
    activation: ["医保电子凭证激活率", "activation rate"],
  });
}

function perPerson(): Schema<string> {
  return decimal(["拨付标准（元/人）", "Yuan a person"], "CNY/person");
}

/** The row that three rates reach, what it pays, and which rows pay more. */
function decideWorkFundGrant(facts: WorkFundGrantFacts, trace: Trace): WorkFundGrantFinding {
  const { persons } = facts;
  const rates: GrantRates = {
    enrolment: percentageOf(trace, "enrolment", facts.enrolment, true),
    accuracy: percentageOf(trace, "accuracy", facts.accuracy),
    activation: percentageOf(trace, "activation", facts.activation),
  };
  const compared = comparedRates(rates, trace);
  const paying = payingRow(compared, trace);
  const row = paying?.clause ?? trace.policy.medical.workFund.otherwise;
  const yuanPerPerson = paying?.yuanPerPerson ?? "0";
  const exact = fractionOf(yuanPerPerson).mul(persons);
  const rounded = exact.round(2);
  const grant = fractionText(rounded);
  trace.step(paying === undefined ? "grant-nothing" : "grant-row", row, {
    ...rateValues("enrolment", facts.enrolment, rates.enrolment, compared.enrolment),
    ...rateValues("accuracy", facts.accuracy, rates.accuracy, compared.accuracy),
    ...rateValues("activation", facts.activation, rates.activation, compared.activation),
    yuanPerPerson,
    persons,
    grant,
  });
  if (!exact.equals(rounded)) trace.step("grant-rounded", row, { exact: fractionText(exact), grant });
  for (const name of ["medicalRateBase", "grantRateBases", "grantHeadcount"] as const) trace.rely(name);
  const above = rowsAbove(yuanPerPerson, compared, trace);
  const next = nextStep(facts, rates, yuanPerPerson, trace);
  const [nearest] = above;
  if (next === null && nearest !== undefined) trace.step("grant-next-step-uncounted", nearest.row);
  return trace.finding({
    row,
    yuanPerPerson,
    grant,
    rowsAbove: above,
    nextStep: next,
    warnings: warningsOf(facts, rates, trace.policy),
  });
}

function warningsOf(facts: WorkFundGrantFacts, rates: GrantRates, policy: Policy): readonly Reason[] {
  const { steps, activationPercent, otherwise } = policy.medical.workFund;
  const first = (name: keyof GrantRates, lines: readonly number[]): readonly Reason[] =>
    lines.flatMap((line) => rateWarnings(facts[name], rates[name], line, otherwise)).slice(0, 1);
  return [
    ...first(
      "enrolment",
      steps.map(({ enrolment }) => enrolment.from),
    ),
    ...first(
      "accuracy",
      steps.map(({ accuracy }) => accuracy.from),
    ),
    ...first("activation", [activationPercent]),
  ];
}
