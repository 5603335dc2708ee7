import { expect, test } from "vitest";
import type { MaterialClass } from "../../src/pension/duties/material-class.js";
import type { MonthStanding } from "../../src/pension/duties/material-month.js";
import { waysThrough } from "../../src/pension/duties/monthly-lapses/lapse-runs.js";
import { type Mark, sequencesOf } from "../../src/pension/duties/monthly-lapses/month-marks.js";
import { type MaterialReport, monthlyLapses } from "../../src/pension/duties/monthly-lapses.js";
import { type ReadingChanges, withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { Trace } from "../../src/rule/trace.js";

/*
 * What a table would need a page of months for, worked by hand. Of each class a letter a month, from December 2020 on:
 * `-` on time, `l` late, `e` nothing to report, `?` not listed.
 */

const CLASSES = ["new-enrolment", "change", "benefit-claim", "cancellation"] as const;
const ALL_IN_TIME = "------------";
const DAYS: Readonly<Record<string, object>> = { "-": { day: "05" }, l: { day: "11" }, e: { nothingToReport: true } };

const periods = ["2020-12", ...Array.from({ length: 11 }, (_, at) => `2021-${String(at + 1).padStart(2, "0")}`)];

function lapses(said: Readonly<Partial<Record<MaterialClass, string>>>, readings: ReadingChanges) {
  const reports = CLASSES.flatMap((material) =>
    periods.flatMap((period, at): readonly MaterialReport[] => {
      const { day, ...rest } = (DAYS[(said[material] ?? ALL_IN_TIME)[at] as string] ?? {}) as { readonly day?: string };
      if ((said[material] ?? ALL_IN_TIME)[at] === "?") return [];
      const next = `2021-${String(at + 1).padStart(2, "0")}`;
      return [{ period, material, ...(day !== undefined && { handedInOn: `${next}-${day}` }), ...rest }];
    }),
  );
  return monthlyLapses({ asOf: "2021-12-31", reports }, withReadings(yingzhou2021, readings));
}

test("runs of two classes that share months are one, from the first lapse of either to the last", () => {
  const { runs } = lapses({ change: "----ll------", "benefit-claim": "---lee-l----" }, { lapseScope: "same-class" });
  expect(runs).toEqual([{ from: "2021-04", to: "2021-05", lapses: 2 }]);
  const joined = lapses({ change: "----ll------", "benefit-claim": "---leel-----" }, { lapseScope: "same-class" });
  expect(joined.runs).toEqual([{ from: "2021-03", to: "2021-06", lapses: 4 }]);
});

test("a run of a kind is found in every class", () => {
  const readings = { lapseScope: "same-class", lapseKinds: "same-kind" } as const;
  expect(lapses({ change: "-ll---------" }, readings).runs).toEqual([{ from: "2021-01", to: "2021-02", lapses: 2 }]);
});

test("one run certain and one possible: from one cut to two", () => {
  const { deductionPercent, reasons } = lapses({ change: "ll---??-----" }, { lapsePenalty: "per-run" });
  expect(deductionPercent).toMatchObject({ min: 10, max: 20 });
  expect(reasons).toContainEqual({ code: "lapse-cut-open", clause: "P-5.3", values: { least: 10, most: 20 } });
});

test("two runs possible, each in a class of its own, beside a month with nothing to report", () => {
  const said = { change: "-??------e--", cancellation: "-----??-----" };
  const { deductionPercent } = lapses(said, { lapseScope: "same-class", lapsePenalty: "per-run" });
  expect(deductionPercent).toMatchObject({ min: 0, max: 20 });
});

test("a class of which nothing is said may have been in time, and saves the month where all classes are needed", () => {
  const late = "-ll---------";
  const said = { "new-enrolment": "-??---------", change: late, "benefit-claim": late, cancellation: late };
  expect(lapses(said, { lapseScope: "all-classes" })).toMatchObject({ triggered: "review", runs: [] });
});

const MARKS: Readonly<Record<string, Mark>> = {
  "-": { late: false, missing: false, empty: false, open: false },
  l: { late: true, missing: false, empty: false, open: false },
  e: { late: false, missing: false, empty: true, open: false },
};

test.each<[emptyMonthInRun: "neutral" | "breaks-run", sequences: readonly string[], why: string]>([
  ["breaks-run", ["l l le e", "e - -l l"], "months 1-2 and 3-4 apart, or 1-4"],
  ["breaks-run", ["el e e l", "-l l le e", "- el l l"], "months 1-2 and 3-4 apart, or one of them alone"],
  ["neutral", ["l e le -l", "l l e -l", "-e e l el"], "months 1-2 and 3-4 apart, or 1-4"],
])("%s, %j: one run or two, %s", (emptyMonthInRun, sequences) => {
  const trace = new Trace("pension/monthly-lapses", withReadings(yingzhou2021, { emptyMonthInRun }));
  const months = [1, 2, 3, 4].map((month) => ({ period: `2021-0${month}`, state: "late" }) as MonthStanding);
  const marks = sequences.map((sequence) =>
    sequence.split(" ").map((can) => [...can].map((each) => MARKS[each] as Mark)),
  );
  const runs = waysThrough(marks, months, trace).map((way) => way.runs.length);
  expect([Math.min(...runs), Math.max(...runs)]).toEqual([1, 2]);
});

test("a month in which one class alone has nothing to report breaks a run of any class", () => {
  expect(lapses({ change: "-lel--------" }, {})).toMatchObject({ triggered: "no", runs: [] });
});

test("months without a lapse are one sequence, however a lapse is read", () => {
  const months = [{ classes: [{ state: "on-time" }] }] as unknown as readonly MonthStanding[];
  expect(sequencesOf(months, new Trace("pension/monthly-lapses", yingzhou2021))).toEqual([[[MARKS["-"]]]]);
});
