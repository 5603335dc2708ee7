import { describe, test } from "vitest";
import type { EvaluationFinding } from "../../src/pension/assessment/evaluation.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import type { Finding } from "../../src/rule/finding.js";
import { type Interval, numberOf } from "./intervals.js";
import { expectNoFaults, type SmallSpace } from "./small-space.js";

const flags = (...paths: readonly string[]): SmallSpace =>
  Object.fromEntries(paths.map((path) => [path, [true, false]]));

describe("targets", () => {
  const policies = [yingzhou2021, withReadings(yingzhou2021, { secondPhaseTarget: "incremental" })];
  const cases = policies.flatMap((policy) =>
    ["2021-04-01", "2021-06-30", "2021-07-01", "2021-10-11"].flatMap((date) =>
      [0, 100, 4400, 5100, 5200].map((paid) => [policy.readings.secondPhaseTarget, date, paid, policy] as const),
    ),
  );
  test.each(cases)("progress, %s, on %s with %i paid", (_, date, paid, policy) => {
    const closing = [0, 50, 100, 4335, 4400, 5100, 5200].filter((count) => count <= paid);
    const space = { paidByFirstPhaseEnd: closing, paidBySecondPhaseEnd: closing };
    const phases = date > "2021-06-30" ? space : { paidByFirstPhaseEnd: closing };
    const has = date > "2021-10-10" ? { ...phases, paidByWindowEnd: closing } : phases;
    expectNoFaults({ rule: "pension/target-progress", base: { township: "鼓楼街道", date, paid }, space: has, policy });
  });

  test("completion", () => {
    const rates = [{ count: 99, base: 100 }, { count: 100, base: 100 }, { percent: "99.9" }, { percent: 100 }];
    expectNoFaults({ rule: "pension/completion", base: {}, space: { enrolment: rates, payment: rates } });
  });
});

/** An item's points, from those earned to those that can still be. */
function sheet(finding: Finding): readonly Interval[] {
  return (finding as EvaluationFinding).items.map(({ item, earned, open, missingFacts }) => {
    const min = numberOf(earned);
    return { path: item, min, max: min + numberOf(open), openReadings: [], missingFacts };
  });
}

const discretion = (item: string, ...names: readonly string[]): SmallSpace => ({
  ...flags(...names.map((name) => `${item}.${name}`)),
  [`${item}.deduction`]: [0, 1, "2.5", 8],
});

/** Conditions that the spaces below leave alone. */
const othersInOrder = {
  townshipPublicity: { villages: 2 },
  materialReporting: { truthful: true, accurate: true },
  fundManagement: { nothingDiverted: true, nothingHeldBack: true },
};

describe("the sheet, item by item", () => {
  const counts = [0, 1, 2];
  const rates = [{ percent: 0 }, { percent: "69.5" }, { percent: 79.9 }, { percent: 100 }];
  const spaces: readonly SmallSpace[] = [
    { enrolmentRate: rates, paymentRate: rates },
    { policySatisfaction: rates, workSatisfaction: rates },
    {
      "townshipPublicity.campaigns": counts,
      "townshipPublicity.cadreTrainings": counts,
      "townshipPublicity.villagesReached": counts,
    },
    flags("villagePublicity.exampleSet", "villagePublicity.cadresInformed", "villagePublicity.residentsInformed"),
    flags("serviceStandards.proceduresFollowed", "serviceStandards.internalControl"),
    flags("dynamicManagement.enrolmentPrompt", "dynamicManagement.benefitsPrompt"),
    flags("systemOperation.standard"),
    flags(
      "benefitVerification.crossProvinceChecked",
      "benefitVerification.duplicatesChecked",
      "benefitVerification.resultsHandled",
      "benefitVerification.comparedMonthly",
    ),
    flags("certification.done", "certification.recordsComplete"),
    discretion("villageServices", "good"),
    discretion("materialReporting", "prompt", "complete"),
    discretion("fileManagement", "complete", "standard", "inspectionFiled"),
    {
      ...discretion("fundManagement", "standard", "nothingWithheld"),
      ...flags("fundManagement.majorIncident"),
    },
  ];
  const policies = [
    yingzhou2021,
    withReadings(yingzhou2021, { everyVillage: "in-total", partialPercentagePoint: "started" }),
  ];
  test.each(spaces.map((space) => [Object.keys(space).join(), space] as const))("%s", (_, space) => {
    for (const policy of policies)
      expectNoFaults({ rule: "pension/evaluation", base: othersInOrder, space, policy, further: sheet });
  });

  test("the number of villages", () => {
    for (const policy of policies)
      for (const villagesReached of [1, 2]) {
        const base = { townshipPublicity: { campaigns: 1, cadreTrainings: 1, villagesReached } };
        const space = { "townshipPublicity.villages": [villagesReached, villagesReached + 1] };
        expectNoFaults({ rule: "pension/evaluation", base, space, policy, further: sheet });
      }
  });
});
