import { expect, test } from "vitest";
import { fold, foldGrades, foldName, foldWord, splitName } from "../../../src/ledger/columns/fold.js";
import { readEach } from "../../support/read-each.js";

test("a cell as it is meant", () => {
  const cells = {
    plain: "plain",
    "２００": "200",
    " 甲 ": "甲",
    "甲\u200b乙": "甲乙",
    "'甲": "甲",
    "‘ 甲": "甲",
    "’甲": "甲",
    "甲‘乙’": "甲‘乙’",
  };
  expect(readEach(fold, cells)).toEqual(cells);
});

test("a column's name without marks, case and unit", () => {
  const inside =
    "元,人,户,岁,个,次,份,天,月,年,%,单位:元,单位元,人民币元,元/人,元每年,元·户,元、月,元/人/年,18位,必填,选填";
  const kept = "x元,元x,万元,元/,元/人/年/月,118位,18位x,x必填,必填x,单位:".split(",");
  const names = {
    ...Object.fromEntries(inside.split(",").map((unit) => [`数（${unit}）`, "数"])),
    ...Object.fromEntries(kept.map((unit) => [`数(${unit})`, `数${unit.replaceAll(/[:/]/g, "")}`])),
    ＡＡＥ１７４x: "aae174x",
    "* 身 份 证 号": "身份证号",
    "金额(元x": "金额元x",
    甲乙元x: "甲乙元x",
    "(元)": "元",
    "甲（一）（元）": "甲一",
  };
  expect(readEach(foldName, names)).toEqual(names);
});

test("the codes that a column's name explains", () => {
  const codesOf = (name: string) => [...splitName(name).codes];
  const names = {
    "是否代缴（1是2否）": [
      ["1", true],
      ["2", false],
    ],
    "代缴(0:无,1:有)": [
      ["0", false],
      ["1", true],
    ],
    "代缴(1有2无)合计": [],
  };
  expect(readEach(codesOf, names)).toEqual(names);
  expect(splitName("是否代缴（1是2否）").name).toBe("是否代缴");
});

test("grades of one form, alone and several together", () => {
  const grades = {
    "一、二级": "一二级",
    一二级: "一二级",
    "1-2级": "一二级",
    "12级": "一二级",
    "1,2级": "一二级",
    三至四级: "三四级",
    "2级": "二级",
    "3级和4级": "三级和四级",
    "x、2级": "x、二级",
    "5、x级": "5、x级",
    "05级": "05级",
  };
  expect(readEach(foldGrades, grades)).toEqual(grades);
  expect(readEach(foldWord, { "【Y】 ES": 0, "“1”级": 0 })).toEqual({ "【Y】 ES": "yes", "“1”级": "1级" });
});
