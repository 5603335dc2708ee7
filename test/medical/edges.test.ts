import { expect, test } from "vitest";
import { newbornEnrolment, premiumBudget, type RuleInputError } from "../../src/index.js";

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

test("a year of less than four digits is written with four", () => {
  const { lastDay, coverTo } = newbornEnrolment({ bornOn: "0999-12-01", paidOn: "0999-12-20" });
  expect({ lastDay, coverTo }).toEqual({ lastDay: "1000-03-01", coverTo: "0999-12-31" });
});
