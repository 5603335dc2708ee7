import { expect, test } from "vitest";
import { contributionSubsidy, explain, explanation, type Locale, personExplanation } from "../../src/index.js";
import { secondPolicy } from "../policy/second-policy.js";
import { issuesOf } from "../support/issues-of.js";

const finding = contributionSubsidy({ tier: 500 });

/** What is refused, in both languages. */
const saidOf = (act: () => unknown) =>
  issuesOf(act).flatMap(({ path, message, expected }) => [
    `${path}: ${message.zh} | ${message.en}`,
    `${expected.zh} | ${expected.en}`,
  ]);

test("the options of an explanation, word for word", () => {
  expect(saidOf(() => explain(finding, "en", 7 as never))).toEqual([
    "options: “写法”应为普通对象，实为 7 | Options: expected a plain object, received 7",
    "普通对象 | a plain object",
  ]);
  expect(saidOf(() => explain(finding, "en", { codes: 7 } as never))).toEqual([
    "options.codes: “是否写出编号”应为true 或 false，实为 7 | Print ids: expected true or false, received 7",
    "true 或 false | true or false",
  ]);
});

test("a policy that did not give the finding, word for word", () => {
  expect(saidOf(() => explanation(finding, "en", secondPolicy))).toEqual([
    "policy: 结果是按 yingzhou-2021 得出的，请给出该政策 | the finding was given by yingzhou-2021: give that policy",
    "名称为 yingzhou-2021 的政策 | the policy named yingzhou-2021",
  ]);
});

test("another language is refused by the name of what was asked", () => {
  const person = { birthDate: "1990-01-01", asOf: "2021-01-01" };
  expect(() => personExplanation(person, "fr" as Locale)).toThrow(
    expect.objectContaining({ rule: "person-explanation" }),
  );
});
