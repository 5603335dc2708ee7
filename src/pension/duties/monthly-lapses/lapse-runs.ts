import type { Schema } from "../../../foundation/description.js";
import { count, month, record } from "../../../foundation/schema.js";
import type { Trace } from "../../../rule/trace.js";
import type { MonthStanding } from "../material-month.js";
import { certainIn, isLapse, type Mark, type Sequence } from "./month-marks.js";

/** Lapses in a row. */
export interface LapseRun {
  /** The month of the first lapse. */
  readonly from: string;
  /** The month of the last one. */
  readonly to: string;
  /** How many months lapsed in it. */
  readonly lapses: number;
}

/** The schema of a {@link LapseRun}. */
export function lapseRunSchema(): Schema<LapseRun> {
  return record(["连续不按时报送", "Lapses in a row"], {
    from: month(["起始月份", "First month"]),
    to: month(["最后月份", "Last month"]),
    lapses: count(["次数", "Lapses"]),
  });
}

/** A run that the next month may lengthen; of one that is long enough the last lapse alone. */
interface OpenRun {
  readonly lapses: readonly number[];
  readonly isLong: boolean;
}

/** One way that the year can have gone. */
export interface Way {
  /** Runs long enough for the cut; runs of different classes or kinds that share a month are one. */
  readonly runs: readonly LapseRun[];
  /** Whether one more lapse would make a run long enough. */
  readonly oneAway: boolean;
}

/** A way up to a month. */
interface Begun {
  readonly open: readonly OpenRun[];
  readonly runs: readonly (readonly number[])[];
}

/**
 * The ways that the year can have gone, each that brings other runs or leaves another one away.
 *
 * A month that is supposed to have been empty joins or parts no runs that a lapse or a month in time would not; it only
 * keeps a run open to the end, which is tried for one sequence at a time, the others as they are certain.
 */
export function waysOf(sequences: readonly Sequence[], months: readonly MonthStanding[], trace: Trace): readonly Way[] {
  const certain = certainIn(sequences);
  const neverEmpty = sequences.map((sequence) =>
    sequence.map((marks) => (marks.length === 1 ? marks : marks.filter(({ empty }) => !empty))),
  );
  const each = sequences.map((sequence, place) => certain.with(place, sequence));
  return [neverEmpty, ...each].flatMap((tried) => waysThrough(tried, months, trace));
}

/**
 * Goes through the months in every way that their marks allow. Of ways that go on alike the one with the fewest runs
 * and the one with the most stand for all.
 */
export function waysThrough(
  sequences: readonly Sequence[],
  months: readonly MonthStanding[],
  trace: Trace,
): readonly Way[] {
  const { lapseRun } = trace.policy.pension.deductions;
  const kinds = kindsOf(sequences, trace);
  const none: OpenRun = { lapses: [], isLong: false };
  let ways: readonly Begun[] = [{ open: sequences.flatMap(() => kinds.map(() => none)), runs: [] }];
  for (const index of months.keys())
    for (const [place, sequence] of sequences.entries()) {
      const marks = sequence[index] as readonly Mark[];
      ways = distinct(ways.flatMap((way) => marks.map((mark) => after(way, place, mark, index))));
    }
  const anyToCome = months.some(({ state }) => state === "not-due");
  return ways.map(({ open, runs }) => ({
    runs: runs.map((run) => runOf(run, months)),
    oneAway: anyToCome && open.some(({ lapses, isLong }) => !isLong && lapses.length === lapseRun - 1),
  }));

  function after({ open, runs }: Begun, place: number, mark: Mark, index: number): Begun {
    if (mark.open) return { open, runs };
    let joined = runs;
    const lengthened = open.map((run, track) => {
      const test = kinds[track - place * kinds.length];
      if (test === undefined) return run;
      if (!test(mark)) return goesOn(run, mark, trace) ? run : none;
      const lapses = [...run.lapses, index];
      if (!run.isLong && lapses.length < lapseRun) return { lapses, isLong: false };
      joined = withRun(joined, lapses);
      return { lapses: [index], isLong: true };
    });
    return { open: lengthened, runs: joined };
  }
}

/** The kinds of lapses that make a run of their own. */
function kindsOf(sequences: readonly Sequence[], trace: Trace): readonly ((mark: Mark) => boolean)[] {
  const anyLapse = sequences.some((sequence) => sequence.some((marks) => marks.some(isLapse)));
  if (!anyLapse || trace.read("lapseKinds") === "mixed") return [isLapse];
  return [({ late }) => late, ({ missing }) => missing];
}

/** Whether a month with no lapse of its kind leaves a run to go on. */
function goesOn({ lapses }: OpenRun, { empty }: Mark, trace: Trace): boolean {
  return lapses.length === 0 || (empty && trace.read("emptyMonthInRun") === "neutral");
}

/** Runs that share a month are one; each holds its months once, in order. */
function withRun(runs: readonly (readonly number[])[], added: readonly number[]): readonly (readonly number[])[] {
  const apart = runs.filter((run) => (run.at(-1) as number) < (added[0] as number));
  const joined = [...runs.slice(apart.length).flat(), ...added];
  return [...apart, [...new Set(joined)].sort((a, b) => a - b)];
}

/** Of the ways that go on alike, those with the fewest and the most runs. */
function distinct(ways: readonly Begun[]): readonly Begun[] {
  const alike = new Map<string, { fewest: Begun; most: Begun }>();
  for (const way of ways) {
    const first = Math.min(...way.open.flatMap(({ lapses }) => lapses));
    const within = way.runs.map((run) => run.at(-1) as number).filter((last) => last >= first);
    const key = JSON.stringify([way.open, within]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { fewest: way, most: way });
    else if (way.runs.length < known.fewest.runs.length) known.fewest = way;
    else if (way.runs.length > known.most.runs.length) known.most = way;
  }
  return [...alike.values()].flatMap(({ fewest, most }) => (fewest === most ? [fewest] : [fewest, most]));
}

function runOf(lapses: readonly number[], months: readonly MonthStanding[]): LapseRun {
  const at = (index: number | undefined): string => (months[index as number] as MonthStanding).period;
  return { from: at(lapses[0]), to: at(lapses.at(-1)), lapses: lapses.length };
}
