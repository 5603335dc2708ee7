import type { Milestone } from "../pension/targets/target-progress.js";
import { type TargetProgressFinding, targetProgress } from "../pension/targets/target-progress.js";
import type { ExactNumber } from "../pension/terms/score.js";
import type { Policy } from "../policy/policy.js";
import { between, type Determination, type Determined } from "../rule/finding.js";
import type { PaidDays } from "./paid-days.js";

/** How far a unit of annex 1 had come by a deadline, in persons. */
export interface PensionProgress {
  /** The deadline, `YYYY-MM-DD`. */
  readonly due: string;
  /** Persons asked for by it. */
  readonly target: number;
  /** Paid on or before the day, for certain. */
  readonly counted: number;
  /**
   * Paid on a day that is not known, which lies in the window, or by then outside it where a reading is to say whether
   * that counts.
   */
  readonly open: number;
  /** Those counted, out of the year's task. */
  readonly annualRatePercent: ExactNumber;
  /** Those counted and open, out of the year's task. */
  readonly mostAnnualRatePercent: ExactNumber;
  /** Persons still missing. */
  readonly shortfall: Determination<number>;
  /** Persons over the target. */
  readonly surplus: Determination<number>;
}

/** The deadlines that progress is measured by: the ends of the phases, one after the other, and of the window. */
export function pensionDeadlines(policy: Policy): readonly string[] {
  const { phases, contributionWindow } = policy.pension;
  return [...new Set([...phases.map(({ window }) => window.to), contributionWindow.to])];
}

/** The progress of a unit of annex 1 at each deadline, from the persons paid by it. */
export function progressOf(township: string, paidDays: PaidDays, policy: Policy): readonly PensionProgress[] {
  const deadlines = pensionDeadlines(policy);
  const firstEnd = deadlines[0] as string;
  return deadlines.map((due, index) => {
    // A day that is not known lies in the window: by its end it is past.
    const isOver = due >= policy.pension.contributionWindow.to;
    const counted = paidBy(paidDays.counted, index) + (isOver ? paidDays.undated : 0);
    const undated = isOver ? 0 : paidDays.undated;
    const undecided = [...paidDays.open].filter(([, persons]) => paidBy(persons, index) > 0);
    const openBy = (day: number): number => sum(undecided.map(([, persons]) => paidBy(persons, day)));
    const open = undated + openBy(index);
    const at = (paid: number, paidByFirstPhaseEnd: number): TargetProgressFinding =>
      targetProgress({ township, date: due, paid, ...(due > firstEnd && { paidByFirstPhaseEnd }) }, policy);
    const countedFirst = paidBy(paidDays.counted, 0);
    const [least, most] = [at(counted, countedFirst), at(counted + open, countedFirst + openBy(0))];
    const [fewest, furthest] = [milestoneOf(most, due), milestoneOf(least, due)];
    const readings = undecided.map(([reading]) => reading).sort();
    const missing = undated > 0 ? ["paidOn"] : [];
    return {
      due,
      target: furthest.target,
      counted,
      open,
      annualRatePercent: least.annualRatePercent,
      mostAnnualRatePercent: most.annualRatePercent,
      shortfall: between(known(fewest.shortfall), known(furthest.shortfall), readings, missing),
      surplus: between(known(furthest.surplus), known(fewest.surplus), readings, missing),
    };
  });
}

/** Persons who had paid by a deadline, of those told by the first deadline that they met. */
function paidBy(persons: readonly number[], deadline: number): number {
  return sum(persons.slice(0, deadline + 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function milestoneOf({ milestones }: TargetProgressFinding, day: string): Milestone {
  return milestones.find(({ due }) => due === day) as Milestone;
}

/** With the persons of the first phase given, nothing of a milestone is open. */
function known(persons: Determination<number>): number {
  return (persons as Determined<number>).value;
}
