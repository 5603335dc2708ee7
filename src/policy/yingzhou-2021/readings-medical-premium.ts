import type { ReadingRegister } from "../registers.js";
import { issuer, medicalAndFinance, medicalAndTax, medicalBureau } from "./readings-deciders.js";

/** Medical insurance: newborns, premium subsidies, payment windows. */
export const medicalPremiumReadings: Pick<
  ReadingRegister,
  | "newbornDeadline"
  | "newbornOfYearBefore"
  | "newbornBenefitYear"
  | "newbornNextYearTerm"
  | "lateNewborn"
  | "newbornDeadlineForce"
  | "subsidyForOrphan"
  | "subsidyForSevereDisability"
  | "subsidyForOneChildFamily"
  | "subsidyForTwoDaughterFamily"
  | "subsidyForFisher"
  | "subsidyForOther"
  | "unknownAmountFloor"
  | "disasterStrickenCertifier"
  | "registeredPoorScope"
  | "leftRegisterOnCutoff"
  | "statusChangeAfterPayment"
  | "registerBeforePaying"
  | "returningWorkerDeadline"
  | "premiumOutsideWindow"
  | "windowBeforeIssue"
  | "offlineReason"
> = {
  newbornDeadline: {
    number: "A-68",
    question: {
      zh: "新生儿出生后三个月内缴费，最后一天是哪天？",
      en: "Which is the last day of the three months within which a newborn's premium is to be paid?",
    },
    clauses: ["M-1.4.a"],
    stake: "medium",
    kind: "choice",
    options: {
      "calendar-months": {
        zh:
          "按月：三个月后的对应日，当月没有对应日的为月末，当天仍在期内。2021年1月15日出生的至4月15日，" +
          "1月31日出生的至4月30日。",
        en:
          "By months: the same day three months on, or that month's last where there is none, itself still in time. " +
          "Born on 15 January 2021 it is 15 April, born on 31 January 30 April.",
      },
      days: {
        zh: "按90天：出生次日为第1天，第90天仍在期内。2020年10月5日出生的至2021年1月3日，2021年1月31日出生的至5月1日。",
        en:
          "By 90 days: the day after birth is the first and the 90th still in time. Born on 5 October 2020 it is 3 " +
          "January 2021, born on 31 January 2021 1 May.",
      },
    },
    default: "calendar-months",
    why: {
      zh: "条文写的是“月”，没有折算成天；“内”含最后一天。两种算法至多差两天，却会决定是否从出生起享受待遇。",
      en:
        "The text says months and does not turn them into days; 'within' includes the last day. The two differ by " +
        "two days at most, yet cover from birth turns on them.",
    },
    decider: medicalAndTax,
  },
  newbornOfYearBefore: {
    number: "M-1.4.a",
    question: {
      zh: "2020年出生、三个月跨到2021年的，2020年度保费的缴费期限和待遇起点适用本通知，还是由2020年度的通知规定？",
      en:
        "Of a child born in 2020 whose three months run into 2021: are the term and the cover of the 2020 premium " +
        "under this notice or under that of 2020?",
    },
    clauses: ["M-0.1", "M-1.4.a", "M-1.4.b", "M-3.a"],
    stake: "high",
    kind: "choice",
    options: {
      "term-into-year": {
        zh:
          "适用本通知：三个月的最后一日在2021年的，按本通知计；在2020年的，由2020年度的通知规定，本通知不作判定。" +
          "按月计，2020年10月1日出生的至2021年1月1日，适用；9月30日出生的至12月30日，不适用。哪天缴费不影响这一界限。",
        en:
          "This notice, where the last day of the three months is in 2021; where it is in 2020, that year's notice, " +
          "and nothing is decided here. By months, born on 1 October 2020 it is 1 January 2021 and this notice " +
          "holds, born on 30 September 30 December and it does not. On which day it is paid changes nothing.",
      },
      "birth-year-notice": {
        zh:
          "由2020年度的通知规定：2020年出生的，2020年度保费是否按期、从哪天享受待遇，本通知一律不作判定，需审核；" +
          "2021年的280元按集中缴费期缴。",
        en:
          "That of 2020: of no child born in 2020 is it decided here whether the premium for 2020 was in time and " +
          "from when there is cover; for review. 2021's 280 yuan are paid in the window.",
      },
    },
    default: "term-into-year",
    why: {
      zh:
        "通知为2021年度而发，没有写新生儿从哪天出生起适用。三个月跨到2021年的，缴费可以落在本通知的年度内，" +
        "并与2020年9月起的集中缴费期相接；三个月全在2020年的，与本通知的年度无关。",
      en:
        "The notice is for 2021 and does not say from which birth on it holds. Where the three months run into 2021, " +
        "payment may fall in its year, next to the window open since September 2020; where they lie wholly in 2020 " +
        "they have nothing to do with its year.",
    },
    decider: medicalBureau,
  },
  newbornBenefitYear: {
    number: "A-69",
    question: {
      zh: "出生和缴费跨年的，“当年”的待遇是哪一年的，按哪一年的标准缴？",
      en:
        "Where birth and payment fall in different years, which year's benefits are meant, and at which year's " +
        "premium?",
    },
    clauses: ["M-1.4.a", "M-1.4.b", "M-1.6.a", "M-2.a"],
    stake: "high",
    kind: "choice",
    options: {
      "birth-year": {
        zh:
          "出生年度：待遇自出生之日至出生当年12月31日，按出生年度标准缴，与哪天缴费无关。2020年11月20日出生的，享受" +
          "2020年待遇，2020年标准本文没有，金额不作判定；2021年按全员参保另缴一份280元。只缴了一份的，须补明是哪一份。",
        en:
          "The year of birth: benefits from birth to 31 December of that year, at that year's premium, whichever day " +
          "it is paid. Born on 20 November 2020, the benefits are those of 2020 and the amount undetermined, as this " +
          "notice has no 2020 premium; 2021 takes a premium of its own, 280 yuan, as everyone enrols. Where only one " +
          "was paid, which one is asked.",
      },
      "payment-year": {
        zh: "缴费年度：只缴一份，按缴费年度标准，待遇自出生之日至缴费当年12月31日。同例缴280元，享受至2021年12月31日。",
        en:
          "The year of payment: one premium, at that year's rate, with benefits from birth to 31 December of that " +
          "year. In the same example 280 yuan, and benefits to 31 December 2021.",
      },
    },
    default: "birth-year",
    why: {
      zh: "“自出生之日起享受当年”，“当年”承接出生之日，应指出生的那一年。出生和缴费在同一年的没有差别。",
      en:
        "In the sentence 'that year' follows on the day of birth and should be its year. Where both fall in one year " +
        "there is no difference.",
    },
    decider: medicalBureau,
  },
  newbornNextYearTerm: {
    number: "B-20",
    question: {
      zh: "新生儿的三个月跨过缴费期末的，次年的保费是否也可以在三个月内缴？",
      en:
        "Where a newborn's three months run past the end of the payment window, may the next year's premium be paid " +
        "within them too?",
    },
    clauses: ["M-1.4.a", "M-1.6.a", "M-3.a"],
    stake: "medium",
    kind: "choice",
    options: {
      undecided: {
        zh:
          "待明确：2020年11月20日出生的，三个月至2021年2月20日；2021年的280元到2020年12月31日未缴的，自2021年1月1日起" +
          "既不算按期，也不认定为缺人。",
        en:
          "To be decided. Born on 20 November 2020, the three months run to 20 February 2021: 2021's 280 yuan not " +
          "paid by 31 December 2020 are from 1 January 2021 neither in time nor a breach for certain.",
      },
      "held-open": {
        zh: "可以：同例2021年2月20日以前（含当日）缴2021年的280元，都算按期；其后按新生儿逾期缴费办理。",
        en:
          "They may: in the same example 2021's 280 yuan are in time to 20 February 2021, and after that late as a " +
          "newborn's are.",
      },
      "window-only": {
        zh: "不可以：三个月只管出生当年的保费，次年的与其他成员一样，2020年12月31日截止。",
        en:
          "They may not: the three months are for the premium of the year of birth, and the next year's ends with " +
          "the window on 31 December 2020, as for anyone.",
      },
    },
    default: "undecided",
    why: {
      zh:
        "三个月的期限与“当年”的待遇写在一句里，次年的保费属于集中缴费期；但刚出生的孩子在集中缴费期内可能还来不及" +
        "缴次年的，通知没有写怎样衔接，不宜由此认定缺人。",
      en:
        "The three months stand in one sentence with the benefits of 'that year', and the next year's premium " +
        "belongs to the window. But a child born at its end may have had no time to pay for the next year, and the " +
        "notice does not say how the two fit together; nobody should be found missing for that.",
    },
    decider: medicalAndTax,
  },
  lateNewborn: {
    number: "A-70",
    question: {
      zh: "新生儿过了三个月才缴费的，从哪天起享受待遇？",
      en: "From when is a newborn covered whose premium comes after the three months?",
    },
    clauses: ["M-1.4.a", "M-1.4.b"],
    stake: "high",
    kind: "choice",
    options: {
      undecided: {
        zh: "不作判定：不认定自出生之日起，其余待定。2021年2月10日出生的，5月10日缴为按期，5月11日缴属此列。",
        en:
          "Not determined: cover from birth is not granted and the rest is open. Born on 10 February 2021, paid on " +
          "10 May is in time, on 11 May is this case.",
      },
      "no-cover": {
        zh: "当年不享受待遇。",
        en: "There is no cover that year.",
      },
      "from-payment": {
        zh: "自缴费当天起至年末。",
        en: "From the day of payment to the year's end.",
      },
      "from-birth": {
        zh: "与按期缴费一样，自出生之日起。",
        en: "From birth, as if paid in time.",
      },
    },
    default: "undecided",
    why: {
      zh:
        "自出生之日起享受是与三个月内缴费连着写的，逾期的不能当然照给；但逾期以后如何，通知没有写，" +
        "不能推定为无待遇。",
      en:
        "Cover from birth is tied to payment within the three months and cannot simply be granted after them. What " +
        "comes instead is not said, and silence is not a refusal of all cover.",
    },
    decider: medicalBureau,
  },
  newbornDeadlineForce: {
    number: "A-71",
    question: {
      zh: "“原则上”三个月内缴费，逾期的是拒收还是作例外处理？",
      en: "Payment is 'in principle' within three months: is a late one refused or an exception?",
    },
    clauses: ["M-1.4.a"],
    stake: "medium",
    kind: "choice",
    options: {
      "flagged-exception": {
        zh: "作例外：不自动拒收，转人工核定并注明“逾期”，待遇起始日按逾期缴费的规定另定。",
        en:
          "An exception: it is not turned away but goes to review, marked late; the start of cover is a question of " +
          "its own.",
      },
      refusal: {
        zh: "拒收：最后一天的次日起不收，当年不再有待遇，也就没有起始日的问题。",
        en:
          "Refused: from the day after the last the answer is no; there is no cover that year, and its start is no " +
          "longer in question.",
      },
    },
    default: "flagged-exception",
    why: {
      zh: "“原则上”留有例外的余地，何种例外没有写，因此不自动拒收，也不自动按期处理。",
      en:
        "'In principle' leaves room for exceptions without naming them, so a late payment is neither refused nor " +
        "treated as timely by itself.",
    },
    decider: medicalBureau,
  },
  subsidyForOrphan: {
    number: "A-72a",
    question: {
      zh: "孤儿参加2021年居民医保，个人缴费资助多少？",
      en: "What premium subsidy does an orphan receive for 2021?",
    },
    clauses: ["M-2.d", "M-5.5"],
    stake: "high",
    kind: "open",
    figure: {
      zh: "孤儿的个人缴费资助额，单位元/人·年，在0至280之间（含两端）。",
      en: "The premium subsidy for an orphan, in yuan a person a year, from 0 to 280, both included.",
    },
    why: {
      zh: "通知指定了认定部门，却没有印资助额，只说其他特殊人群仍按原政策，原政策不在文内。没有印出不等于没有资助。",
      en:
        "The notice names who certifies an orphan and prints no amount; other special groups stay under the former " +
        "policy, which is not part of the text. No amount printed is not no subsidy.",
    },
    decider: medicalAndFinance,
  },
  subsidyForSevereDisability: {
    number: "A-72b",
    question: {
      zh: "重度残疾人员参加2021年居民医保，个人缴费资助多少？",
      en: "What premium subsidy does a person with a severe disability receive for 2021?",
    },
    clauses: ["M-2.d", "M-5.7"],
    stake: "high",
    kind: "open",
    figure: {
      zh: "重度残疾人员的个人缴费资助额，单位元/人·年，在0至280之间（含两端）。",
      en:
        "The premium subsidy for a person with a severe disability, in yuan a person a year, from 0 to 280, both " +
        "included.",
    },
    why: {
      zh: "残联负责认定，资助额没有印出，仍按文外的原政策；几级算重度，本通知也没有写，养老方案的“二级以上”不能借用。",
      en:
        "The disabled persons' federation certifies, and the amount is left to a former policy outside the text. Nor " +
        "does this notice say which grades are severe, and the pension plan's grade two and above cannot be borrowed.",
    },
    decider: medicalAndFinance,
  },
  subsidyForOneChildFamily: {
    number: "A-72c",
    question: {
      zh: "属于独生子女领证户、符合条件的家庭成员，个人缴费资助多少？",
      en: "What premium subsidy does a qualifying member of a certified one-child family receive for 2021?",
    },
    clauses: ["M-2.d", "M-5.6"],
    stake: "high",
    kind: "open",
    figure: {
      zh: "独生子女领证户中符合条件的家庭成员的个人缴费资助额，单位元/人·年，在0至280之间（含两端）。",
      en:
        "The premium subsidy for a qualifying member of a certified one-child family, in yuan a person a year, from " +
        "0 to 280, both included.",
    },
    why: {
      zh: "卫健部门负责认定农村和城市无用工单位的领证户，资助额没有印出，仍按文外的原政策。",
      en:
        "The health department certifies these families, rural or urban without an employer, and the amount is left " +
        "to a former policy outside the text.",
    },
    decider: medicalAndFinance,
  },
  subsidyForTwoDaughterFamily: {
    number: "A-72d",
    question: {
      zh: "属于农村双女绝育户、符合条件的家庭成员，个人缴费资助多少？",
      en:
        "What premium subsidy does a qualifying member of a rural two-daughter family after sterilisation receive " +
        "for 2021?",
    },
    clauses: ["M-2.d", "M-5.6"],
    stake: "high",
    kind: "open",
    figure: {
      zh: "农村双女绝育户中符合条件的家庭成员的个人缴费资助额，单位元/人·年，在0至280之间（含两端）。",
      en:
        "The premium subsidy for a qualifying member of a rural two-daughter family after sterilisation, in yuan a " +
        "person a year, from 0 to 280, both included.",
    },
    why: {
      zh: "卫健部门负责认定，资助额没有印出，仍按文外的原政策。",
      en: "The health department certifies these families, and the amount is left to a former policy outside the text.",
    },
    decider: medicalAndFinance,
  },
  subsidyForFisher: {
    number: "A-72e",
    question: {
      zh: "禁捕退捕渔民参加2021年居民医保，个人缴费有没有资助，资助多少？",
      en: "Does a fisher who gave up fishing under the ban receive a premium subsidy for 2021, and how much?",
    },
    clauses: ["M-2.d", "M-6.3.b"],
    stake: "high",
    kind: "open",
    figure: {
      zh: "禁捕退捕渔民的个人缴费资助额，单位元/人·年，在0至280之间（含两端）；没有资助的填0。",
      en:
        "The premium subsidy for a fisher under the ban, in yuan a person a year, from 0 to 280, both included; 0 " +
        "where there is none.",
    },
    why: {
      zh:
        "通知只要求摸清其参保缴费状态，没有印资助额，也没有列认定部门；是否属于按原政策办理的其他特殊人群，" +
        "文内看不出。",
      en:
        "The notice has their payment status checked, prints no amount and names nobody to certify them. Whether " +
        "they are among the other groups under the former policy cannot be seen from the text.",
    },
    decider: medicalAndFinance,
  },
  subsidyForOther: {
    number: "A-72f",
    question: {
      zh: "通知没有点名的其他特殊人群，个人缴费资助多少？",
      en: "What premium subsidy does a person receive who is in a special group that the notice does not name?",
    },
    clauses: ["M-2.d"],
    stake: "high",
    kind: "open",
    figure: {
      zh: "其他特殊人群的个人缴费资助额，单位元/人·年，在0至280之间（含两端）；没有资助的填0。",
      en:
        "The premium subsidy for a person in another special group, in yuan a person a year, from 0 to 280, both " +
        "included; 0 where there is none.",
    },
    why: {
      zh:
        "“其他特殊人群”没有逐一列明，仍按文外的原政策执行。属于这类而不在前述各类之内的，资助额未知，" +
        "不能因为没有点名就按没有资助处理。",
      en:
        "The other special groups are not listed one by one and stay under a former policy outside the text. For a " +
        "person in one of them the amount is unknown, and to be left unnamed is not to be left without a subsidy.",
    },
    decider: medicalAndFinance,
  },
  unknownAmountFloor: {
    number: "A-73",
    question: {
      zh: "身份重复、其中一种资助额未知的，就高不就低怎么用？",
      en: "How does 'the higher amount' work where a person has two identities and one amount is unknown?",
    },
    clauses: ["M-2.d", "M-2.e"],
    stake: "high",
    kind: "choice",
    options: {
      "known-is-floor": {
        zh:
          "已知的为下限，未知的可能更高：低保又重度残疾的，资助250元至280元，本人缴0元至30元；" +
          "已知额为280元的即为确定。",
        en:
          "The known amount is the floor, for the unknown may be higher: subsistence allowance with severe " +
          "disability gives 250 to 280, and the person pays 0 to 30. With 280 known it is settled.",
      },
      "ignore-unknown": {
        zh: "只看已知的：同一人资助250元，本人缴30元。只有未知身份的仍不作判定。",
        en:
          "The known alone counts: the same person gets 250 and pays 30. With unknown identities only, it stays " +
          "undetermined.",
      },
    },
    default: "known-is-floor",
    why: {
      zh: "就高的前提是把各种身份的资助额都比过；未知的可能高于已知的，但不会使结果低于已知的。",
      en:
        "To take the higher, all amounts must be compared. An unknown one may exceed the known one and can never " +
        "bring the result below it.",
    },
    decider: medicalBureau,
  },
  disasterStrickenCertifier: {
    number: "A-74",
    question: {
      zh: "受灾贫困人口由哪个部门认定？",
      en: "Which department certifies the disaster-stricken poor?",
    },
    clauses: ["M-2.b", "M-5.9", "M-5.T"],
    stake: "medium",
    kind: "none",
    why: {
      zh:
        "通知给了全额资助，却没有定义这类人，职责分工里也没有指定认定部门；现按所载身份资助280元，" +
        "认定部门注明“未列明”。",
      en:
        "The notice grants them the full amount and neither defines them nor gives anyone the duty to certify them. " +
        "The rule grants 280 yuan on the status stated and answers that no certifier is named.",
    },
    decider: medicalBureau,
  },
  registeredPoorScope: {
    number: "A-75",
    question: {
      zh: "2015年底以来的建档立卡贫困人口，包不包括已经脱贫、退出名册的人？",
      en: "Do the registered poor 'since the end of 2015' include people lifted out since then?",
    },
    clauses: ["M-2.c", "M-5.4"],
    stake: "high",
    kind: "choice",
    options: {
      "on-register-since": {
        zh: "包括：2015年底或其后任何一天在册的都算，后来退出的也算；2015年底以前退出的不算。",
        en:
          "They do: anyone on the register at the end of 2015 or on any later day, left since or not. Those who left " +
          "before the end of 2015 are not included.",
      },
      "current-only": {
        zh: "不包括：只有认定日当天仍在册的才算。",
        en: "They do not: only those on the register on the status date.",
      },
    },
    default: "on-register-since",
    why: {
      zh: "“以来”是往回看，把2015年底起各年在册的人都包括进来；只管现有人员的话，不必写这个起点。",
      en:
        "'Since' looks back and takes in everyone on the register in the years from then on. Were only present " +
        "members meant, no starting point would be needed.",
    },
    decider: {
      zh: "扶贫部门（通知五（四）明确由其认定建档立卡贫困人口）",
      en: "Poverty relief department (section V(4) of the notice charges it with identifying the registered poor)",
    },
  },
  leftRegisterOnCutoff: {
    number: "A-92",
    question: {
      zh: "正好在2015年12月31日退出名册的，算不算2015年底在册？",
      en: "Was someone who left the register on 31 December 2015 itself on it at the end of 2015?",
    },
    clauses: ["M-2.c"],
    stake: "low",
    kind: "choice",
    options: {
      counts: {
        zh: "算：退出日为12月31日的，资助250元；退出日为12月30日及以前的不算。",
        en: "Yes: leaving on 31 December keeps the 250 yuan; leaving on 30 December or before does not.",
      },
      "does-not-count": {
        zh: "不算：退出日为12月31日及以前的都不算，2016年1月1日及以后退出的才算。",
        en: "No: leaving on 31 December or before does not count, only on 1 January 2016 or later.",
      },
    },
    default: "counts",
    why: {
      zh: "“底”是最后一天，当天仍有一部分在册；资格存疑的不因此丧失。只算现有在册人员时，本问题不出现。",
      en:
        "The end of the year is its last day, and for part of it the person was on the register; a doubt does not " +
        "cost the entitlement. Where only present members count, the question does not arise.",
    },
    decider: {
      zh: "扶贫部门（通知五（四）明确由其认定建档立卡贫困人口）",
      en: "Poverty relief department (section V(4) of the notice charges it with identifying the registered poor)",
    },
  },
  statusChangeAfterPayment: {
    number: "A-76",
    question: {
      zh: "缴费之后身份取得或丧失的，资助要不要补、要不要退？",
      en: "When a status is gained or lost after payment, is the subsidy made up or paid back?",
    },
    clauses: ["M-2.b", "M-2.c", "M-2.d", "M-6.3.b"],
    stake: "medium",
    kind: "fact",
    why: {
      zh: "资助看认定日的身份，认定日宜取缴费日；缴费后的变化不改变已得的结果。补差和退费通知没有写，" + "不作判定。",
      en:
        "The status on the date given in the facts settles the subsidy, best the day of payment, and a later change " +
        "does not touch the result. Making up and refunding are not in the notice and stay undetermined, so there is " +
        "no default.",
    },
    decider: medicalBureau,
  },
  registerBeforePaying: {
    number: "M-3.a",
    question: {
      zh: "不晚于集中缴费首日建档立卡、或已退出的，资助还要不要看哪天缴费？",
      en: "Does the day of payment matter of one who entered or left the register of the poor when paying began?",
    },
    clauses: ["M-2.c", "M-3.a"],
    stake: "medium",
    kind: "fixed",
    why: {
      zh:
        "不必看。资助看缴费日的身份，2021年的保费自2020年9月1日起收，哪天缴费都不早于这一天：" +
        "9月1日及以前建档立卡的，缴费时已建档；9月1日及以前退出的，缴费时已不在册。" +
        "认定日填在9月1日以前的，按9月1日看。9月2日及以后建档或退出的，须有认定日。",
      en:
        "It does not. The status on the day of payment settles the subsidy, and the premium for 2021 is collected " +
        "from 1 September 2020, so that no day of payment is earlier: whoever entered by then has entered when " +
        "paying, and whoever left by then is off it. A status date before 1 September is read as that day. For an " +
        "entry or a leaving from 2 September on a status date is needed.",
    },
    decider: medicalBureau,
  },
  returningWorkerDeadline: {
    number: "A-77",
    question: {
      zh: "外出务工返乡人员延长到“次年2月底”，是哪一年？",
      en: "Returning migrant workers have until the end of February 'next year': of which year?",
    },
    clauses: ["M-3.b"],
    stake: "medium",
    kind: "fixed",
    why: {
      zh:
        "指2021年2月28日，当天仍在期内，3月1日起在期外：“次年”紧接2020年9月至12月的集中缴费期，" +
        "又是对它的延长。读作2022年2月，则缴费期在参保年度结束以后才截止，不合情理。" +
        "谁算返乡人员，要逐人查明。",
      en:
        "Always 28 February 2021, itself in time, 1 March not: 'next year' follows the window of September to " +
        "December 2020 and extends it. Read as February 2022 the window would close after the insured year is over, " +
        "which makes no sense, so there is nothing to switch. Who is a returning worker is a fact.",
    },
    decider: medicalAndTax,
  },
  premiumOutsideWindow: {
    number: "A-78",
    question: {
      zh: "在各缴费期以外缴费的，收不收、算不算参保？",
      en: "Is a premium taken, and does it count, when paid outside every window?",
    },
    clauses: ["M-3.a", "M-3.b", "M-6.3.b"],
    stake: "high",
    kind: "choice",
    options: {
      undecided: {
        zh: "不作判定，注明“缴费期外”：普通人员2020年12月31日仍在期内，2021年1月1日起属此列。",
        en:
          "Not determined and marked as outside the window: for an ordinary person 31 December 2020 is inside, 1 " +
          "January 2021 this case.",
      },
      accepted: {
        zh: "收：计为2021年已参保，注明“缴费期外”。",
        en: "It is: the person counts as enrolled for 2021, marked as outside the window.",
      },
      refused: {
        zh: "不收：不计为2021年参保。",
        en: "It is not: the person does not count as enrolled for 2021.",
      },
    },
    default: "undecided",
    why: {
      zh:
        "通知印了起止日，没有写逾期的后果；1至2月缴费的人从何时起享受待遇，也没有写。新增贫困人口应动态参保，" +
        "至2021年12月31日都不算逾期，其待遇自何日起同样没有写；新生儿另有期限。参保年度结束以后缴的，" +
        "不论选哪一项都不是2021年的保费。",
      en:
        "The notice prints the days and no consequence of missing them, nor when cover starts for those who pay in " +
        "January or February. The newly poor join as they come and are in time to 31 December 2021, their cover " +
        "starting on a day that is not printed either; newborns have a deadline of their own. What is paid after the " +
        "insured year is no premium for 2021 under any option.",
    },
    decider: medicalBureau,
  },
  windowBeforeIssue: {
    number: "A-87",
    question: {
      zh: "缴费期自2020年9月1日起，通知10月29日才印发，此前缴的算不算期内？",
      en:
        "The window opens on 1 September 2020 and the notice is dated 29 October: are payments made before it in " +
        "time?",
    },
    clauses: ["M-0.2", "M-3.a"],
    stake: "low",
    kind: "none",
    why: {
      zh: "条文写明从9月1日起，9月1日至10月28日缴的都在期内；印发晚于起始日对缴费人有利无害，" + "没有另一种读法要选。",
      en:
        "The text says from 1 September, and the rule takes payments of 1 September to 28 October as in time. That " +
        "the paper came later helps the payer and harms nobody, so there is no other reading to choose.",
    },
    decider: issuer,
  },
  offlineReason: {
    number: "A-88",
    question: {
      zh: "线下缴费是否须有不能线上办理的特殊情况？",
      en: "Does paying offline need a special reason why it cannot be done online?",
    },
    clauses: ["M-4.b", "M-4.c"],
    stake: "low",
    kind: "none",
    why: {
      zh:
        "只核对线下地点是否在户籍地或常住地，不查原因：通知推广线上，没有规定不得线下，也没有写什么是特殊情况、" +
        "由谁认定。",
      en:
        "The rule checks that the place is that of registration or usual residence, and no reason. The notice " +
        "promotes paying online, does not forbid the other, and says neither what is special nor who decides it.",
    },
    decider: medicalBureau,
  },
};
