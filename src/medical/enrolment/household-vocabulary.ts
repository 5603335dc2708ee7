import type { GroupColumn } from "../../foundation/description.js";

/** What rosters call the columns that tell households apart, the surest first, and that of the relation to the head. */
export const householdColumns: Readonly<Record<"household" | "headIdNumber" | "headName" | "relation", GroupColumn>> = {
  household: {
    title: { zh: "户号", en: "Household number" },
    names: "户号,家庭户号,户编号,户编码,家庭编号,家庭编码,户口簿号,户口本号,户籍号,公安户籍编号,户籍编号".split(","),
  },
  headIdNumber: {
    title: { zh: "户主身份证号", en: "ID number of the head" },
    names: [
      ..."户主身份证号,户主身份证,户主身份证号码,户主证件号码,户主公民身份号码".split(","),
      ..."户主身份证件号码,户主证件号".split(","),
    ],
  },
  headName: {
    title: { zh: "户主姓名", en: "Name of the head" },
    names: "户主姓名,户主,户主名称".split(","),
  },
  relation: {
    title: { zh: "与户主关系", en: "Relation to the head" },
    names: "与户主关系,户主关系,关系,家庭关系,家庭成员关系,称谓".split(","),
    heads: "户主,本人,本人或户主,户主或本人".split(","),
  },
};
