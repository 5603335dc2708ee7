import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { policySchema, yingzhou2021 } from "../src/index.js";
import { draft2022 } from "./policy/drafts.js";
import { secondPolicyData } from "./policy/second-policy.js";

const validate = new Ajv2020({ strict: false, multipleOfPrecision: 6, formats: { date: true } }).compile(
  policySchema(),
);

test("the schema takes policies whole, and drafts that say what they change", () => {
  for (const policy of [yingzhou2021, secondPolicyData, draft2022]) expect(validate(policy)).toBe(true);
  const taken = { ...draft2022, changes: { medical: { subsidies: { "registered-poor": null } } } };
  expect(validate(taken)).toBe(true);
});

test.each([
  ["a key that is none", { ...draft2022, changes: { medical: { premum: 320 } } }],
  ["a figure below zero", { ...draft2022, changes: { medical: { premium: -1 } } }],
  ["another base", { ...draft2022, base: "yingzhou-2020" }],
  ["no name", { base: draft2022.base, changes: {} }],
  ["a whole policy without its figures", { ...yingzhou2021, medical: {} }],
  ["an option that is none", { ...draft2022, changes: { readings: { ageReached: "other" } } }],
])("it refuses %s", (_, data) => {
  expect(validate(data)).toBe(false);
});

test("members have titles in Chinese and English, readings their questions and options in words", () => {
  const { $defs } = policySchema();
  const text = JSON.stringify($defs.policy);
  expect(text).toContain('"title":"个人缴费（元）","description":"Premium, yuan"');
  expect($defs.policy).toHaveProperty("properties.readings.properties.ageReached.x-labels.day-after.zh");
  expect(text).toContain("年满若干周岁，从生日当天算起还是从生日次日算起？");
  expect($defs.draft).toHaveProperty("properties.base.const", "yingzhou-2021");
});
