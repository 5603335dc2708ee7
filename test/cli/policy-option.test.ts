import { expect, test } from "vitest";
import { readAs } from "../../src/cli/policy-option.js";
import { yingzhou2021 } from "../../src/index.js";
import { thrownBy } from "../support/thrown-by.js";

test("readings as the option gives them: an option by its name, a figure with its source", () => {
  const { readings, supplied } = readAs(yingzhou2021, ["agencyTierSubsidy=30@区人社局@2021", "ageReached=day-after"]);
  expect(readings).toEqual({ ...yingzhou2021.readings, ageReached: "day-after" });
  expect(supplied).toEqual({ agencyTierSubsidy: { value: "30", source: "区人社局@2021" } });
  // The very policy, for which answers may be kept.
  expect(readAs(yingzhou2021, [])).toBe(yingzhou2021);
});

test("a source may have lines", () => {
  const { supplied } = readAs(yingzhou2021, ["agencyTierSubsidy=30@区人社局\n2021年"]);
  expect(supplied).toEqual({ agencyTierSubsidy: { value: "30", source: "区人社局\n2021年" } });
});

test.each(["ageReached", "ageReached=", "=day-after", "=ageReached=day-after"])("%s is no reading", (text) => {
  expect(thrownBy(() => readAs(yingzhou2021, [text]))).toMatchObject({
    code: "USAGE",
    text: { zh: `--reading 应为 名称=选项：${text}`, en: `--reading takes name=option: ${text}` },
  });
});

test("a source without a figure is a figure that is none", () => {
  expect(thrownBy(() => readAs(yingzhou2021, ["agencyTierSubsidy=@区人社局"]))).toMatchObject({
    faults: [{ path: "agencyTierSubsidy.value" }],
  });
});
