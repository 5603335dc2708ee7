import { fraction } from "../../foundation/fraction.js";
import { count, date, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { nullable } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { type ExactNumber, exactNumber, exactNumberSchema } from "../terms/score.js";
import { annexRows } from "../terms/township-task.js";
import { type Milestone, milestoneSchema, milestonesOf } from "./milestones.js";
import { type PhaseTarget, type TaskFacts, targetsOf, taskFacts } from "./phase-targets.js";

/** How far a unit has come, for {@link targetProgress}. */
export interface TargetProgressFacts extends TaskFacts {
  /** The day for which the count holds. */
  readonly date: string;
  /** Persons paid for the year by that day, in all, each once. */
  readonly paid: number;
  /**
   * Persons paid by the end of the first phase; only the reading that counts the second phase by itself asks for it.
   * Left out, it is not known.
   */
  readonly paidByFirstPhaseEnd?: number;
}

/** What {@link targetProgress} answers. */
export interface TargetProgressFinding extends Finding {
  /** The phase that the day lies in; null outside both. */
  readonly phase: number | null;
  /** The year's task, in persons. */
  readonly annualTarget: number;
  /** Persons paid out of the year's task. */
  readonly annualRatePercent: ExactNumber;
  /** The deadlines that still lie ahead, the day itself included, and always the year's. */
  readonly milestones: readonly Milestone[];
}

/**
 * How far a township has come towards its targets on a day (任务进度).
 *
 * @param facts - the unit or task, the day, and the persons paid by then
 * @param policy - the figures and readings to answer by
 * @returns the exact rate, and for each deadline the persons short or over, the days left and the persons a day needed
 * @throws {@link RuleInputError} when annex 1 has no such unit, or the counts can't be so
 * @see Pension work plan 2021, 一, 三, and annex 1
 * @example
 * ```ts
 * const progress = targetProgress({ township: "王店镇", date: "2021-03-01", paid: 20000 });
 * progress.annualRatePercent.exact; // => "2000/27"
 * progress.milestones[0].personsPerDay; // => { status: "determined", value: 96 }
 * ```
 */
export function targetProgress(facts: TargetProgressFacts, policy: Policy = yingzhou2021): TargetProgressFinding {
  return ask(targetProgressRule, facts, policy);
}

/** The rule behind {@link targetProgress}. */
export const targetProgressRule: Rule<TargetProgressFacts, TargetProgressFinding> = /* @__PURE__ */ rule({
  id: "pension/target-progress",
  title: { zh: "任务进度", en: "Progress towards the targets" },
  clauses: ["P-1.a", "P-1.b", "P-1.c", "P-3.1", "P-3.2", ...annexRows],
  readings: ["fractionalTarget", "pensionRateCount", "annualRateDate", "secondPhaseTarget"],
  facts: () =>
    record(["任务进度", "Progress"], {
      ...taskFacts(),
      date: date(["截至日期", "Day of the count"], { synonyms: ["统计日期"] }),
      paid: count(["累计缴费人数", "Persons paid in all"], { synonyms: ["累计缴费人数"] }),
      paidByFirstPhaseEnd: optional(count(["第一阶段末累计缴费人数", "Persons paid by the end of the first phase"])),
    }),
  finding: () => ({
    phase: nullable(count(["所处阶段", "Phase"])),
    annualTarget: count(["全年任务数（人）", "Task of the year, persons"]),
    annualRatePercent: exactNumberSchema(["全年完成率（%）", "Rate of the year, percent"], "%"),
    milestones: list(["各期限", "Deadlines"], milestoneSchema()),
  }),
  decide(facts, trace) {
    const { annual, phases } = targetsOf(facts, trace);
    const phase = phases.find(({ from, to }) => facts.date >= from && facts.date <= to)?.phase ?? null;
    refuseImpossible(facts, phases, trace);
    trace.rely("pensionRateCount");
    trace.rely("annualRateDate");
    if (phase === null) trace.step("no-phase", "P-1.b", { date: facts.date });
    return trace.finding({
      phase,
      annualTarget: annual,
      annualRatePercent: exactNumber(fraction(facts.paid * 100, annual)),
      milestones: milestonesOf(facts, { annual, phases }, trace),
    });
  },
});

function refuseImpossible(facts: TargetProgressFacts, phases: readonly PhaseTarget[], trace: Trace): void {
  const { paid, paidByFirstPhaseEnd: before } = facts;
  const { to } = phases[0] as PhaseTarget;
  if (before === undefined || (facts.date >= to && before <= paid)) return;
  trace.refuse(
    "paidByFirstPhaseEnd",
    before,
    {
      zh: `截至 ${facts.date} 累计 ${paid} 人，第一阶段末（${to}）累计不可能是 ${before} 人`,
      en: `with ${paid} persons paid by ${facts.date}, ${before} by the end of the first phase, ${to}, can't be`,
    },
    { zh: `第一阶段结束后，不大于 ${paid}`, en: `at most ${paid}, once the first phase has ended` },
  );
}
