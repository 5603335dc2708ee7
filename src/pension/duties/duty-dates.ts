import {
  dateOf,
  dayOfMonth,
  endOfMonth,
  monthAfter,
  monthsOf,
  quarterOf,
  type Window,
} from "../../foundation/calendar.js";
import type { Title } from "../../foundation/description.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import { type AskedBearer, type DatedDuty, type DutyBearer, datedDuty, isAsked } from "../../rule/duty.js";
import { handInDays, type WorkCalendarFacts } from "../../rule/hand-in.js";
import type { Trace } from "../../rule/trace.js";
import { lastDays, materialPeriods } from "./material-month.js";

const TOWNSHIP: readonly DutyBearer[] = ["township"];
/** Social security offices of townships and the assistants of villages (社保所和村（社区）协理员). */
const BOTH: readonly DutyBearer[] = ["township", "village"];

/** What the plan asks for by a day, in the order of its clauses. */
export function pensionDutyDates(asked: AskedBearer, calendar: WorkCalendarFacts, trace: Trace): readonly DatedDuty[] {
  const owed = (owedBy: readonly DutyBearer[], duties: () => readonly DatedDuty[]): readonly DatedDuty[] =>
    isAsked(asked, owedBy) ? duties() : [];
  return [
    ...owed(TOWNSHIP, () => collection(trace)),
    ...owed(TOWNSHIP, () => publicity(trace)),
    ...owed(BOTH, () => villagePublicity(trace)),
    ...owed(TOWNSHIP, () => [...monthlyMaterial(calendar, trace), ...comparisons(trace)]),
    ...owed(BOTH, () => [certificationOf(trace), ...notices(trace)]),
    ...owed(["district"], () => [inspection(trace)]),
    ...owed(LISTING, () => [departmentLists(calendar, trace)]),
  ];
}

function collection({ policy }: Trace): readonly DatedDuty[] {
  const { contributionWindow, collectionPeriod, completionPercent, phases } = policy.pension;
  return [
    datedDuty("contribution-work", "P-1.b", TOWNSHIP, contributionWindow, [
      `参（续）保缴费，完成任务的${completionPercent}%`,
      `contributions collected, ${completionPercent}% of the task`,
    ]),
    datedDuty("collection-period", "P-6.1.b", TOWNSHIP, collectionPeriod, ["集中收缴保费", "concentrated collection"]),
    ...phases.map(({ clause, window, cumulativePercent }, index) =>
      datedDuty("phase", clause, TOWNSHIP, window, [
        `第${index + 1}阶段，累计完成任务的${cumulativePercent}%`,
        `phase ${index + 1}, ${cumulativePercent}% of the task in all`,
      ]),
    ),
  ];
}

function publicity(trace: Trace): readonly DatedDuty[] {
  const { campaigns, cadreTrainings } = trace.policy.pension.publicity;
  return [
    datedDuty("campaign", "P-2.1.a", TOWNSHIP, wholeYear(trace), [
      `面上宣传活动不少于${campaigns}次`,
      `general publicity, at least ${campaigns} time(s)`,
    ]),
    datedDuty("cadre-training", "P-2.1.b", TOWNSHIP, wholeYear(trace), [
      `村（社区）两委业务能力培训不少于${cadreTrainings}次`,
      `training of village committees, at least ${cadreTrainings} time(s)`,
    ]),
  ];
}

function villagePublicity(trace: Trace): readonly DatedDuty[] {
  const { villagePublicity: times } = trace.policy.pension.publicity;
  const title: Title = [`各村（社区）政策宣传不少于${times}次`, `publicity in each village, at least ${times} time(s)`];
  return [datedDuty("village-publicity", "P-2.1.c", BOTH, wholeYear(trace), title)];
}

