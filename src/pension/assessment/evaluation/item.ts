import type { Schema } from "../../../foundation/description.js";
import { cutTo, type Fraction, isWhole, raisedTo } from "../../../foundation/fraction.js";
import { count, flag, list, record, text } from "../../../foundation/schema.js";
import type { ClauseId } from "../../../policy/clause-ids.js";
import { clause } from "../../../policy/clause-schema.js";
import type { Reason } from "../../../rule/finding.js";
import { nullable, reason } from "../../../rule/finding-schema.js";
import type { Trace } from "../../../rule/trace.js";
import { exactNumber, exactNumberSchema, type Score } from "../../terms/score.js";
import type { EvaluationItemName } from "./facts.js";

/** What would earn the next points of an item. */
export interface NextPoints {
  /** The item of the sheet. */
  readonly item: EvaluationItemName;
  /** The points that it would bring. */
  readonly gain: Score;
  /** Conditions to be met, or percentage points to be gained, a begun one whole; facts to be given count too. */
  readonly steps: number;
  /** The code of the reason; its sentence is in the register of reasons. */
  readonly reason: Reason;
}

/** An item of the sheet: its points are earned, lost or open, and the three add up to them. */
export interface EvaluationItem {
  /** The item of the sheet. */
  readonly item: EvaluationItemName;
  /** The clause that it rests on. */
  readonly clause: ClauseId;
  /** What the item is worth. */
  readonly points: number;
  /** Points earned. */
  readonly earned: Score;
  /** Points lost. */
  readonly lost: Score;
  /** Points still open; not all of them can be earned where `belowFull`. */
  readonly open: Score;
  /** Whether full points are out of reach though the size of the deduction is open. */
  readonly belowFull: boolean;
  /** The code of the reason; its sentence is in the register of reasons. */
  readonly reason: Reason;
  /** The paths of the facts that would settle what is open. */
  readonly missingFacts: readonly string[];
  /** Null where nothing is missing, or nothing brings it back. */
  readonly next: NextPoints | null;
}

/** Points: whole as a number, else a fraction. */
export type Points = number | Fraction;

/** An item, and its points in a form that adds. */
export interface Outcome {
  readonly item: EvaluationItem;
  readonly earned: Points;
  readonly lost: Points;
  readonly open: Points;
  /** What the next points bring for each step; it orders them and is no answer. */
  readonly perStep: number;
  readonly warnings: readonly Reason[];
}

/** What would earn the next points, without the item's own name and clause. */
export interface NextDraft {
  readonly gain: Points;
  readonly steps: number;
  readonly reason: Omit<Reason, "clause">;
}

/** What was found of an item, for {@link outcomeOf}; points that are left out are none. */
export interface Draft {
  readonly earned?: Points;
  readonly lost?: Points;
  readonly open?: Points;
  readonly belowFull?: boolean;
  readonly reason: Omit<Reason, "clause">;
  readonly missingFacts?: readonly string[];
  readonly next?: NextDraft | undefined;
  readonly warnings?: readonly Reason[];
}

/** Makes an item of what was found of it. */
export function outcomeOf(item: EvaluationItemName, draft: Draft, trace: Trace): Outcome {
  const { clause, points } = trace.policy.pension.evaluation[item];
  const { earned = 0, lost = 0, open = 0, belowFull = false, missingFacts = [], next, warnings = [] } = draft;
  return {
    item: {
      item,
      clause,
      points,
      earned: score(earned, trace),
      lost: score(lost, trace, raisedTo),
      open: score(open, trace),
      belowFull,
      reason: at(draft.reason, clause),
      missingFacts,
      next:
        next === undefined
          ? null
          : { item, gain: score(next.gain, trace, raisedTo), steps: next.steps, reason: at(next.reason, clause) },
    },
    earned,
    lost,
    open,
    perStep: next === undefined ? 0 : Number(next.gain) / next.steps,
    warnings,
  };
}

function at({ code, values }: Omit<Reason, "clause">, clause: ClauseId): Reason {
  return values === undefined ? { code, clause } : { code, clause, values };
}

/** A fraction that is whole, as a number. */
export function pointsOf(value: Fraction): Points {
  return isWhole(value) ? Number(value) : value;
}

/**
 * Points as a finding shows them; only those that aren't whole ask how many decimals are shown.
 *
 * @param shown - how what is not shown is left out: what is earned is cut, so what is lost or to be gained is raised
 */
export function score(points: Points, trace: Trace, shown: typeof cutTo = cutTo): Score {
  const decimals = { two: 2, one: 1, none: 0 } as const;
  if (typeof points === "object") return exactNumber(points, shown(points, decimals[trace.read("scoreDecimals")]));
  return { exact: String(points), shown: String(points) };
}

/** The schema of points of the sheet. */
export function points(zh: string, en: string): Schema<Score> {
  return exactNumberSchema([zh, en], "points");
}

/** The schema of an {@link EvaluationItem}. */
export function evaluationItemSchema(): Schema<EvaluationItem> {
  return record(["评价内容", "Item"], {
    item: text(["评价内容", "Item"], { format: "fact-path" }),
    clause: clause(),
    points: count(["分值", "Points"]),
    earned: points("本项得分", "Earned by the item"),
    lost: points("本项失分", "Lost by the item"),
    open: points("本项待定", "Open in the item"),
    belowFull: flag(["本项是否另有扣分、数额未给出", "A deduction of a size not given, from the item"]),
    reason: reason({ repeats: true }),
    missingFacts: list(["待补情况", "Missing facts"], text(["字段", "Field"])),
    next: nullable(nextPointsSchema(), ["没有可再争取的分", "none to be had"], { repeats: true }),
  });
}

/** The schema of {@link NextPoints}. */
export function nextPointsSchema(): Schema<NextPoints> {
  return record(["可争取的分", "Next points"], {
    item: text(["评价内容", "Item"], { format: "fact-path" }),
    gain: points("可得分", "Gain"),
    steps: count(["所需步数", "Steps"]),
    reason: reason(),
  });
}
