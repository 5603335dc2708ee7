import { describe, expect, test } from "vitest";
import { type DutyCalendarFacts, definePolicy, dutyCalendar, withReadings, yingzhou2021 } from "../src/index.js";
import { medicalDutyDates } from "../src/medical/lists/duty-dates.js";
import { pensionDutyDates } from "../src/pension/duties/duty-dates.js";
import { Trace } from "../src/rule/trace.js";
import { secondPolicy } from "./policy/second-policy.js";

/** A duty as a line: first day, last day, what, period. */
function lines(facts: DutyCalendarFacts, policy = yingzhou2021): readonly string[] {
  return dutyCalendar(facts, policy).duties.map(({ from, to, duty, period }) =>
    [from ?? "-", to, duty, ...(period === null ? [] : [period])].join(" "),
  );
}

/** By hand from the notices: every duty of a village, by its last day. */
const VILLAGE = [
  "2021-01-01 2021-01-31 new-recipients-notice 2021-01",
  "2021-02-01 2021-02-28 new-recipients-notice 2021-02",
  "2021-01-01 2021-03-31 contributions-notice 2021-Q1",
  "2021-01-01 2021-03-31 recipients-notice 2021-Q1",
  "2021-03-01 2021-03-31 new-recipients-notice 2021-03",
  "2021-04-01 2021-04-30 new-recipients-notice 2021-04",
  "2021-05-01 2021-05-31 new-recipients-notice 2021-05",
  "2021-04-01 2021-06-30 contributions-notice 2021-Q2",
  "2021-04-01 2021-06-30 recipients-notice 2021-Q2",
  "2021-06-01 2021-06-30 new-recipients-notice 2021-06",
  "2021-07-01 2021-07-31 new-recipients-notice 2021-07",
  "2021-08-01 2021-08-31 new-recipients-notice 2021-08",
  "2021-07-01 2021-09-30 contributions-notice 2021-Q3",
  "2021-07-01 2021-09-30 recipients-notice 2021-Q3",
  "2021-09-01 2021-09-30 new-recipients-notice 2021-09",
  "2021-10-01 2021-10-31 new-recipients-notice 2021-10",
  "2021-11-01 2021-11-30 new-recipients-notice 2021-11",
  "2021-01-01 2021-12-10 certification",
  "2021-01-01 2021-12-31 village-publicity",
  "2021-10-01 2021-12-31 contributions-notice 2021-Q4",
  "2021-10-01 2021-12-31 recipients-notice 2021-Q4",
  "2021-12-01 2021-12-31 new-recipients-notice 2021-12",
];

/** What a township alone owes. */
const TOWNSHIP_ALONE = [
  "2021-01-01 2021-01-10 monthly-material 2020-12",
  "2021-01-01 2021-01-10 death-report 2020-12",
  "2021-01-01 2021-01-31 monthly-comparison 2021-01",
  "2021-02-01 2021-02-10 monthly-material 2021-01",
  "2021-02-01 2021-02-10 death-report 2021-01",
  "2021-02-01 2021-02-28 monthly-comparison 2021-02",
  "2021-03-01 2021-03-10 monthly-material 2021-02",
  "2021-03-01 2021-03-10 death-report 2021-02",
  "2021-01-01 2021-03-31 collection-period",
  "2021-01-01 2021-03-31 phase",
  "2021-03-01 2021-03-31 monthly-comparison 2021-03",
  "2021-04-01 2021-04-10 monthly-material 2021-03",
  "2021-04-01 2021-04-10 death-report 2021-03",
  "2021-04-01 2021-04-30 monthly-comparison 2021-04",
  "2021-05-01 2021-05-10 monthly-material 2021-04",
  "2021-05-01 2021-05-10 death-report 2021-04",
  "2021-05-01 2021-05-31 monthly-comparison 2021-05",
  "2021-06-01 2021-06-10 monthly-material 2021-05",
  "2021-06-01 2021-06-10 death-report 2021-05",
  "2021-04-01 2021-06-30 phase",
  "2021-06-01 2021-06-30 monthly-comparison 2021-06",
  "2021-07-01 2021-07-10 monthly-material 2021-06",
  "2021-07-01 2021-07-10 death-report 2021-06",
  "2021-07-01 2021-07-31 monthly-comparison 2021-07",
  "2021-08-01 2021-08-10 monthly-material 2021-07",
  "2021-08-01 2021-08-10 death-report 2021-07",
  "2021-08-01 2021-08-31 monthly-comparison 2021-08",
  "2021-09-01 2021-09-10 monthly-material 2021-08",
  "2021-09-01 2021-09-10 death-report 2021-08",
  "2021-09-01 2021-09-30 monthly-comparison 2021-09",
  "2021-01-01 2021-10-10 contribution-work",
  "2021-10-01 2021-10-10 monthly-material 2021-09",
  "2021-10-01 2021-10-10 death-report 2021-09",
  "2021-10-01 2021-10-31 monthly-comparison 2021-10",
  "2021-11-01 2021-11-10 monthly-material 2021-10",
  "2021-11-01 2021-11-10 death-report 2021-10",
  "2021-11-01 2021-11-30 monthly-comparison 2021-11",
  "2021-12-01 2021-12-10 monthly-material 2021-11",
  "2021-12-01 2021-12-10 death-report 2021-11",
  "2021-01-01 2021-12-31 campaign",
  "2021-01-01 2021-12-31 cadre-training",
  "2021-12-01 2021-12-31 monthly-comparison 2021-12",
];

