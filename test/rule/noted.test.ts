import { expect, test } from "vitest";
import { descriptionOf } from "../../src/foundation/description.js";
import { examine } from "../../src/foundation/examine.js";
import { record } from "../../src/foundation/schema.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { readingName, reason, reasonCode } from "../../src/rule/finding-schema.js";
import { workCalendarFacts } from "../../src/rule/hand-in.js";
import { acceptYear } from "../../src/rule/policy-year.js";
import { acceptWithin } from "../../src/rule/refusals.js";
import { Trace } from "../../src/rule/trace.js";
import { issuesOf } from "../support/issues-of.js";

test("a finding's own words are described by title and JSON type", () => {
  expect(descriptionOf(readingName())).toEqual({
    title: { zh: "解释名称", en: "Name of the reading" },
    expected: { zh: "解释名称", en: "the name of a registered reading" },
    json: { title: "解释名称", description: "Name of the reading", type: "string" },
  });
  expect(descriptionOf(reasonCode())).toEqual({
    title: { zh: "理由", en: "Reason" },
    expected: { zh: "步骤代码", en: "the code of a step" },
    json: { title: "理由", description: "Reason", type: "string", "x-format": "reason-code" },
  });
  const { definition } = reason();
  expect(definition.type === "object" && definition.shape["values"]).toMatchObject({
    description: { json: { additionalProperties: { type: ["number", "string", "boolean"] } } },
  });
});

test.each([
  ["lapseScope", "a choice", true],
  ["subsidyForFisher", "a figure to be supplied", true],
  ["statusDate", "settled by a fact", true],
  ["civilLawCounting", "settled for good", false],
  ["subsidyFunding", "decided by no rule", false],
  ["toString", "no reading", false],
])("%s, %s, is the name of a reading that an answer may bear: %s", (name, _kind, isTaken) => {
  expect(examine(readingName(), name).right).toBe(isTaken);
});

test("a day of the calendar that is none is refused by its name", () => {
  const told = (facts: unknown) => {
    const examined = examine(record(["日历", "Calendar"], workCalendarFacts()), facts);
    return examined.right ? [] : examined.issues.map(({ path, message }) => `${path} ${message.zh} ${message.en}`);
  };
  expect(told({ holidays: ["2021-02-30"] })).toEqual([
    'holidays[0] “节假日”应为日期 YYYY-MM-DD，实为 "2021-02-30" ' +
      'Public holiday: expected a calendar date YYYY-MM-DD, received "2021-02-30"',
  ]);
  expect(told({ holidays: 7, workingDays: 7 })).toEqual([
    "holidays “节假日”应为数组，实为 7 Public holidays: expected an array, received 7",
    "workingDays “调休上班日”应为数组，实为 7 Weekend days worked: expected an array, received 7",
  ]);
  expect(told({ workingDays: ["2021-02-30"] })).toEqual([
    'workingDays[0] “调休上班日”应为日期 YYYY-MM-DD，实为 "2021-02-30" ' +
      'Weekend day worked: expected a calendar date YYYY-MM-DD, received "2021-02-30"',
  ]);
});

const traced = () => new Trace("pension/contribution-subsidy", yingzhou2021);

test("a step without values has no member for them, and a reading relied on twice is listed once", () => {
  const trace = traced();
  trace.step("base-tier", "P-2.2.d");
  trace.rely("policyValidity");
  trace.rely("policyValidity");
  const { reasons, readings } = trace.finding({});
  expect(reasons).toStrictEqual([{ code: "base-tier", clause: "P-2.2.d" }]);
  expect(readings).toStrictEqual([{ name: "policyValidity", option: "policy-year-only" }]);
});

test("a year that the notice has no rule for is refused in both languages", () => {
  expect(issuesOf(() => acceptYear(2020, 2021, traced()))).toMatchObject([
    {
      path: "year",
      message: {
        zh: "2021 年度的文件没有 2020 年度的规定（解释问题 policyValidity）",
        en: "the notice for 2021 has no rule for 2020 (reading policyValidity: policy-year-only)",
      },
    },
  ]);
});

test("a date beside the one day that it may be is not said to be too early", () => {
  const day = "2021-03-01";
  expect(issuesOf(() => acceptWithin(day, day, traced(), "on", "2021-02-28"))).toMatchObject([
    {
      path: "on",
      message: {
        zh: "日期 2021-02-28 不在 2021-03-01 至 2021-03-01 之间",
        en: "2021-02-28 is not from 2021-03-01 to 2021-03-01",
      },
    },
  ]);
});
