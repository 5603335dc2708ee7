import { expect } from "vitest";
import { isRuleInputError } from "../../src/index.js";

/** A finding as text, or the path refused. */
function told(answer: () => unknown): string {
  try {
    return JSON.stringify(answer());
  } catch (error) {
    if (isRuleInputError(error)) return `refused: ${error.issues.map(({ path }) => path)}`;
    throw error;
  }
}

/**
 * Asks of all facts in turn: each answer is the one decided for those facts alone, whatever was asked before, and those
 * said to be kept are made once.
 */
export function expectKept<Facts>(
  all: Iterable<Facts>,
  answer: (facts: Facts) => unknown,
  decide: (facts: Facts) => unknown,
  isKept: (facts: Facts) => boolean,
): void {
  let count = 0;
  for (const facts of all) {
    const [before, alone] = [told(() => answer(facts)), told(() => decide(facts))];
    if (before !== alone) expect(before, JSON.stringify(facts)).toBe(alone);
    if (!isKept(facts)) continue;
    count++;
    if (answer({ ...facts }) !== answer(facts)) expect.fail(`made anew: ${JSON.stringify(facts)}`);
  }
  expect(count).toBeGreaterThan(0);
}

/** Every choice of one value for each member; a value of undefined leaves the member out. */
export function* everyChoice<Facts>(
  members: {
    readonly [Name in keyof Facts]: readonly Facts[Name][];
  },
): Generator<Facts> {
  const names = Object.keys(members) as (keyof Facts)[];
  yield* from(0, {});
  function* from(index: number, chosen: Partial<Facts>): Generator<Facts> {
    const name = names[index];
    if (name === undefined) return yield chosen as Facts;
    for (const value of members[name])
      yield* from(index + 1, value === undefined ? chosen : { ...chosen, [name]: value });
  }
}
