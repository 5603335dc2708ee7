import { expect, test } from "vitest";
import { isNewborn } from "../../../src/medical/enrolment/newborn-last-day.js";
import { yingzhou2021 } from "../../../src/policy/yingzhou-2021/index.js";
import { Trace } from "../../../src/rule/trace.js";

// The months of a child born on 20 September 2020 run to 20 December (一（四）), not into the insured year.
test.each([
  ["2020-09-20", "2020-12-20", true],
  ["2020-09-20", "2020-12-21", false],
  ["2020-09-20", undefined, false],
  ["2021-05-01", undefined, true],
  ["2022-01-05", "2022-01-10", false],
])("born on %s, as of %s: a newborn by its birth, %s", (bornOn, asOf, is) => {
  expect(isNewborn(bornOn, asOf, new Trace("test", yingzhou2021))).toBe(is);
});
