import type { Text } from "../../foundation/text.js";

/** The sentences of the household rule: the classes of members, and what is noted of a household. */
export const medicalHouseholdReasons = (): Readonly<Record<string, Text>> => ({
  "household-counted": {
    zh: "登记成员 {listed} 人，其中应参保 {mustEnrol} 人。",
    en: "Members listed: {listed}; of them must enrol: {mustEnrol}.",
  },
  "household-counted-open": {
    zh: "登记成员 {listed} 人，其中应参保的至少 {least} 人、至多 {most} 人。",
    en: "Members listed: {listed}; of them must enrol: at least {least}, at most {most}.",
  },
  "no-member-listed": {
    zh: "没有列出户内成员，无法判断是否全员参保。",
    en: "No member is listed, so whether everyone is enrolled can't be judged.",
  },
  "household-member": { zh: "本户成员，应随户参保。", en: "A member of the household, who must enrol." },
  "newborn-member": { zh: "新生儿，应参保，由监护人缴费。", en: "A newborn, who must enrol; the guardian pays." },
  "resident-must-enrol": {
    zh: "户口簿不在本区，在本区长期居住，属于本区参保对象，应参保。",
    en: "Registered elsewhere and living here long term, so under a head here, and must enrol.",
  },
  "student-must-enrol": {
    zh: "户口簿不在本区，为本区在册学生或在园幼儿，属于本区参保对象，应参保。",
    en: "Registered elsewhere and on the roll of a school or kindergarten here, so under a head here, and must enrol.",
  },
  "employees-child-must-enrol": {
    zh: "按所选解释，在职职工子女自成一类参保对象，应参保。",
    en: "As read here, an employee's child is under a head of its own, and must enrol.",
  },
  "never-enrolled-under-a-head": {
    zh: "户口簿不在本区，属于本区参保对象；单位从未为其参加职工医保，并非已参加，应参保。",
    en:
      "Registered elsewhere and under a head here; never enrolled by the employer, so not in the employees' scheme, " +
      "and must enrol.",
  },
  "joined-by-marriage": {
    zh: "已婚而户口未迁入，计入本户参保。",
    en: "Married, registered elsewhere, and counted in this household.",
  },
  "employee-insured": {
    zh: "已参加城镇职工医保，不计入本户人口数。",
    en: "Enrolled in employees' insurance and not counted in the household.",
  },
  "in-another-scheme": {
    zh: "已参加其他国家基本医保，不应再参加，也不算缺人；仍在户内人口数中，另列。",
    en: "In another national basic scheme: should not join, is not missing, and is shown apart in the number.",
  },
  "within-employees-scope": {
    zh: "按所选解释，属于职工医保的参保范围，不属于居民医保的参保对象。",
    en: "As read here, within the scope of employees' insurance, and under no head of the residents' scheme.",
  },
  "under-no-head-here": {
    zh: "户口簿不在本区，也不属于本区其他各类参保对象，不要求参保。",
    en: "Registered elsewhere and under no head here, and so not asked to enrol.",
  },
  "household-not-bound": {
    zh: "按所选解释，户口簿不在本区的户不受全员参保约束，可参可不参。",
    en: "As read here, a household registered elsewhere is not bound, and the member is free to join.",
  },
  "household-registration-unknown": {
    zh: "户口簿是否属于本区不明，应否参保尚不能确定。",
    en: "It is not known whether the household is registered in the district, so whether to enrol is open.",
  },
  "employer-never-enrolled-counts": {
    zh: "单位从未为其参加职工医保，并非已参加，计入应参保成员。",
    en: "Never enrolled by the employer, so not enrolled as an employee, and must enrol.",
  },
  "counted-with-spouse": {
    zh: "已婚而户口未迁出，已计入对方家庭参保。",
    en: "Married, registered here, and enrolled with the spouse's household.",
  },
  "counted-where-registered": {
    zh: "已婚而户口未迁出，没有计入对方家庭参保，按本户户口簿应参保。",
    en: "Married, registered here and enrolled with no spouse's household, and so must enrol where registered.",
  },
  "other-side-unknown": {
    zh: "已婚而户口未迁出，是否已随对方家庭参保不明。",
    en: "Married, registered here; it is not known whether the person is enrolled with the spouse's household.",
  },
  "counted-outside-district": {
    zh: "计入区外对方家庭，有参保凭证。",
    en: "Counted with a spouse outside the district, where enrolment is proved.",
  },
  "outside-district-unproved": {
    zh: "称计入区外对方家庭，没有参保凭证，请补充。",
    en: "Said to be counted with a spouse outside the district; proof is asked for.",
  },
  "insurance-unknown": {
    zh: "是否参加其他医保不明，应否参保尚不能确定。",
    en: "It is not known whether the person is in another scheme, so whether to enrol is open.",
  },
  "custody-for-review": {
    zh: "社区矫正、羁押等情形，是否可不随户参保待有权机关明确。",
    en: "In custody of another kind than prison: whether the person may stay out is to be decided.",
  },
  "exempt-military-service": { zh: "应征入伍，可不随户参保。", en: "Serving in the army, and may stay out." },
  "exempt-divorced": {
    zh: "已离婚，户口未迁移，可不随户参保。",
    en: "Divorced, registration not moved, and may stay out.",
  },
  "divorced-register-unknown": {
    zh: "已离婚，户口簿是否为原配偶家庭的不明，请补充。",
    en: "Divorced; it is not known whether the register is the former spouse's; please say.",
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
  "member-within-time": {
    zh: "{key} 为新生儿，尚在缴费期内，不算应参未参；保费仍待缴纳。",
    en: "{key} is a newborn whose time to pay still runs, and is not missing; the premium is still to come.",
  },
  "member-before-window": {
    zh: "{key} 未参保，{from} 起方可缴费，可缴至 {to}，不算应参未参；保费仍待缴纳。",
    en: "{key} is not enrolled and can pay from {from} to {to}, so is not missing; the premium is still to come.",
  },
  "member-within-window": {
    zh: "{key} 未参保，可缴至 {to}，不算应参未参；保费仍待缴纳。",
    en: "{key} is not enrolled and has until {to} to pay, so is not missing; the premium is still to come.",
  },
  "member-perhaps-returning": {
    zh: "{key} 是否外出务工返乡不明：是的可缴至 {extendedTo}，不算应参未参；不是的已于 {to} 截止。",
    en:
      "It is not known whether {key} is a returning migrant worker, who has until {extendedTo} to pay; for others " +
      "the window ended on {to}.",
  },
  "member-duplicate": {
    zh: "{key} 重复参保，不重复报销。",
    en: "{key} is enrolled twice; nothing is reimbursed twice.",
  },
  "member-not-in-order": {
    zh: "{key} 不属于参保对象而参保，请核对。",
    en: "{key} is under no head and enrolled all the same; please check.",
  },
  "member-not-enrolled": {
    zh: "{key} 未参保，属何种情形尚不能确定。",
    en: "{key} is not enrolled; what that makes of the member is not settled.",
  },
  "member-enrolled-for-review": {
    zh: "{key} 已参保，是否重复参保或不应参保尚不能确定。",
    en: "{key} is enrolled; whether twice, or under no head, is not settled.",
  },
  "member-enrolment-unknown": {
    zh: "{key} 是否参保没有载明，或尚不能确定。",
    en: "Whether {key} is enrolled is not stated, or not settled.",
  },
});
