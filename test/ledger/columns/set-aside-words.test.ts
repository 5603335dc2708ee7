import { expect, test } from "vitest";
import { whySetAside } from "../../../src/ledger/columns/set-aside.js";
import { readEach } from "../../support/read-each.js";

const HEADER = ["序号", "姓名", "身份证号", "村", "金额"];
const person = {
  idNumber: 2,
  name: 1,
  remarks: new Set<number>(),
  nameless: [],
  numbers: new Set([0]),
  printed: new Set([3]),
};

/** Why a row is set aside that says something in its first cell alone. */
const whyFirst = (cell: string) => whySetAside([cell, "", "", "", "500"], person, HEADER);

const all = (words: string, why: string | undefined) => Object.fromEntries(words.split("|").map((word) => [word, why]));

test("words that say that a row adds up others, and words that only hold one", () => {
  const words = {
    ...all("小计|合计|总计|累计|共计|王店镇小计|合 计：|合计（元）|合计（大写）", "total"),
    ...all("合计12人|合计:1,234.50元|总计3户|共计5|合计12笔|合计12条|合计12名", "total"),
    ...all("共1,234人|共3户|共3笔|共3条|共3名|平均|平均值|总平均值:|总平均|均值|人均", "total"),
    ...all("本页合计|本表合计|本页计:|大写:伍佰元|（大写）：伍佰元|大写金额：伍佰元", "total"),
    ...all("Total|totals:|subtotal|GRAND TOTAL|total(yuan)|sum|Average", "total"),
    ...all(
      "合计人数多|x共3人|共3人x|共人|x平均|平均x|x大写:|x total|total x|sum x|x sum|合计（东村）|合计()",
      undefined,
    ),
  };
  expect(readEach(whyFirst, words)).toEqual(words);
});

test("words that begin a line below a table, and words that only hold one", () => {
  const words = {
    ...all(
      "制表人：|制表:|填表单位:|填报日期：|审核人员:|复核时间:|经办：张三|协办人:|主管(签字):李四|审批：",
      "footer",
    ),
    ...all("编制：|校对：|统计：", "footer"),
    ...all("单位负责:|单位负责人：|负责:|负责人（签章）：|分管领导：|联系人：|联系电话：|电话:1", "footer"),
    ...all("填表说明:|说明：|备注：|附注:|注1|注意：|注释:|日期：|单位：|盖章：|签章:|签字：", "footer"),
    ...all("截止时间:|截至时间：|打印时间：|打印日期：", "footer"),
    ...all("填表说明|以下空白|---以下空白---|以下无正文|此页无正文|盖章|（盖章）|公章|(公章)", "footer"),
    ...all("第1页|共12页|第 1 页 共 3 页", "footer"),
    ...all("x制表人:|制表x:|x负责人:|x说明:|x截止时间:|x填表说明|填表说明x|以下空白x|x以下空白|x第1页|第页", undefined),
  };
  expect(readEach(whyFirst, words)).toEqual(words);
});

test("a footer is looked for at the beginning of a long text, without its blanks", () => {
  expect(whyFirst(`制表人${" ".repeat(36)}:`)).toBe("footer");
  expect(whyFirst(`制表人${" ".repeat(37)}:`)).toBeUndefined();
  expect(whyFirst("制表人员(甲乙丙丁戊):")).toBe("footer");
  expect(whyFirst("制表人员(甲乙丙丁戊己):")).toBeUndefined();
});

test("what looks like a number of a person keeps its row, and what does not look like one keeps none", () => {
  const whyWith = (id: string) => whySetAside(["合计", "", id, "", "500"], person, HEADER);
  const numbers = {
    ...all("341202199001|3412021990010112|34120219900101123x|3E+17|3.4E17|3.412e+17", undefined),
    ...all("34120219900|x341202199001|341202199001y|x3E+17|3E+17x|3E+|33E+17", "total"),
  };
  expect(readEach(whyWith, numbers)).toEqual(numbers);
});

test("a form shows nothing of anybody by zeros and dashes, numbers and places", () => {
  const whyNumbered = (amount: string) => whySetAside(["1", "", "", "", amount], person, HEADER);
  const amounts = {
    ...all("0|00|0.00|¥0|￥0.00元|0元|-|--|—|–|/|\\|×", "unfilled"),
    ...all("0x|x0|01|-x|x-|500", undefined),
  };
  expect(readEach(whyNumbered, amounts)).toEqual(amounts);
  const whyOnly = (number: string) => whySetAside([number, "", "", "", ""], person, HEADER);
  const numbers = { "1": "unfilled", "1234567": "unfilled", "12345678": undefined, x1: undefined, "1x": undefined };
  expect(readEach(whyOnly, numbers)).toEqual(numbers);
});

test("a person is told by a number and a name together, and a total by its word in either", () => {
  const why = (...cells: readonly string[]) => whySetAside(cells, person, HEADER);
  expect(why("合计", "甲", "12", "", "500")).toBeUndefined();
  expect(why("合计", "", "12", "", "500")).toBe("total");
  expect(why("合计", "甲", "", "", "500")).toBe("total");
  expect(why("", "合计", "12", "", "500")).toBe("total");
  expect(whySetAside(["合计", "甲", "12", "", "500"], { ...person, name: undefined }, HEADER)).toBe("total");
  expect(whySetAside(["合计", "341202199001", "", "", ""], { ...person, idNumber: undefined }, HEADER)).toBe("total");
  expect(whySetAside(["合计"], person, HEADER)).toBe("total");
  expect(whySetAside(["合计", "", "12"], { ...person, name: 7 }, HEADER)).toBe("total");
});

test("the header again is more than one of its names", () => {
  const why = (...cells: readonly string[]) => whySetAside(cells, { ...person, idNumber: undefined }, HEADER);
  expect(why("序 号", "姓名")).toBe("header");
  expect(why("序号")).toBeUndefined();
  expect(why("序号", "别的")).toBeUndefined();
  expect(why("序号", "", "", "", "", "附")).toBeUndefined();
});
