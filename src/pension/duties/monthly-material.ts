import { date, list, month, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { type WorkCalendarFacts, workCalendarFacts } from "../../rule/hand-in.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { acceptPeriod } from "../terms/material-period.js";
import {
  type ClassReport,
  type ClassState,
  classReportFacts,
  classStandingSchema,
  classState,
  type MaterialClass,
  materialClass,
  materialClasses,
} from "./material-class.js";
import { type AccountFacts, accountFacts, lastDays, type MonthStanding, monthOfMaterial } from "./material-month.js";

/** A month's material, for {@link monthlyMaterial}. */
export interface MonthlyMaterialFacts extends WorkCalendarFacts, AccountFacts {
  /** The month whose new files it is, `YYYY-MM`. */
  readonly period: string;
  /** The day as of which it is judged. */
  readonly asOf: string;
  /** What is said of the classes: the day it came in, that it did not, or that there was nothing to report. */
  readonly reports: readonly ClassReport[];
}

/** What {@link monthlyMaterial} answers. */
export interface MonthlyMaterialFinding extends MonthStanding, Finding {
  /** The classes that did not come in, their last day past. */
  readonly missing: readonly MaterialClass[];
  /** The classes of which nothing is said, their last day past: whether they came in is a fact to ask. */
  readonly notStated: readonly MaterialClass[];
  /** The classes that were sent back and are not approved; of those that came in again that is not known. */
  readonly notApproved: readonly MaterialClass[];
}

/**
 * Whether a month's material came in by the 10th of the next, class by class (基础资料报送).
 *
 * @param facts - the month, what was handed in, and the day as of which it is judged
 * @param policy - the figures and readings to answer by
 * @returns the last day on time, how each class and the month stand, and what is missing, not stated or not approved
 * @throws {@link RuleInputError} when a class is listed twice, days contradict each other, or the notice does not
 * govern the month
 * @see Pension work plan 2021, 二（七）
 * @example
 * ```ts
 * const facts = { period: "2021-01", asOf: "2021-02-11", reports: [{ handedInOn: "2021-02-11" }] };
 * monthlyMaterial(facts).state; // => "late"
 * ```
 */
export function monthlyMaterial(facts: MonthlyMaterialFacts, policy: Policy = yingzhou2021): MonthlyMaterialFinding {
  return ask(monthlyMaterialRule, facts, policy);
}

/** The rule behind {@link monthlyMaterial}. */
export const monthlyMaterialRule: Rule<MonthlyMaterialFacts, MonthlyMaterialFinding> = /* @__PURE__ */ rule({
  id: "pension/monthly-material",
  title: { zh: "基础资料报送", en: "Monthly material" },
  clauses: ["P-2.7.a", "P-2.7.b", "P-2.7.c"],
  readings: ["handInDeadline", "restDayDeadline", "rejectedMaterial", "nilReport"],
  facts: () =>
    record(["一个月的资料", "A month's material"], {
      period: month(["所属年月", "Month"]),
      asOf: date(["截至日期", "As of"]),
      reports: list(["报送记录", "What was handed in"], record(["报送", "A report"], classReportFacts())),
      ...accountFacts(),
      ...workCalendarFacts(),
    }),
  finding: () => ({
    period: month(["所属年月", "Month"]),
    lastDay: date(["期限最后一天", "Last day on time"]),
    state: classState(),
    classes: list(["各类报送情况", "The classes"], classStandingSchema()),
    missing: list(["缺报类别", "Classes missing"], materialClass()),
    notStated: list(["未说明类别", "Classes not stated"], materialClass()),
    notApproved: list(["不予审批类别", "Classes not approved"], materialClass()),
  }),
  decide({ period, asOf, complete, reports, ...calendar }, trace) {
    acceptPeriod(trace, "period", period, trace.policy.pension.year);
    trace.cite("P-2.7.a");
    trace.cite("P-2.7.b");
    const lastDay = lastDays(calendar, trace)(period);
    const placed = reports.map((report, index) => ({ report, path: `reports[${index}]` }));
    const standing = monthOfMaterial(period, lastDay, { asOf, complete }, placed, trace);
    trace.step(`material-${standing.state}`, "P-2.7.a", { period, lastDay, asOf });
    const { classes } = standing;
    const cameAgain = new Set(
      reports.flatMap(({ refiledOn, material }) => (refiledOn === undefined ? [] : (material ?? materialClasses))),
    );
    const refiled = named(classes, ({ material }) => cameAgain.has(material));
    const notApproved = named(classes, ({ material, rejected }) => rejected && !cameAgain.has(material));
    if (notApproved.length > 0) trace.step("material-sent-back", "P-2.7.c", { classes: notApproved.join(", ") });
    if (refiled.length > 0) trace.step("material-refiled", "P-2.7.c", { classes: refiled.join(", ") });
    return trace.finding({
      ...standing,
      missing: named(classes, ({ state }) => state === "missing"),
      notStated: named(classes, ({ state }) => state === "not-stated"),
      notApproved,
    });
  },
});

interface Named {
  readonly material: MaterialClass;
  readonly state: ClassState;
  readonly rejected: boolean;
}

function named(classes: readonly Named[], test: (each: Named) => boolean): readonly MaterialClass[] {
  return classes.filter(test).map(({ material }) => material);
}
