import type { Text } from "../../foundation/text.js";

/** The sentences of the steps of the agency-paid contribution; `{name}` stands for a value of the step. */
export const agencyReasons = (): Readonly<Record<string, Text>> => ({
  "joining-conditions-not-met": {
    zh: "不符合参加城乡居保条件，不代缴。",
    en: "The joining conditions are not met; nothing is paid.",
  },
  "joining-conditions-unknown": {
    zh: "是否符合参加城乡居保条件不明。",
    en: "Whether the joining conditions are met is not known.",
  },
  "subsistence-allowance": {
    zh: "低保对象，属保留最低档代缴的对象。",
    en: "A subsistence allowance recipient is in the group paid for at the tier kept for it.",
  },
  destitute: {
    zh: "特困人员，属保留最低档代缴的对象。",
    en: "A destitute person is in the group paid for at the tier kept for it.",
  },
  "disability-grave": {
    zh: "残疾 {mildest} 级或更重，属重度残疾人。",
    en: "A disability of grade {mildest} or more severe counts as severe.",
  },
  "disability-milder": {
    zh: "残疾等级轻于 {mildest} 级，不属重度残疾人。",
    en: "A disability milder than grade {mildest} is not severe.",
  },
  "disability-grade-unknown": {
    zh: "残疾等级不明，{mildest} 级或更重的才代缴。",
    en: "The grade of the disability is not known; it must be {mildest} or more severe.",
  },
  "complication-grave": {
    zh: "节育手术并发症 {mildest} 级或更重，属最高档代缴对象。",
    en: "A complication of grade {mildest} or more severe is paid for at the highest tier.",
  },
  "complication-milder": {
    zh: "节育手术并发症轻于 {mildest} 级，不代缴。",
    en: "A complication milder than grade {mildest} is not paid for.",
  },
  "complication-grade-unknown": {
    zh: "并发症等级不明，{mildest} 级或更重的才代缴。",
    en: "The grade of the complication is not known; it must be {mildest} or more severe.",
  },
  "grade-on-scale": { zh: "等级为 {grade} 级，标准为{scale}。", en: "The grade is {grade}, on the scale of {scale}." },
  "grade-without-scale": {
    zh: "等级为 {grade} 级，残疾证没有这一级，需补充所依据的等级标准。",
    en: "The grade is {grade}, which the disability certificate does not have; the scale that it is on is needed.",
  },
  "only-child-died": { zh: "独生子女死亡。", en: "The only child died." },
  "child-disability-grave": {
    zh: "独生子女伤残 {mildest} 级或更重。",
    en: "The only child's disability is of grade {mildest} or more severe.",
  },
  "child-disability-milder": {
    zh: "独生子女伤残轻于 {mildest} 级，不符合。",
    en: "The only child's disability is milder than grade {mildest}.",
  },
  "child-disability-grade-unknown": {
    zh: "独生子女伤残等级不明，{mildest} 级或更重的才符合。",
    en: "The grade of the only child's disability is not known; it must be {mildest} or more severe.",
  },
  "child-grade-changed": {
    zh: "独生子女伤残等级有变化，文件未说以哪次为准，需人工核定。",
    en: "The grade of the child's disability has changed and the notice does not say which counts; for review.",
  },
  "later-child": { zh: "此后又生育，不符合“未再生育”。", en: "There was another child afterwards." },
  "no-later-child": { zh: "此后未再生育。", en: "There was no other child afterwards." },
  "later-child-unknown": { zh: "此后是否再生育不明。", en: "Whether there was another child afterwards is not known." },
  "adopted-child": {
    zh: "收养了子女，文件未说是否影响，需人工核定。",
    en: "A child was adopted and the notice does not say what follows; for review.",
  },
  "marriage-unknown": { zh: "婚姻状况不明。", en: "The parent's marital status is not known." },
  "remarried-parent": {
    zh: "再婚，文件未说如何处理，需人工核定。",
    en: "The parent has remarried and the notice does not say what follows; for review.",
  },
  "lone-parent": {
    zh: "没有配偶，而条文只写夫妻，按所选解释办理。",
    en: "The sentence speaks of couples; for a parent alone the reading chosen decides.",
  },
  "spouse-by-spouse": {
    zh: "夫妻分别参保、分别核定，女方年龄对双方都适用；本答复只就一人。",
    en:
      "The spouses are insured and judged each by themselves, and the wife's age serves both; this answer is for one " +
      "person.",
  },
  "wife-age-reached": { zh: "女方已满 {age} 周岁。", en: "The wife has reached {age}." },
  "wife-age-not-reached": { zh: "女方未满 {age} 周岁。", en: "The wife has not reached {age}." },
  "wife-age-unknown": {
    zh: "女方是否年满 {age} 周岁无从计算。",
    en: "Whether the wife has reached {age} can't be told.",
  },
  "own-age-reached": { zh: "本人已满 {age} 周岁。", en: "The parent has reached {age}." },
  "own-age-not-reached": { zh: "本人未满 {age} 周岁。", en: "The parent has not reached {age}." },
  "own-age-unknown": {
    zh: "本人是否年满 {age} 周岁无从计算。",
    en: "Whether the parent has reached {age} can't be told.",
  },
  "other-hardship-review": {
    zh: "未点名的缴费困难群体，是否代缴需人工核定。",
    en: "A group in hardship that is not named: whether it is paid for is for review.",
  },
  "other-hardship-open": {
    zh: "按所选解释，未点名的缴费困难群体也按最高档代缴。",
    en: "As read here, a group in hardship that is not named is paid for at the highest tier.",
  },
  "other-hardship-closed": {
    zh: "按所选解释，未点名的缴费困难群体不代缴。",
    en: "As read here, a group in hardship that is not named is not paid for.",
  },
  "registered-poor-argument": {
    zh: "建档立卡身份两句均未点名；不利的理由是：经济困难的已列在前一句，只按 {tier} 元代缴。",
    en:
      "The registered poor are named in neither sentence. The argument against: the economically poor stand in the " +
      "sentence before, at {tier} yuan.",
  },
  "registered-poor-alone": {
    zh: "建档立卡身份两句均未点名，对象类别中又没有其他缴费困难群体，单凭这一身份不按最高档代缴。",
    en:
      "The registered poor are named in neither sentence, and no other group in hardship is among the categories: " +
      "by itself that brings nothing at the highest tier.",
  },
  "both-agency-groups": {
    zh: "两类代缴同时符合的，按所选解释办理。",
    en: "Where both groups apply, the reading chosen decides.",
  },
  "already-paid": {
    zh: "本人当年已按 {paid} 元缴费，一年只缴一个档次；退还、补足还是照旧，方案没有写明。",
    en:
      "The person has already paid {paid} yuan for the year, which carries one tier; whether that is paid back, " +
      "topped up or left is not printed.",
  },
  "paid-without-joining": {
    zh: "本人当年已缴 {paid} 元；不符合参保条件而已缴的如何处理，方案没有写明。",
    en:
      "The person has already paid {paid} yuan for the year; what becomes of a payment where the joining conditions " +
      "are not met is not printed.",
  },
  "agency-higher-tier": {
    zh: "按 {tier} 元档代缴的，本人当年档次为 {chosen} 元（自选或沿用）；能否按此档缴、差额由谁缴，方案没有写明。",
    en:
      "Paid for at {tier} yuan, the person's own tier is {chosen}, chosen or carried over; whether it can stand, and " +
      "who pays the difference, is not printed.",
  },
  "unless-joining": {
    zh: "不符合参保条件的，政府不代缴，本人也不缴费。",
    en: "If the joining conditions are not met, neither the district nor the person pays.",
  },
  "agency-bill": {
    zh: "政府代缴 {agencyPaid} 元，本人缴 {selfPaid} 元。",
    en: "The district pays {agencyPaid} yuan and the person {selfPaid} yuan.",
  },
  "own-tier-bill": {
    zh: "本人按自选档次缴费，{lowest} 元至 {highest} 元。",
    en: "The person pays at a tier of their choice, from {lowest} to {highest} yuan.",
  },
});
