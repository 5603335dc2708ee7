import { daysBetween, daysLeft } from "../foundation/calendar.js";
import { deepFreeze } from "../foundation/per-policy.js";
import { choice, date, optional, record } from "../foundation/schema.js";
import type { Text } from "../foundation/text.js";
import { medicalDutyDates } from "../medical/lists/duty-dates.js";
import { pensionDutyDates } from "../pension/duties/duty-dates.js";
import { shareOf, targetsOf } from "../pension/targets/task-targets.js";
import { townshipName } from "../pension/terms/township-task.js";
import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import type { DatedDuty, DutyBearer } from "../rule/duty.js";
import type { Finding } from "../rule/finding.js";
import { type WorkCalendarFacts, workCalendarFacts } from "../rule/hand-in.js";
import { type Askable, ask, askable } from "../rule/rule.js";
import type { Trace } from "../rule/trace.js";

/** Whose calendar, for {@link dutyCalendar}. */
export interface DutyCalendarFacts extends WorkCalendarFacts {
  /** Who owes the duties; when left out, everyone's are given. */
  readonly unit?: DutyBearer;
  /** In its place a unit of annex 1: a township's duties, with its own targets in persons. */
  readonly township?: string;
  /** The day from which days are counted; when left out, none are. */
  readonly asOf?: string;
}

/** A duty in a calendar. */
export interface CalendarDuty extends DatedDuty {
  /** Persons to be reached in all by the last day; null where the duty has no target, or no township is named. */
  readonly persons: number | null;
  /**
   * Days left from the day given to the last one, both counted, whether `from` has come or not; 0 afterwards. Null
   * where no day is given.
   */
  readonly daysLeft: number | null;
}

/** What {@link dutyCalendar} answers. */
export interface DutyCalendarFinding extends Finding {
  /** The duties by their last day; on one day in the order of the notices, the pension notice first. */
  readonly duties: readonly CalendarDuty[];
}

/** Those who owe duties, in words. */
export const dutyBearers: Readonly<Record<DutyBearer, Text>> = /* @__PURE__ */ deepFreeze({
  township: { zh: "乡镇（街道）", en: "township" },
  village: { zh: "村（社区）", en: "village" },
  district: { zh: "区级", en: "district" },
  tax: { zh: "税务", en: "tax office" },
  "collecting-unit": { zh: "代收单位", en: "collecting units" },
  "poverty-alleviation": { zh: "扶贫", en: "poverty alleviation" },
  "civil-affairs": { zh: "民政", en: "civil affairs" },
  health: { zh: "卫健", en: "health" },
  "disabled-persons-federation": { zh: "残联", en: "disabled persons' federation" },
});

/**
 * The dated duties of both notices (履职日历), recurring ones month by month or quarter by quarter.
 *
 * What the notices ask for without a day (定期、及时) is not in it, nor is what fell due before its notice was issued.
 * A month without new recipients owes no notice of them, and one without new files no material unless read otherwise.
 *
 * @param facts - whose duties, and the day from which days are counted
 * @param policy - the figures and readings to answer by
 * @returns each duty with its days, who owes it, the clause and the days left
 * @throws {@link RuleInputError} when annex 1 has no such township, or a unit is given beside one
 * @see Pension work plan 2021, 一 to 三, 六, and annex 2; medical contribution notice 2021, 三, 五
 * @example
 * ```ts
 * const { duties } = dutyCalendar({ unit: "health", asOf: "2021-12-01" });
 * duties.map(({ to, clause, daysLeft }) => [to, clause, daysLeft]);
 * // => [["2020-11-10", "M-5.T", 0], ["2021-12-10", "P-6.2.b", 10]]
 * ```
 */
export function dutyCalendar(facts: DutyCalendarFacts, policy: Policy = yingzhou2021): DutyCalendarFinding {
  return ask(calendar, facts, policy);
}

const calendar: Askable<DutyCalendarFacts, DutyCalendarFinding> = /* @__PURE__ */ askable({
  id: "duty-calendar",
  facts: () =>
    record(["履职日历", "Calendar of duties"], {
      unit: optional(choice(["责任单位", "Who owes the duties"], titles())),
      township: optional(townshipName()),
      asOf: optional(date(["截至日期", "As of"])),
      ...workCalendarFacts(),
    }),
  decide(facts, trace) {
    const duties = [...pensionDuties(facts, trace), ...medicalDuties(facts, trace)];
    for (const { clause } of duties) trace.cite(clause);
    return trace.finding({ duties: duties.sort((one, other) => daysBetween(other.to, one.to)) });
  },
});

function titles(): Readonly<Record<DutyBearer, readonly [string, string]>> {
  const named = Object.entries(dutyBearers).map(([bearer, { zh, en }]) => [bearer, [zh, en]]);
  return Object.fromEntries(named) as Readonly<Record<DutyBearer, readonly [string, string]>>;
}

/** The duties that end after their notice was issued. */
function ahead(
  dates: readonly DatedDuty[],
  issuedOn: string,
  { asOf }: DutyCalendarFacts,
  personsFor: (duty: DatedDuty) => number | null,
): readonly CalendarDuty[] {
  return dates
    .filter(({ to }) => to > issuedOn)
    .map((duty) => ({
      ...duty,
      persons: personsFor(duty),
      daysLeft: asOf === undefined ? null : daysLeft(asOf, duty.to),
    }));
}

function pensionDuties(facts: DutyCalendarFacts, trace: Trace): readonly CalendarDuty[] {
  const dates = pensionDutyDates(unitOf(facts), facts, trace);
  return ahead(dates, trace.policy.documents.pension.issuedOn, facts, personsOf(facts, trace));
}

function medicalDuties(facts: DutyCalendarFacts, trace: Trace): readonly CalendarDuty[] {
  const dates = medicalDutyDates(unitOf(facts), facts, trace);
  return ahead(dates, trace.policy.documents.medical.issuedOn, facts, () => null);
}

function unitOf({ unit, township }: DutyCalendarFacts): DutyBearer | undefined {
  return township === undefined ? unit : "township";
}

/** Finds what a township's targets are by the last days of its phases, and of the year. */
function personsOf({ unit, township }: DutyCalendarFacts, trace: Trace): (duty: DatedDuty) => number | null {
  if (township === undefined) return () => null;
  if (unit !== undefined)
    trace.refuse(
      "unit",
      unit,
      { zh: "已给出乡镇（街道）的，不再给出责任单位", en: "a township is given, and a unit beside it" },
      { zh: "unit 或 township", en: "unit or township" },
    );
  const { annual, phases } = targetsOf({ township }, trace);
  const byPhaseEnd = new Map(phases.map(({ to, cumulative }) => [to, cumulative]));
  return ({ duty, to }) => {
    if (duty === "contribution-work") return shareOf(annual, trace.policy.pension.completionPercent, trace);
    return duty === "phase" ? (byPhaseEnd.get(to) as number) : null;
  };
}
