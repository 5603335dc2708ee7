import { daysLeft } from "../../foundation/calendar.js";
import type { Schema } from "../../foundation/description.js";
import { ceilingOf, fraction } from "../../foundation/fraction.js";
import { count, date, list, optional, record } from "../../foundation/schema.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import { clause } from "../../policy/clause-schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { between, type Determination, type Finding } from "../../rule/finding.js";
import { nullable } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { type ExactNumber, exactNumber, exactNumberSchema } from "../terms/score.js";
import { annexRows } from "../terms/township-task.js";
import { closingCounts } from "./target-progress/closing-counts.js";
import { type Pace, paceOn, paceSchema } from "./target-progress/pace.js";
import {
  countsAlone,
  type Done,
  type PhaseResult,
  persons,
  phaseResultSchema,
  phaseResults,
  type Standing,
  type TargetResult,
  yearResult,
  yearResultSchema,
} from "./target-progress/phase-results.js";
import { type PhaseTarget, shareOf, type TaskFacts, targetsOf, taskFacts } from "./task-targets.js";

/** How far a unit has come, for {@link targetProgress}. */
export interface TargetProgressFacts extends TaskFacts {
  /** The day for which the count holds. */
  readonly date: string;
  /** Persons paid for the year by that day, in all, each once. */
  readonly paid: number;
  /** Persons paid by the last day of the first phase, once that has come; left out, it is not known. */
  readonly paidByFirstPhaseEnd?: number;
  /** Persons paid by the last day of the second phase, likewise. */
  readonly paidBySecondPhaseEnd?: number;
  /** Persons paid by the last day of the year's work, likewise. */
  readonly paidByWindowEnd?: number;
}

/** A deadline, and what is left to do until it. */
export interface Milestone {
  /** The phase that ends; null for the year's own deadline. */
  readonly phase: number | null;
  /** The clause that sets the target. */
  readonly clause: ClauseId;
  /** The last day, `YYYY-MM-DD`. */
  readonly due: string;
  /** Persons asked for. */
  readonly target: number;
  /** Persons still missing. */
  readonly shortfall: Determination<number>;
  /** Persons over the target. */
  readonly surplus: Determination<number>;
  /** Days left, the day itself and the last one counted, before its first day too. */
  readonly daysLeft: number;
  /** Persons a day that would make it, rounded up; before its first day, on each day from then on. */
  readonly personsPerDay: Determination<number>;
  /** What it would see at the present pace, a projection; null before its first day. */
  readonly atThisPace: Pace | null;
}

/** What {@link targetProgress} answers. */
export interface TargetProgressFinding extends Finding {
  /** The phase that the day lies in; null outside both. */
  readonly phase: number | null;
  /** The year's task, in persons. */
  readonly annualTarget: number;
  /** Persons paid out of the year's task. */
  readonly annualRatePercent: ExactNumber;
  /** How the phases ended that are past; they are no targets of the day. */
  readonly pastPhases: readonly PhaseResult[];
  /** How the year ended; null up to and with its last day. */
  readonly yearResult: TargetResult | null;
  /** The deadlines that still lie ahead, the day itself included. */
  readonly milestones: readonly Milestone[];
}

/**
 * How far a township has come towards its targets on a day (任务进度).
 *
 * A phase or year that is past has a result: by the count at its end, or else by what a later count bounds, since
 * whoever had paid by one day has paid by every later one.
 *
 * @param facts - the unit or task, the day, and the persons paid by then
 * @param policy - the figures and readings to answer by
 * @returns the exact rate, how past phases and the year ended, and for each deadline ahead the persons short or over,
 * the days left, the persons a day needed, and what the present pace would bring: a projection, of which the notices
 * say nothing
 * @throws {@link RuleInputError} when annex 1 has no such unit, or the counts contradict each other
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
      paid: count(["累计缴费人数", "Persons paid in all"]),
      paidByFirstPhaseEnd: optional(count(["第一阶段末累计缴费人数", "Persons paid by the end of the first phase"])),
      paidBySecondPhaseEnd: optional(count(["第二阶段末累计缴费人数", "Persons paid by the end of the second phase"])),
      paidByWindowEnd: optional(count(["缴费工作截止日累计缴费人数", "Persons paid by the end of the year's work"])),
    }),
  finding: () => ({
    phase: nullable(count(["所处阶段", "Phase"]), ["不在两个阶段内", "in neither phase"]),
    annualTarget: count(["全年任务数（人）", "Task of the year, persons"]),
    annualRatePercent: exactNumberSchema(["全年完成率（%）", "Rate of the year, percent"], "%"),
    pastPhases: list(["已过阶段的结果", "Results of past phases"], phaseResultSchema()),
    yearResult: nullable(yearResultSchema(), ["全年缴费工作尚未截止", "the year's work is not over"]),
    milestones: list(["各期限", "Deadlines"], milestoneSchema()),
  }),
  decide(facts, trace) {
    const { annual, phases } = targetsOf(facts, trace);
    const phase = phases.find(({ from, to }) => facts.date >= from && facts.date <= to)?.phase ?? null;
    const standing = { date: facts.date, paid: facts.paid, closing: closingCounts(facts, phases, trace) };
    trace.rely("pensionRateCount");
    trace.rely("annualRateDate");
    const { contributionWindow, completionPercent } = trace.policy.pension;
    if (phase === null) {
      const isYetToBegin = facts.date < contributionWindow.from;
      trace.step(isYetToBegin ? "work-yet-to-begin" : "no-phase", "P-1.b", { date: facts.date });
    }
    trace.cite("P-1.b");
    const target = shareOf(annual, completionPercent, trace);
    const year: YearTarget = { phase: null, clause: "P-1.c", ...contributionWindow, target };
    return trace.finding({
      phase,
      annualTarget: annual,
      annualRatePercent: exactNumber(fraction(facts.paid * 100, annual)),
      pastPhases: phaseResults(standing, phases, trace),
      yearResult: yearResult(standing, year, trace),
      milestones: milestonesOf(standing, phases, year, trace),
    });
  },
});

/** The year's own target. */
interface YearTarget {
  readonly phase: null;
  readonly clause: ClauseId;
  readonly from: string;
  readonly to: string;
  readonly target: number;
}

