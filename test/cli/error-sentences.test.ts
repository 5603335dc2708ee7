import { expect, test } from "vitest";
import { CommandError } from "../../src/cli/command-error.js";
import { errorSentences } from "../../src/cli/error-sentences.js";
import { askRule, type PolicyError, type RuleInputError, withReadings, yingzhou2021 } from "../../src/index.js";
import { thrownBy } from "../support/thrown-by.js";

test("an error of the command stands in Chinese, and in English below it", () => {
  const error = new CommandError("FILE", "读不了", "can't be read");
  expect(errorSentences(error)).toBe("读不了\ncan't be read");
  expect(String(error)).toBe("CommandError: 读不了 | can't be read");
});

test("faults of facts stand below the rule, those of a policy below no rule", () => {
  const ofFacts = thrownBy(() => askRule("pension/phase-target", { task: 1, x: 1 } as never)) as RuleInputError;
  expect(errorSentences(ofFacts)).toBe(
    'pension/phase-target: 输入有误 wrong input\n- x\n  没有字段 "x"\n  there is no field "x"',
  );
  const ofPolicy = thrownBy(() => withReadings(yingzhou2021, { no: "1" } as never)) as PolicyError;
  expect(errorSentences(ofPolicy)).toMatch(/^政策或解释有误 wrong policy or reading\n- no\n {2}没有字段/);
});
