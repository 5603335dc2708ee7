import { expect, test } from "vitest";
import { headerColumn, Vocabulary } from "../../../src/ledger/columns/vocabulary.js";
import { readEach } from "../../support/read-each.js";

const groups = { type: "array", items: { oneOf: [{ const: "allowance" }], "x-words": { allowance: ["低保"] } } };
const schema = {
  properties: { paid: { title: "缴费", "x-synonyms": ["交费"] }, groups },
  "x-region": ["区划"],
  "x-passed-over": ["序号"],
  "x-matters": ["金额"],
};

test("a name with the year of the accounts before it or behind it is the name alone", () => {
  const names = {
    缴费: ["paid"],
    交费: ["paid"],
    paid: ["paid"],
    "2021年缴费": ["paid"],
    "2021年度缴费": ["paid"],
    缴费2021年: ["paid"],
    缴费2021年度: ["paid"],
    "2020年缴费": [],
    x2021年缴费: [],
    缴费2021年x: [],
    "2021年度": [],
  };
  const ofTheYear = new Vocabulary(schema, 2021);
  expect(readEach((name) => ofTheYear.fieldsOf(name), names)).toEqual(names);
  const known = new Vocabulary(schema);
  expect(["缴费", "2021年缴费", "undefined年缴费"].map((name) => known.fieldsOf(name))).toEqual([["paid"], [], []]);
  expect([known.titles, new Vocabulary({}).titles]).toEqual([["缴费", "groups"], []]);
});

test("the option that a column is for, asked or not", () => {
  const allowance = { field: "groups", option: "allowance" };
  const names = {
    低保: allowance,
    是否低保: allowance,
    是否属于低保: allowance,
    是否享受低保: allowance,
    是否为低保: allowance,
    是否是低保: allowance,
    是否属低保: allowance,
    x是否低保: undefined,
    低保是否: undefined,
  };
  expect(readEach((name) => new Vocabulary(schema).markOf(name), names)).toEqual(names);
});

test("why nothing is read from a column", () => {
  const known = new Vocabulary(schema);
  const why = (name: string) => known.whyUnused(headerColumn(...(name.split("/") as [string, string])));
  const names = {
    序号: "known",
    区划: "known",
    "序号/本人": "known",
    "结果：补贴": "known",
    "Result: subsidy": "known",
    "x结果：补贴": "unknown",
    "xResult: subsidy": "unknown",
    总金额: "suspicious",
    附言: "unknown",
  };
  expect(readEach(why, names)).toEqual(names);
  const none = new Vocabulary({});
  expect([none.whyUnused(headerColumn("x")), none.isRegion("x"), none.isPassedOver("x")]).toEqual([
    "unknown",
    false,
    false,
  ]);
});

test("the names of a column below a group", () => {
  const of = (cell: string) => {
    const { header, names } = headerColumn(...(cell.split("/") as [string, string]));
    return [header, ...names];
  };
  const columns = {
    " 档次 / ": ["档次", "档次"],
    " 甲 /甲": ["甲", "甲"],
    "/ 金额（元） ": ["金额（元）", "金额"],
    " 村 / 家庭信息 ": ["家庭信息·村", "家庭信息村", "家庭村", "村"],
    "金额/集体补助情况": ["集体补助情况·金额", "集体补助情况金额", "集体补助金额"],
    "金额/情况集体": ["情况集体·金额", "情况集体金额", "情况集体金额"],
    "金额/本年度": ["本年度·金额", "本年度金额", "本年度金额", "金额"],
    "金额/本年参保缴费人员": ["本年参保缴费人员·金额", "本年参保缴费人员金额", "本年参保缴费人员金额", "金额"],
    "金额/甲个人": ["甲个人·金额", "甲个人金额", "甲个人金额"],
    "金额/个人甲": ["个人甲·金额", "个人甲金额", "个人甲金额"],
    "身份证号/监护人": ["监护人·身份证号", "监护人身份证号", "监护人身份证号"],
    "姓名/监护人": ["监护人·姓名", "监护人姓名", "监护人姓名"],
    "住址/监护人": ["监护人·住址", "监护人住址", "监护人住址", "住址"],
  };
  expect(readEach(of, columns)).toEqual(columns);
  const generic =
    "日期,时间,年度,年份,类别,类型,状态,标准,档次,方式,原因,标志,额度,性质,身份证号码,公民身份号码,证件号码";
  expect(generic.split(",").filter((name) => headerColumn(name, "甲").names.includes(name))).toEqual([]);
});
