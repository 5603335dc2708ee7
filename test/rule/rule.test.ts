import { expect, test } from "vitest";
import { flag, record } from "../../src/foundation/schema.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { answer, askable } from "../../src/rule/rule.js";

interface Facts {
  readonly known: boolean;
}

/** Something to ask, whose answers are kept under a key or made anew. */
function asked(key?: string) {
  return askable({
    id: "test",
    facts: () => record<Facts>(["事实", "Facts"], { known: flag(["已知", "Known"]) }),
    key: () => key,
    decide: ({ known }: Facts) => ({ known }),
  });
}

test("facts with a key are decided on once, others each time", () => {
  const [kept, anew] = [asked("same"), asked()];
  const once = answer(kept, { known: true }, yingzhou2021);
  expect(answer(kept, { known: true }, yingzhou2021)).toBe(once);
  const first = answer(anew, { known: true }, yingzhou2021);
  expect(first).toEqual(once);
  expect(answer(anew, { known: true }, yingzhou2021)).not.toBe(first);
});
