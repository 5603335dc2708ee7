import { expect, test } from "vitest";
import { NumberSet } from "../../src/foundation/number-set.js";

test.each([0, 1, 8, 9, 64, 1000])("a set of numbers below %i holds what was added, and nothing else", (bound) => {
  const [set, plain] = [new NumberSet(bound), new Set<number>()];
  const all = [...Array(bound).keys()];
  for (const number of all.filter((each) => each % 3 === 0 || each === bound - 1)) {
    set.add(number);
    set.add(number);
    plain.add(number);
    expect(all.filter((each) => set.has(each))).toEqual(all.filter((each) => plain.has(each)));
  }
});
