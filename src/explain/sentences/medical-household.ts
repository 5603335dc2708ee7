import type { Text } from "../../foundation/text.js";

/** The sentences of the household rule: the classes of members, and what is noted of a household. */
export const medicalHouseholdReasons = (): Readonly<Record<string, Text>> => ({
  "household-counted": {
    zh: "登记成员 {listed} 人，其中应参保 {mustEnrol} 人。",
    en: "{listed} members are listed, {mustEnrol} of whom must enrol.",
  },
  "household-member": { zh: "本户成员，应随户参保。", en: "A member of the household, who must enrol." },
  "newborn-member": { zh: "新生儿，应参保，由监护人缴费。", en: "A newborn, who must enrol; the guardian pays." },
  "joined-by-marriage": {
    zh: "已婚而户口未迁入，计入本户参保。",
    en: "Married, registered elsewhere, and counted in this household.",
  },
  "employee-insured": {
    zh: "已参加城镇职工医保，不计入本户人口数。",
    en: "Enrolled in employees' insurance and not counted in the household.",
  },
  "in-another-scheme": {
    zh: "已参加其他国家基本医保，不应再参加，也不算缺人。",
    en: "In another national basic scheme: should not join, and is not missing.",
  },
  "another-scheme-still-counts": {
    zh: "按所选解释，参加其他国家基本医保的仍计入应参保成员。",
    en: "As read here, a member of another national basic scheme must still enrol.",
  },
  "within-employees-scope": {
    zh: "按所选解释，属于职工医保的参保范围，不得参加居民医保。",
    en: "As read here, within the scope of employees' insurance, and may not join.",
  },
  "employer-never-enrolled-counts": {
    zh: "单位从未为其参加职工医保，并非已参加，计入应参保成员。",
    en: "Never enrolled by the employer, so not enrolled as an employee, and must enrol.",
  },
  "counted-with-spouse": {
    zh: "已婚而户口未迁出，计入对方家庭参保。",
    en: "Married, registered here, and counted in the spouse's household.",
  },
  "counted-outside-district": {
    zh: "计入区外对方家庭，有参保凭证。",
    en: "Counted with a spouse outside the district, where enrolment is proved.",
  },
  "outside-district-unproved": {
    zh: "称计入区外对方家庭，没有参保凭证，需审核。",
    en: "Said to be counted with a spouse outside the district, without proof; for review.",
  },
  "insurance-unknown": {
    zh: "是否参加其他医保不明，需审核。",
    en: "Not known to be in another scheme or not; for review.",
  },
  "custody-for-review": {
    zh: "非在监服刑的情形，是否可不随户参保需审核。",
    en: "In custody of another kind than prison; for review whether the person may stay out.",
  },
  "exempt-military-service": { zh: "应征入伍，可不随户参保。", en: "Serving in the army, and may stay out." },
  "exempt-divorced": {
    zh: "已离婚，户口未迁移，可不随户参保。",
    en: "Divorced, registration not moved, and may stay out.",
  },
  "exempt-imprisoned": { zh: "正在服刑，可不随户参保。", en: "Serving a sentence, and may stay out." },
  "exempt-labour-re-education": {
    zh: "正在劳教，可不随户参保；请核对该情形是否存在。",
    en: "In re-education through labour, and may stay out; please check that the case exists.",
  },
  "exempt-other-custody": {
    zh: "按所选解释视同服刑，可不随户参保。",
    en: "As read here, treated as serving a sentence, and may stay out.",
  },
  "employees-child-counts": {
    zh: "在职职工子女，未参加其他医保，应随户参保。",
    en: "An employee's child in no other scheme, who must enrol with the household.",
  },
  "employees-child-may-join": {
    zh: "按所选解释，在职职工子女可参可不参。",
    en: "As read here, an employee's child is free to join.",
  },
  "member-missing": { zh: "{key} 应参保而未参保。", en: "{key} must enrol and is missing." },
  "member-nowhere": { zh: "{key} 在两边家庭均未参保。", en: "{key} is enrolled in neither household." },
  "member-duplicate": {
    zh: "{key} 重复参保，不重复报销。",
    en: "{key} is enrolled twice; nothing is reimbursed twice.",
  },
  "member-not-in-order": { zh: "{key} 不应参保而参保。", en: "{key} is enrolled, which is not in order." },
  "member-enrolment-unknown": { zh: "{key} 的参保状况尚不能确定。", en: "How {key} stands is not settled." },
});
