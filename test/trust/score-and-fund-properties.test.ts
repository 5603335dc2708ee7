import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { workFundGrant } from "../../src/medical/work-fund/work-fund-grant.js";
import { type EvaluationFinding, evaluation } from "../../src/pension/assessment/evaluation.js";
import { workFundDeduction } from "../../src/pension/assessment/work-fund-deduction.js";
import { phaseTarget } from "../../src/pension/targets/phase-target.js";
import { definePolicy } from "../../src/policy/define-policy.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { draftOf } from "../policy/drafts.js";
import { fc } from "../support/properties.js";
import { answer, RUNS } from "./answer.js";
import { factsNearRowsOf } from "./facts-near.js";

const exact = ({ exact: text }: { readonly exact: string }): number => {
  const [over, under = "1"] = text.split("/");
  return Number(over) / Number(under);
};
const ascending = (first: number, second: number): number => first - second;
const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const rateItems = ["enrolmentRate", "paymentRate", "policySatisfaction", "workSatisfaction"] as const;

test("earned, lost and open make the points of each item and the hundred of the sheet", () => {
  fc.assert(
    fc.property(factsNearRowsOf("pension/evaluation"), (facts) => {
      const finding = answer("pension/evaluation", facts) as EvaluationFinding | undefined;
      if (finding === undefined) return;
      const { items, earned, lost, open } = finding;
      for (const item of items) {
        expect(exact(item.earned) + exact(item.lost) + exact(item.open)).toBeCloseTo(item.points, 9);
        expect(Math.min(exact(item.earned), exact(item.lost), exact(item.open))).toBeGreaterThanOrEqual(0);
      }
      expect(exact(earned) + exact(lost) + exact(open)).toBeCloseTo(100, 9);
      expect(items.reduce((sum, item) => sum + exact(item.earned), 0)).toBeCloseTo(exact(earned), 9);
    }),
    { numRuns: RUNS },
  );
});

test("what is shown of earned, lost and open adds up, with as many decimals as may be shown", () => {
  const shownIn = ({ earned, lost, open }: Pick<EvaluationFinding, "earned" | "lost" | "open">): number =>
    [earned, lost, open].reduce((sum, { shown }) => sum.add(shown), new Decimal(0)).toNumber();
  fc.assert(
    fc.property(
      factsNearRowsOf("pension/evaluation"),
      fc.constantFrom("two", "one", "none"),
      percent,
      (facts, scoreDecimals, rate) => {
        const policy = withReadings(yingzhou2021, { scoreDecimals });
        const given = { ...(facts as object), enrolmentRate: { percent: rate } };
        const finding = answer("pension/evaluation", given, policy);
        if (finding === undefined) return;
        const { items, ...sheet } = finding as EvaluationFinding;
        for (const item of items) expect(shownIn(item), item.item).toBe(item.points);
        expect(shownIn(sheet)).toBe(100);
      },
    ),
    { numRuns: RUNS },
  );
});

test("a better rate never scores less", () => {
  fc.assert(
    fc.property(fc.constantFrom(...rateItems), percent, percent, (item, one, other) => {
      const [low, high] = [one, other].map((of) => exact(evaluation({ [item]: { percent: of } }).earned));
      expect(((high as number) - (low as number)) * (other - one)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: RUNS },
  );
});

test("begun percentage points cost no less than parts of them, and those no less than whole ones", () => {
  const by = (partialPercentagePoint: "whole" | "started") => withReadings(yingzhou2021, { partialPercentagePoint });
  const policies = [by("started"), yingzhou2021, by("whole")];
  fc.assert(
    fc.property(fc.constantFrom(...rateItems), percent, (item, of) => {
      const earned = policies.map((policy) => exact(evaluation({ [item]: { percent: of } }, policy).earned));
      expect(earned).toEqual([...earned].sort(ascending));
    }),
    { numRuns: RUNS },
  );
});

test("a rate in counts is the same rate in percent", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 500 }), (tenths, times) => {
      const [counts, written] = [{ count: tenths * times, base: 1000 * times }, { percent: String(tenths / 10) }];
      const [one, other] = [counts, written].map((rate) => [
        exact(evaluation({ enrolmentRate: rate }).earned),
        workFundGrant({ enrolment: rate, accuracy: rate, activation: rate, persons: 100 }).grant,
      ]);
      expect(one).toEqual(other);
    }),
    { numRuns: RUNS },
  );
});