/** New files of a month, and with them its deaths, from the first of the next one on. */
function monthlyMaterial(calendar: WorkCalendarFacts, trace: Trace): readonly DatedDuty[] {
  const lastDayOf = lastDays(calendar, trace);
  const deaths = trace.read("deathReportDay") === "as-monthly-material";
  if (deaths)
    trace.step("death-report-day-borrowed", "P-2.7.a", { dueDay: trace.policy.pension.monthlyMaterial.dueDay });
  else trace.cite("P-2.8.c");
  return materialPeriods(trace).flatMap((period) => {
    const window = { from: dayOfMonth(monthAfter(period), 1), to: lastDayOf(period) };
    const material = datedDuty("monthly-material", "P-2.7.a", TOWNSHIP, window, MATERIAL, period);
    return deaths ? [material, datedDuty("death-report", "P-2.8.c", TOWNSHIP, window, DEATHS, period)] : [material];
  });
}

const MATERIAL: Title = ["报送上月新增档案资料", "hand in last month's new files"];
const DEATHS: Title = ["报送享受待遇人员死亡注销资料", "report recipients' deaths and cancellations"];

function comparisons({ policy }: Trace): readonly DatedDuty[] {
  const title: Title = ["待遇领取人员与职工养老保险领取人员核查比对", "compare recipients with employees' pensions"];
  return monthsOf(policy.pension.year).map((month) =>
    datedDuty("monthly-comparison", "PA2-3.3", TOWNSHIP, wholeMonths(month, month), title, month),
  );
}

function certificationOf({ policy }: Trace): DatedDuty {
  const title: Title = ["待遇领取人员资格认证", "certification of recipients"];
  return datedDuty("certification", "P-2.8.a", BOTH, policy.pension.certification.cycle, title);
}

/** Each quarter's two notices and each month's, to be put up within it. */
function notices(trace: Trace): readonly DatedDuty[] {
  const { year, publicNotice } = trace.policy.pension;
  // A notice of a period's matters may be read to belong to it though it is put up later.
  trace.rely("noticePeriod");
  const { minimumDays: days } = publicNotice;
  const months = monthsOf(year);
  const notice = (name: string, clause: ClauseId, zh: string, en: string) => (period: string, window: Window) =>
    datedDuty(
      name,
      clause,
      BOTH,
      window,
      [`公示${zh}，不少于${days}天`, `public notice of ${en}, at least ${days} days`],
      period,
    );
  const contributions = notice("contributions-notice", "P-2.11.a", "参保缴费情况", "contributions");
  const recipients = notice("recipients-notice", "P-2.11.a", "已领取待遇人员资格", "recipients");
  const newcomers = notice("new-recipients-notice", "P-2.11.b", "新增到龄领取人员", "new recipients");
  const quarters = [...new Set(months.map(quarterOf))].map((quarter) => {
    const own = months.filter((month) => quarterOf(month) === quarter);
    return [quarter, wholeMonths(own[0] as string, own.at(-1) as string)] as const;
  });
  return [
    ...quarters.flatMap(([quarter, window]) => [contributions(quarter, window), recipients(quarter, window)]),
    ...months.map((month) => newcomers(month, wholeMonths(month, month))),
  ];
}

function inspection({ policy }: Trace): DatedDuty {
  const title: Title = ["区领导小组组织检查", "inspection by the leading group"];
  return datedDuty("inspection", "P-2.8.d", ["district"], policy.pension.certification.inspection, title);
}

const LISTING: readonly DutyBearer[] = ["health", "disabled-persons-federation"];

function departmentLists(calendar: WorkCalendarFacts, trace: Trace): DatedDuty {
  const { year, departmentLists: printed } = trace.policy.pension;
  const to = handInDays("P-6.2.b", calendar, trace)(dateOf(year, printed.month, printed.day));
  return datedDuty("department-lists", "P-6.2.b", LISTING, { from: null, to }, [
    "向区人社部门提供重度残疾、计生家庭等数据",
    "lists of special groups to the human resources bureau",
  ]);
}

function wholeYear({ policy }: Trace): Window {
  const months = monthsOf(policy.pension.year);
  return wholeMonths(months[0] as string, months.at(-1) as string);
}

function wholeMonths(first: string, last: string): Window {
  return { from: dayOfMonth(first, 1), to: endOfMonth(last) };
}
