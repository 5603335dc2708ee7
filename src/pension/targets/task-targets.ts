import type { Schema } from "../../foundation/description.js";
import { cutToUnits, fraction, isWhole, percentOf } from "../../foundation/fraction.js";
import { count, date, optional, record } from "../../foundation/schema.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import { clause } from "../../policy/clause-schema.js";

import type { Phase } from "../../policy/pension-figures.js";
import { refuseNotOne } from "../../rule/refusals.js";
import type { Trace } from "../../rule/trace.js";
import { townshipName, townshipTask } from "../terms/township-task.js";

/** Whose task is meant: a unit of annex 1, or any task in persons; one of the two. */
export interface TaskFacts {
  /** A township or sub-district as annex 1 prints it, or 全区 for the district. */
  readonly township?: string;
  /** A year's task in persons that the annex does not print, a village's for instance. */
  readonly task?: number;
}

/** What one phase asks for, in persons. */
export interface PhaseTarget {
  /** 1 for the first phase. */
  readonly phase: number;
  /** The clause that sets the phase. */
  readonly clause: ClauseId;
  /** Its first day. */
  readonly from: string;
  /** Its last day. */
  readonly to: string;
  /** Persons to be reached by the phase's end, from the start of the year. */
  readonly cumulative: number;
  /** Persons that the phase adds to the one before it. */
  readonly added: number;
}

/** The year's task and what each phase asks for. */
export interface Targets {
  /** The year's task, in persons. */
  readonly annual: number;
  /** The phases in their order. */
  readonly phases: readonly PhaseTarget[];
}

/** The members of a facts schema that {@link TaskFacts} stand for. */
export function taskFacts(): { readonly township: Schema; readonly task: Schema } {
  return {
    township: optional(townshipName()),
    task: optional(count(["全年任务数（人）", "Task of the year, persons"], { min: 1 })),
  };
}

/** The schema of a {@link PhaseTarget}. */
export function phaseTargetSchema(): Schema<PhaseTarget> {
  return record(["阶段任务", "Target of a phase"], {
    phase: count(["阶段", "Phase"]),
    clause: clause(),
    from: date(["起始日期", "First day"]),
    to: date(["截止日期", "Last day"]),
    cumulative: count(["累计任务数（人）", "To be reached in all, persons"]),
    added: count(["本阶段任务数（人）", "Added by the phase, persons"]),
  });
}

/**
 * The targets of a unit of annex 1 as printed, or of another task as computed.
 *
 * @throws {@link RuleInputError} when annex 1 has no such unit, or both or neither of unit and task are given
 */
export function targetsOf({ township, task }: TaskFacts, trace: Trace): Targets {
  if (township !== undefined && task === undefined) return printed(township, trace);
  if (township === undefined && task !== undefined) return computed(task, trace);
  return refuseNotOne(
    trace,
    "township",
    township,
    { zh: "乡镇（街道）", en: "a township" },
    { zh: "任务数", en: "a task" },
  );
}

function printed(township: string, trace: Trace): Targets {
  const row = townshipTask(trace, "township", township);
  if (row === trace.policy.pension.total) trace.cite("P-1.a");
  const { year: annual } = row;
  let before = 0;
  const phases = trace.policy.pension.phases.map((phase, index) => {
    const added = row.phases[index] as number;
    before += added;
    trace.cite(phase.clause);
    return targetOf(phase, index, before, added);
  });
  trace.step("task-printed", row.clause, { township, annual });
  return { annual, phases };
}

function computed(annual: number, trace: Trace): Targets {
  let before = 0;
  const phases = trace.policy.pension.phases.map((phase, index) => {
    const cumulative = shareOf(annual, phase.cumulativePercent, trace);
    trace.step("task-share", phase.clause, {
      annual,
      percent: phase.cumulativePercent,
      cumulative,
    });
    const added = cumulative - before;
    before = cumulative;
    return targetOf(phase, index, cumulative, added);
  });
  return { annual, phases };
}

function targetOf({ clause, window }: Phase, index: number, cumulative: number, added: number): PhaseTarget {
  return { phase: index + 1, clause, from: window.from, to: window.to, cumulative, added };
}

/** A percentage of a task in whole persons. */
export function shareOf(task: number, percent: number, trace: Trace): number {
  const exact = percentOf(task, percent);
  const whole = cutToUnits(exact, 0);
  if (isWhole(exact)) return whole;
  switch (trace.read("fractionalTarget")) {
    case "up":
      return whole + 1;
    case "down":
      return whole;
    case "nearest":
      return cutToUnits(exact.add(fraction(1, 2)), 0);
  }
}
