import { expect, test } from "vitest";
import {
  type EvaluationFacts,
  type EvaluationFinding,
  evaluation,
  withReadings,
  yingzhou2021,
} from "../../src/index.js";

type Item = "enrolmentRate" | "paymentRate" | "policySatisfaction" | "workSatisfaction";

function itemOf(name: Item, { items }: EvaluationFinding): EvaluationFinding["items"][number] | undefined {
  return items.find(({ item }) => item === name);
}

/** Points a hundredth of a percentage point apart from those of the neighbouring rate, worked by hand. */
test.each<[item: Item, given: NonNullable<EvaluationFacts[Item]>[], earned: string]>([
  // 30 - (100 - 97.4) x 1
  [
    "enrolmentRate",
    [{ percent: 97.4 }, { percent: "97.40" }, { percent: "97.400" }, { count: 974, base: 1000 }],
    "27.4",
  ],
  // 30 - (100 - 97.41) x 1
  [
    "enrolmentRate",
    [{ percent: 97.41 }, { percent: "97.41" }, { percent: "97.410" }, { count: 9741, base: 10000 }],
    "27.41",
  ],
  // 30 - (100 - 97.405) x 1
  ["enrolmentRate", [{ percent: 97.405 }, { percent: "97.405" }, { count: 97405, base: 100000 }], "27.405"],
  // more than the whole earns no more than the 30
  ["enrolmentRate", [{ percent: 105 }, { percent: "100" }, { count: 3, base: 2 }], "30"],
  // 10 - (100 - 97.4) x 1
  ["paymentRate", [{ percent: 97.4 }, { percent: "97.40" }, { percent: "97.400" }, { count: 487, base: 500 }], "7.4"],
  // 5 - (80 - 75.55) x 0.2 = 5 - 0.89
  [
    "policySatisfaction",
    [{ percent: 75.55 }, { percent: "75.55" }, { percent: "75.550" }, { count: 1511, base: 2000 }],
    "4.11",
  ],
  // 5 - (90 - 75.55) x 0.2 = 5 - 2.89
  [
    "workSatisfaction",
    [{ percent: 75.55 }, { percent: "75.55" }, { percent: "75.550" }, { count: 1511, base: 2000 }],
    "2.11",
  ],
  // 0.01% is far below 55%, where nothing is left
  ["policySatisfaction", [{ percent: 0.01 }, { percent: "0.01" }, { count: 1, base: 10000 }, { percent: 0 }], "0"],
])("%s is worth the same in whatever form it is given: %o", (item, forms, earned) => {
  for (const given of forms) {
    const facts = { [item]: given };
    expect(itemOf(item, evaluation(facts))?.earned.exact, JSON.stringify(given)).toBe(earned);
  }
});

test.each([
  ["enrolmentRate", ["pensionRateCount", "annualRateDate"]],
  ["paymentRate", ["paymentRateBase"]],
  ["policySatisfaction", ["satisfactionAnswers"]],
  ["workSatisfaction", ["satisfactionAnswers"]],
] as const)("%s alone rests on the questions that the fact itself settles: %s", (item, settled) => {
  const names = evaluation({ [item]: { percent: 99 } }).readings.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...settled]));
});

test.each(["paymentRate", "policySatisfaction", "workSatisfaction"])("%s counts no more than its base", (item) => {
  expect(() => evaluation({ [item]: { count: 101, base: 100 } })).toThrow(`${item}.count`);
});

const short = { enrolmentRate: { percent: 97.4 }, policySatisfaction: { percent: "75.55" } };

