import type { Text } from "../../foundation/text.js";

/** The sentences of the steps of the premium subsidy; `{name}` stands for a value of the step. */
export const medicalPremiumReasons = (): Readonly<Record<string, Text>> => ({
  premium: { zh: "个人缴费标准为每人 {premium} 元。", en: "The premium is {premium} yuan a person." },
  "no-group": { zh: "不属于受资助的人员类别，不资助。", en: "In no group that is helped: no subsidy." },
  "group-destitute": { zh: "属于特困人员。", en: "A destitute person." },
  "group-disaster-stricken-poor": { zh: "属于受灾贫困人口。", en: "Among the disaster-stricken poor." },
  "group-subsistence-allowance": { zh: "属于低保对象。", en: "A recipient of subsistence allowance." },
  "group-registered-poor": { zh: "属于建档立卡贫困人口。", en: "Among the registered poor." },
  "group-orphan": { zh: "属于孤儿。", en: "An orphan." },
  "group-severe-disability": { zh: "属于重度残疾人员。", en: "A person with a severe disability." },
  "group-one-child-family": { zh: "属于独生子女领证户家庭成员。", en: "A member of a certified one-child family." },
  "group-two-daughter-family": { zh: "属于农村双女绝育户家庭成员。", en: "A member of a rural two-daughter family." },
  "group-fisher": { zh: "属于禁捕退捕渔民。", en: "A fisher under the fishing ban." },
  "group-other": { zh: "属于其他特殊人群。", en: "In a special group that the notice does not name." },
  "printed-subsidy": { zh: "该类人员资助 {subsidy} 元。", en: "The subsidy for this group is {subsidy} yuan." },
  "unprinted-subsidy": {
    zh: "通知未列该类人员的资助额，仍按原政策，在0至 {premium} 元之间，待明确。",
    en:
      "The notice prints no amount for this group and leaves it to the former policy: 0 to {premium} yuan, to be " +
      "settled.",
  },
  "higher-of-several": { zh: "身份重复，资助标准就高不就低。", en: "In several groups: the higher amount applies." },
  "nothing-higher": {
    zh: "已全额资助 {premium} 元，其他身份不会使资助更高。",
    en: "The whole {premium} yuan is already paid; no other group can raise it.",
  },
  "unknown-amounts-ignored": {
    zh: "按所选解释，就高只在已知数额之间比较。",
    en: "As read here, only known amounts are compared.",
  },
  "left-register-before-cutoff": {
    zh: "在 {since} 之前已退出建档立卡，不属于其后在册的人员。",
    en: "Left the register of the poor before {since} and is not among those on it since.",
  },
  "left-register": { zh: "认定日已不在册。", en: "No longer on the register on the status date." },
  "registered-after-status-date": { zh: "认定日尚未建档立卡。", en: "Not yet on the register on the status date." },
  "paying-begins": {
    zh: "保费自 {from} 起集中收缴，哪天缴费都不早于这一天。",
    en: "The premium is collected from {from} on, and no day of payment is earlier.",
  },
  "register-standing-unknown": {
    zh: "未提供认定日，不能确定当日是否在册。",
    en: "Without a status date it is not known whether the person was on the register that day.",
  },
});
