import { expect, test } from "vitest";
import { definePolicy } from "../../src/policy/define-policy.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { settleUnder } from "../../src/settlement/settle-under.js";
import { draft2022 } from "../policy/drafts.js";
import { idNumberOf } from "../support/id-number-of.js";

const policies = {
  base: withReadings(yingzhou2021, { backPaymentScope: "current-year-too" }),
  draft: withReadings(definePolicy(draft2022), { backPaymentScope: "current-year-too" }),
};

// Where an interruption reaches the current year, its 500 yuan earn nothing; others 70, and 80 under the draft.
test.each([
  [true, ["0", "0"]],
  [undefined, ["70", "80"]],
])("a year interrupted (%s) earns as much under the draft as it says", (interrupted, earned) => {
  const paid = { paidYuan: 500, paidOn: "2021-03-01", ...(interrupted !== undefined && { interrupted }) };
  const row = { idNumber: idNumberOf(1), township: "王店镇", village: "前进村", ...paid };
  const { base, draft } = settleUnder("pension", [row], policies).district.subsidy;
  expect([base, draft].map(({ settled }) => settled)).toEqual(earned);
});
