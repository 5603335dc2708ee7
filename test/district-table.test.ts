import { expect, test } from "vitest";
import {
  type DistrictTableFacts,
  districtTable,
  districtView,
  evaluation,
  targetProgress,
  withReadings,
  workFundDeduction,
  yingzhou2021,
} from "../src/index.js";
import { secondPolicy } from "./policy/second-policy.js";

/**
 * By hand, 1 March 2021, the 60th day of the year: 15,299 × 90 / 60 = 22,948.5 of 22,950; 4,335 × 90 / 60 = 6,502.5 of
 * 4,335; 4,000 × 90 / 60 = 6,000 of 10,795, × 181 / 60 = 12,066.7 of 12,700, × 283 / 60 = 18,866.7.
 */
const march: DistrictTableFacts = {
  date: "2021-03-01",
  townships: [
    { township: "王店镇", paid: 15_299, workFund: { casesInSpotCheck: 2, lapseRuns: 1, base: 100_000 } },
    { township: "清河街道", paid: 4000, evaluation: { paymentRate: { percent: 95 } } },
    { township: "鼓楼街道", paid: 4335 },
  ],
};

test("rows by rate, who would miss each deadline, the days left", () => {
  const { townships, deadlines, district } = districtTable(march);
  expect(townships.map(({ township, rank }) => [township, rank])).toEqual([
    ["鼓楼街道", 1],
    ["王店镇", 2],
    ["清河街道", 3],
  ]);
  expect(deadlines).toEqual([
    { due: "2021-03-31", phase: 1, daysLeft: 31, missedAtThisPace: ["王店镇", "清河街道"], unclear: [] },
    { due: "2021-06-30", phase: 2, daysLeft: 122, missedAtThisPace: ["清河街道"], unclear: [] },
    { due: "2021-10-10", phase: null, daysLeft: 224, missedAtThisPace: [], unclear: [] },
  ]);
  expect([district.paid, district.reportedTarget, district.unreported.length]).toEqual([23_634, 44_800, 12]);
});

/** 2 × 5% + 10% of 100,000 is 20,000; 5 of 10 points for 95%, 90 not known. */
test("each cell is the finding of its own rule; what nothing is said of is not told", () => {
  const { townships, district } = districtTable(march);
  const [first, second, third] = townships;
  expect(second?.deduction).toMatchObject({ percent: "20", deduction: "20000" });
  expect(second?.deduction).toEqual(workFundDeduction({ casesInSpotCheck: 2, lapseRuns: 1, base: 100_000 }));
  expect(third?.evaluation?.total).toMatchObject({ min: { exact: "5" }, max: { exact: "95" } });
  expect(third?.evaluation).toEqual(evaluation({ paymentRate: { percent: 95 } }));
  expect([first?.evaluation, first?.deduction, second?.evaluation, third?.deduction]).toEqual([null, null, null, null]);
  expect(first?.progress).toEqual(targetProgress({ township: "鼓楼街道", date: march.date, paid: 4335 }));
  const counts = march.townships.map(({ township, paid }) => ({ township, paid }));
  expect(district).toEqual(districtView({ townships: counts }));
});

test("the second phase by itself: without the first count it can't be told", () => {
  const policy = withReadings(yingzhou2021, { secondPhaseTarget: "incremental" });
  const townships = [
    { township: "清河街道", paid: 12_000 },
    { township: "鼓楼街道", paid: 4800, paidByFirstPhaseEnd: 4500 },
  ];
  // Day 61 of the 91: 300 × 91 / 61 = 447.5 of 765; 0 to 12,000 × 91 / 61 = 17,901.6 of 1,905.
  expect(districtTable({ date: "2021-05-31", townships }, policy).deadlines).toMatchObject([
    { due: "2021-06-30", phase: 2, daysLeft: 31, missedAtThisPace: ["鼓楼街道"], unclear: ["清河街道"] },
    { due: "2021-10-10", phase: null, daysLeft: 133, missedAtThisPace: [], unclear: [] },
  ]);
});

test("no pace before the first day, no deadline after the last, nothing of nobody", () => {
  const townships = [{ township: "王店镇", paid: 0 }];
  expect(districtTable({ date: "2020-12-31", townships }).deadlines).toEqual([
    { due: "2021-03-31", phase: 1, daysLeft: 91, missedAtThisPace: [], unclear: [] },
    { due: "2021-06-30", phase: 2, daysLeft: 182, missedAtThisPace: [], unclear: [] },
    { due: "2021-10-10", phase: null, daysLeft: 284, missedAtThisPace: [], unclear: [] },
  ]);
  expect(districtTable({ date: "2021-10-10", townships }).deadlines).toMatchObject([
    { due: "2021-10-10", daysLeft: 1, missedAtThisPace: ["王店镇"] },
  ]);
  expect(districtTable({ date: "2021-10-11", townships }).deadlines).toEqual([]);
  expect(districtTable({ date: "2021-03-01", townships: [] })).toMatchObject({ townships: [], deadlines: [] });
});

test("what a rule refuses, it refuses here; a day or a task of a township's own is none of its facts", () => {
  const of = (township: object) => () =>
    districtTable({ date: "2021-07-01", townships: [township as DistrictTableFacts["townships"][number]] });
  expect(of({ township: "王店镇", paid: 5, paidByFirstPhaseEnd: 6 })).toThrow("6");
  expect(of({ township: "王店", paid: 5 })).toThrow("王店镇");
  expect(of({ township: "王店镇", paid: 5, date: "2021-07-01" })).toThrow("date");
  expect(of({ township: "王店镇", paid: 5, task: 9 })).toThrow("task");
  expect(of({ township: "王店镇", paid: 5, workFund: { lapseRuns: 0 } })).toThrow(
    "townships[0].workFund.casesInSpotCheck",
  );
});

/** 30 April 2031 is day 89 of all: 400 of 420; 400 × 181 / 89 = 813.5 of 630; × 242 / 89 = 1,087.6 of 700. */
test("by another policy", () => {
  const townships = [{ township: "东渡镇", paid: 400, workFund: { casesInSpotCheck: 1, lapseRuns: 1 } }];
  const { townships: rows, deadlines } = districtTable({ date: "2031-04-30", townships }, secondPolicy);
  expect(rows[0]?.deduction?.percent).toBe("10");
  expect(deadlines.map(({ due, daysLeft, missedAtThisPace }) => [due, daysLeft, missedAtThisPace])).toEqual([
    ["2031-04-30", 1, ["东渡镇"]],
    ["2031-07-31", 93, []],
    ["2031-09-30", 154, []],
    ["2031-11-20", 205, []],
  ]);
});
