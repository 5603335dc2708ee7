import type { Text } from "../../foundation/text.js";

/** The sentences of the steps of the renewal target; `{name}` stands for a value of the step. */
export const renewalReasons = (): Readonly<Record<string, Text>> => ({
  "contribution-since-start": {
    zh: "{start} 制度实施以来缴过费。",
    en: "A contribution was made since the system began on {start}.",
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
  "pension-age-reached": {
    zh: "已满 {age} 周岁，不能再缴费。",
    en: "The age of {age} is reached; no more contributions.",
  },
  "below-pension-age": { zh: "未满 {age} 周岁。", en: "The age of {age} is not reached." },
  "struck-off": { zh: "已注销，不能再缴费。", en: "The person has been struck off; no more contributions." },
  "struck-off-unknown": { zh: "是否已注销不明。", en: "Whether the person has been struck off is not known." },
  "renewal-literal-only": {
    zh: "按条文属于续保对象，但已不能缴费，不列入工作名单。",
    en: "To be renewed by the words of the plan, but no longer able to contribute: not for work lists.",
  },
  "focus-person": {
    zh: "属于重点人（满 {from} 周岁、未满 {below} 周岁）。",
    en: "A focus person: from {from} on and below {below}.",
  },
  "no-focus-person": {
    zh: "不属于重点人（满 {from} 周岁、未满 {below} 周岁）。",
    en: "No focus person: those are from {from} on and below {below}.",
  },
  "exact-years-left": {
    zh: "当日距领取年龄正好 {years} 年。",
    en: "On this day exactly {years} years remain to the pension age.",
  },
});
