import { expect, test } from "vitest";
import type { NewbornEnrolmentFinding } from "../../src/medical/enrolment/newborn-enrolment.js";
import type { WorkFundGrantFacts, WorkFundGrantFinding } from "../../src/medical/work-fund/work-fund-grant.js";
import type { PremiumGroup } from "../../src/policy/medical-figures.js";
import type { OpenReading } from "../../src/policy/reading-names.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { answer } from "./answer.js";
import { intervalsOf } from "./intervals.js";

type Facts = Readonly<Record<string, unknown>>;
type Told = Facts & { readonly missingFacts: readonly string[] };

const days = ["2020-08-31", "2020-09-01", "2020-12-31", "2021-01-01", "2021-02-28", "2021-03-01", "2021-12-31"];
const flags = [true, false];
const groups: readonly PremiumGroup[] = [
  ...(["destitute", "disaster-stricken-poor", "subsistence-allowance", "registered-poor", "orphan"] as const),
  ...(["severe-disability", "one-child-family", "two-daughter-family", "fisher", "other"] as const),
];

/** Every fact of a small space that can be left out, with all that it can be, and what else is given. */
const spaces = [
  {
    rule: "medical/premium-window",
    fact: "returningWorker",
    values: flags,
    given: [...days, "2022-01-01"].flatMap((paidOn) => [
      { paidOn },
      ...flags.map((newlyPoor) => ({ paidOn, newlyPoor })),
    ]),
    decisions: ["inWindow", "accepted"],
    readings: [{}, { premiumOutsideWindow: "accepted" }, { premiumOutsideWindow: "refused" }],
  },
  {
    rule: "medical/list-deadline",
    fact: "group",
    values: groups,
    given: ["2020-11-09", "2020-11-10", "2020-11-11"].map((handedInOn) => ({ handedInOn })),
    decisions: ["onTime"],
    readings: [{}, { listedGroups: "with-other-departments" }, { handInDeadline: "day-excluded" }],
  },
  {
    rule: "medical/premium-channel",
    fact: "place",
    values: ["registration", "usual-residence", "elsewhere"],
    given: [{ channel: "offline" }],
    decisions: ["accepted", "named"],
    readings: [{}],
  },
] as const;

const cases = spaces.flatMap(({ readings, ...space }) => readings.map((read) => [space.rule, read, space] as const));

test.each(cases)(
  "%s, %j: a decision is as open as its completions, and asks for what changes it",
  (rule, read, space) => {
    const policy = withReadings(yingzhou2021, read);
    const faults = space.given.flatMap((given) => {
      const { missingFacts, ...told } = answer(rule, given, policy) as unknown as Told;
      const wholes = space.values.map(
        (value) => answer(rule, { ...given, [space.fact]: value }, policy) as unknown as Told,
      );
      const outcomes = space.decisions.map((name) => [...new Set(wholes.map((whole) => whole[name]))]);
      const right = outcomes.map((all) => (all.length > 1 ? "review" : all[0]));
      const asked = outcomes.some((all) => all.length > 1) ? [space.fact] : [];
      const isRight =
        JSON.stringify([space.decisions.map((name) => told[name]), missingFacts]) === JSON.stringify([right, asked]) &&
        wholes.every((whole) => whole.missingFacts.length === 0);
      return isRight ? [] : [{ given, told, missingFacts, right, asked }];
    });
    expect(faults).toEqual([]);
  },
);

const openReadings: readonly OpenReading[] = ["subsidyForOrphan", "subsidyForOther"];
const some = ["destitute", "subsistence-allowance", "registered-poor", "orphan", "other"] as const;
const subsets = some.reduce<readonly (readonly PremiumGroup[])[]>(
  (sets, group) => sets.flatMap((set) => [set, [...set, group]]),
  [[]],
);
const standings = [{}, { leftRegisterOn: "2020-11-30" }];
const supplied = ["0", "100", "280"].map((value) => ({ value, source: "source" }));

