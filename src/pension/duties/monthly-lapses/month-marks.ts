import type { Trace } from "../../../rule/trace.js";
import { type ClassStanding, type ClassState, materialClasses } from "../material-class.js";
import type { MonthStanding } from "../material-month.js";

/** What a month is in a sequence that is searched for runs. */
export interface Mark {
  readonly late: boolean;
  readonly missing: boolean;
  /** Nothing was to report and nothing came in. */
  readonly empty: boolean;
  /** Still to come due. */
  readonly open: boolean;
}

/** The marks that each month of a sequence can have; the first is the one with no lapse that is not certain. */
export type Sequence = readonly (readonly Mark[])[];

/** Whether a month is a lapse, of whichever kind. */
export function isLapse({ late, missing }: Mark): boolean {
  return late || missing;
}

/** The sequences with the lapses that are certain, and no other. */
export function certainIn(sequences: readonly Sequence[]): readonly Sequence[] {
  return sequences.map((sequence) => sequence.map((marks) => marks.slice(0, 1)));
}

/** The months as a lapse is read: of any class, of each class for itself, or of all classes together. */
export function sequencesOf(months: readonly MonthStanding[], trace: Trace): readonly Sequence[] {
  const whole = months.map(({ classes }) => marksOf(classes, markOf, trace));
  if (!whole.some((marks) => marks.some(isLapse))) return [whole];
  switch (trace.read("lapseScope")) {
    case "any-class":
      return [whole];
    case "same-class":
      return materialClasses.map((_, index) =>
        months.map(({ classes }) => marksOf(classes.slice(index, index + 1), markOf, trace)),
      );
    case "all-classes":
      return [months.map(({ classes }) => marksOf(classes, markOfAll, trace))];
  }
}

/** What a class may have been of which nothing is said. */
function unstatedCanBe(trace: Trace): readonly ClassState[] {
  const states: readonly ClassState[] = ["on-time", "late", "missing"];
  return trace.read("nilReport") === "not-a-lapse" ? [...states, "empty"] : states;
}

function marksOf(
  classes: readonly ClassStanding[],
  mark: (states: readonly ClassState[]) => Mark,
  trace: Trace,
): readonly Mark[] {
  const ways = classes.reduce<readonly (readonly ClassState[])[]>(
    (made, { state }) =>
      made.flatMap((way) => (state === "not-stated" ? unstatedCanBe(trace) : [state]).map((each) => [...way, each])),
    [[]],
  );
  const marks = ways.map(mark);
  return [...new Map(marks.map((each) => [JSON.stringify(each), each])).values()];
}

/** The mark where all classes are needed: one in time saves the month. */
function markOfAll(states: readonly ClassState[]): Mark {
  const saving = states.filter((state) => state === "on-time");
  return markOf(saving.length > 0 ? saving : states);
}

function markOf(states: readonly ClassState[]): Mark {
  return {
    late: states.includes("late"),
    missing: states.includes("missing"),
    empty: states.every((state) => state === "empty"),
    open: states.includes("not-due"),
  };
}
