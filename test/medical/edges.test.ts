import { expect, test } from "vitest";
import { addMonths, dateOf } from "../../src/foundation/calendar.js";
import {
  definePolicy,
  newbornEnrolment,
  premiumBudget,
  premiumSubsidy,
  type RuleInputError,
  yingzhou2021,
} from "../../src/index.js";

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
  expect([dateOf(999, 12, 31), addMonths("0999-12-01", 3)]).toEqual(["0999-12-31", "1000-03-01"]);
});

test("a full subsidy is the whole premium, whatever the premium is", () => {
  const { medical, ...rest } = structuredClone(yingzhou2021);
  const pair = { subsidy: 250, selfPaid: 70, clause: "M-2.c" } as const;
  const subsidies = { ...medical.subsidies, "subsistence-allowance": pair, "registered-poor": pair };
  const policy = definePolicy({ ...rest, id: "premium-320", medical: { ...medical, premium: 320, subsidies } });
  const selfPaid = (group: "destitute" | "subsistence-allowance") =>
    premiumSubsidy({ groups: [group] }, policy).selfPaid;
  expect(selfPaid("destitute")).toEqual({ status: "determined", value: "0" });
  expect(selfPaid("subsistence-allowance")).toEqual({ status: "determined", value: "70" });
});

test("months that end with the window, or within it, don't hold it open", () => {
  const { medical, ...rest } = structuredClone(yingzhou2021);
  const window = { from: "2020-09-01", to: "2021-01-31" };
  const policy = definePolicy({ ...rest, id: "window-2021", medical: { ...medical, premiumWindow: window } });
  const next = (bornOn: string) => {
    const { premiums, openReadings } = newbornEnrolment({ bornOn, asOf: "2021-02-10", returningWorker: false }, policy);
    return [premiums.at(-1)?.standing, openReadings.includes("newbornNextYearTerm")];
  };
  expect(next("2020-10-31")).toEqual(["missing", false]);
  expect(next("2020-11-01")).toEqual(["review", true]);
});
