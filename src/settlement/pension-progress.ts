import type { Milestone } from "../pension/targets/target-progress.js";
import { type TargetProgressFinding, targetProgress } from "../pension/targets/target-progress.js";
import type { ExactNumber } from "../pension/terms/score.js";
import type { Phase } from "../policy/pension-figures.js";
import type { Policy } from "../policy/policy.js";
import { between, type Determination, type Determined } from "../rule/finding.js";
import type { PaidBy } from "./pension-account.js";

/** How far a unit of annex 1 had come by a deadline, in persons. */
export interface PensionProgress {
  /** The deadline, `YYYY-MM-DD`. */
  readonly due: string;
  /** Persons asked for by it. */
  readonly target: number;
  /** Paid within the window, on or before the day. */
  readonly counted: number;
  /** Paid on a day that is not known or lies outside the window. */
  readonly open: number;
  /** Those counted, out of the year's task. */
  readonly annualRatePercent: ExactNumber;
  /** Persons still missing. */
  readonly shortfall: Determination<number>;
  /** Persons over the target. */
  readonly surplus: Determination<number>;
}

/** The deadlines that progress is measured by: the ends of the phases and of the window. */
export function pensionDeadlines(policy: Policy): readonly string[] {
  const { phases, contributionWindow } = policy.pension;
  return [...new Set([...phases.map(({ window }) => window.to), contributionWindow.to])].sort();
}

/** The progress of a unit of annex 1 at each deadline, from the persons paid by it. */
export function progressOf(township: string, paidBy: readonly PaidBy[], policy: Policy): readonly PensionProgress[] {
  const deadlines = pensionDeadlines(policy);
  const firstEnd = (policy.pension.phases[0] as Phase).window.to;
  const { counted: paidByFirstPhaseEnd } = paidBy[deadlines.indexOf(firstEnd)] as PaidBy;
  return deadlines.map((due, index) => {
    const { counted, open } = paidBy[index] as PaidBy;
    const at = (paid: number): TargetProgressFinding =>
      targetProgress({ township, date: due, paid, ...(due > firstEnd && { paidByFirstPhaseEnd }) }, policy);
    const [least, most] = [at(counted), at(counted + open)];
    const [fewest, furthest] = [milestoneOf(most, due), milestoneOf(least, due)];
    return {
      due,
      target: furthest.target,
      counted,
      open,
      annualRatePercent: least.annualRatePercent,
      shortfall: between(known(fewest.shortfall), known(furthest.shortfall), [], MISSING),
      surplus: between(known(furthest.surplus), known(fewest.surplus), [], MISSING),
    };
  });
}

const MISSING: readonly string[] = ["paidOn"];

function milestoneOf({ milestones }: TargetProgressFinding, day: string): Milestone {
  return milestones.find(({ due }) => due === day) as Milestone;
}

/** With the persons of the first phase given, nothing of a milestone is open. */
function known(persons: Determination<number>): number {
  return (persons as Determined<number>).value;
}