const DISTRICT = ["2021-07-01 2021-12-31 inspection"];
const COLLECTION = ["2020-09-01 2020-12-31 premium-collection", "2020-09-01 2021-02-28 returning-workers-collection"];
const LISTS = ["- 2020-11-10 certified-lists", "- 2021-12-10 department-lists"];

describe("by the notices", () => {
  test("a village", () => {
    expect(lines({ unit: "village" })).toEqual(VILLAGE);
  });

  test("a township owes its own and, with its villages, theirs", () => {
    const owed = lines({ unit: "township" });
    expect(owed.filter((line) => !VILLAGE.includes(line))).toEqual(TOWNSHIP_ALONE);
    expect(owed.filter((line) => VILLAGE.includes(line))).toEqual(VILLAGE);
    expect(lines({ township: "王店镇" })).toEqual(owed);
  });

  test("the district and the departments", () => {
    expect(lines({ unit: "district" })).toEqual(DISTRICT);
    expect(lines({ unit: "tax" })).toEqual(COLLECTION);
    expect(lines({ unit: "collecting-unit" })).toEqual(COLLECTION);
    expect(lines({ unit: "health" })).toEqual(LISTS);
    expect(lines({ unit: "disabled-persons-federation" })).toEqual(LISTS);
    expect(lines({ unit: "civil-affairs" })).toEqual([LISTS[0]]);
    expect(lines({ unit: "poverty-alleviation" })).toEqual([LISTS[0]]);
  });

  test("everyone", () => {
    const everyone = lines({});
    expect(new Set(everyone)).toEqual(new Set([...VILLAGE, ...TOWNSHIP_ALONE, ...DISTRICT, ...COLLECTION, ...LISTS]));
    expect(everyone.map((line) => line.split(" ")[1])).toEqual(everyone.map((line) => line.split(" ")[1]).sort());
    expect(
      dutyCalendar({})
        .duties.filter(({ to }) => to === "2021-12-10")
        .map(({ duty }) => duty),
    ).toEqual(["monthly-material", "death-report", "certification", "department-lists"]);
  });
});

test("each duty says what it is, who owes it and by which clause", () => {
  const said = dutyCalendar({}).duties.map(
    ({ title, owedBy, clause }) => `${title.zh} | ${title.en} | ${clause} ${owedBy.join("+")}`,
  );
  expect(new Set(said)).toEqual(
    new Set([
      "参（续）保缴费，完成任务的100% | contributions collected, 100% of the task | P-1.b township",
      "集中收缴保费 | concentrated collection | P-6.1.b township",
      "第1阶段，累计完成任务的85% | phase 1, 85% of the task in all | P-3.1 township",
      "第2阶段，累计完成任务的100% | phase 2, 100% of the task in all | P-3.2 township",
      "面上宣传活动不少于1次 | general publicity, at least 1 time(s) | P-2.1.a township",
      "村（社区）两委业务能力培训不少于1次 | training of village committees, at least 1 time(s) | P-2.1.b township",
      "各村（社区）政策宣传不少于1次 | publicity in each village, at least 1 time(s) | P-2.1.c township+village",
      "报送上月新增档案资料 | hand in last month's new files | P-2.7.a township",
      "报送享受待遇人员死亡注销资料 | report recipients' deaths and cancellations | P-2.8.c township",
      "待遇领取人员与职工养老保险领取人员核查比对 | compare recipients with employees' pensions | PA2-3.3 township",
      "待遇领取人员资格认证 | certification of recipients | P-2.8.a township+village",
      "公示参保缴费情况，不少于7天 | public notice of contributions, at least 7 days | P-2.11.a township+village",
      "公示已领取待遇人员资格，不少于7天 | public notice of recipients, at least 7 days | P-2.11.a township+village",
      "公示新增到龄领取人员，不少于7天 | public notice of new recipients, at least 7 days | P-2.11.b township+village",
      "区领导小组组织检查 | inspection by the leading group | P-2.8.d district",
      "向区人社部门提供重度残疾、计生家庭等数据 | lists of special groups to the human resources bureau | " +
        "P-6.2.b health+disabled-persons-federation",
      "居民医保集中缴费 | premiums collected | M-3.a tax+collecting-unit",
      "外出务工返乡人员医保缴费 | premiums of returning migrant workers collected | M-3.b tax+collecting-unit",
      "将参保人员基础数据以正式文件和电子版报区医保局 | " +
        "lists of the groups to the medical security bureau, as a document and as a file | " +
        "M-5.T poverty-alleviation+civil-affairs+health+disabled-persons-federation",
    ]),
  );
});

