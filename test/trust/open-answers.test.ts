import { expect, test } from "vitest";
import type { Schema } from "../../src/foundation/description.js";
import { choiceReadings, factReadings, type OpenReading } from "../../src/policy/reading-names.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { fc } from "../support/properties.js";
import { ruleNamed } from "../support/rule-named.js";
import { answer, RUNS } from "./answer.js";
import { anyOf, openFactsNear } from "./facts-near.js";
import { intervalsOf, outOfBounds } from "./intervals.js";

/** The most that the text leaves open of each figure; the least is 0. */
const MOST: Readonly<Record<OpenReading, number>> = {
  agencyTierSubsidy: 40,
  incompleteCertificationRecords: 2,
  subsidyForOrphan: 280,
  subsidyForSevereDisability: 280,
  subsidyForOneChildFamily: 280,
  subsidyForTwoDaughterFamily: 280,
  subsidyForFisher: 280,
  subsidyForOther: 280,
};

/** A reading closed: a choice at any of its options, an open figure at any that the text leaves open. */
function closing(name: string): fc.Arbitrary<readonly [name: string, closed: unknown]> {
  const options: readonly string[] | undefined = (choiceReadings as Readonly<Record<string, readonly string[]>>)[name];
  const closed =
    options === undefined
      ? fc
          .integer({ min: 0, max: MOST[name as OpenReading] })
          .map((value) => ({ value: String(value), source: "source" }))
      : fc.constantFrom(...options);
  return closed.map((value) => [name, value]);
}

function isFact(name: string): boolean {
  return (factReadings as readonly string[]).includes(name);
}

/** Facts, their open answers, and the readings that those wait for closed somehow, one of them or all. */
const closedSomehow = openFactsNear.chain(({ rule, facts }) => {
  const open = intervalsOf(answer(rule, facts));
  // What is decided person by person, no policy closes: the facts are then stated anew.
  const names = [...new Set(open.flatMap(({ openReadings }) => openReadings))].filter((name) => !isFact(name));
  return fc
    .oneof(...names.map((name) => fc.constant([name])), fc.constant(names))
    .chain((chosen) => fc.tuple(...chosen.map(closing)))
    .map((closed) => ({ rule, facts, open, closed: Object.fromEntries(closed) }));
});

test("an open answer holds every answer that closing its readings gives", () => {
  let closings = 0;
  fc.assert(
    fc.property(closedSomehow, ({ rule, facts, open, closed }) => {
      if (Object.keys(closed).length === 0) return;
      closings++;
      const then = answer(rule, facts, withReadings(yingzhou2021, closed));
      expect(outOfBounds(open, then, ({ openReadings }) => openReadings.some((name) => name in closed))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  expect(closings).toBeGreaterThan(RUNS / 20);
});

/** The facts with one that was lacking, made by its schema; none where it was there and only not told apart. */
function withFact(schema: Schema, facts: unknown, [name = "", ...rest]: readonly string[]): fc.Arbitrary<unknown>[] {
  const definition = schema.definition;
  if (definition.type === "optional") return withFact(definition.innerType as Schema, facts, [name, ...rest]);
  const { element, shape } = definition as never as {
    readonly element: Schema;
    readonly shape?: Record<string, Schema>;
  };
  const member = definition.type === "array" ? element : shape?.[name];
  const own = (facts as Readonly<Record<string, unknown>>)[name];
  if (member === undefined || (own !== undefined && rest.length === 0)) return [];
  const made = rest.length === 0 ? [anyOf(member)] : withFact(member, own ?? {}, rest);
  return made.map((values) =>
    values.map((value) =>
      Array.isArray(facts) ? facts.with(Number(name), value) : { ...(facts as object), [name]: value },
    ),
  );
}

/** Facts, their open answers, and one of the facts that those lack given somehow. */
const givenSomehow = openFactsNear.chain(({ rule, facts }) => {
  const open = intervalsOf(answer(rule, facts));
  const given = [...new Set(open.flatMap(({ missingFacts }) => missingFacts))].flatMap((lacking) =>
    withFact(ruleNamed(rule).facts(), facts, lacking.split(/[.[\]]+/)).map((then) =>
      then.map((now) => ({ rule, facts: now, open, lacking })),
    ),
  );
  return given.length > 0 ? fc.oneof(...given) : fc.constant({ rule, facts, open, lacking: "" });
});

test("an open answer holds every answer that a missing fact gives", () => {
  let givens = 0;
  fc.assert(
    fc.property(givenSomehow, ({ rule, facts, open, lacking }) => {
      if (lacking === "") return;
      givens++;
      expect(outOfBounds(open, answer(rule, facts), ({ missingFacts }) => missingFacts.includes(lacking))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  expect(givens).toBeGreaterThan(RUNS / 20);
});
