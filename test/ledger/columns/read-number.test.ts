import { expect, test } from "vitest";
import { readAmount, readCount, readPercent } from "../../../src/ledger/columns/read-number.js";
import { readEach } from "../../support/read-each.js";

const noAmount = expect.stringContaining("not an amount");
const ordinal = expect.stringContaining("which amount");
const negative = expect.stringContaining("a negative amount");
const noCount = expect.stringContaining("not a whole number");

test("amounts, plain, grouped, in words, and behind the place of a tier", () => {
  const amounts = {
    "1,500": 1500,
    "12,345": 12_345,
    "1,234,567.5": "1234567.5",
    "1234,567": noAmount,
    "200.50": "200.50",
    RMB200: 200,
    "cny 200": 200,
    "500圆整": 500,
    "500元正": 500,
    "三档:300元": 300,
    十二档1500元: 1500,
    "12档1500元": 1500,
    "第12档：1500元": 1500,
    "5三档300元": noAmount,
    "三档(300元)整": noAmount,
    居民三档300元: noAmount,
    一档: ordinal,
    第一档: ordinal,
    "12档": ordinal,
    城乡居民养老参保二十一档: ordinal,
    城乡居民养老保险参保一档: noAmount,
    "−500": negative,
    "–500": negative,
    "(500)": negative,
    "-": noAmount,
  };
  expect(readEach(readAmount, amounts)).toEqual(amounts);
});

test("whole numbers, of anything that is counted, and as grades", () => {
  const words = "一二三四五六七八九十";
  const roman = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
  const counts = {
    ...Object.fromEntries([...words].map((word, index) => [word, index + 1])),
    ...Object.fromEntries([...roman].map((word, index) => [word, index + 1])),
    ...Object.fromEntries([..."人名户次个例年岁级天月份"].map((unit) => [`3 ${unit}`, 3])),
    "2021年度": 2021,
    "3人次": noCount,
    人3: noCount,
    x3: noCount,
    "3x": noCount,
    "1234567890123456": noCount,
  };
  expect(readEach(readCount, counts)).toEqual(counts);
});

test("percentages with a sign, and as it was said", () => {
  const withSign = { "99.5 %": "99.5", "100%": 100, "%": expect.stringContaining("not a percentage") };
  expect(readEach((cell) => readPercent(cell, undefined), withSign)).toEqual(withSign);
  const fractions = { "0.995": "99.5", "1": 100, "1.05": 105, "0.5%": "0.5" };
  expect(readEach((cell) => readPercent(cell, "fraction"), fractions)).toEqual(fractions);
});
