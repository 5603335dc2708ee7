import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import {
  certification,
  contributionBudget,
  contributionSubsidy,
  contributionTierForYear,
  dataComparison,
  definePolicy,
  evaluation,
  type MaterialClass,
  type MaterialReport,
  monthlyLapses,
  monthlyMaterial,
  type Phase,
  publicityAndTraining,
  publicNotice,
  publicNoticeYear,
  type RuleInputError,
  type RuleInputIssue,
  renewalTarget,
  targetProgress,
  withReadings,
  yingzhou2021,
} from "../../src/index.js";

/** Where two things meet that a table would need a page to show: one field each, worked by hand. */

describe("the first day counts", () => {
  test("of the cycle of certification", () => {
    const finding = certification({ previousCertifiedOn: "2020-05-20", certifiedOn: "2021-01-01", asOf: "2021-06-01" });
    expect(finding.payment).toBe("continues");
  });

  test("of the second phase, for what is paid within it: 4435 - 4335 = 100 of 765, 665 short", () => {
    const policy = withReadings(yingzhou2021, { secondPhaseTarget: "incremental" });
    const facts = { township: "鼓楼街道", date: "2021-04-01", paid: 4435, paidByFirstPhaseEnd: 4335 };
    expect(targetProgress(facts, policy).milestones[0]).toMatchObject({ target: 765, shortfall: { value: 665 } });
  });

  test.each([
    ["2020-01-01", "yes"],
    ["2020-01-02", "review"],
  ])("of a system that began on %s, for a contribution of the year before 2021", (systemStart, renewed) => {
    const { pension } = yingzhou2021;
    const renewal = { ...pension.renewal, systemStart };
    const policy = definePolicy({ ...yingzhou2021, id: "draft", pension: { ...pension, renewal } });
    const person = { birthDate: "1980-01-01", asOf: "2021-03-31", cancelled: false };
    // That something was paid is known, though not when.
    const missingFacts = renewed === "yes" ? [] : ["lastPaidOn"];
    for (const paid of [{ priorPaidByDistrict: true }, { paidLastYear: true }])
      expect(renewalTarget({ ...person, ...paid }, policy)).toMatchObject({ renewalTarget: renewed, missingFacts });
  });

  test("of no second phase, where a policy has but one", () => {
    const { pension } = yingzhou2021;
    const whole = <Row extends { readonly year: number }>(row: Row) => ({ ...row, phases: [row.year] });
    const [, last] = pension.phases as readonly [Phase, Phase];
    const figures = {
      ...pension,
      phases: [last],
      townships: pension.townships.map(whole),
      total: whole(pension.total),
    };
    const facts = { township: "鼓楼街道", date: "2021-07-01", paid: 5100 };
    const policy = definePolicy({ ...yingzhou2021, id: "one-phase", pension: figures });
    expect(targetProgress(facts, policy).pastPhases).toMatchObject([{ phase: 1, met: "review" }]);
    expect(() => targetProgress({ ...facts, paidBySecondPhaseEnd: 5100 }, policy)).toThrow("5100");
    const codesOn = (date: string) =>
      targetProgress({ township: "鼓楼街道", date, paid: 0 }, policy).reasons.map(({ code }) => code);
    expect(codesOn("2021-01-01")).toContain("no-phase");
    expect(codesOn("2020-12-31")).toContain("work-yet-to-begin");
  });

  test.each([
    ["a notice that starts on the day of asking", { startOn: "2021-03-01" }],
    ["a notice that ends on the day it starts", { startOn: "2021-02-28", endOn: "2021-02-28" }],
  ])("of %s", (_, days) => {
    const finding = publicNoticeYear({
      postings: [{ key: "1", topic: "recipients", ...days }],
      monthsWithoutNewRecipients: [],
      asOf: "2021-03-01",
    });
    expect(finding.postings[0]?.days).toBe(0);
  });
});

