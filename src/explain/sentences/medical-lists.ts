import type { Text } from "../../foundation/text.js";

/** The sentences of lists and households compared with each other. */
export const medicalListReasons = (): Readonly<Record<string, Text>> => ({
  "lists-identical": { zh: "两份名单一致，共 {rows} 行。", en: "The two lists are identical in {rows} rows." },
  "lists-differ": { zh: "两份名单有 {differences} 处行差异。", en: "The two lists differ in {differences} rows." },
  "lists-empty": {
    zh: "两份名单都没有列人，没有数据可比，请核对是否漏报。",
    en: "Neither list names anybody, so there is nothing to compare; please check that none was left out.",
  },
  "no-target-listed": {
    zh: "没有列出应跟踪的人员，无法判断是否应保尽保。",
    en: "Nobody to be followed is listed, so whether all are insured can't be judged.",
  },
  "no-poor-listed": {
    zh: "只列了禁捕退捕渔民，没有列贫困人口，贫困人口是否应保尽保无法判断。",
    en: "Only fishers under the ban are listed, so whether all of the poor are insured can't be judged.",
  },
  "no-person-listed": {
    zh: "没有列出人员，无法判断是否每人都已计入且只计一次。",
    en: "Nobody is listed, so whether everyone is counted once can't be judged.",
  },
  "poor-coverage": {
    zh: "未参保贫困人口 {uninsuredPoor} 人，数据不一致 {mismatched} 人。",
    en: "{uninsuredPoor} of the poor are uninsured; the data of {mismatched} differ.",
  },
  "fishers-uninsured": {
    zh: "禁捕退捕渔民中未参保 {uninsuredFishers} 人。",
    en: "{uninsuredFishers} fishers under the ban are uninsured.",
  },
  "cross-check": {
    zh: "核对 {households} 户 {persons} 人。",
    en: "{households} households with {persons} persons are checked.",
  },
  "cross-check-twice": { zh: "重复计入 {twice} 人。", en: "{twice} persons are counted twice." },
  "cross-check-missing": {
    zh: "两边均未计入 {missing} 人，按户口簿应在户口所在户参保。",
    en: "{missing} persons are counted in neither household; by the register they must enrol where registered.",
  },
  "cross-check-other-side": {
    zh: "{perhaps} 人称计入对方家庭，对方家庭的情况没有载明，不下定论。",
    en: "{perhaps} persons are said to be counted with the spouse; that side is not stated, and nothing is certain.",
  },
  "cross-check-enrolments": { zh: "重复参保 {twice} 人。", en: "{twice} persons are enrolled twice." },
  "cross-check-enrolments-open": {
    zh: "{perhaps} 人在各户是否参保没有全部载明，可能重复参保。",
    en: "Of {perhaps} persons enrolment is not stated of every household; they may be enrolled twice.",
  },
});
