import { expect, test } from "vitest";
import { readChineseAmount } from "../../../src/ledger/columns/read-chinese-amount.js";
import { readEach } from "../../support/read-each.js";

test("numbers below ten thousand in Chinese numerals, and what looks like one", () => {
  const zeros = "零".repeat(14);
  const amounts = {
    伍佰: 500,
    伍拾: 50,
    伍仟: 5000,
    壹仟贰佰叁拾肆: 1234,
    五千六百七十八: 5678,
    玖佰: 900,
    两百: 200,
    十: 10,
    拾伍: 15,
    一千〇五: 1005,
    一千零五十: 1050,
    [`${zeros}五百`]: 500,
    [`${zeros}零五百`]: undefined,
    五百六百: undefined,
    五十六百: undefined,
    五百十: undefined,
    x百: undefined,
    五: undefined,
    五百零: undefined,
    三百五: undefined,
    五五百: undefined,
  };
  expect(readEach(readChineseAmount, amounts)).toEqual(amounts);
});
