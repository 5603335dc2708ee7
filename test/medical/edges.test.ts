import { expect, test } from "vitest";
import { householdEnrolment, newbornEnrolment, premiumBudget, type RuleInputError } from "../../src/index.js";

test("groups that come twice are refused by their names", () => {
  const groups = ["destitute", "orphan"] as const;
  const rows = [1, 2].map((persons) => ({ groups, persons }));
  try {
    premiumBudget({ rows });
    expect.unreachable();
  } catch (error) {
    const [issue] = (error as RuleInputError).issues;
    expect(issue?.message.zh).toContain("destitute、orphan");
    expect(issue?.message.en).toContain("destitute、orphan");
  }
});

test("a sum in the range of a household is made once", () => {
  const members = [{ key: "a", insurance: "none", enrolled: false }] as const;
  const [first, second] = [1, 2].map(() => householdEnrolment({ members: [...members] }));
  expect(second?.selfPaidOfMissing).toBe(first?.selfPaidOfMissing);
});

test("a year of less than four digits is written with four", () => {
  const { lastDay, coverTo } = newbornEnrolment({ bornOn: "0999-12-01", paidOn: "0999-12-20" });
  expect({ lastDay, coverTo }).toEqual({ lastDay: "1000-03-01", coverTo: "0999-12-31" });
});