test("a work fund is cut by nothing to all of it, and never less for one case more", () => {
  const times = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(times, fc.integer({ min: 0, max: 4 }), (casesInSpotCheck, lapseRuns) => {
      const cut = (cases: number, runs: number) =>
        workFundDeduction({ casesInSpotCheck: cases, lapseRuns: runs, base: "100000" });
      const { percent: taken, deduction, remainder, parts, cutByCap } = cut(casesInSpotCheck, lapseRuns);
      for (const more of [cut(casesInSpotCheck + 1, lapseRuns), cut(casesInSpotCheck, lapseRuns + 1)])
        expect([Number(taken), Number(more.percent), 100]).toEqual(
          [Number(taken), Number(more.percent), 100].sort(ascending),
        );
      expect(Number(deduction) + Number(remainder)).toBe(100_000);
      expect(parts.reduce((sum, part) => sum + Number(part.percent), 0) - Number(cutByCap)).toBe(Number(taken));
    }),
    { numRuns: RUNS },
  );
});

test("compounding never takes more than adding", () => {
  const compound = withReadings(yingzhou2021, { deathDeduction: "compound" });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 2 }), (casesInSpotCheck, lapseRuns) => {
      const facts = { casesInSpotCheck, lapseRuns };
      const [compounded, added] = [compound, yingzhou2021].map((policy) => workFundDeduction(facts, policy).percent);
      expect(new Decimal(compounded as string).lte(added as string)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test("as many cuts as can be given, of a percentage with four decimals, are told to the last digit", () => {
  const draft = definePolicy(draftOf(2031, { pension: { deductions: { percentPerUnreportedDeath: 4.9999 } } }));
  const policy = withReadings(draft, { deathDeduction: "compound", deathCasesCounted: "any" });
  const { percent: cut } = workFundDeduction({ casesInSpotCheck: 1000, casesOtherwise: 1000, lapseRuns: 0 }, policy);
  // What is left is 0.950001 to the 2000th: 12,000 decimals, two fewer in percent.
  expect(cut).toMatch(/^99\.9\d{11997}$/);
});

test("a grant is one of the four printed, and never less for a better rate", () => {
  const rates = fc.record({ enrolment: percent, accuracy: percent, activation: percent });
  // Most draws near the rows' lines, where a step can be got wrong.
  const near = fc.integer({ min: 970, max: 1000 }).map((tenths) => tenths / 10);
  const drawn = fc.oneof(
    rates,
    fc.record({ enrolment: near, accuracy: fc.integer({ min: 85, max: 100 }), activation: percent }),
  );
  const grant = (of: Readonly<Record<"enrolment" | "accuracy" | "activation", number>>): number =>
    Number(
      workFundGrant({
        enrolment: { percent: of.enrolment },
        accuracy: { percent: of.accuracy },
        activation: { percent: of.activation },
        persons: 10,
      }).yuanPerPerson,
    );
  fc.assert(
    fc.property(drawn, fc.constantFrom("enrolment", "accuracy", "activation"), percent, (of, name, more) => {
      const better = { ...of, [name]: Math.max(of[name], more) };
      expect([0, 0.6, 0.8, 1]).toContain(grant(of));
      expect(grant(better)).toBeGreaterThanOrEqual(grant(of));
    }),
    { numRuns: RUNS * 2 },
  );
});

test("every township's phases make its year, 85 in a hundred by the first", () => {
  for (const township of [...yingzhou2021.pension.townships.map(({ name }) => name), "全区"]) {
    const { annual, phases } = phaseTarget({ township });
    expect((phases[0]?.cumulative ?? 0) * 20).toBe(annual * 17);
    expect(phases.reduce((sum, { added }) => sum + added, 0)).toBe(annual);
  }
});
