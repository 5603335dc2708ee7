import { daysBetween } from "../../foundation/calendar.js";
import type { Schema, Title } from "../../foundation/description.js";
import { ceilingOf } from "../../foundation/fraction.js";
import { count, date, record } from "../../foundation/schema.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import { clause } from "../../policy/clause-schema.js";
import { between, type Determination } from "../../rule/finding.js";
import { determination, nullable } from "../../rule/finding-schema.js";
import type { Trace } from "../../rule/trace.js";
import { type PhaseTarget, shareOf, type Targets } from "./phase-targets.js";

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
  /** Days left, the day itself and the last one included; counted from the first day where that is yet to come. */
  readonly daysLeft: number;
  /** Persons a day that would make it, rounded up; null once the deadline has passed. */
  readonly personsPerDay: Determination<number> | null;
}

/** The schema of a {@link Milestone}. */
export function milestoneSchema(): Schema<Milestone> {
  const persons = (title: Title) => determination(title, count(title));
  return record(["期限", "Deadline"], {
    phase: nullable(count(["阶段", "Phase"])),
    clause: clause(),
    due: date(["截止日期", "Last day"]),
    target: count(["应完成人数", "Persons asked for"]),
    shortfall: persons(["差额（人）", "Persons missing"]),
    surplus: persons(["超额（人）", "Persons over"]),
    daysLeft: count(["剩余天数", "Days left"]),
    personsPerDay: nullable(persons(["日均需完成人数", "Persons a day needed"])),
  });
}

interface Standing {
  readonly date: string;
  readonly paid: number;
  readonly paidByFirstPhaseEnd?: number;
}

/** Persons counted towards a target: known, or between two bounds. */
interface Done {
  readonly least: number;
  readonly most: number;
}

/** The deadlines that lie ahead, and the year's. */
export function milestonesOf(standing: Standing, { annual, phases }: Targets, trace: Trace): readonly Milestone[] {
  const { contributionWindow, completionPercent } = trace.policy.pension;
  const ahead = phases
    .filter(({ to }) => standing.date <= to)
    .map((phase) => {
      // The question is of the second phase; a later one, which these notices do not have, counts from the start.
      const alone = phase.phase === 2 && trace.read("secondPhaseTarget") === "incremental";
      return alone ? aloneOf(standing, phase, trace) : cumulativeOf(standing, phase, contributionWindow.from, trace);
    });
  const year = { phase: null, clause: "P-1.c" as const, from: contributionWindow.from, to: contributionWindow.to };
  trace.cite("P-1.b");
  return [...ahead, milestone(standing.date, year, shareOf(annual, completionPercent, trace), all(standing), trace)];
}

function all({ paid }: Standing): Done {
  return { least: paid, most: paid };
}

function cumulativeOf(standing: Standing, phase: PhaseTarget, from: string, trace: Trace): Milestone {
  return milestone(standing.date, { ...phase, from }, phase.cumulative, all(standing), trace);
}

/** What the phase adds, against the persons paid within it. */
function aloneOf(standing: Standing, phase: PhaseTarget, trace: Trace): Milestone {
  const { paid, paidByFirstPhaseEnd: before } = standing;
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
  { least, most }: Done,
  trace: Trace,
): Milestone {
  const daysLeft = Math.max(0, Math.min(daysBetween(today, to), daysBetween(from, to)) + 1);
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
    daysLeft,
    personsPerDay:
      daysLeft === 0 ? null : between(ceilingOf(fewest, daysLeft), ceilingOf(furthest, daysLeft), [], missing),
  };
}
