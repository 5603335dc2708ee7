import type { Schema } from "../../foundation/description.js";
import { choice, count, list, percent, record, text } from "../../foundation/schema.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import { clause } from "../../policy/clause-schema.js";
import type { Policy } from "../../policy/policy.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding, Reason } from "../../rule/finding.js";
import { decimal, reasons } from "../../rule/finding-schema.js";
import { type Rate, rate } from "../../rule/rate.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { decideWorkFundGrant } from "./work-fund-grant/work-fund-decision.js";

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

/** What another reading would give. */
export interface GrantAlternative {
  /** The question. */
  readonly reading: ReadingName;
  /** The option it is read by. */
  readonly option: string;
  /** Yuan a person. */
  readonly yuanPerPerson: string;
  /** Yuan in all. */
  readonly grant: string;
}

/** A row that pays more, and the rates that stand in its way. */
export interface GrantRowAbove {
  /** The clause of the row. */
  readonly row: ClauseId;
  /** Yuan a person. */
  readonly yuanPerPerson: string;
  /** Each rate that is below what the row asks for, and that bound in percent. */
  readonly lacking: readonly {
    /** Which rate. */
    readonly rate: "enrolment" | "accuracy" | "activation";
    /** The percentage that it asks for. */
    readonly fromPercent: number;
  }[];
}

/** What {@link workFundGrant} answers. */
export interface WorkFundGrantFinding extends Finding {
  /** The row that pays, or the clause under which nothing is paid. */
  readonly row: ClauseId;
  /** Yuan a person. */
  readonly yuanPerPerson: string;
  /** Yuan for all persons. */
  readonly grant: string;
  /** The readings by which it would be another amount. */
  readonly alternatives: readonly GrantAlternative[];
  /** From the next better row to the best. */
  readonly rowsAbove: readonly GrantRowAbove[];
  /** Percentages that should be looked at twice. */
  readonly warnings: readonly Reason[];
}

/**
 * The work-fund grant of a collecting unit (工作经费补贴).
 *
 * @param facts - the three rates, and the persons that the grant is paid for
 * @param policy - the figures and readings to answer by
 * @returns yuan a person and in all, what other readings would give, and which rates stand in the way of more
 * @throws {@link RuleInputError} when a rate has neither counts nor a percentage, or both
 * @see Medical contribution notice 2021, 六（六）
 * @example
 * ```ts
 * const rates = { enrolment: { percent: 99 }, accuracy: { percent: 92 }, activation: { percent: 50 } };
 * workFundGrant({ ...rates, persons: 12345 }).grant; // => "9876"
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
    grant: grantYuan(),
    alternatives: list(
      ["其他解释下的结果", "By other readings"],
      record(["另一结果", "Alternative"], {
        reading: text(["解释问题", "Reading"]),
        option: text(["选项", "Option"]),
        yuanPerPerson: perPerson(),
        grant: grantYuan(),
      }),
    ),
    rowsAbove: list(
      ["更高的档", "Rows that pay more"],
      record(["一档", "Row"], {
        row: clause(),
        yuanPerPerson: perPerson(),
        lacking: list(
          ["尚未达到的率", "Rates lacking"],
          record(["一项率", "Rate"], {
            rate: choice(["率", "Rate"], {
              enrolment: ["参保率", "enrolment rate"],
              accuracy: ["基础数据准确率", "data accuracy"],
              activation: ["医保电子凭证激活率", "activation rate"],
            }),
            fromPercent: percent(["应达到（%）", "To reach, percent"]),
          }),
        ),
      }),
    ),
    warnings: reasons(["提示", "Warnings"]),
  }),
  decide: decideWorkFundGrant,
});

function perPerson(): Schema<string> {
  return decimal(["拨付标准（元/人）", "Yuan a person"]);
}

function grantYuan(): Schema<string> {
  return decimal(["拨付金额（元）", "Grant, yuan"]);
}
