import type { Text } from "../../foundation/text.js";

/** The sentences of the steps of the renewal target; `{name}` stands for a value of the step. */
export const renewalReasons = (): Readonly<Record<string, Text>> => ({
  "contribution-since-start": {
    zh: "{start} 制度实施以来缴过费。",
    en: "A contribution was made since the system began on {start}.",
  },
  "contribution-last-year": {
    zh: "上年度已缴费或由政府代缴，属于 {start} 制度实施以来的缴费。",
    en: "The person or the district paid last year, which is since the system began on {start}.",
  },
  "contribution-before-start": {
    zh: "只在 {start} 制度实施以前缴过费，不属于续保对象。",
    en: "Contributions were made only before the system began on {start}; not to be renewed.",
  },
  "contribution-never": { zh: "没有缴过费，不属于缴费人员。", en: "No contribution was ever made." },
  "contribution-unknown": {
    zh: "{start} 以来是否缴过费不明。",
    en: "Whether a contribution was made since {start} is not known.",
  },
  "pension-age-before-system": {
    zh: "{before} 之前已满 {age} 周岁，不属于续保对象。",
    en: "The age of {age} was reached before {before}; not to be renewed.",
  },
  "not-pension-age-before-system": {
    zh: "{before} 之前未满 {age} 周岁。",
    en: "The age of {age} was not reached before {before}.",
  },
  "below-pension-age": { zh: "未满 {age} 周岁。", en: "The age of {age} is not reached." },
  "struck-off": {
    zh: "已注销，不能续保；能否重新参保，看是否符合参保条件。",
    en: "The person has been struck off: nothing to renew. Joining anew hangs on the joining conditions.",
  },
  "struck-off-unknown": {
    zh: "是否已注销不明，也未说明是否符合参保条件。",
    en: "Neither whether the person has been struck off nor whether the joining conditions are met is known.",
  },
  "renewal-conditions-met": { zh: "符合参保条件。", en: "The conditions for joining are met." },
  "renewal-conditions-not-met": {
    zh: "不符合参保条件，不能再缴费。",
    en: "The conditions for joining are not met; no more contributions.",
  },
  "contribution-district-only": {
    zh: "只有政府代缴记录，按所选解释不属于缴费人员。",
    en: "Only the district paid; as read here, that does not make the person a contributor.",
  },
  "contribution-district-perhaps": {
    zh: "上年度由政府代缴，本人是否另外缴过费不明；按所选解释，只有代缴记录的不属于缴费人员。",
    en:
      "The district paid last year, and whether the person ever paid is not known; as read here, the district's " +
      "payments alone make nobody a contributor.",
  },
  "pension-drawn": {
    zh: "已满 {age} 周岁并已领取待遇，不再缴费。",
    en: "The age of {age} is reached and a pension is drawn; no more contributions.",
  },
  "years-suffice": {
    zh: "已满 {age} 周岁且缴费年限足够，不再缴费。",
    en: "The age of {age} is reached and the years paid suffice; no more contributions.",
  },
  "years-too-few": {
    zh: "已满 {age} 周岁，缴费年限不足；属参保群众（未注销）的，应督催补缴；当年能否继续缴费待有权机关明确。",
    en:
      "The age of {age} is reached with too few years paid: whoever is insured and not struck off is to be urged to " +
      "pay them back. Whether this year can still be paid is for the authority to say.",
  },
  "years-too-few-outside-set": {
    zh: "已满 {age} 周岁，缴费年限不足；虽不属于续保对象，属参保群众（未注销）的，仍应督催补缴。",
    en:
      "The age of {age} is reached with too few years paid: though not to be renewed, whoever is insured and not " +
      "struck off is to be urged to pay them back.",
  },
  "years-unknown": {
    zh: "已满 {age} 周岁，缴费年限是否足够不明。",
    en: "The age of {age} is reached; whether the years paid suffice is not known.",
  },
  "renewal-literal-only": {
    zh: "按条文属于续保对象，但已不能续保缴费，不列入工作名单。",
    en: "To be renewed by the words of the plan, but no longer able to renew and contribute: left off the work lists.",
  },
  "focus-person": {
    zh: "属于重点人（满 {from} 周岁、未满 {below} 周岁）。",
    en: "A focus person: from {from} on and below {below}.",
  },
  "no-focus-person": {
    zh: "不属于重点人（满 {from} 周岁、未满 {below} 周岁）。",
    en: "No focus person: those are from {from} on and below {below}.",
  },
  "focus-age-today": {
    zh: "当日满 {from} 周岁，按所选解释当日尚不属于重点人（未满 {below} 周岁）。",
    en: "Aged {from} on this very day, which as read here is no focus person yet (below {below}).",
  },
  "focus-age-alone": {
    zh: "年龄属重点人范围（满 {from} 周岁、未满 {below} 周岁），但不是可续保人员，不作为重点人。",
    en: "In the age range of focus persons (from {from}, below {below}), but not to be renewed: no focus person.",
  },
  "focus-person-open": {
    zh: "年龄属重点人范围（满 {from} 周岁、未满 {below} 周岁），是否可续保不明，是否重点人待核定。",
    en:
      "In the age range of focus persons (from {from}, below {below}); whether the person can be renewed is not " +
      "known, so this is for review.",
  },
  "exact-years-left": {
    zh: "当日距领取年龄正好 {years} 年。",
    en: "On this day exactly {years} years remain to the pension age.",
  },
});
