import { expect, test } from "vitest";
import { newbornTerms } from "../../../../src/medical/enrolment/household-enrolment/newborn-term.js";
import { yingzhou2021 } from "../../../../src/policy/yingzhou-2021/index.js";
import { Trace } from "../../../../src/rule/trace.js";

const terms = (bornOn: string | undefined, asOf: string | undefined, windowRuns = false) =>
  newbornTerms({ key: "a", ...(bornOn && { bornOn }) }, asOf, windowRuns, new Trace("test", yingzhou2021));

test("without a day as of which is asked, a newborn's three months run or are over", () => {
  expect(terms("2021-05-01", undefined)).toEqual(["within", "past"]);
});

// The months of a child born on 1 January, the first day of the insured year, run to 1 April (一（四）).
test("while the window runs, it holds for a newborn up to the end of the year's first three months", () => {
  expect(terms(undefined, "2021-04-01", true)).toBeUndefined();
  expect(terms(undefined, "2021-04-02", true)).toEqual(["within", "past"]);
});
