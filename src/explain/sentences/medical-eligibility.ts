import type { Text } from "../../foundation/text.js";

/** The sentences of who may join the residents' medical insurance. */
export const medicalEligibilityReasons = (): Readonly<Record<string, Text>> => ({
  "registered-here": {
    zh: "具有本区户籍，且不属于职工医保参保范围。",
    en: "Registered in the district and outside the scope of employees' insurance.",
  },
  "not-registered-here": { zh: "不具有本区户籍。", en: "Not registered in the district." },
  "within-employees-insurance": { zh: "属于职工医保参保范围。", en: "Within the scope of employees' insurance." },
  "scope-read-as-excluding": {
    zh: "按所选解释，单位从未为其参加职工医保的，仍属于职工医保参保范围。",
    en: "As read here, an employee never enrolled by the employer is still within the employees' scope.",
  },
  "employer-never-enrolled": {
    zh: "单位从未为其参加职工医保，“参保范围”与“已参加”两种写法结论相反，需审核。",
    en: "Never enrolled by the employer: the wordings 'scope' and 'enrolled' disagree; for review.",
  },
  "registration-unknown": { zh: "是否本区户籍不明。", en: "Registration not known." },
  "employee-scheme-unknown": {
    zh: "是否属于职工医保参保范围不明。",
    en: "Not known to be within the employees' scope or not.",
  },
  "judged-by-registration": {
    zh: "具有本区户籍，不按长期居住认定。",
    en: "Registered here, and so not judged by residence.",
  },
  "living-here-long-term": {
    zh: "非本区户籍，在本区长期居住。",
    en: "Not registered here, and living here long term.",
  },
  "not-living-here-long-term": { zh: "不在本区长期居住。", en: "Not living here long term." },
  "residence-unknown": { zh: "是否在本区长期居住不明。", en: "Long-term residence not known." },
  "residence-without-registration": {
    zh: "在本区长期居住，是否本区户籍不明。",
    en: "Living here long term; registration not known.",
  },
  "on-local-roll": { zh: "本区在册学生或在园幼儿。", en: "On the roll of a school or kindergarten here." },
  "on-no-local-roll": { zh: "不是本区在册学生或在园幼儿。", en: "On no roll of a school or kindergarten here." },
  "roll-unknown": { zh: "是否本区在册学生或在园幼儿不明。", en: "Not known to be on a roll here or not." },
  "newborn-may-join": { zh: "新生儿，“落地”参保。", en: "A newborn, who may join at birth." },
  "no-newborn": { zh: "不是新生儿。", en: "Not a newborn." },
  "newborn-unknown": { zh: "是否新生儿不明。", en: "Not known to be a newborn or not." },
  "newborn-registration-unknown": {
    zh: "新生儿，是否本区户籍不明。",
    en: "A newborn; registration not known.",
  },
  "newborn-not-registered-here": {
    zh: "非本区户籍的新生儿，需审核。",
    en: "A newborn not registered here; for review.",
  },
  "employees-child-fits": {
    zh: "在职职工子女，未参加其他国家基本医保，可直接参加。",
    en: "An employee's child in no other national scheme, who may join directly.",
  },
  "employees-child-insured": {
    zh: "在职职工子女，但已参加其他国家基本医保。",
    en: "An employee's child, but in another national scheme.",
  },
  "employees-child-scheme-unknown": {
    zh: "在职职工子女，是否参加其他国家基本医保不明。",
    en: "An employee's child; other insurance not known.",
  },
  "already-employee-insured": {
    zh: "已参加城镇职工医保，不应参加居民医保。",
    en: "Enrolled in employees' insurance: should not join.",
  },
  "already-in-another-scheme": {
    zh: "已参加其他国家基本医保，不应参加居民医保。",
    en: "In another national basic scheme: should not join.",
  },
  "insured-twice": {
    zh: "同时参加居民医保，属重复参保，不予重复报销。",
    en: "Enrolled in the residents' scheme as well: a duplicate, and nothing is reimbursed twice.",
  },
  "under-no-head": { zh: "不属于任何一类参保对象。", en: "Under none of the heads of who may join." },
  "employer-never-enrolled-bars": {
    zh: "单位从未为其参加职工医保，按解释选项 {option} 处理。",
    en: "Never enrolled by the employer: treated by the option {option}.",
  },
  "other-cover-unknown": {
    zh: "是否已参加职工医保或其他国家基本医保不明，需审核。",
    en: "Other insurance not known; for review.",
  },
});