describe("counts", () => {
  test("three of the four bodies named", () => {
    const comparisons = (["public-security", "health", "civil-affairs"] as const).map((body) => ({
      body,
      comparedOn: "2021-02-28",
    }));
    const { lacking, reasons } = dataComparison({ asOf: "2021-03-01", comparisons });
    expect(lacking).toEqual(["justice"]);
    expect(reasons).toMatchObject([{ code: "bodies-compared", values: { count: 3, named: 4 } }]);
  });

  test("one village of two, enough where events count in total", () => {
    const facts = {
      villages: ["甲村", "乙村"],
      events: [
        { kind: "campaign", heldOn: "2021-05-10" },
        { kind: "cadre-training", heldOn: "2021-05-10" },
        { kind: "village-publicity", heldOn: "2021-05-10", village: "甲村" },
      ],
    } as const;
    const finding = publicityAndTraining(facts, withReadings(yingzhou2021, { everyVillage: "in-total" }));
    expect(finding.met).toBe("yes");
    const [, , villages] = finding.reasons;
    expect(villages).toMatchObject({ code: "villages-with-publicity", values: { count: 1, villages: 2, needed: 1 } });
  });

  test("persons in both agency groups are noted", () => {
    const facts = { selfPaid: [], baseTierPersons: 0, highestTierPersons: 0, bothGroupsPersons: 1 };
    expect(contributionBudget(facts).reasons.map(({ code }) => code)).toContain("both-agency-groups");
  });
});

const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
const classes: readonly MaterialClass[] = ["new-enrolment", "change", "benefit-claim", "cancellation"];

/** Everything on time in the month after, but for what is said of a class in a month of 2021. */
function reports(told: (month: string, material: MaterialClass) => Partial<MaterialReport> = () => ({}), until = "11") {
  const periods = ["2020-12", ...months.filter((month) => month <= until).map((month) => `2021-${month}`)];
  return periods.flatMap((period) =>
    classes.map((material) => ({
      period,
      material,
      handedInOn: onDay(period, "05"),
      ...told(period.slice(5), material),
    })),
  );
}

function onDay(period: string, day: string): string {
  return period === "2020-12" ? `2021-01-${day}` : `2021-${months[months.indexOf(period.slice(5)) + 1]}-${day}`;
}

const late = (month: string) => ({ handedInOn: onDay(`2021-${month}`, "11") });
const asOf = "2021-12-31";

describe("lapses in a row", () => {
  test("one late month is one lapse from the cut, where late and missing count apart too", () => {
    const facts = { asOf: "2021-03-31", reports: reports((month) => (month === "02" ? late(month) : {}), "02") };
    expect(monthlyLapses(facts, withReadings(yingzhou2021, { lapseKinds: "same-kind" })).oneLapseAway).toBe("yes");
  });

  test("a month of which one class is in and the others are not due is still open", () => {
    const handedIn = reports((month) => (month === "02" ? late(month) : {}), "02");
    const march = { period: "2021-03", material: "new-enrolment", handedInOn: "2021-04-02" } as const;
    expect(monthlyLapses({ asOf: "2021-04-05", reports: [...handedIn, march] }).oneLapseAway).toBe("yes");
  });

  test("a month in which one class had nothing to report, said late, and the rest came in time, ends a run", () => {
    const facts = {
      asOf,
      reports: reports((month, material) => {
        if (month === "01" || month === "03") return late(month);
        return month === "02" && material === "change" ? { nothingToReport: true, ...late(month) } : {};
      }),
    };
    expect(monthlyLapses(facts, withReadings(yingzhou2021, { emptyMonthInRun: "neutral" })).runs).toEqual([]);
  });

  test("a month with one class in time ends a run, where all four must fail", () => {
    const facts = {
      asOf,
      reports: reports((month, material) => {
        if (month === "01" || month === "03") return late(month);
        return month === "02" && material !== "change" ? late(month) : {};
      }),
    };
    expect(monthlyLapses(facts, withReadings(yingzhou2021, { lapseScope: "all-classes" })).runs).toEqual([]);
  });

  test("runs of different classes come in the order of the months", () => {
    const facts = {
      asOf,
      reports: reports((month, material) => {
        if (material === "new-enrolment" && (month === "06" || month === "07")) return late(month);
        return material === "cancellation" && (month === "02" || month === "03") ? late(month) : {};
      }),
    };
    expect(monthlyLapses(facts, withReadings(yingzhou2021, { lapseScope: "same-class" })).runs).toEqual([
      { from: "2021-02", to: "2021-03", lapses: 2 },
      { from: "2021-06", to: "2021-07", lapses: 2 },
    ]);
  });

  test("one class sent back brings in the clause on quality", () => {
    const sentBack = (month: string, material: MaterialClass) =>
      month === "05" && material === "change" ? { rejected: true, refiledOn: "2021-06-08" } : {};
    expect(monthlyLapses({ asOf, reports: reports(sentBack) }).clauses).toContain("P-2.7.c");
  });
});