test("who owes nothing under a notice has no duty of it", () => {
  const trace = new Trace("duty-calendar", yingzhou2021);
  expect([pensionDutyDates("tax", {}, trace), medicalDutyDates("village", {}, trace)]).toEqual([[], []]);
});

test("a last day that is a rest day, or borrowed from another duty, is told with the clause that sets it", () => {
  const { reasons } = dutyCalendar({ unit: "health", holidays: ["2020-11-10", "2021-12-10"] });
  expect(reasons).toEqual([
    { code: "last-day-is-rest-day", clause: "P-6.2.b", values: { lastDay: "2021-12-10" } },
    { code: "last-day-is-rest-day", clause: "M-5.T", values: { lastDay: "2020-11-10" } },
  ]);
  const borrowed = { code: "death-report-day-borrowed", clause: "P-2.7.a", values: { dueDay: 10 } };
  expect(dutyCalendar({ unit: "township" }).reasons).toContainEqual(borrowed);
});

test("targets in persons stand where a township is named", () => {
  const withTarget = (facts: DutyCalendarFacts) =>
    dutyCalendar(facts)
      .duties.filter(({ persons }) => persons !== null)
      .map(({ to, persons }) => [to, persons]);
  expect(withTarget({ township: "王店镇" })).toEqual([
    ["2021-03-31", 22_950],
    ["2021-06-30", 27_000],
    ["2021-10-10", 27_000],
  ]);
  expect(withTarget({ unit: "township" })).toEqual([]);
});

test.each([
  ["2021-06-30", 185],
  ["2021-07-01", 184],
  ["2021-07-02", 183],
  ["2021-12-31", 1],
  ["2022-01-01", 0],
])("days left to the inspection of 1 July to 31 December on %s: %i", (asOf, daysLeft) => {
  expect(dutyCalendar({ unit: "district", asOf }).duties).toMatchObject([{ daysLeft }]);
});

test.each([
  ["2020-11-09", [2, 397]],
  ["2020-11-10", [1, 396]],
  ["2020-11-11", [0, 395]],
  ["2021-12-10", [0, 1]],
  ["2021-12-11", [0, 0]],
])("days left to lists due on 10 November 2020 and 10 December 2021 on %s", (asOf, daysLeft) => {
  expect(dutyCalendar({ unit: "health", asOf }).duties.map((duty) => duty.daysLeft)).toEqual(daysLeft);
});

test("no day to count from, no days left", () => {
  expect(dutyCalendar({ unit: "district" }).duties).toMatchObject([{ daysLeft: null }]);
});

