import type { Window } from "../../foundation/calendar.js";
import { dayOf, daysBetween, daysLeft, positionIn } from "../../foundation/calendar.js";
import type { Schema, Title } from "../../foundation/description.js";
import { choice, count, dateOrTime, record } from "../../foundation/schema.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";

/** A day, for {@link contributionWindow}. */
export interface ContributionWindowFacts {
  /** The day, or local time, of a payment or of the question. */
  readonly date: string;
}

/** Where a day lies against a window whose first and last day both belong to it. */
export type WindowPosition = "before" | "in" | "after";

/** What {@link contributionWindow} answers. */
export interface ContributionWindowFinding extends Finding {
  /** Against the year's contribution window. */
  readonly window: WindowPosition;
  /** Days until the window opens; 0 from then on. */
  readonly daysBeforeWindow: number;
  /** Days since its last day; 0 up to then. */
  readonly daysAfterWindow: number;
  /** Days left to its last day, the day itself and the last one counted, before it opens too; 0 afterwards. */
  readonly daysLeft: number;
  /** Against the period of concentrated collection. */
  readonly collectionPeriod: WindowPosition;
  /** Days until concentrated collection begins; 0 from then on. */
  readonly daysBeforeCollectionPeriod: number;
  /** Days since its last day; 0 up to then. */
  readonly daysAfterCollectionPeriod: number;
  /** Days left to its last day, the day itself and the last one counted, before it opens too; 0 afterwards. */
  readonly daysLeftOfCollectionPeriod: number;
}

/**
 * Where a day lies against the contribution window (缴费期) and the period of concentrated collection (集中收缴期).
 *
 * Both first and last days belong to them, and neither moves for a rest day. The days left to 10 October count on after
 * the phases and the concentrated collection are past.
 *
 * @param facts - the day
 * @param policy - the figures and readings to answer by
 * @returns before, in or after each of the two, by how many days, and the days left
 * @throws {@link RuleInputError} when the day is not a date or local time
 * @see Pension work plan 2021, 一, 六（一）
 * @example
 * ```ts
 * contributionWindow({ date: "2021-10-11" }).daysAfterWindow; // => 1
 * ```
 */
export function contributionWindow(
  facts: ContributionWindowFacts,
  policy: Policy = yingzhou2021,
): ContributionWindowFinding {
  return ask(contributionWindowRule, facts, policy);
}

/** The rule behind {@link contributionWindow}. */
export const contributionWindowRule: Rule<ContributionWindowFacts, ContributionWindowFinding> = /* @__PURE__ */ rule({
  id: "pension/contribution-window",
  title: { zh: "缴费期与集中收缴期", en: "Contribution window" },
  clauses: ["P-1.b", "P-6.1.b"],
  readings: [],
  facts: () =>
    record(["日期", "A day"], {
      date: dateOrTime(["日期", "Day"], { synonyms: ["缴费（到账）日期", "缴费日期", "到账日期"] }),
    }),
  finding: () => ({
    window: position(["该日在缴费期", "Contribution window"]),
    daysBeforeWindow: count(["距缴费期开始天数", "Days until the window opens"]),
    daysAfterWindow: count(["缴费期截止后天数", "Days since the window closed"]),
    daysLeft: count(["距缴费期截止剩余天数（含当日和截止日）", "Days left, both ends counted"]),
    collectionPeriod: position(["该日在集中收缴期", "Period of concentrated collection"]),
    daysBeforeCollectionPeriod: count(["距集中收缴期开始天数", "Days until concentrated collection begins"]),
    daysAfterCollectionPeriod: count(["集中收缴期结束后天数", "Days since concentrated collection ended"]),
    daysLeftOfCollectionPeriod: count([
      "距集中收缴期结束剩余天数（含当日和截止日）",
      "Days left of concentrated collection, both ends counted",
    ]),
  }),
  decide({ date }, trace) {
    const { contributionWindow: own, collectionPeriod: collection } = trace.policy.pension;
    const place = placeIn(own, "contribution-window", "P-1.b", date, trace);
    const collected = placeIn(collection, "collection-period", "P-6.1.b", date, trace);
    return trace.finding({
      window: place.position,
      daysBeforeWindow: place.daysBefore,
      daysAfterWindow: place.daysAfter,
      daysLeft: place.daysLeft,
      collectionPeriod: collected.position,
      daysBeforeCollectionPeriod: collected.daysBefore,
      daysAfterCollectionPeriod: collected.daysAfter,
      daysLeftOfCollectionPeriod: collected.daysLeft,
    });
  },
});

interface Place {
  readonly position: WindowPosition;
  readonly daysBefore: number;
  readonly daysAfter: number;
  readonly daysLeft: number;
}

function placeIn(window: Window, name: string, clause: ClauseId, date: string, trace: Trace): Place {
  const day = dayOf(date);
  const position = positionIn(window, date);
  const daysBefore = Math.max(0, daysBetween(day, window.from));
  const daysAfter = Math.max(0, daysBetween(window.to, day));
  const left = daysLeft(day, window.to);
  trace.step(`${name}-${position}`, clause, {
    ...window,
    day,
    days: { before: daysBefore, in: left, after: daysAfter }[position],
  });
  return { position, daysBefore, daysAfter, daysLeft: left };
}

function position(title: Title): Schema<WindowPosition> {
  return choice(title, { before: ["之前", "before"], in: ["之内", "in"], after: ["之后", "after"] });
}