function issueOf(run: () => unknown): RuleInputIssue | undefined {
  try {
    run();
  } catch (error) {
    return (error as RuleInputError).issues[0];
  }
  return undefined;
}

describe("a refusal says which fault it is", () => {
  test.each([
    ["one of the tiers: 200、300", () => contributionSubsidy({ tier: 250 }), "200、300", "200, 300"],
    ["the agency's tiers", () => contributionSubsidy({ tier: 500, payment: "agency-paid" }), "100、6000", "100, 6000"],
    ["tiers there are or were", () => contributionTierForYear({ priorTier: 150, changes: [] }), "100、200", "100, 200"],
    [
      "an earlier certification",
      () => certification({ previousCertifiedOn: "2021-01-01", asOf: "2021-12-11" }),
      "不晚于 2020-12-31",
      "not after 2020-12-31",
    ],
    [
      "a certification of another cycle",
      () => certification({ certifiedOn: "2020-12-31", asOf: "2021-12-11" }),
      "2021-01-01 至 2021-12-11",
      "from 2021-01-01 to 2021-12-11",
    ],
    [
      "points off, where a condition is not met",
      () => evaluation({ villageServices: { good: false, deduction: 0 } }),
      "大于 0，不大于 6",
      "above 0, at most 6",
    ],
    [
      "points off, where no condition is known",
      () => evaluation({ villageServices: { deduction: "6.1" } }),
      "0 至 6",
      "from 0 to 6",
    ],
  ])("expected: %s", (_, run, zh, en) => {
    const expected = issueOf(run)?.expected;
    expect(expected?.zh).toContain(zh);
    expect(expected?.en).toContain(en);
  });

  test.each([
    ["no end", () => publicNotice({ startOn: "2021-03-01" }), "缺少截止日期", "no end and no day"],
    [
      "an end too early",
      () => publicNotice({ startOn: "2021-03-01", endOn: "2021-02-28" }),
      "早于",
      "2021-02-28 is before 2021-03-01",
    ],
    [
      "a village twice",
      () => publicityAndTraining({ villages: ["甲", "甲"], events: [] }),
      "“甲”重复",
      '"甲" is listed',
    ],
    [
      "a class of material twice",
      () =>
        monthlyMaterial({
          period: "2021-03",
          asOf: "2021-04-30",
          reports: ["2021-04-08", "2021-04-09"].map((handedInOn) => ({ material: "change", handedInOn })),
        }),
      "“2021-03 change”重复",
      '"2021-03 change" is listed',
    ],
    [
      "come in again, never handed in",
      () =>
        monthlyMaterial({
          period: "2021-03",
          asOf: "2021-04-30",
          reports: [{ rejected: true, refiledOn: "2021-04-09" }],
        }),
      "没有报送后退回过",
      "it was not handed in and sent back",
    ],
    [
      "no village",
      () => publicityAndTraining({ villages: [], events: [{ kind: "village-publicity", heldOn: "2021-05-10" }] }),
      "“”不在所辖",
      '"" is none of',
    ],
  ])("message: %s", (_, run, zh, en) => {
    const message = issueOf(run)?.message;
    expect(message?.zh).toContain(zh);
    expect(message?.en).toContain(en);
  });
});

test.each([
  [250, "250"],
  ["250.50", '"250.50"'],
  [new Decimal("250.5"), '"250.5"'],
])("a tier that is none, %s, is shown as it was given", (tier, received) => {
  expect(() => contributionSubsidy({ tier })).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ path: "tier", received })] }),
  );
});
