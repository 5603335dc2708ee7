import { expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import type { Policy } from "../../src/policy/policy.js";
import { choiceReadings } from "../../src/policy/reading-names.js";
import { type ReadingChanges, withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { ruleNamed } from "../support/rule-named.js";
import { Asked } from "./completions/asked.js";
import { contributionSpaces } from "./completions/contribution-spaces.js";
import { dutySpaces } from "./completions/duty-spaces.js";
import { type FactSpace, type Frame, framesOf, type Given, type Leaf } from "./completions/fact-space.js";
import { type Fault, faultsOf } from "./completions/faults.js";
import { medicalSpaces } from "./completions/medical-spaces.js";

/*
 * Every rule, over a small space of its facts: each word that its schema lists and values on either side of what is
 * printed, each fact given or left out, lists of none, one and two. What an answer says holds whatever more is given,
 * and however its open readings are closed; what it asks for is not given and changes it; what is open asks for
 * something.
 */

const spaces: Readonly<Record<string, FactSpace>> = { ...contributionSpaces, ...dutySpaces, ...medicalSpaces };

/** A space of no more ways is gone through whole; of a larger one so many are drawn. */
const [MOST_WAYS, DRAWN] = [600, 100];

/** What is drawn is drawn by it, the same every time; another number draws others. */
const SEED = Number(process.env["SPACE_SEED"] ?? 1);

function drawnBy(text: string): () => number {
  let state = [...`${text} ${SEED}`].reduce(
    (sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0,
    7,
  );
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

const optionsOf = ({ values, canBeLeftOut }: Leaf): readonly unknown[] =>
  canBeLeftOut ? [undefined, ...values] : values;

type Way = readonly [Frame, Given];

function everyWay(frame: Frame): readonly Way[] {
  const ways = frame.reduce<readonly Given[]>(
    (made, leaf) => made.flatMap((way) => optionsOf(leaf).map((value) => [...way, value])),
    [[]],
  );
  return ways.map((given) => [frame, given]);
}

/** How often facts are left out: those that are unknown then, and the others. */
const LEFT_OUT = [
  [0.1, 0.5],
  [0.5, 0.8],
  [0.9, 0.5],
] as const;

/** Draws ways of giving and leaving out, few left out and many. */
function* drawn(frames: readonly Frame[], random: () => number): Generator<Way> {
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  for (let tries = 0; tries < DRAWN * 50; tries++) {
    const frame = pick(frames);
    const [unknown, other] = pick(LEFT_OUT);
    const isLeft = ({ canBeLeftOut, isUnknown }: Leaf): boolean =>
      canBeLeftOut && random() < (isUnknown ? unknown : other);
    yield [frame, frame.map((leaf) => (isLeft(leaf) ? undefined : pick(leaf.values)))];
  }
}

/** By the recommended readings, and by each other option of a rule's questions. */
function policiesOf(rule: string): readonly Policy[] {
  const choices: Readonly<Record<string, readonly string[]>> = choiceReadings;
  return ruleNamed(rule).readings.flatMap((name) =>
    (choices[name] ?? []).slice(1).map((option) => withReadings(yingzhou2021, { [name]: option } as ReadingChanges)),
  );
}

function gone(rule: string): { readonly answered: number; readonly faults: readonly Fault[] } {
  const space = spaces[rule];
  if (space === undefined) throw new Error(`${rule} has no space of facts`);
  const frames = framesOf(ruleNamed(rule).facts(), space);
  const ways = frames.reduce((sum, frame) => sum + frame.reduce((size, leaf) => size * optionsOf(leaf).length, 1), 0);
  const isSmall = ways <= MOST_WAYS;
  const others = policiesOf(rule);
  const faults: Fault[] = [];
  let answered = 0;
  for (const [frame, given] of isSmall ? frames.flatMap(everyWay) : drawn(frames, drawnBy(rule))) {
    const other = others[answered % Math.max(1, others.length)];
    for (const policy of other === undefined ? [yingzhou2021] : [yingzhou2021, other]) {
      const found = faultsOf(new Asked(rule, space, frame, policy), given);
      answered += found === undefined ? 0 : 1;
      faults.push(...(found ?? []).map((fault) => ({ ...fault, readings: changed(policy) })));
    }
    if (!isSmall && answered >= DRAWN) break;
  }
  return { answered, faults };
}

function changed({ readings }: Policy): object {
  const recommended: Readonly<Record<string, string>> = yingzhou2021.readings;
  return Object.fromEntries(Object.entries(readings).filter(([name, option]) => recommended[name] !== option));
}

test.each(rules.map(({ id }) => id))(`%s, seed ${SEED}`, (rule) => {
  const { answered, faults } = gone(rule);
  expect(answered).toBeGreaterThan(1);
  expect(faults.slice(0, 3)).toEqual([]);
});
