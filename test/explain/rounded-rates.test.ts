import { describe, expect, test } from "vitest";
import {
  completion,
  deathRateCheck,
  evaluation,
  explain,
  type Finding,
  type Locale,
  withReadings,
  workFundGrant,
  yingzhou2021,
} from "../../src/index.js";

const twoDecimals = withReadings(yingzhou2021, { rateComparison: "two-decimals" });
const wholePercent = withReadings(yingzhou2021, { rateComparison: "whole-percent" });

function steps(finding: Finding, locale: Locale = "zh-CN"): string {
  return explain(finding, locale).replaceAll("\n", "");
}

// Each rate is worked by hand: as it is, and rounded half up as the reading has it.
describe("a rate that is rounded before it is compared is told both ways", () => {
  test.each<[what: string, finding: () => Finding, sentence: string]>([
    [
      "20 ÷ 5001 = 3.9992…‰, in two decimals 4.00‰",
      () => deathRateCheck({ deathsOfYear: 20, base: 5001 }, twoDecimals),
      "为3.99‰（四舍五入为4‰），不低于4‰（20人起）。",
    ],
    [
      "223299 ÷ 223300 = 99.99955…%, in whole percent 100%",
      () => completion({ enrolment: { count: 223_299, base: 223_300 } }, wholePercent),
      "任务完成率99.99%（223299÷223300，四舍五入为100%），达到100%。",
    ],
    [
      "99.5% is 100% in whole percent",
      () => evaluation({ paymentRate: { percent: 99.5 } }, wholePercent),
      "99.5%（四舍五入为100%），达到100%，得满分。",
    ],
    [
      "97.4% is 97% in whole percent, and short",
      () => evaluation({ paymentRate: { percent: 97.4 } }, wholePercent),
      "97.4%（四舍五入为97%），低于100%，",
    ],
    [
      "98.95% is 99%, 94.5% is 95% and 49.5% is 50% in whole percent",
      () =>
        workFundGrant(
          {
            enrolment: { count: 9895, base: 10_000 },
            accuracy: { percent: 94.5 },
            activation: { percent: 49.5 },
            persons: 10,
          },
          wholePercent,
        ),
      "参保率98.95%（四舍五入为99%），准确率94.5%（四舍五入为95%），激活率49.5%（四舍五入为50%）：",
    ],
  ])("%s", (_, finding, sentence) => {
    expect(steps(finding())).toContain(sentence);
  });

  test("in English too", () => {
    expect(steps(completion({ enrolment: { count: 223_299, base: 223_300 } }, wholePercent), "en")).toContain(
      "The completion rate of 99.99% (223299÷223300, rounded to 100%) reaches 100%.",
    );
  });
});

test("no rounding is told that does not show: 20 ÷ 5100 = 3.9215…‰ is 3.92‰ either way", () => {
  expect(steps(deathRateCheck({ deathsOfYear: 20, base: 5100 }, twoDecimals))).toContain("为3.92‰，低于4‰");
});

test("no rounding is told of a rate that reaches its line as it is", () => {
  expect(steps(completion({ enrolment: { percent: "100.4" } }, wholePercent))).toContain(
    "任务完成率100.4%，达到100%。",
  );
});
