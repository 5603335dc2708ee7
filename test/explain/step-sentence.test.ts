import { expect, test } from "vitest";
import { stepSentence } from "../../src/explain/step-sentence.js";
import type { Locale } from "../../src/index.js";
import type { Reason } from "../../src/rule/finding.js";
import { wordsIn } from "../support/words-in.js";

const said = (code: string, values: Reason["values"] & object, locale: Locale = "zh-CN") =>
  stepSentence({ code, clause: "P-2.8.a", values }, wordsIn(locale));

test.each<[what: string, code: string, values: Reason["values"] & object, sentence: string]>([
  [
    "a day at which something ends",
    "certification-cycle",
    { from: "2021-01-01", to: "2021-12-10" },
    "认证工作周期为2021年1月1日至2021年12月10日（含当日）。",
  ],
  [
    "a month at which something ends",
    "certification-cycle",
    { from: "2021-01", to: "2021-12" },
    "认证工作周期为2021年1月至2021年12月。",
  ],
  [
    "a day before which something is done",
    "newborn-in-time",
    { paidOn: "2021-02-01", lastDay: "2021-04-10" },
    "2021年2月1日缴费，在2021年4月10日（含当日）以前，按期。",
  ],
  [
    "a day as of which something is told",
    "material-missing",
    { asOf: "2021-06-15", period: "2021-05", lastDay: "2021-06-10" },
    "截至2021年6月15日，2021年5月的资料有未报的，期限最后一天为2021年6月10日。",
  ],
])("%s", (_, code, values, sentence) => {
  expect(said(code, values)).toBe(sentence);
});

const grant = {
  enrolment: "99.5",
  accuracy: "92",
  activation: "179/3",
  activationCounts: "179/300",
  yuanPerPerson: "0.8",
  persons: 7,
  grant: "5.6",
};

test("amounts have both digits of fen, rates a person have not; counts stand beside a share", () => {
  expect(said("grant-row", grant)).toBe(
    "参保率99.5%，准确率92%，激活率59.66%（179÷300）：按0.8元/人拨付，7人共5.60元。",
  );
  expect(said("grant-row", grant, "en")).toBe(
    "Enrolment 99.5%, accuracy 92%, activation 59.66% (179÷300): 0.8 yuan a person, 5.60 yuan for 7.",
  );
});

test("a code without a sentence stands as it is", () => {
  expect([said("no-such-step", {}), said("no-such-step", {}, "en")]).toEqual(["no-such-step", "no-such-step"]);
});

test("a value that is not given leaves its name", () => {
  expect(said("grant-row", {})).toBe(
    "参保率{enrolment}%，准确率{accuracy}%，激活率{activation}%：按{yuanPerPerson}元/人拨付，{persons}人共{grant}元。",
  );
});
