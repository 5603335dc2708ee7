import { madeIn } from "../../foundation/once.js";
import { count, date, list, month, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { between, type Decision, type Determination, type Finding } from "../../rule/finding.js";
import { decision, determination } from "../../rule/finding-schema.js";
import { type WorkCalendarFacts, workCalendarFacts } from "../../rule/hand-in.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { acceptPeriod } from "../terms/material-period.js";
import { type ClassReport, classReportFacts, classStandingSchema, classState } from "./material-class.js";
import {
  type AccountFacts,
  accountFacts,
  lastDays,
  type MonthStanding,
  materialPeriods,
  monthOfMaterial,
  type PlacedReport,
} from "./material-month.js";
import { type LapseRun, lapseRunSchema, type Way, waysOf, waysThrough } from "./monthly-lapses/lapse-runs.js";
import { certainIn, isLapse, type Mark, type Sequence, sequencesOf } from "./monthly-lapses/month-marks.js";

/** What was handed in of one class of one month's material, or of all four. */
export interface MaterialReport extends ClassReport {
  /** The month whose new files it is. */
  readonly period: string;
}

/** A township's reports of a year, for {@link monthlyLapses}. */
export interface MonthlyLapsesFacts extends WorkCalendarFacts, AccountFacts {
  /** The day as of which it is judged. */
  readonly asOf: string;
  /** What is said of the months and classes, in any order: the day it came in, or that it did not. */
  readonly reports: readonly MaterialReport[];
}

/** A month of the year, and whether it is a lapse. */
export interface LapseMonth extends MonthStanding {
  /** Whether the month counts as a lapse; review where that hangs on what is not stated. */
  readonly lapse: Decision;
}

/** What {@link monthlyLapses} answers. */
export interface MonthlyLapsesFinding extends Finding {
  /** Whether the cut is due on what has happened by the day; review where that hangs on what is not stated. */
  readonly triggered: Decision;
  /** The cut, in percent of the year-end work fund. */
  readonly deductionPercent: Determination<number>;
  /** The runs of lapses long enough for the cut, of those that are certain. */
  readonly runs: readonly LapseRun[];
  /**
   * Whether a lapse of the next month due would bring a cut that is not due yet; review where that hangs on what is not
   * stated.
   */
  readonly oneLapseAway: Decision;
  /** The twelve months of the year, in order. */
  readonly months: readonly LapseMonth[];
}

/**
 * Late or missing monthly material in a row, and the cut that it costs (连续2次以上不按时报送或不报送).
 *
 * @param facts - a year's reports, and the day as of which it is judged
 * @param policy - the figures and readings to answer by
 * @returns each month, the runs of lapses, the cut in percent of the work fund, and whether one more lapse would bring
 * it
 * @throws {@link RuleInputError} when a class is listed twice, days contradict each other, or the notice does not
 * govern a month
 * @see Pension work plan 2021, 二（七） and 五（三）
 * @example
 * ```ts
 * const facts = { asOf: "2021-02-11", reports: [] };
 * monthlyLapses(facts).triggered; // => "review"
 * monthlyLapses({ ...facts, complete: true }).deductionPercent; // => { status: "determined", value: 10 }
 * ```
 */
export function monthlyLapses(facts: MonthlyLapsesFacts, policy: Policy = yingzhou2021): MonthlyLapsesFinding {
  return ask(monthlyLapsesRule, facts, policy);
}

/** The rule behind {@link monthlyLapses}. */
export const monthlyLapsesRule: Rule<MonthlyLapsesFacts, MonthlyLapsesFinding> = /* @__PURE__ */ rule({
  id: "pension/monthly-lapses",
  title: { zh: "资料月报连续不按时报送", en: "Lapses of the monthly material" },
  clauses: ["P-2.7.a", "P-2.7.b", "P-2.7.c", "P-5.3"],
  readings: [
    "reportYear",
    "handInDeadline",
    "restDayDeadline",
    "rejectedMaterial",
    "nilReport",
    "lapseScope",
    "lapseKinds",
    "emptyMonthInRun",
    "lapsePenalty",
  ],
  facts: () =>
    record(["一年的资料月报", "A year's material"], {
      asOf: date(["截至日期", "As of"]),
      reports: list(
        ["报送记录", "What was handed in"],
        record(["报送", "A report"], {
          period: month(["所属年月", "Month"]),
          ...classReportFacts(),
        }),
      ),
      ...accountFacts(),
      ...workCalendarFacts(),
    }),
  finding: () => ({
    triggered: decision(["是否扣减", "Cut due"]),
    deductionPercent: determination(["扣减比例（%）", "Cut, percent"], count(["扣减比例（%）", "Cut, percent"])),
    runs: list(["连续不按时报送", "Runs of lapses"], lapseRunSchema()),
    oneLapseAway: decision(["下一次再不按时报送是否扣减", "One lapse away"]),
    months: list(
      ["各月", "Months"],
      record(["月份", "Month"], {
        period: month(["所属年月", "Month"]),
        lastDay: date(["期限最后一天", "Last day on time"]),
        state: classState(),
        classes: list(["各类报送情况", "The classes"], classStandingSchema()),
        lapse: decision(["是否计一次", "A lapse"]),
      }),
    ),
  }),
  decide({ asOf, complete, reports, ...calendar }, trace) {
    trace.cite("P-2.7.a");
    trace.cite("P-2.7.b");
    const byPeriod = placedByPeriod(reports, trace);
    const lastDayOf = lastDays(calendar, trace);
    const months = materialPeriods(trace).map((period) =>
      monthOfMaterial(period, lastDayOf(period), { asOf, complete }, byPeriod.get(period) ?? [], trace),
    );
    if (months.some(({ classes }) => classes.some(({ rejected }) => rejected))) trace.cite("P-2.7.c");
    const sequences = sequencesOf(months, trace);
    const certain = certainIn(sequences);
    const [asStated] = waysThrough(certain, months, trace) as [Way];
    const ways = waysOf(sequences, months, trace);
    const lapses = months.map((_, index) => [lapsesIn(certain, index), lapsesIn(sequences, index)] as const);
    noteLapses(
      months,
      lapses.map(([isCertain]) => isCertain),
      asStated.runs,
      trace,
    );
    const { least, most } = cutsOf(ways, trace);
    const { lapsePercent } = trace.policy.pension.deductions;
    if (least < most) trace.step("lapse-cut-open", "P-5.3", { least: least * lapsePercent, most: most * lapsePercent });
    else
      trace.step(least > 0 ? "lapse-cut" : "no-lapse-cut", "P-5.3", {
        runs: asStated.runs.length,
        percent: least * lapsePercent,
      });
    const away = ways.map((way) => isOneAway(way, trace));
    const oneLapseAway = decided(!away.includes(false), away.includes(true));
    if (oneLapseAway !== "no")
      trace.step(oneLapseAway === "yes" ? "one-lapse-away" : "one-lapse-away-open", "P-5.3", { percent: lapsePercent });
    return trace.finding({
      triggered: decided(least > 0, most > 0),
      deductionPercent: between(least * lapsePercent, most * lapsePercent, [], ["reports"]),
      runs: asStated.runs,
      oneLapseAway,
      months: months.map((standing, index) => ({
        ...standing,
        lapse: decided(...(lapses[index] as readonly [boolean, boolean])),
      })),
    });
  },
});

function decided(certain: boolean, possible: boolean): Decision {
  if (certain) return "yes";
  return possible ? "review" : "no";
}

function lapsesIn(sequences: readonly Sequence[], index: number): boolean {
  return sequences.some((sequence) => (sequence[index] as readonly Mark[]).some(isLapse));
}

/** The fewest and the most cuts that the months not stated leave possible. */
function cutsOf(ways: readonly Way[], trace: Trace): { readonly least: number; readonly most: number } {
  const runs = ways.map((way) => way.runs.length);
  const [least, most] = [Math.min(...runs), Math.max(...runs)];
  if (most === 0 || trace.read("lapsePenalty") === "per-run") return { least, most };
  return { least: Math.min(least, 1), most: 1 };
}

/** Whether the next lapse brings a cut that is not due yet. */
function isOneAway({ runs, oneAway }: Way, trace: Trace): boolean {
  return oneAway && (runs.length === 0 || trace.read("lapsePenalty") === "per-run");
}

function placedByPeriod(
  reports: readonly MaterialReport[],
  trace: Trace,
): ReadonlyMap<string, readonly PlacedReport[]> {
  const byPeriod = new Map<string, PlacedReport[]>();
  for (const [index, report] of reports.entries()) {
    const path = `reports[${index}]`;
    acceptPeriod(trace, `${path}.period`, report.period, trace.policy.pension.year);
    madeIn(byPeriod, report.period, (): PlacedReport[] => []).push({ report, path });
  }
  return byPeriod;
}

function noteLapses(
  months: readonly MonthStanding[],
  lapses: readonly boolean[],
  runs: readonly LapseRun[],
  trace: Trace,
): void {
  for (const [index, { period, lastDay, state }] of months.entries()) {
    if (lapses[index]) trace.step(`lapse-${state}`, "P-5.3", { period, lastDay });
    else if (state === "not-stated") trace.step("lapse-not-stated", "P-5.3", { period, lastDay });
  }
  for (const run of runs) trace.step("lapse-run", "P-5.3", { ...run });
}
