import { count, date, flag, list, month, record } from "../../foundation/schema.js";
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
import { type LapseRun, lapseRunSchema, type Runs, runsWith } from "./monthly-lapses/lapse-runs.js";

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
  /** Whether the next lapse would bring a cut that is not due yet. */
  readonly oneLapseAway: boolean;
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
          period: month(["所属年月", "Month"], { synonyms: ["所属年月"] }),
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
    oneLapseAway: flag(["再有一次是否扣减", "One lapse away"]),
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
    const certain = runsWith("on-time", months, trace);
    const possible = months.some(({ classes }) => classes.some(({ state }) => state === "not-stated"))
      ? [runsWith("late", months, trace), runsWith("missing", months, trace)]
      : [certain];
    const { lapses, runs, oneAway } = certain;
    noteLapses(months, certain, trace);
    const cuts = cutsOf(certain, possible, trace);
    const { lapsePercent } = trace.policy.pension.deductions;
    const [least, most] = [cuts.least * lapsePercent, cuts.most * lapsePercent];
    if (least < most) trace.step("lapse-cut-open", "P-5.3", { least, most });
    else trace.step(cuts.least > 0 ? "lapse-cut" : "no-lapse-cut", "P-5.3", { runs: runs.length, percent: least });
    const oneLapseAway = oneAway && (cuts.least === 0 || trace.read("lapsePenalty") === "per-run");
    if (oneLapseAway) trace.step("one-lapse-away", "P-5.3", { percent: lapsePercent });
    return trace.finding({
      triggered: decided(cuts.least > 0, cuts.most > 0),
      deductionPercent: between(least, most, [], ["reports"]),
      runs,
      oneLapseAway,
      months: months.map((standing, index) => ({
        ...standing,
        lapse: decided(
          lapses[index] as boolean,
          possible.some((runs) => runs.lapses[index] as boolean),
        ),
      })),
    });
  },
});

function decided(certain: boolean, possible: boolean): Decision {
  if (certain) return "yes";
  return possible ? "review" : "no";
}

/** The fewest and the most cuts that the months not stated leave possible. */
function cutsOf(
  { runs }: Runs,
  possible: readonly Runs[],
  trace: Trace,
): { readonly least: number; readonly most: number } {
  const anyPossible = possible.some((each) => each.runs.length > 0);
  if (!anyPossible) return { least: 0, most: 0 };
  if (trace.read("lapsePenalty") === "once-a-year") return { least: Math.min(runs.length, 1), most: 1 };
  if (possible.length === 1) return { least: runs.length, most: runs.length };
  // A month between two runs may join them, and runs share no month.
  const lapses = Math.max(...possible.map((each) => each.lapses.filter(Boolean).length));
  const most = Math.floor(lapses / trace.policy.pension.deductions.lapseRun);
  return { least: Math.min(runs.length, 1), most };
}

function placedByPeriod(
  reports: readonly MaterialReport[],
  trace: Trace,
): ReadonlyMap<string, readonly PlacedReport[]> {
  const byPeriod = new Map<string, PlacedReport[]>();
  for (const [index, report] of reports.entries()) {
    const path = `reports[${index}]`;
    acceptPeriod(trace, `${path}.period`, report.period, trace.policy.pension.year);
    const placed = byPeriod.get(report.period) ?? [];
    placed.push({ report, path });
    byPeriod.set(report.period, placed);
  }
  return byPeriod;
}

function noteLapses(months: readonly MonthStanding[], { lapses, runs }: Runs, trace: Trace): void {
  for (const [index, { period, lastDay, state }] of months.entries()) {
    if (lapses[index]) trace.step(`lapse-${state}`, "P-5.3", { period, lastDay });
    else if (state === "not-stated") trace.step("lapse-not-stated", "P-5.3", { period, lastDay });
  }
  for (const run of runs) trace.step("lapse-run", "P-5.3", { ...run });
}
