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
    zh: "单位从未为其参加职工医保：按“参保范围”不能参保，按“已参加”可以参保，待有权机关明确。",
    en: "Never enrolled by the employer: by the word 'scope' no, by the word 'enrolled' yes; to be decided.",
  },
  "registration-unknown": { zh: "是否本区户籍不明。", en: "Registration not known." },
  "employee-scheme-unknown": {
    zh: "是否属于职工医保参保范围不明。",
    en: "It is not known whether the person is within the employees' scope.",
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
  "not-full-time": {
    zh: "在册而非全日制，不按在册学生认定。",
    en: "On a roll here but not full-time, and so not judged as a student.",
  },
  "full-time-unknown": { zh: "在本区在册，是否全日制不明。", en: "On a roll here; not known to be full-time or not." },
  "counted-here-by-marriage": {
    zh: "已婚，户口未迁入，计入本区配偶家庭。",
    en: "Married, registered elsewhere, and counted in the spouse's household here.",
  },
  "not-counted-here-by-marriage": {
    zh: "已婚，户口未迁入，未计入本区配偶家庭。",
    en: "Married, registered elsewhere, and not counted in the spouse's household here.",
  },
  "counted-where-unknown": {
    zh: "已婚，户口未迁入，计入哪一户不明。",
    en: "Married and registered elsewhere; not known in which household the person is counted.",
  },
  "never-enrolled-under-another-head": {
    zh: "单位从未为其参加职工医保，按所选解释须审核能否按此类参保。",
    en: "Never enrolled by the employer: as read here, for review whether this head admits the person.",
  },
  "roll-unknown": {
    zh: "是否本区在册学生或在园幼儿不明。",
    en: "It is not known whether the person is on a roll here.",
  },
  "newborn-may-join": { zh: "新生儿，“落地”参保。", en: "A newborn, who may join at birth." },
  "no-newborn": { zh: "不是新生儿。", en: "Not a newborn." },
  "newborn-registration-unknown": {
    zh: "新生儿，是否本区户籍不明。",
    en: "A newborn; registration not known.",
  },
  "newborn-not-registered-here": {
    zh: "非本区户籍的新生儿能否“落地”参保，待有权机关明确。",
    en: "A newborn not registered here: whether this head admits the child is to be decided.",
  },
  "employees-child-fits": {
    zh: "在职职工子女，未参加其他国家基本医保，可直接参加。",
    en: "An employee's child in no other national scheme, who may join directly.",
  },
  "employees-child-insured": {
    zh: "在职职工子女，但已参加其他国家基本医保。",
    en: "An employee's child, but in another national scheme.",
  },
  "employees-child-needs-a-head": {
    zh: "父母在职不妨碍子女参保，但仍须属于某一类参保对象。",
    en: "A parent's employment is no obstacle, but the child still needs to fall under a head.",
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
  "paid-without-enrolment": {
    zh: "已于 {paidOn} 缴费；不能参保而已缴的如何处理，通知没有写明。",
    en: "The premium was paid on {paidOn}; what becomes of it where one may not join is not printed.",
  },
  "under-no-head": { zh: "不属于任何一类参保对象。", en: "Under none of the heads of who may join." },
  "never-enrolled-yet-may-join": {
    zh: "单位从未为其参加职工医保，并非“已参加”，可以参保；单位的参保责任请另行核对。",
    en: "Never enrolled by the employer, so not in the scheme, and may join; please check the employer's duty.",
  },
  "other-cover-unknown": {
    zh: "是否已参加职工医保或其他国家基本医保不明，请补充。",
    en: "It is not known whether the person is in employees' insurance or another national scheme; please say.",
  },
});
