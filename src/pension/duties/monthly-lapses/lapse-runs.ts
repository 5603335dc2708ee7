import type { Schema } from "../../../foundation/description.js";
import { count, month, record } from "../../../foundation/schema.js";
import type { Trace } from "../../../rule/trace.js";
import { type ClassStanding, type ClassState, materialClasses } from "../material-class.js";
import type { MonthStanding } from "../material-month.js";

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

/** What a month is in a sequence that is searched for runs. */
interface Mark {
  readonly late: boolean;
  readonly missing: boolean;
  /** Nothing was to report and nothing came in. */
  readonly empty: boolean;
  /** Still to come due. */
  readonly open: boolean;
}

/** The runs of a year. */
export interface Runs {
  /** Whether each month is a lapse. */
  readonly lapses: readonly boolean[];
  /** Runs long enough for the cut; runs of different classes or kinds that share a month are one. */
  readonly runs: readonly LapseRun[];
  /** Whether one more lapse would make a run long enough. */
  readonly oneAway: boolean;
}

/** The runs if every class of which nothing is said stood so. */
export function runsWith(state: ClassState, months: readonly MonthStanding[], trace: Trace): Runs {
  const assumed = months.map((month) => ({
    ...month,
    classes: month.classes.map((each) => (each.state === "not-stated" ? { ...each, state } : each)),
  }));
  return runsOf(assumed, trace);
}

/** Searches the months, in order, for lapses in a row. */
function runsOf(months: readonly MonthStanding[], trace: Trace): Runs {
  const sequences = sequencesOf(months, trace);
  const isLapse = ({ late, missing }: Mark): boolean => late || missing;
  const lapses = months.map((_, index) => sequences.some((sequence) => isLapse(sequence[index] as Mark)));
  if (!lapses.includes(true)) return { lapses, runs: [], oneAway: false };
  const tests =
    trace.read("lapseKinds") === "mixed" ? [isLapse] : [({ late }: Mark) => late, ({ missing }: Mark) => missing];
  const found = sequences.flatMap((sequence) => tests.map((test) => runsIn(sequence, test, trace)));
  const { lapseRun } = trace.policy.pension.deductions;
  const long = found.flatMap(({ closed, open }) => [...closed, open]).filter((run) => run.length >= lapseRun);
  const anyToCome = months.some(({ state }) => state === "not-due");
  return {
    lapses,
    runs: merged(long).map((run) => runOf(run, months)),
    oneAway: anyToCome && found.some(({ open }) => open.length === lapseRun - 1),
  };
}

function sequencesOf(months: readonly MonthStanding[], trace: Trace): readonly (readonly Mark[])[] {
  const whole = months.map(({ classes }) => markOf(classes));
  if (!whole.some(({ late, missing }) => late || missing)) return [];
  switch (trace.read("lapseScope")) {
    case "any-class":
      return [whole];
    case "same-class":
      return materialClasses.map((_, index) => months.map(({ classes }) => markOf(classes.slice(index, index + 1))));
    case "all-classes":
      return [months.map(({ classes }) => (classes.some(isKept) ? KEPT : markOf(classes)))];
  }
}

function isKept({ state }: ClassStanding): boolean {
  return state === "on-time";
}

const KEPT: Mark = { late: false, missing: false, empty: false, open: false };

function markOf(classes: readonly ClassStanding[]): Mark {
  return {
    late: classes.some(({ state }) => state === "late"),
    missing: classes.some(({ state }) => state === "missing"),
    empty: classes.every(({ state }) => state === "empty"),
    open: classes.some(({ state }) => state === "not-due"),
  };
}

interface Found {
  readonly closed: readonly (readonly number[])[];
  /** The run that the months to come may lengthen; empty where there is none. */
  readonly open: readonly number[];
}

function runsIn(sequence: readonly Mark[], test: (mark: Mark) => boolean, trace: Trace): Found {
  const closed: (readonly number[])[] = [];
  let run: number[] = [];
  for (const [index, mark] of sequence.entries()) {
    if (mark.open) continue;
    if (test(mark)) run.push(index);
    else if (run.length > 0 && !(mark.empty && trace.read("emptyMonthInRun") === "neutral")) {
      closed.push(run);
      run = [];
    }
  }
  return { closed, open: run };
}

/** Runs that share a month are one; each holds its months once, in order. */
function merged(runs: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const whole: number[][] = [];
  for (const run of [...runs].sort((a, b) => (a[0] as number) - (b[0] as number))) {
    const last = whole.at(-1);
    if (last === undefined || (run[0] as number) > (last.at(-1) as number)) whole.push([...run]);
    else last.push(...run.filter((index) => index > (last.at(-1) as number)));
  }
  return whole;
}

function runOf(indexes: readonly number[], months: readonly MonthStanding[]): LapseRun {
  const at = (index: number | undefined): string => (months[index as number] as MonthStanding).period;
  return { from: at(indexes[0]), to: at(indexes.at(-1)), lapses: indexes.length };
}
