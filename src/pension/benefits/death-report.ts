import { dayOfMonth, monthAfter } from "../../foundation/calendar.js";
import { choice, count, date, flag, list, month, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { daysLate, handInDays, type WorkCalendarFacts, workCalendarFacts } from "../../rule/hand-in.js";
import { acceptWithin, refuseTwice } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { acceptPeriod } from "../terms/material-period.js";

/** A township's report of one month's deaths among recipients, for {@link deathReport}. */
export interface MonthlyDeathReport {
  /** The month whose deaths it reports. */
  readonly month: string;
  /** The day it was handed in; a month that is listed without one says that it was not, by `asOf`. */
  readonly reportedOn?: string;
  /** Whether no recipient died in that month; left out: taken not to be so. */
  readonly nothingToReport?: boolean;
}

/** The reports of a township, for {@link deathReport}. */
export interface DeathReportFacts extends WorkCalendarFacts {
  /** Each month's report; of a month that is not listed nothing is asked, and nothing is said. */
  readonly reports: readonly MonthlyDeathReport[];
  /** The day as of which they are judged. */
  readonly asOf: string;
}

/** How a report stands; the last two where no day is taken to bind. */
export type DeathReportStatus =
  | "on-time"
  | "late"
  | "missing"
  | "not-due"
  | "nothing-to-report"
  | "reported"
  | "not-reported";

/** What {@link deathReport} answers. */
export interface DeathReportFinding extends Finding {
  /** Every report, in the order given. */
  readonly reports: readonly {
    /** `YYYY-MM`. */
    readonly month: string;
    /** How it stands. */
    readonly status: DeathReportStatus;
    /** The last day on time; left out where no day is taken to bind. */
    readonly lastDay?: string;
    /** Days past the last one; 0 where it came in time. */
    readonly daysLate: number;
  }[];
  /** The months late or missing. */
  readonly atFault: readonly string[];
}

/**
 * Whether the monthly reports of deaths among recipients came in time (死亡注销资料). No day is printed for them; by
 * default they are due with the monthly material.
 *
 * @param facts - the reports by month, and the day as of which they are judged
 * @param policy - the figures and readings to answer by
 * @returns how each report stands, and the months at fault
 * @throws {@link RuleInputError} when a month is listed twice, the notice does not govern it, or a report is before its
 * month or later than `asOf`
 * @see Pension work plan 2021, 二（八）
 * @example
 * ```ts
 * deathReport({ reports: [{ month: "2021-01", reportedOn: "2021-02-11" }], asOf: "2021-03-01" }).reports[0];
 * // => { month: "2021-01", status: "late", lastDay: "2021-02-10", daysLate: 1 }
 * ```
 */
export function deathReport(facts: DeathReportFacts, policy: Policy = yingzhou2021): DeathReportFinding {
  return ask(deathReportRule, facts, policy);
}

/** The rule behind {@link deathReport}. */
export const deathReportRule: Rule<DeathReportFacts, DeathReportFinding> = /* @__PURE__ */ rule({
  id: "pension/death-report",
  title: { zh: "死亡注销资料月报", en: "Monthly reports of deaths" },
  clauses: ["P-2.7.a", "P-2.8.c"],
  readings: ["deathReportDay", "nilReport", "handInDeadline", "restDayDeadline"],
  facts: () =>
    record(["死亡注销资料报送记录", "Reports of deaths"], {
      reports: list(
        ["各月报送", "Reports by month"],
        record(["一个月的报送", "A month's report"], {
          month: month(["所属年月", "Month"]),
          reportedOn: optional(
            date(["实报日期", "Day handed in"], {
              synonyms: ["死亡上报日期"],
              absent: { zh: "按未报计", en: "taken not to be handed in" },
            }),
          ),
          nothingToReport: optional(
            flag(["当月无死亡人员", "Whether no recipient died"], {
              absent: { zh: "按有死亡人员计", en: "taken not to be so" },
            }),
          ),
        }),
      ),
      asOf: date(["截至日期", "As of"]),
      ...workCalendarFacts(),
    }),
  finding: () => ({
    reports: list(
      ["各月报送", "Reports by month"],
      record(["一个月的报送", "A month's report"], {
        month: month(["所属年月", "Month"]),
        status: choice(["状态", "Status"], {
          "on-time": ["按时", "on time"],
          late: ["逾期", "late"],
          missing: ["未报", "missing"],
          "not-due": ["未到期", "not yet due"],
          "nothing-to-report": ["无可报内容", "nothing to report"],
          reported: ["已报，不判时限", "reported, timeliness not judged"],
          "not-reported": ["未报，不判时限", "not reported, timeliness not judged"],
        }),
        lastDay: optional(date(["应报日期", "Last day on time"])),
        daysLate: count(["逾期天数", "Days late"]),
      }),
    ),
    atFault: list(["逾期或未报的月份", "Months late or missing"], month(["月份", "Month"])),
  }),
  decide(facts, trace) {
    acceptReports(facts, trace);
    trace.step("death-reports-monthly", "P-2.8.c", { count: facts.reports.length });
    const lastDayOf = trace.read("deathReportDay") === "undecided" ? undefined : byMonthlyMaterial(facts, trace);
    const reports = facts.reports.map((report) => standOf(report, lastDayOf?.(report.month), facts.asOf, trace));
    const atFault = reports.filter(({ status }) => status === "late" || status === "missing");
    return trace.finding({ reports, atFault: atFault.map((report) => report.month) });
  },
});

type Stand = DeathReportFinding["reports"][number];

/** Finds the last day of each month's report, as of its material. */
function byMonthlyMaterial(facts: DeathReportFacts, trace: Trace): (month: string) => string {
  const { dueDay } = trace.policy.pension.monthlyMaterial;
  trace.step("death-report-day-borrowed", "P-2.7.a", { dueDay });
  const lastDayFor = handInDays("P-2.8.c", facts, trace);
  return (month) => lastDayFor(dayOfMonth(monthAfter(month), dueDay));
}

function standOf(report: MonthlyDeathReport, lastDay: string | undefined, asOf: string, trace: Trace): Stand {
  const { month, reportedOn, nothingToReport } = report;
  const isNil = nothingToReport === true && trace.read("nilReport") === "not-a-lapse";
  const days = lastDay === undefined || isNil ? 0 : daysLate(lastDay, reportedOn ?? asOf);
  const [came, not]: readonly [DeathReportStatus, DeathReportStatus] =
    lastDay === undefined ? ["reported", "not-reported"] : days > 0 ? ["late", "missing"] : ["on-time", "not-due"];
  const status = reportedOn === undefined ? not : came;
  return {
    month,
    status: isNil ? "nothing-to-report" : status,
    ...(lastDay !== undefined && { lastDay }),
    daysLate: days,
  };
}

function acceptReports({ reports, asOf }: DeathReportFacts, trace: Trace): void {
  const seen = new Set<string>();
  for (const [index, { month, reportedOn }] of reports.entries()) {
    const path = `reports[${index}]`;
    acceptPeriod(trace, `${path}.month`, month, trace.policy.pension.year);
    if (seen.has(month)) refuseTwice(trace, `${path}.month`, month);
    seen.add(month);
    const first = dayOfMonth(month, 1);
    if (reportedOn !== undefined) acceptWithin(first, asOf, trace, `${path}.reportedOn`, reportedOn);
  }
}
