import { expect, test } from "vitest";
import { jsonSchemaOf } from "../../src/catalog/json-schema.js";
import { examine } from "../../src/foundation/examine.js";
import { record } from "../../src/foundation/schema.js";
import { contributionSubsidy, isRuleInputError } from "../../src/index.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { readingName, reason, reasonCode } from "../../src/rule/finding-schema.js";
import { workCalendarFacts } from "../../src/rule/hand-in.js";
import { Trace } from "../../src/rule/trace.js";

test("what a finding's own words are, as JSON Schema", () => {
  expect(jsonSchemaOf(readingName())).toMatchObject({ type: "string" });
  expect(jsonSchemaOf(reasonCode())).toMatchObject({ type: "string", "x-format": "reason-code" });
  expect(jsonSchemaOf(reason())).toMatchObject({
    properties: {
      values: { type: "object", additionalProperties: { type: ["number", "string", "boolean"] } },
    },
  });
});

test("a day of the calendar that is none is refused by its name", () => {
  const told = (facts: unknown) => {
    const { issues } = examine(record(["日历", "Calendar"], workCalendarFacts()), facts) as {
      readonly issues: readonly {
        readonly path: string;
        readonly message: { readonly zh: string; readonly en: string };
      }[];
    };
    return issues.map(({ path, message }) => `${path} ${message.zh} ${message.en}`);
  };
  expect(told({ holidays: ["2021-02-30"] })).toEqual([
    'holidays[0] “节假日”应为日期 YYYY-MM-DD，实为 "2021-02-30" ' +
      'Public holiday: expected a calendar date YYYY-MM-DD, received "2021-02-30"',
  ]);
  expect(told({ workingDays: ["2021-02-30"] })).toEqual([
    'workingDays[0] “调休上班日”应为日期 YYYY-MM-DD，实为 "2021-02-30" ' +
      'Weekend day worked: expected a calendar date YYYY-MM-DD, received "2021-02-30"',
  ]);
});

test("a step without values has no member for them, and a reading relied on twice is listed once", () => {
  const trace = new Trace("pension/contribution-subsidy", yingzhou2021);
  trace.step("base-tier", "P-2.2.d");
  trace.rely("policyValidity");
  trace.rely("policyValidity");
  const { reasons, readings } = trace.finding({});
  expect(reasons).toStrictEqual([{ code: "base-tier", clause: "P-2.2.d" }]);
  expect(readings.map(({ name }) => name)).toEqual(["policyValidity"]);
});

test("a year that the notice has no rule for is refused in both languages", () => {
  const refused = () => contributionSubsidy({ tier: 500, year: 2020 });
  try {
    refused();
    expect.unreachable();
  } catch (error) {
    expect(isRuleInputError(error) && error.issues).toMatchObject([
      {
        path: "year",
        message: {
          zh: "2021 年度的文件没有 2020 年度的规定（解释问题 policyValidity）",
          en: "the notice for 2021 has no rule for 2020 (reading policyValidity: policy-year-only)",
        },
      },
    ]);
  }
});
