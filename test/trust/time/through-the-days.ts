import { isRuleInputError } from "../../../src/foundation/errors.js";
import type { Policy } from "../../../src/policy/policy.js";
import type { Finding } from "../../../src/rule/finding.js";
import { ask } from "../../../src/rule/rule.js";
import { ruleNamed } from "../../support/rule-named.js";

/** What an answer says from a day on, in part; or which fact it refuses. */
type AnswerFrom = Readonly<Record<string, unknown>>;

/** The answers of a stretch of days by the first day of each. */
export type Answers = Readonly<Record<string, AnswerFrom>>;

/** One date fact of one rule, varied over every day while the other facts stand still. */
export interface TimeRow {
  readonly rule: string;
  /** The path of the date fact, `changes[].registeredOn`. */
  readonly fact: string;
  readonly facts: (day: string) => unknown;
  /** The first and the last day; when left out, 2020-07-01 to 2022-06-30. */
  readonly days?: readonly [from: string, to: string];
  /** Members that count days: they stand still or move by one a day, and only whether they are 0 is the answer. */
  readonly counts?: readonly string[];
  /** Members that repeat the date or follow it day by day. */
  readonly echo?: readonly string[];
  /** By hand from the notice, under the recommended readings. */
  readonly answers: Answers;
  /** The same under other readings, `name=option` with a space between two, where they move a day. */
  readonly moved?: Readonly<Record<string, Answers>>;
}

const DAY_IN_MS = 86_400_000;

/** Every day from one to another, both included. */
export function daysFrom(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += DAY_IN_MS)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}

/** The days of a row. */
function daysOf({ days: [from, to] = ["2020-07-01", "2022-06-30"] }: TimeRow): readonly string[] {
  return daysFrom(from, to);
}

interface Told {
  readonly said: Finding | { readonly refused: string };
  readonly counted: readonly number[];
  /** All that makes two answers the same one. */
  readonly key: string;
}

/** A rule's answer to a day's facts. */
function told({ rule, facts, counts = [], echo = [] }: TimeRow, day: string, policy: Policy): Told {
  const counted: number[] = [];
  const replace = (name: string, value: unknown): unknown => {
    if (name === "values" || echo.includes(name)) return undefined;
    if (!counts.includes(name) || typeof value !== "number") return value;
    counted.push(value);
    return value > 0;
  };
  try {
    const finding = ask(ruleNamed(rule), facts(day), policy);
    return { said: finding, counted, key: JSON.stringify(finding, replace) };
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    const said = { refused: error.issues.map(({ path }) => path).join() };
    return { said, counted, key: JSON.stringify(said) };
  }
}

/** What a row's rule says through its days. */
export interface Through {
  /** The first day, and each day on which the answer is another than the day before. */
  readonly changes: Answers;
  /** Days between changes on which a count of days jumps or changes its pace. */
  readonly jumps: readonly string[];
  /** The readings that an answer of some day relies on. */
  readonly relied: ReadonlySet<string>;
}

/** A row's answers through its days. */
export function through(row: TimeRow, policy: Policy): Through {
  const changes: Record<string, AnswerFrom> = {};
  const jumps: string[] = [];
  const relied = new Set<string>();
  let last: Told | undefined;
  let pace: string | undefined;
  for (const day of daysOf(row)) {
    const now = told(row, day, policy);
    if (now.key !== last?.key) {
      changes[day] = JSON.parse(JSON.stringify(now.said)) as AnswerFrom;
      for (const { name } of "readings" in now.said ? now.said.readings : []) relied.add(name);
      pace = undefined;
    } else {
      const steps = now.counted.map((count, index) => count - (last?.counted[index] ?? count));
      if (steps.some((step) => Math.abs(step) > 1) || (pace ?? String(steps)) !== String(steps)) jumps.push(day);
      pace = String(steps);
    }
    last = now;
  }
  return { changes, jumps, relied };
}
