import type { ReadingRegister } from "../registers.js";
import { medicalBureau } from "./readings-deciders.js";

/** Medical insurance: who may join, who must, and the household rule. */
export const medicalEnrolmentReadings: Pick<
  ReadingRegister,
  | "longTermResidence"
  | "employerNeverEnrolled"
  | "neverEnrolledUnderOtherHeads"
  | "fullTimeVocational"
  | "employeesChildHead"
  | "otherSchemeMember"
  | "householdElsewhere"
  | "marriedMember"
  | "exemptMember"
  | "divorcedMember"
  | "otherCustody"
  | "abolishedCustody"
  | "employeesChild"
  | "studentRoute"
  | "householdBreach"
  | "personUnderNoHead"
  | "nonLocalNewborn"
  | "duplicateMember"
> = {
  longTermResidence: {
    number: "A-60",
    question: {
      zh: "非本区户籍的人，是否在本区长期居住？",
      en: "Does a person without local household registration live here long term?",
    },
    clauses: ["M-1.2"],
    stake: "high",
    kind: "fact",
    why: {
      zh:
        "看本人是否在本区长期居住，不明的转人工核定。通知没有写居住年限，也没有说以居住证还是别的凭证为准，" +
        "因此不预设结论。",
      en:
        "The fact whether the person does settles it, and unknown goes to review. The notice prints no length of " +
        "stay and no proof of it, so there is no default.",
    },
    decider: {
      zh: "区医保局会同公安部门（按职责推断）",
      en: "District medical security bureau with the police (inferred from their duties)",
    },
  },
  employerNeverEnrolled: {
    number: "A-61",
    question: {
      zh: "有工作单位、单位却从未为其参加职工医保的人，能不能参加居民医保？",
      en:
        "May an employee who was never enrolled in employees' medical insurance by the employer join the residents' " +
        "scheme?",
    },
    clauses: ["M-1.1", "M-1.5.a", "M-1.6.a", "M-1.6.d"],
    stake: "high",
    kind: "choice",
    options: {
      review: {
        zh: "本区户籍的，参保资格和户内是否应参保都待明确；仍计入户内人口数，因为并未参加职工医保。",
        en:
          "Of a person registered here, whether to join and whether the household must enrol the person are both to " +
          "be decided. The person stays in the household's number, not being enrolled as an employee.",
      },
      excluded: {
        zh: "本区户籍的不能按第（一）项参加：属于职工医保的参保范围；户内也不列为应参保成员。",
        en:
          "No, as far as the head on local registration goes: the person falls within the employees' scheme, and in " +
          "the household is not among those who must enrol.",
      },
      included: {
        zh: "可以参加：只有已参加职工医保的才排除；户内按应参保成员计。",
        en:
          "Yes: only people already enrolled as employees are left out. In the household the person is among those " +
          "who must enrol.",
      },
    },
    default: "review",
    why: {
      zh:
        "第（一）项排除“参保范围”内的人，第（五）（六）项排除“已参加”的人，结论相反。“范围”一语只在第（一）项，" +
        "疑问也只在这一项；户内人口数另有专门写法，只减“已参加”的。",
      en:
        "Item 1 leaves out people within the employees' scope, items 5 and 6 people already enrolled, and here they " +
        "disagree. Scope stands in item 1 alone, and so does the doubt. The number of a household has wording of its " +
        "own and takes off only who is enrolled.",
    },
    decider: medicalBureau,
  },
  neverEnrolledUnderOtherHeads: {
    number: "B-34",
    question: {
      zh: "有工作单位、单位从未为其参加职工医保的人，按长期居住、在册学生或计入配偶家庭等其他各项能不能参保？",
      en:
        "May an employee never enrolled by the employer join under another head: living here, on a roll here, or " +
        "counted here by marriage?",
    },
    clauses: ["M-1.2", "M-1.3", "M-1.5.a", "M-1.6.c"],
    stake: "medium",
    kind: "choice",
    options: {
      "as-written": {
        zh: "能，并予提示：这些项没有“参保范围”的限制，只有“已参加”的才排除。",
        en: "Yes, and it is told: these heads say nothing of scope, and only who is enrolled already is barred.",
      },
      review: {
        zh: "与第（一）项一样转人工核定。",
        en: "For review, as under item 1.",
      },
    },
    default: "as-written",
    why: {
      zh: "“不属于城镇职工基本医疗保险参保范围”只写在第（一）项；对所有各项都适用的是第（五）项的“已参加”。",
      en: "The words on scope stand in item 1 alone. What bars under every head is item 5, and it says 'enrolled'.",
    },
    decider: medicalBureau,
  },
  fullTimeVocational: {
    number: "B-32",
    question: {
      zh: "“全日制”是否也限定中等职业学校的在册学生？",
      en: "Does 'full-time' govern students of vocational schools too?",
    },
    clauses: ["M-1.3"],
    stake: "medium",
    kind: "choice",
    options: {
      asked: {
        zh: "是：高等学校和中等职业学校的学生都须全日制，不明的请补充。",
        en: "Yes: students of colleges and vocational schools must be full-time, and it is asked where it is not said.",
      },
      "not-asked": {
        zh: "否：只限定高等学校，中等职业学校在册即可。",
        en: "No: it governs colleges alone, and a vocational school's roll is enough.",
      },
    },
    default: "asked",
    why: {
      zh: "“各类全日制”置于并列各校之首，统领其后；中小学没有非全日制的问题，不问。",
      en:
        "The words lead the list of schools and govern what follows. For primary and secondary schools the question " +
        "does not arise and is not asked.",
    },
    decider: {
      zh: "区医保局会同教育部门（按职责推断）",
      en: "District medical security bureau with the education department (inferred from their duties)",
    },
  },
  employeesChildHead: {
    number: "B-16",
    question: {
      zh: "在职职工子女“可直接参加”，是单独一类参保对象，还是只说父母在职不妨碍参保？",
      en: "Employees' children 'may join directly': is that a head of its own, or does it only remove an obstacle?",
    },
    clauses: ["M-1.5.b"],
    stake: "medium",
    kind: "choice",
    options: {
      "obstacle-removed": {
        zh: "只是不妨碍：子女仍须属于第（一）至（四）项之一，与本区毫无联系的不能参加。",
        en: "It removes an obstacle: the child still needs one of the heads 1 to 4, and without any tie may not join.",
      },
      "own-head": {
        zh: "单独一类：未参加其他国家基本医保的在职职工子女都可参加。",
        en: "It is a head: every employee's child in no other national scheme may join.",
      },
    },
    default: "obstacle-removed",
    why: {
      zh: "这句话写在第（五）项“不应参加”之后，是对该项的说明；参保对象逐项列在第（一）至（四）项，都与本区有联系。",
      en:
        "The sentence follows the one on who should not join and qualifies it. Who may join is listed in items 1 to " +
        "4, each with a tie to the district.",
    },
    decider: medicalBureau,
  },
  otherSchemeMember: {
    number: "A-62",
    question: {
      zh: "户内成员已参加职工医保以外的其他国家基本医保（如外地居民医保、就读地医保）的，是否仍须随户参保？",
      en:
        "Must a household member enrol who is in another national basic scheme than the employees', such as a " +
        "residents' scheme elsewhere or one at college?",
    },
    clauses: ["M-1.5.a", "M-1.6.a", "M-1.6.b", "M-1.6.d"],
    stake: "high",
    kind: "fixed",
    why: {
      zh:
        "不要求参保，也不算缺人；又参加了本区居民医保的，列为重复参保。第（五）项写明已参加的“不应参加”，" +
        "是专门规定。户内人口数只减已参加职工医保的，因此这类成员仍在户内人口数中，单列人数。",
      en:
        "The rule asks no enrolment of such a member and never calls one missing; enrolled here too is a duplicate. " +
        "Item 5 says that who is enrolled already should not join, and is the specific rule. The household's number " +
        "is without employees' insurance alone, so the member stays in it and is shown apart.",
    },
    decider: medicalBureau,
  },
  householdElsewhere: {
    number: "B-29",
    question: {
      zh: "户口簿不在本区、在本区居住或就读的家庭，“全员参保”怎样适用？",
      en: "How does the household rule apply to a household registered elsewhere whose members live or study here?",
    },
    clauses: ["M-1.1", "M-1.2", "M-1.3", "M-1.6.a", "M-1.6.b", "M-1.6.c"],
    stake: "medium",
    kind: "choice",
    options: {
      "members-under-a-head": {
        zh: "只要求属于本区参保对象的成员（长期居住、在册学生、在园幼儿、已婚计入的）参保，其余成员不算缺人。",
        en:
          "Only members under a head here must enrol: living here long term, on a roll here, counted by marriage. " +
          "The others are never missing.",
      },
      "not-bound": {
        zh: "不约束：户口簿不在本区的户，其成员可参可不参。",
        en: "It does not bind: of a household registered elsewhere members may join and need not.",
      },
    },
    default: "members-under-a-head",
    why: {
      zh: "全员参保说的是“城乡居民”，第（二）（三）项把在本区长期居住和就读的人列为参保对象；与本区无联系的不在其内。",
      en:
        "The rule speaks of residents, and items 2 and 3 take in who lives or studies here; who has no tie to the " +
        "district is not among them.",
    },
    decider: medicalBureau,
  },
  marriedMember: {
    number: "A-63",
    question: {
      zh: "已婚而户口未迁的人，计入哪一户？",
      en: "In which household is a married person counted whose registration has not moved?",
    },
    clauses: ["M-1.6.a", "M-1.6.c"],
    stake: "medium",
    kind: "fact",
    why: {
      zh:
        "以户口簿为准，计入对方是“也可”。已随对方家庭参保的，计入对方；两边都没有参保的，在户口所在户" +
        "列为应参未参；对方情况没有载明的，不下定论；都参保的为重复。对方在区外的，有参保凭证的认可，没有的请补充。",
      en:
        "The facts settle it: the register is the rule, the spouse's household the option. Enrolled there, the " +
        "person is counted there; enrolled in neither, missing where registered; in both, a duplicate; and where the " +
        "other side is not stated, nothing is certain. With a spouse outside the district, proof of enrolment there " +
        "is accepted, and without it it is asked for.",
    },
    decider: medicalBureau,
  },
  exemptMember: {
    number: "A-64a",
    question: {
      zh: "应征入伍、已离婚未迁户口、正在服刑的人，随户参保了算不算不合规？",
      en: "Is it out of order that a soldier, a divorced person or a prisoner enrols with the household?",
    },
    clauses: ["M-1.6.e"],
    stake: "medium",
    kind: "fixed",
    why: {
      zh: "不算。条文写“可不随户参加”，是允许而不是禁止：不参保不算缺人，参保照缴。是否另行参保，条文不问。",
      en:
        "It is not. The text says that they need not enrol with the household, which permits and does not forbid: " +
        "staying out leaves nobody missing, joining is paid for. Whether they enrol on their own is another question.",
    },
    decider: medicalBureau,
  },
  divorcedMember: {
    number: "B-35",
    question: {
      zh: "“已离婚，户口未迁移”指仍在原配偶家庭户口簿上的人，还是凡离婚未迁户口的人？",
      en:
        "Does 'divorced, registration not moved' mean who is still on the former spouse's register, or any divorced " +
        "person whose registration has not moved?",
    },
    clauses: ["M-1.6.e"],
    stake: "medium",
    kind: "choice",
    options: {
      "former-spouse": {
        zh: "只指户口仍在原配偶家庭的；在自己户内的离异成员照常应参保。户口簿是谁家的要查明，不明的不下定论。",
        en:
          "Only who is still on the former spouse's register. A divorced member of a household of their own must " +
          "enrol like anyone. Whose register it is, is a fact, and without it nothing is certain.",
      },
      any: {
        zh: "凡离婚未迁户口的都可不随户参保，不问是谁家的户口簿。",
        en: "Any divorced person whose registration has not moved may stay out, whosever register it is.",
      },
    },
    default: "former-spouse",
    why: {
      zh: "“未迁移”说的是婚姻所在的户口没有迁走；在自己户内，没有“随”哪一户的问题。",
      en:
        "'Not moved' speaks of a registration left where the marriage was. In a household of one's own there is none " +
        "to stay out of.",
    },
    decider: medicalBureau,
  },
  otherCustody: {
    number: "A-64b",
    question: {
      zh: "社区矫正、羁押候审等不在监所服刑的，算不算“正在服刑”？",
      en: "Is someone 'serving a sentence' who is under community correction or held before trial?",
    },
    clauses: ["M-1.6.e"],
    stake: "medium",
    kind: "choice",
    options: {
      review: {
        zh: "待明确：既不当然列为应参保成员，也不当然列为可不随户参保。",
        en: "To be decided: neither among those who must enrol for certain, nor among those who need not.",
      },
      exempt: {
        zh: "算：与在监所服刑的一样，可不随户参保。",
        en: "Yes: as with a prisoner, the person need not enrol.",
      },
      "not-exempt": {
        zh: "不算：列为应参保成员，未参保即为缺人。",
        en: "No: the person is among those who must enrol and without enrolment is missing.",
      },
    },
    default: "review",
    why: {
      zh: "条文只写“服刑”，没有写执行场所，也没有提未决羁押；在监所内服刑的没有疑问，其余看具体情形。",
      en:
        "The text says serving a sentence, without the place and without a word on custody before judgment. Serving " +
        "in prison is beyond doubt; the rest depends on the case.",
    },
    decider: {
      zh: "区医保局会同司法行政部门（按职责推断）",
      en: "District medical security bureau with the justice department (inferred from their duties)",
    },
  },
  abolishedCustody: {
    number: "A-64c",
    question: {
      zh: "条文所列的劳教，在2021年还有没有适用对象？",
      en: "Can anyone in 2021 still be in re-education through labour, which the text names?",
    },
    clauses: ["M-1.6.e"],
    stake: "medium",
    kind: "none",
    why: {
      zh:
        "照条文保留这一情形，按可不随户参保处理，2021年度遇到时请核对；该制度是否仍存在是文外的事，" + "这里不作判断。",
      en:
        "The rule keeps the case as printed, treats it like the others and asks for a check when it is used for " +
        "2021. Whether the measure still exists lies outside the notice and is not for a rule to decide.",
    },
    decider: {
      zh: "区医保局会同司法行政部门（按职责推断）",
      en: "District medical security bureau with the justice department (inferred from their duties)",
    },
  },
  employeesChild: {
    number: "A-65",
    question: {
      zh: "在职职工的子女“可直接参加”，是可参可不参，还是仍受全户参保的约束？",
      en:
        "Employees' children 'may join directly': is it their choice, or does the whole-household rule still bind " +
        "them?",
    },
    clauses: ["M-1.5.b", "M-1.6.a"],
    stake: "low",
    kind: "choice",
    options: {
      "household-rule": {
        zh: "受约束：在户口簿上且没有其他医保的，列为应参保成员，未参保即为缺人。",
        en:
          "It binds: a child on the household register and in no other scheme is among those who must enrol and " +
          "without enrolment is missing.",
      },
      optional: {
        zh: "可参可不参：未参保不算缺人，参保照缴。",
        en: "It is a choice: without enrolment nobody is missing, and joining is paid for.",
      },
    },
    default: "household-rule",
    why: {
      zh: "“可”字解决的是资格，说明父母在职不妨碍子女参保；全户参保不得选择，对户内所有人适用。",
      en:
        "The 'may' settles eligibility: parents' employment does not stand in the way. That a household must not " +
        "pick and choose holds for all its members.",
    },
    decider: medicalBureau,
  },
  studentRoute: {
    number: "A-66",
    question: {
      zh: "学生随学校参保还是随户参保？",
      en: "Does a student enrol through the school or with the household?",
    },
    clauses: ["M-1.3", "M-1.6.a"],
    stake: "medium",
    kind: "fact",
    why: {
      zh:
        "看实际走的哪条途径：走哪一条都算已参保，只能一次，两条都走的列为重复。通知没有规定先后，" + "因此不预设结论。",
      en:
        "The route in the facts settles it. Either counts as enrolled, once only, and both make a duplicate. The " +
        "notice prefers neither, so there is no default.",
    },
    decider: {
      zh: "区医保局会同教育部门（按职责推断）",
      en: "District medical security bureau with the education department (inferred from their duties)",
    },
  },
  householdBreach: {
    number: "A-67",
    question: {
      zh: "没有全户参保的，有什么后果？",
      en: "What follows when a household does not enrol whole?",
    },
    clauses: ["M-1.6.a"],
    stake: "medium",
    kind: "none",
    why: {
      zh: "只列出缺哪些人，不影响已缴费成员的待遇和应缴额：通知禁止选择性参保，但没有写任何后果。",
      en:
        "The rule names who is missing and touches neither the cover nor the premium of those who paid: the notice " +
        "forbids picking and choosing and prints no consequence.",
    },
    decider: medicalBureau,
  },
  personUnderNoHead: {
    number: "A-96a",
    question: {
      zh: "哪一类参保对象都不属于的人，怎么答复？",
      en: "What is the answer for a person under none of the heads of who may join?",
    },
    clauses: ["M-1.1", "M-1.2", "M-1.3", "M-1.4.a", "M-1.6.c"],
    stake: "medium",
    kind: "choice",
    options: {
      no: {
        zh:
          "不属于参保对象：非本区户籍、明确不在本区长期居住、不是在册学生或在园幼儿、不是新生儿，也没有因结婚计入" +
          "本区家庭的，不能参保。",
        en:
          "No: not registered here, stated not to live here long term, on no school or kindergarten roll here, no " +
          "newborn, and counted in no household here by marriage.",
      },
      review: {
        zh: "同样的人转人工核定，不直接认定不能参保。",
        en: "The same person goes to review and is not told no.",
      },
    },
    default: "no",
    why: {
      zh:
        "通知逐类列明了参保对象和范围，没有“等”字，情况清楚而一类都不符合的即在范围之外；情况不明的仍转人工核定。" +
        "已参加其他国家基本医保的，条文已写明不应参加，不在本问题内。",
      en:
        "The notice lists who may join, head by head and without 'and others', so with the facts known and no head " +
        "met a person is outside; with a fact unknown it still goes to review. Members of another national scheme " +
        "are barred by the text itself.",
    },
    decider: medicalBureau,
  },
  nonLocalNewborn: {
    number: "A-96b",
    question: {
      zh: "非本区户籍的新生儿，能不能按新生儿政策参保？",
      en: "May a newborn without local household registration join under the newborn head?",
    },
    clauses: ["M-1.1", "M-1.2", "M-1.4.a"],
    stake: "medium",
    kind: "choice",
    options: {
      review: {
        zh: "转人工核定；监护人在本区长期居住的，同样转人工核定。",
        en: "For review, also where the guardian lives here long term.",
      },
      yes: {
        zh: "能：新生儿一项不问户籍，监护人在期限内缴费即可。",
        en: "Yes: the head on newborns does not ask for registration; the guardian pays within the deadline.",
      },
    },
    default: "review",
    why: {
      zh: "新生儿一项没有写户籍，但另几项都以户籍、居住或就学与本区相连，是否一概不问，文字不足以判断。",
      en:
        "The head on newborns says nothing of registration, while all others tie a person to the district by " +
        "registration, residence or school. The words do not show whether this one asks for no tie at all.",
    },
    decider: medicalBureau,
  },
  duplicateMember: {
    number: "A-97",
    question: {
      zh: "户内有人重复参保或不应参保而参保，影不影响该户“全员参保”的结论？",
      en: "Does a member who is enrolled twice, or should not be, keep a household from conforming?",
    },
    clauses: ["M-1.5.a", "M-1.6.a", "M-1.6.c"],
    stake: "low",
    kind: "choice",
    options: {
      "beside-conformity": {
        zh: "不影响：应参保的都参保即为符合，这些人另列。",
        en:
          "It does not: with everyone enrolled who must be the household conforms, and such a member is listed " +
          "beside it.",
      },
      "breaks-conformity": {
        zh: "影响：有一人如此即为不符合。",
        en: "It does: one such member and the household does not conform.",
      },
    },
    default: "beside-conformity",
    why: {
      zh: "全员参保问的是有没有漏人，重复参保、不应参保违反的是另一条规定，两个结论分开列更清楚。",
      en:
        "The household rule asks whether anyone is left out; enrolling twice, or without a head, offends another " +
        "clause. The two are clearer apart.",
    },
    decider: medicalBureau,
  },
};