test("an item for a percentage is made once for a policy, and no other has part in it", () => {
  const [first, again] = [short, structuredClone(short)].map((facts) => evaluation(facts));
  for (const item of ["enrolmentRate", "policySatisfaction", "paymentRate"] as const)
    expect(itemOf(item, again as EvaluationFinding)).toBe(itemOf(item, first as EvaluationFinding));
  const started = withReadings(yingzhou2021, { partialPercentagePoint: "started" });
  // 97.4% lacks three percentage points, the third of them begun; 75.55% lacks five: 5 - 5 x 0.2
  const finding = evaluation(short, started);
  expect(itemOf("enrolmentRate", finding)?.earned.exact).toBe("27");
  expect(itemOf("policySatisfaction", finding)?.earned.exact).toBe("4");
});

test("an item of conditions is made once for what is lacking, but for a doubt that the conditions do not show", () => {
  const failing = {
    townshipPublicity: { campaigns: 0 },
    serviceStandards: { internalControl: false },
    materialReporting: { prompt: false, complete: false },
    fundManagement: { standard: false, majorIncident: false },
  };
  const [first, second] = [1, 2].map(() => evaluation(structuredClone(failing)).items);
  for (const [index, item] of first?.entries() ?? [])
    if (item.item in failing || item.item === "villageServices") expect(second?.[index]).toBe(item);
  const doubted = evaluation({ ...failing, fundManagement: { standard: false } });
  expect(doubted.items.find(({ item }) => item === "fundManagement")?.missingFacts).toEqual([
    "fundManagement.deduction",
    "fundManagement.majorIncident",
  ]);
  expect(first?.find(({ item }) => item === "materialReporting")?.reason.values).toEqual({
    conditions: "materialReporting.prompt, materialReporting.complete",
    points: 8,
  });
});

test("who asks second is told the same readings and warnings", () => {
  const facts = {
    enrolmentRate: { percent: "0.5" },
    paymentRate: { percent: 100 },
    workSatisfaction: { percent: 89.99 },
  };
  const [asked, unasked] = [1, 2].map(() => withReadings(yingzhou2021, { partialPercentagePoint: "started" }));
  const [first, second] = [1, 2].map(() => evaluation(facts, asked));
  expect(second).toEqual(first);
  expect(second).toEqual(evaluation(facts, unasked));
  expect(second?.warnings.map(({ code, clause }) => [code, clause])).toEqual([
    ["percent-below-one", "PA2-1.1"],
    ["percent-on-the-line", "PA2-1.2"],
  ]);
  expect(second?.readings).toContainEqual(
    expect.objectContaining({ name: "partialPercentagePoint", option: "started" }),
  );
});

/** Of 8 points, asked one after another: what is kept of one set of conditions is no answer to another. */
test("conditions that fail are told apart from others, and points taken off from others and from none", () => {
  const complete = { complete: false, standard: true, inspectionFiled: true };
  const completeAndFiled = { ...complete, inspectionFiled: false };
  const asked: [given: NonNullable<EvaluationFacts["fileManagement"]>, earned: string, lost: string, open: string][] = [
    [complete, "0", "0", "8"],
    [completeAndFiled, "0", "0", "8"],
    [{ ...complete, deduction: "0.01" }, "7.99", "0.01", "0"],
    [{ ...complete, deduction: "2.55" }, "5.45", "2.55", "0"],
    [{ ...completeAndFiled, deduction: "2.55" }, "5.45", "2.55", "0"],
    [{ ...completeAndFiled, deduction: 1 }, "7", "1", "0"],
    [{ ...complete, deduction: 1 }, "7", "1", "0"],
    [complete, "0", "0", "8"],
  ];
  for (const [fileManagement, earned, lost, open] of asked) {
    const found = evaluation({ fileManagement }).items.find(({ item }) => item === "fileManagement");
    expect([found?.earned.exact, found?.lost.exact, found?.open.exact]).toEqual([earned, lost, open]);
    const steps = fileManagement.inspectionFiled ? 1 : 2;
    const isTaken = fileManagement.deduction !== undefined;
    expect(found?.next).toMatchObject({ steps: isTaken ? steps : 1, gain: { exact: isTaken ? lost : "8" } });
  }
});
