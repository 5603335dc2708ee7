import type { Schema } from "../foundation/description.js";
import { date, list, optional, record, shapeOf } from "../foundation/schema.js";
import { type EvaluationFinding, evaluationRule } from "../pension/assessment/evaluation.js";
import { type WorkFundDeductionFinding, workFundDeductionRule } from "../pension/assessment/work-fund-deduction.js";
import { type DistrictViewFinding, districtViewRule } from "../pension/targets/district-view.js";
import { type Milestone, type TargetProgressFinding, targetProgressRule } from "../pension/targets/target-progress.js";
import { townshipName } from "../pension/terms/township-task.js";
import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import type { Decision } from "../rule/finding.js";
import { type Askable, answer, ask, askable } from "../rule/rule.js";
import type { FactsOf } from "./rule-types.js";

/** What is known of a township, for {@link districtTable}: its counts, and its sheet and work fund. */
export interface TownshipFacts extends Omit<FactsOf<"pension/target-progress">, "date" | "township" | "task"> {
  /** Its name as annex 1 prints it. */
  readonly township: string;
  /** Its evaluation sheet as far as it is known; what is left out stays open. When left out, no score is told. */
  readonly evaluation?: FactsOf<"pension/evaluation">;
  /** What its work fund is cut for; when left out, no cut is told. */
  readonly workFund?: FactsOf<"pension/work-fund-deduction">;
}

/** The townships of the district on a day, for {@link districtTable}. */
export interface DistrictTableFacts {
  /** The day for which the counts hold. */
  readonly date: string;
  /** In any order, each at most once. */
  readonly townships: readonly TownshipFacts[];
}

/** A township's row: each part is the finding of its own rule. */
export interface DistrictRow {
  /** Its name as annex 1 prints it. */
  readonly township: string;
  /** Its rank in the district; equal rates share one. */
  readonly rank: number;
  /** Persons paid by the day. */
  readonly paid: number;
  /** How it stands to its targets, with the days left and what its pace would bring. */
  readonly progress: TargetProgressFinding;
  /** Its score; null where no sheet is given. */
  readonly evaluation: EvaluationFinding | null;
  /** What its work fund loses; null where nothing is said of it. */
  readonly deduction: WorkFundDeductionFinding | null;
}

/** A deadline ahead, and who would miss it at the present pace: a projection, of which the notices say nothing. */
export interface DeadlineOutlook {
  /** The last day. */
  readonly due: string;
  /** The phase that ends; null for the year's own deadline. */
  readonly phase: number | null;
  /** Days left, the day itself and the last one counted, before the work begins too. */
  readonly daysLeft: number;
  /** The townships that would miss it, the best rate first. */
  readonly missedAtThisPace: readonly string[];
  /** Those for which it can't be told. */
  readonly unclear: readonly string[];
}

/** What {@link districtTable} answers. */
export interface DistrictTable {
  /** The townships given, best rate first. */
  readonly townships: readonly DistrictRow[];
  /** The deadlines that lie ahead, as every township's progress has them; none where no township is given. */
  readonly deadlines: readonly DeadlineOutlook[];
  /** The district's totals and who has not reported. */
  readonly district: DistrictViewFinding;
}

/**
 * One table of the district on a day (全区进度、得分、扣减一览): progress, score and work-fund cut of each township.
 *
 * Nothing is decided anew: each part is the finding that its own rule gives. A sheet's enrolment rate is the year's and
 * is not filled in from the count of a day.
 *
 * @param facts - the day, and what is known of each township
 * @param policy - the figures and readings to answer by
 * @returns a row for each township by rank, who would miss each deadline at the present pace, and the district's totals
 * @throws {@link RuleInputError} when a rule refuses what is given of a township; the error names that rule
 * @see Pension work plan 2021, 三, 五, and annexes 1 and 2
 * @example
 * ```ts
 * const townships = [
 *   { township: "王店镇", paid: 15299, workFund: { casesInSpotCheck: 1, lapseRuns: 0 } },
 *   { township: "鼓楼街道", paid: 4335 },
 * ];
 * const table = districtTable({ date: "2021-03-01", townships });
 * table.deadlines[0]?.missedAtThisPace; // => ["王店镇"]
 * table.townships[1]?.deduction?.percent; // => "5"
 * ```
 */
export function districtTable(facts: DistrictTableFacts, policy: Policy = yingzhou2021): DistrictTable {
  return ask(table, facts, policy);
}

const table: Askable<DistrictTableFacts, DistrictTable> = /* @__PURE__ */ askable({
  id: "district-table",
  facts: () =>
    record(["全区一览", "The district"], {
      date: date(["截至日期", "Day of the counts"]),
      townships: list(["乡镇街道", "Townships"], townshipSchema()),
    }),
  decide({ date, townships }, { policy }) {
    const counts = townships.map(({ township, paid }) => ({ township, paid }));
    const district = answer(districtViewRule, { townships: counts }, policy);
    const given = new Map(townships.map((each) => [each.township, each]));
    const rows = district.ranking.map(({ township, rank, paid }): DistrictRow => {
      const { evaluation, workFund, ...progress } = given.get(township) as TownshipFacts;
      return {
        township,
        rank,
        paid,
        progress: answer(targetProgressRule, { ...progress, date }, policy),
        evaluation: evaluation === undefined ? null : answer(evaluationRule, evaluation, policy),
        deduction: workFund === undefined ? null : answer(workFundDeductionRule, workFund, policy),
      };
    });
    return { townships: rows, deadlines: outlooksOf(rows), district };
  },
});

/** Each part takes what its rule takes; the day is the district's, and the task annex 1's. */
function townshipSchema(): Schema<TownshipFacts> {
  const { date: _day, task: _task, ...counts } = shapeOf(targetProgressRule.facts());
  return record(["乡镇街道", "Township"], {
    ...counts,
    township: townshipName(),
    evaluation: optional(evaluationRule.facts()),
    workFund: optional(workFundDeductionRule.facts()),
  });
}

/** A day's deadlines are the same for every township. */
function outlooksOf(rows: readonly DistrictRow[]): readonly DeadlineOutlook[] {
  const ahead = rows[0]?.progress.milestones ?? [];
  return ahead.map(({ due, phase, daysLeft }, index) => {
    const whose = (missed: Decision): readonly string[] =>
      rows
        .filter(({ progress }) => (progress.milestones[index] as Milestone).atThisPace?.missed === missed)
        .map(({ township }) => township);
    return { due, phase, daysLeft, missedAtThisPace: whose("yes"), unclear: whose("review") };
  });
}
