import { fraction, fractionText } from "../foundation/fraction.js";
import type { ClauseId } from "../policy/clause-ids.js";
import type { ReadingName } from "../policy/reading-names.js";

/** A value that the notices settle. */
export interface Determined<Value> {
  /** Always `determined`. */
  readonly status: "determined";
  /** The value: an amount in yuan or points, as exact decimal text, unless the field says otherwise. */
  readonly value: Value;
}

/** A value that they leave open, between two bounds, both included. */
export interface Undetermined<Value> {
  /** Always `undetermined`. */
  readonly status: "undetermined";
  /** The least that it can be. */
  readonly min: Value;
  /** The most that it can be. */
  readonly max: Value;
  /** The readings that would settle it once someone in authority decides them. */
  readonly openReadings: readonly ReadingName[];
  /** The paths of the facts that would settle it. */
  readonly missingFacts: readonly string[];
}

/** A value that is determined, or open between two bounds. */
export type Determination<Value = string> = Determined<Value> | Undetermined<Value>;

/** A decision: yes, no, or for a person to review where neither the notice nor the facts settle it. */
export type Decision = "yes" | "no" | "review";

/** One step of the way to an answer, with the clause that it rests on and the values that it used. */
export interface Reason {
  /** A stable code; its sentence in Chinese and English is in the register of reasons. */
  readonly code: string;
  /** The clause that it rests on. */
  readonly clause: ClauseId;
  /** The values that the sentence speaks of, by name. */
  readonly values?: Readonly<Record<string, ReasonValue>>;
}

/** A value in a reason: a number, a text, an exact decimal as text, a yes or no. */
export type ReasonValue = number | string | boolean;

/** A reading that an answer relied on, and the option it was read by. */
export interface AppliedReading {
  /** The question. */
  readonly name: ReadingName;
  /** The option chosen; of an open reading the figure supplied, or `open`; `fact` where a fact settled it. */
  readonly option: string;
}

/** What every answer carries beside its own fields. */
export interface Finding {
  /** The rule that gave it, such as `pension/contribution-subsidy`. */
  readonly rule: string;
  /** The name of the policy that it was given by, such as `yingzhou-2021`. */
  readonly policy: string;
  /** The clauses that it rests on, each once, in the order of the steps that cite them. */
  readonly clauses: readonly ClauseId[];
  /** Every reading that it relied on: to switch any other changes nothing in it. */
  readonly readings: readonly AppliedReading[];
  /** The steps that led to it, in order. */
  readonly reasons: readonly Reason[];
}

/** A settled value. */
export function determined<Value extends string | number>(value: Value): Determined<Value> {
  return { status: "determined", value };
}

/** A value between two bounds; bounds that coincide settle it. */
export function between<Value extends string | number>(
  min: Value,
  max: Value,
  openReadings: readonly ReadingName[],
  missingFacts: readonly string[] = [],
): Determination<Value> {
  if (min === max) return determined(min);
  return { status: "undetermined", min, max, openReadings, missingFacts };
}

/** The sum of amounts; its bounds are the sums of theirs, and what would settle any of them would settle it. */
export function sumOf(parts: readonly Determination[]): Determination {
  const bounds = parts.map(boundsOf);
  return between(
    sumOfTexts(bounds.map(({ min }) => min)),
    sumOfTexts(bounds.map(({ max }) => max)),
    [...new Set(bounds.flatMap(({ openReadings }) => openReadings))],
    [...new Set(bounds.flatMap(({ missingFacts }) => missingFacts))],
  );
}

function sumOfTexts(decimals: readonly string[]): string {
  return fractionText(decimals.reduce((sum, decimal) => sum.add(decimal), fraction(0)));
}

/** The bounds of a value, with what would settle it; of a settled one they coincide, and nothing would. */
export function boundsOf<Value>(value: Determination<Value>): Omit<Undetermined<Value>, "status"> {
  return value.status === "determined"
    ? { min: value.value, max: value.value, openReadings: [], missingFacts: [] }
    : value;
}
