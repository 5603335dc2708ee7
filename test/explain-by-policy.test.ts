import { describe, expect, test } from "vitest";
import {
  askRule,
  definePolicy,
  explain,
  explanation,
  type Finding,
  isRuleInputError,
  yingzhou2021,
} from "../src/index.js";
import type { ReadingChanges } from "../src/policy/with-readings.js";
import { withReadings } from "../src/policy/with-readings.js";
import { read } from "./gates/project.js";
import { draft2022 } from "./policy/drafts.js";
import { secondPolicy } from "./policy/second-policy.js";

interface Row {
  readonly rule: string;
  readonly facts: object;
  readonly readings?: ReadingChanges;
  readonly refused?: readonly string[];
}

const rows = (JSON.parse(read("test/policy/second-policy.json")) as readonly Row[]).filter(
  ({ refused }) => refused === undefined,
);

/** What the notices of 2021 alone print: their titles, issuer and year, days, amounts, targets. */
const OF_2021 = new RegExp(
  [
    "颍州|Yingzhou|2020年|2021年|2020-\\d\\d|2021-\\d\\d",
    "49周岁|45周岁|60周岁|10月10日|12月10日|2011年|三个月|three months",
    "(?<!\\d)(?:4‰|100元)|(?<![\\d.])(?:280|6000|22950|223300|27000|12700|9899)(?![\\d.])",
  ].join("|"),
);

/** What is left when what is told as 2021's notice has it is taken out. */
function own(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/据2021年通知转述|As retold from the notices of 2021/.test(line))
    .join("\n");
}

describe.each(rows)("$rule explained by another district's notices", ({ rule, facts, readings = {} }) => {
  test.each(["zh-CN", "en"] as const)("in %s names no figure, day or title of 2021's", (locale) => {
    const policy = withReadings(secondPolicy, readings);
    const text = explain(askRule(rule, facts, policy), locale, { policy });
    expect(own(text).match(OF_2021)?.[0]).toBeUndefined();
  });
});

test("a clause is told by the policy's own words, else as 2021's notice has it", () => {
  const finding = askRule("medical/premium-subsidy", { groups: ["destitute"] }, secondPolicy);
  expect(finding.policy).toBe("linhe-2031");
  const { clauses } = explanation(finding, "zh-CN", secondPolicy);
  expect(clauses.map(({ document, section, paraphrase }) => [document, section, paraphrase.slice(0, 12)])).toEqual([
    ["临河区2031年医疗保险通知", "二", "个人缴费每人410元。"],
    ["临河区2031年医疗保险通知", "二", "据2021年通知转述：困"],
  ]);
});

test("a clause may stand elsewhere in the draft, and steps say so", () => {
  const section = { zh: "第三条", en: "article 3" };
  const paraphrase = { zh: "按新标准。", en: "By the new standard." };
  const policy = definePolicy({
    ...draft2022,
    changes: { ...draft2022.changes, clauses: { "P-2.3.b": { section, paraphrase } } },
  });
  const { steps, clauses } = explanation(askRule("pension/contribution-subsidy", { tier: 500 }, policy), "en", policy);
  expect(steps[0]?.section).toBe("article 3");
  expect(clauses[1]).toMatchObject({
    document: "Pension plan for 2022",
    section: "article 3",
    paraphrase: paraphrase.en,
  });
});

test.each<[string, Finding, typeof secondPolicy | undefined, string]>([
  ["the policy of 2021", askRule("pension/contribution-subsidy", { tier: 450 }, secondPolicy), undefined, "linhe-2031"],
  ["another", askRule("pension/contribution-subsidy", { tier: 500 }), secondPolicy, "yingzhou-2021"],
])("a finding is not explained by %s that did not give it", (_, finding, policy, named) => {
  try {
    explain(finding, "zh-CN", policy === undefined ? {} : { policy });
    expect.unreachable();
  } catch (error) {
    expect(isRuleInputError(error) && error.issues.map(({ path, message }) => [path, message.zh])).toEqual([
      ["policy", `结果是按 ${named} 得出的，请给出该政策`],
    ]);
  }
});

test("readings switched are the same policy", () => {
  const policy = withReadings(yingzhou2021, { ageReached: "day-after" });
  expect(() => explain(askRule("pension/contribution-subsidy", { tier: 500 }, policy))).not.toThrow();
  expect(() => explain(askRule("pension/contribution-subsidy", { tier: 500 }), "en", { policy })).not.toThrow();
});