test.each(["known-is-floor", "ignore-unknown"] as const)(
  "%s: a subsidy is as wide as its completions, and asks for what changes it",
  (unknownAmountFloor) => {
    const policy = withReadings(yingzhou2021, { unknownAmountFloor, registeredPoorScope: "current-only" });
    const closed = supplied.flatMap((subsidyForOrphan) =>
      supplied.map((subsidyForOther) => withReadings(policy, { subsidyForOrphan, subsidyForOther })),
    );
    const faults = subsets.flatMap((own) =>
      standings
        .filter((standing) => own.includes("registered-poor") || !("leftRegisterOn" in standing))
        .flatMap((standing) => {
          const facts = { groups: own, ...standing };
          const [told] = intervalsOf(answer("medical/premium-subsidy", facts, policy));
          const onDays = ["2020-11-29", "2020-11-30"].map((statusOn) => ({ ...facts, statusOn }));
          const ends = (asked: readonly Facts[], by: readonly (typeof policy)[]) => {
            const all = asked.flatMap((whole) =>
              by.flatMap((one) => intervalsOf(answer("medical/premium-subsidy", whole, one))[0]),
            );
            return [Math.min(...all.map((one) => one?.min ?? 0)), Math.max(...all.map((one) => one?.max ?? 0))];
          };
          const isIgnoring = unknownAmountFloor === "ignore-unknown";
          const right = isIgnoring ? ends(onDays, [policy]) : ends(onDays, closed);
          const [off, on] = onDays.map((whole) => JSON.stringify(ends([whole], isIgnoring ? [policy] : closed)));
          const isRight =
            JSON.stringify([told?.min, told?.max]) === JSON.stringify(right) &&
            (told?.missingFacts.length === 1) === (off !== on) &&
            (isIgnoring || told?.openReadings.every((name) => openReadings.includes(name as OpenReading)));
          return isRight ? [] : [{ facts, told, right, off, on }];
        }),
    );
    expect(faults).toEqual([]);
  },
);

const births = ["2020-03-10", "2020-11-20", "2020-12-31", "2021-02-10", "2021-11-20"];
const later = ["2020-09-01", "2020-12-15", "2020-12-31", "2021-01-01", "2021-02-20", "2021-02-21", "2021-02-28"].concat(
  ["2021-03-01", "2021-05-10", "2021-05-11", "2021-12-31", "2022-01-01", "2022-02-20", "2022-02-21", "2023-01-01"],
);
const premiumsPaid = ["birth-year", "next-year", "both"];

/** What can be told of a newborn's days and payments, whole or in part; and all that the rest can be. */
const newborns = births.flatMap((bornOn) =>
  [undefined, bornOn, ...later]
    .filter((paidOn) => (paidOn ?? bornOn) >= bornOn)
    .flatMap((paidOn) => {
      const paidFors = paidOn === undefined ? [undefined] : premiumsPaid;
      const days = [paidOn ?? bornOn, ...later.filter((day) => day > (paidOn ?? bornOn))];
      return [undefined, ...paidFors].flatMap((paidFor) =>
        [undefined, ...days].flatMap((asOf) =>
          [undefined, ...flags].map((returningWorker) => ({
            given: { bornOn, paidOn, paidFor, asOf, returningWorker },
            paidFors: paidFor === undefined ? paidFors : [paidFor],
            days: asOf === undefined ? days : [asOf],
            workers: returningWorker === undefined ? flags : [returningWorker],
          })),
        ),
      );
    }),
);

