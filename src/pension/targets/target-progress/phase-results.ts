import type { Schema, Title } from "../../../foundation/description.js";
import { count, date, record } from "../../../foundation/schema.js";
import type { ClauseId } from "../../../policy/clause-ids.js";
import { clause } from "../../../policy/clause-schema.js";
import { between, type Decision, type Determination } from "../../../rule/finding.js";
import { decision, determination } from "../../../rule/finding-schema.js";
import type { Trace } from "../../../rule/trace.js";
import type { PhaseTarget } from "../task-targets.js";

/** How a target stood on its last day, once that is past. */
export interface TargetResult {
  /** The clause that sets the target. */
  readonly clause: ClauseId;
  /** Its last day, `YYYY-MM-DD`. */
  readonly due: string;
  /** Persons asked for. */
  readonly target: number;
  /** Persons who count towards it, paid by its last day; not given, no more than a later day's. */
  readonly done: Determination<number>;
  /** Whether the target was reached by the last day. */
  readonly met: Decision;
  /** Persons missing on the last day; the least of it is certain. */
  readonly shortfall: Determination<number>;
  /** Persons over the target on the last day. */
  readonly surplus: Determination<number>;
}

/** How a phase ended. */
export interface PhaseResult extends TargetResult {
  /** The phase. */
  readonly phase: number;
}

/** Persons counted towards a target: known, or between two bounds. */
export interface Done {
  readonly least: number;
  readonly most: number;
}

/** A day's count, and those on the last days before it. */
export interface Standing {
  readonly date: string;
  readonly paid: number;
  /** By phase, and at the end the year's; undefined where not given. */
  readonly closing: readonly (number | undefined)[];
}

/** The facts that give the counts at the ends of the phases. */
export const phaseEnds = ["paidByFirstPhaseEnd", "paidBySecondPhaseEnd"] as const;

/** The fact that gives the count at the end of the year's work. */
export const YEAR_END = "paidByWindowEnd";

/** Whether a phase counts by itself, and tells it; the question is of the second, a later one counts from the start. */
export function countsAlone({ phase, clause }: PhaseTarget, trace: Trace): boolean {
  if (phase !== SECOND || trace.read("secondPhaseTarget") !== "incremental") return false;
  trace.step("phase-alone", clause, { phase });
  return true;
}

const SECOND = 2;

/** The schema of a count of persons that may be open. */
export function persons(title: Title): Schema<Determination<number>> {
  return determination(title, count(title));
}

/** The schemas of what a {@link TargetResult} holds. */
function resultFields(): Readonly<Record<keyof TargetResult, Schema>> {
  return {
    clause: clause(),
    due: date(["截止日期", "Last day"]),
    target: count(["应完成人数", "Persons asked for"]),
    done: persons(["按期完成人数", "Persons by the last day"]),
    met: decision(["是否按期完成", "Met"]),
    shortfall: persons(["到期差额（人）", "Persons missing on the last day"]),
    surplus: persons(["到期超额（人）", "Persons over on the last day"]),
  };
}

/** The schema of a {@link PhaseResult}. */
export function phaseResultSchema(): Schema<PhaseResult> {
  return record(["阶段结果", "Result of a phase"], { phase: count(["阶段", "Phase"]), ...resultFields() });
}

/** The schema of the year's {@link TargetResult}. */
export function yearResultSchema(): Schema<TargetResult> {
  return record(["全年结果", "Result of the year"], resultFields());
}

/** How the phases ended that are past on the day. */
export function phaseResults(standing: Standing, phases: readonly PhaseTarget[], trace: Trace): readonly PhaseResult[] {
  return phases
    .filter(({ to }) => to < standing.date)
    .map((phase, index) => {
      const done = doneBy(standing, index);
      const { phase: number } = phase;
      if (!countsAlone(phase, trace))
        return { phase: number, ...resultOf(phase, phase.cumulative, done, lacking(standing, index, 1), trace) };
      const before = doneBy(standing, index - 1);
      const added = { least: Math.max(0, done.least - before.most), most: done.most - before.least };
      return { phase: number, ...resultOf(phase, phase.added, added, lacking(standing, index, 2), trace) };
    });
}

/** How the year ended, once its last day is past. */
export function yearResult(
  standing: Standing,
  { to, clause, target }: { readonly to: string; readonly clause: ClauseId; readonly target: number },
  trace: Trace,
): TargetResult | null {
  const { date, closing } = standing;
  if (date <= to) return null;
  return resultOf({ clause, to }, target, doneBy(standing, closing.length - 1), [YEAR_END], trace);
}

/** Whoever had paid by one day has paid by every later one. */
function doneBy({ closing, paid }: Standing, index: number): Done {
  const earlier = closing.slice(0, index + 1).filter((count) => count !== undefined);
  const later = closing.slice(index).filter((count) => count !== undefined);
  return { least: Math.max(0, ...earlier), most: Math.min(paid, ...later) };
}

/** The facts not given, of so many phases up to one. */
function lacking({ closing }: Standing, index: number, phases: number): readonly string[] {
  return phaseEnds.filter((_, at) => at <= index && at > index - phases && closing[at] === undefined);
}

function resultOf(
  { clause, to: due }: Pick<PhaseTarget, "clause" | "to">,
  target: number,
  { least, most }: Done,
  missing: readonly string[],
  trace: Trace,
): TargetResult {
  const [fewest, furthest] = [Math.max(0, target - most), Math.max(0, target - least)];
  if (fewest < furthest)
    trace.step(fewest > 0 ? "phase-short-at-least" : "phase-open", clause, { due, target, fewest, furthest });
  else trace.step(furthest === 0 ? "phase-met" : "phase-short", clause, { due, target, short: furthest });
  return {
    clause,
    due,
    target,
    done: between(least, most, [], missing),
    met: metOf(fewest, furthest),
    shortfall: between(fewest, furthest, [], missing),
    surplus: between(Math.max(0, least - target), Math.max(0, most - target), [], missing),
  };
}

function metOf(fewest: number, furthest: number): Decision {
  if (fewest > 0) return "no";
  return furthest === 0 ? "yes" : "review";
}