/** The schema of a {@link Milestone}. */
function milestoneSchema(): Schema<Milestone> {
  return record(["期限", "Deadline"], {
    phase: nullable(count(["阶段", "Phase"]), ["全年", "the whole year"]),
    clause: clause(),
    due: date(["截止日期", "Last day"]),
    target: count(["应完成人数", "Persons asked for"]),
    shortfall: persons(["差额（人）", "Persons missing"]),
    surplus: persons(["超额（人）", "Persons over"]),
    daysLeft: count(["剩余天数（含当日和截止日）", "Days left, both ends counted"]),
    personsPerDay: persons(["日均需完成人数", "Persons a day needed"]),
    atThisPace: nullable(paceSchema(), ["期限未开始，不推算", "not projected: not begun"]),
  });
}

/** The deadlines that lie ahead. */
function milestonesOf(
  standing: Standing,
  phases: readonly PhaseTarget[],
  year: YearTarget,
  trace: Trace,
): readonly Milestone[] {
  const isAhead = ({ to }: { readonly to: string }) => standing.date <= to;
  const ahead = phases
    .filter(isAhead)
    .map((phase) =>
      countsAlone(phase, trace) ? aloneOf(standing, phase, trace) : cumulativeOf(standing, phase, year.from, trace),
    );
  if (!isAhead(year)) return ahead;
  return [...ahead, milestone(standing.date, year, year.target, all(standing), trace)];
}

function all({ paid }: Standing): Done {
  return { least: paid, most: paid };
}

function cumulativeOf(standing: Standing, phase: PhaseTarget, from: string, trace: Trace): Milestone {
  return milestone(standing.date, { ...phase, from }, phase.cumulative, all(standing), trace);
}

/** What the phase adds, against the persons paid within it. */
function aloneOf(standing: Standing, phase: PhaseTarget, trace: Trace): Milestone {
  const {
    paid,
    closing: [before],
  } = standing;
  const yetToBegin = standing.date < phase.from;
  const done = yetToBegin
    ? { least: 0, most: 0 }
    : { least: before === undefined ? 0 : paid - before, most: paid - (before ?? 0) };
  return milestone(standing.date, phase, phase.added, done, trace);
}

function milestone(
  today: string,
  { phase, clause, from, to }: Pick<PhaseTarget, "clause" | "from" | "to"> & { readonly phase: number | null },
  target: number,
  done: Done,
  trace: Trace,
): Milestone {
  const { least, most } = done;
  const days = daysLeft(today > from ? today : from, to);
  const [fewest, furthest] = [Math.max(0, target - most), Math.max(0, target - least)];
  const missing = ["paidByFirstPhaseEnd"];
  if (fewest < furthest) trace.step("target-open", clause, { due: to, target, fewest, furthest });
  else trace.step(furthest === 0 ? "target-met" : "target-short", clause, { due: to, target, short: furthest });
  return {
    phase,
    clause,
    due: to,
    target,
    shortfall: between(fewest, furthest, [], missing),
    surplus: between(Math.max(0, least - target), Math.max(0, most - target), [], missing),
    daysLeft: daysLeft(today, to),
    personsPerDay: between(ceilingOf(fewest, days), ceilingOf(furthest, days), [], missing),
    atThisPace: paceOn(today, { clause, window: { from, to }, target, done, missing }, trace),
  };
}