describe("other readings", () => {
  const due = (readings: object, duty: string, facts: DutyCalendarFacts = {}) =>
    dutyCalendar(facts, withReadings(yingzhou2021, readings))
      .duties.filter((each) => each.duty === duty)
      .map(({ period, to }) => `${period} ${to}`);

  test("before the 10th, by the 9th", () => {
    expect(due({ handInDeadline: "day-excluded" }, "monthly-material")[0]).toBe("2020-12 2021-01-09");
    expect(due({ handInDeadline: "day-excluded" }, "department-lists")).toEqual(["null 2021-12-09"]);
    expect(due({ handInDeadline: "day-excluded" }, "certified-lists")).toEqual(["null 2020-11-09"]);
  });

  test("a rest day moves: 10 January 2021 is a Sunday; 11 and 12 December 2021 are a weekend", () => {
    const moving = { restDayDeadline: "next-working-day" };
    expect(due(moving, "monthly-material")[0]).toBe("2020-12 2021-01-11");
    expect(due(moving, "department-lists", { holidays: ["2021-12-10"] })).toEqual(["null 2021-12-13"]);
    expect(due(moving, "monthly-material", { workingDays: ["2021-01-10"] })[0]).toBe("2020-12 2021-01-10");
  });

  test("the months of the year, the last one due in the next", () => {
    const periods = due({ reportYear: "period-in-year" }, "monthly-material");
    expect([periods.length, periods[0], periods.at(-1)]).toEqual([12, "2021-01 2021-02-10", "2021-12 2022-01-10"]);
  });

  test("deaths without a day are left out", () => {
    const policy = withReadings(yingzhou2021, { deathReportDay: "undecided" });
    const { duties, clauses, reasons } = dutyCalendar({ unit: "township" }, policy);
    expect(duties.filter(({ duty }) => duty === "death-report")).toEqual([]);
    expect(duties.filter(({ duty }) => duty === "monthly-material").length).toBe(12);
    expect([clauses.includes("P-2.8.c"), reasons.some(({ clause }) => clause === "P-2.8.c")]).toEqual([true, false]);
    expect(dutyCalendar({ unit: "township" }).reasons.map(({ code }) => code)).toContain("death-report-day-borrowed");
  });
});

test("the answer rests on what it lists alone", () => {
  expect(dutyCalendar({ unit: "tax" }).clauses).toEqual(["M-5.3", "M-5.8", "M-3.a", "M-3.b"]);
  const { rule, clauses, readings } = dutyCalendar({ unit: "district" });
  expect({ rule, clauses, readings }).toEqual({ rule: "duty-calendar", clauses: ["P-2.8.d"], readings: [] });
  expect(dutyCalendar({ unit: "township" }).readings.map(({ name }) => name)).toEqual([
    "deathReportDay",
    "reportYear",
    "handInDeadline",
    "restDayDeadline",
    "noticePeriod",
  ]);
});

test("nothing is owed that fell due before its notice was issued, or on that day", () => {
  const { documents } = yingzhou2021;
  const issued = (pension: string, medical: string) =>
    definePolicy({
      ...yingzhou2021,
      id: "issued-otherwise",
      documents: {
        pension: { ...documents.pension, issuedOn: pension },
        medical: { ...documents.medical, issuedOn: medical },
      },
    });
  expect(lines({ unit: "health" }, issued("2021-12-10", "2020-11-09"))).toEqual([LISTS[0]]);
  expect(lines({ unit: "health" }, issued("2021-12-09", "2020-11-10"))).toEqual([LISTS[1]]);
});

test("a township beside a unit, a name that annex 1 lacks, a day that is none", () => {
  expect(() => dutyCalendar({ unit: "village", township: "王店镇" })).toThrow("责任单位");
  expect(() => dutyCalendar({ township: "王店" })).toThrow("王店镇");
  expect(() => dutyCalendar({ asOf: "2021-02-30" })).toThrow("asOf");
});

/** Phases of 2031 end on 30 April, 31 July, 30 September; material is due on the 8th, lists on 15 November. */
test("by another policy", () => {
  const owed = dutyCalendar({ township: "东渡镇", asOf: "2031-04-30" }, secondPolicy).duties;
  const told = (name: string) =>
    owed
      .filter(({ duty }) => duty === name)
      .map(({ from, to, persons, daysLeft, title }) => [from, to, persons, daysLeft, title.zh]);
  expect(told("phase")).toEqual([
    ["2031-02-01", "2031-04-30", 420, 1, "第1阶段，累计完成任务的60%"],
    ["2031-05-01", "2031-07-31", 630, 93, "第2阶段，累计完成任务的90%"],
    ["2031-08-01", "2031-09-30", 700, 154, "第3阶段，累计完成任务的100%"],
  ]);
  expect(told("contribution-work")).toEqual([
    ["2031-02-01", "2031-11-20", 451, 205, "参（续）保缴费，完成任务的64.4%"],
  ]);
  expect(told("campaign")).toEqual([["2031-01-01", "2031-12-31", null, 246, "面上宣传活动不少于3次"]]);
  expect(told("monthly-material")[0]?.slice(0, 2)).toEqual(["2031-01-01", "2031-01-08"]);
  expect(told("new-recipients-notice")[0]?.at(-1)).toBe("公示新增到龄领取人员，不少于5天");
  expect(lines({ unit: "district" }, secondPolicy)).toEqual(["2031-06-01 2031-11-30 inspection"]);
  expect(lines({ unit: "disabled-persons-federation" }, secondPolicy)).toContain("- 2031-11-15 department-lists");
});