test.each([
  {},
  { newbornDeadlineForce: "refusal" },
  { premiumOutsideWindow: "accepted" },
  { premiumOutsideWindow: "refused" },
  { lateNewborn: "from-birth" },
  { newbornNextYearTerm: "held-open" },
  { newbornNextYearTerm: "held-open", newbornDeadlineForce: "refusal" },
  { newbornNextYearTerm: "window-only" },
  { newbornNextYearTerm: "window-only", premiumOutsideWindow: "refused" },
] as const)("%j: a newborn's answer is as open as its completions, and asks for what changes it", (read) => {
  const policy = withReadings(yingzhou2021, read);
  const known = new Map<string, { readonly told: readonly unknown[]; readonly missingFacts: readonly string[] }>();
  const outcome = (facts: Facts) => {
    const key = JSON.stringify(facts);
    const told = known.get(key) ?? outcomeOf(facts);
    known.set(key, told);
    return told;
  };
  const outcomeOf = (facts: Facts) => {
    const asked = answer("medical/newborn-enrolment", facts, policy) as unknown as NewbornEnrolmentFinding;
    const standing = (year: number) => asked.premiums.find((premium) => premium.year === year)?.standing ?? "refused";
    const told = [asked.payment, asked.accepted, asked.cover, standing(2020), standing(2021)];
    return { told, missingFacts: asked.missingFacts };
  };
  const open = ["unknown", "review", "undetermined", "review", "review"];
  const faults = newborns.flatMap(({ given, paidFors, days, workers }) => {
    // Where there is one premium alone, that is the one paid.
    const isAlone = given.bornOn > "2021" && given.paidFor === undefined;
    const ways = isAlone ? paidFors.slice(0, 1) : paidFors;
    const wholes = workers.map((returningWorker) =>
      ways.map((paidFor) => days.map((asOf) => outcome({ ...given, paidFor, asOf, returningWorker }).told)),
    );
    const right = open.map((name, index) => {
      const all = new Set(wholes.flat(2).map((told) => told[index]));
      return all.size > 1 ? name : [...all][0];
    });
    const differ = (all: readonly unknown[]) => new Set(all.map((one) => JSON.stringify(one))).size > 1;
    const asked = [
      ...(wholes.some((byWay) => days.some((_, day) => differ(byWay.map((byDay) => byDay[day])))) ? ["paidFor"] : []),
      ...(wholes.flat().some(differ) ? ["asOf"] : []),
      ...(ways.some((_, way) => days.some((__, day) => differ(wholes.map((byWay) => byWay[way]?.[day]))))
        ? ["returningWorker"]
        : []),
    ];
    const { told, missingFacts } = outcome(given);
    return JSON.stringify([told, [...missingFacts].sort()]) === JSON.stringify([right, asked.sort()])
      ? []
      : [{ given, told, missingFacts, right, asked }];
  });
  expect(faults).toEqual([]);
});

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const units = between(193, 200).flatMap((insured) =>
  between(88, 97).flatMap((correct) =>
    [4, 5].map((activated) => ({
      enrolment: { count: insured, base: 200 },
      accuracy: { count: correct, base: 99 },
      activation: { count: activated, base: 9 },
      persons: 10,
    })),
  ),
);

test.each([
  {},
  { rateOnTwoRows: "worse-row" },
  { rateOnTwoRows: "worse-row", rateComparison: "whole-percent" },
  { rateOnTwoRows: "worse-row", rateComparison: "two-decimals" },
  { thirdRowAccuracy: "exactly" },
  { thirdRowHighAccuracy: "nothing" },
  { accuracyGap: "gap" },
] as const)("%j: the persons that a grant's next step takes bring what it says, and one fewer does not", (read) => {
  const policy = withReadings(yingzhou2021, read);
  const granted = (facts: WorkFundGrantFacts) =>
    answer("medical/work-fund-grant", facts, policy) as unknown as WorkFundGrantFinding;
  const faults = units.flatMap((unit) => {
    const { nextStep, yuanPerPerson, grant } = granted(unit);
    if (nextStep === null) return yuanPerPerson === "1" ? [] : [{ unit, yuanPerPerson }];
    const raised = (fewer?: string) => {
      const more = nextStep.raise.map(({ rate, persons }) => {
        const { count, base } = unit[rate];
        return [rate, { count: count + persons - (rate === fewer ? 1 : 0), base }];
      });
      return granted({ ...unit, ...Object.fromEntries(more) });
    };
    const { row, yuanPerPerson: each, grant: reached } = raised();
    const isRight =
      JSON.stringify([row, each, reached]) === JSON.stringify([nextStep.row, nextStep.yuanPerPerson, nextStep.grant]) &&
      Math.round((Number(reached) - Number(grant)) * 100) === Math.round(Number(nextStep.moreYuan) * 100) &&
      Number(each) > Number(yuanPerPerson) &&
      nextStep.raise.every(({ rate }) => Number(raised(rate).yuanPerPerson) < Number(each));
    return isRight ? [] : [{ unit, yuanPerPerson, nextStep }];
  });
  expect(faults).toEqual([]);
});
