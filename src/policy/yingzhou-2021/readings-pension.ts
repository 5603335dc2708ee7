import type { ReadingRegister } from "../registers.js";
import {
  districtGovernment,
  finance,
  healthDepartment,
  humanResourcesAndFinance,
  humanResourcesBureau,
  pensionCentre,
  pensionCentreAndBank,
} from "./readings-deciders.js";

/** Pension contributions: tiers, agency-paid contributions, subsidy, renewal. */
export const pensionReadings: Pick<
  ReadingRegister,
  | "agencyTierSubsidy"
  | "agencyPaidSubsidy"
  | "highestTierFigure"
  | "bothAgencyGroups"
  | "agencyHigherTier"
  | "agencyAfterOwnPayment"
  | "otherHardshipGroups"
  | "loneBereavedParent"
  | "changedBereavedFamily"
  | "joiningConditions"
  | "gradeScale"
  | "formerLowestTier"
  | "noPriorTier"
  | "sameDayChange"
  | "changeAfterLastPayment"
  | "shortBalance"
  | "otherBankCard"
  | "backPaymentScope"
  | "leftAfterPaying"
  | "paymentOutsideWindow"
  | "subsidyFunding"
  | "renewalSet"
  | "districtPaidRenewal"
  | "focusPersonScope"
  | "focusAtLowerAge"
  | "focusVillages"
  | "lateAgencyPayment"
> = {
  agencyTierSubsidy: {
    number: "A-12",
    question: {
      zh: "政府按100元档代缴的，缴费补贴是多少？",
      en: "What contribution subsidy goes with a contribution that the district pays at the 100-yuan tier?",
    },
    clauses: ["P-2.2.f", "P-2.3.b"],
    stake: "high",
    kind: "open",
    figure: {
      zh: "100元档的缴费补贴，单位元/人·年，在0至40之间（含两端）。",
      en: "The contribution subsidy on the 100-yuan tier, in yuan a person a year, from 0 to 40, both included.",
    },
    why: {
      zh:
        "补贴标准从200元档起列，100元档已不是自缴档次，表内没有这一行。没有列出不等于不补，也不等于按最低一档补；" +
        "上限取最低一档的40元，因为补贴不随档次降低而升高。",
      en:
        "The subsidy table starts at 200 because 100 is no longer a tier for people who pay themselves, so the row " +
        "is missing. Silence is neither a refusal nor the lowest row. The upper bound is the lowest row's 40, since " +
        "a lower tier never earns more.",
    },
    decider: humanResourcesAndFinance,
  },
  agencyPaidSubsidy: {
    number: "A-13",
    question: {
      zh: "政府按最高档代缴的，是否照该档给缴费补贴？",
      en: "Does a contribution that the district pays at the highest tier earn that tier's subsidy?",
    },
    clauses: ["P-2.2.g", "P-2.3.a", "P-2.3.c"],
    stake: "medium",
    kind: "choice",
    options: {
      "as-tier": {
        zh: "照档次给：代缴6000元的补贴200元，并注明系代缴。100元档另按该档的补贴额办理。",
        en:
          "As for the tier: 6,000 yuan paid by the district earns 200, marked as agency-paid. The 100-yuan tier is a " +
          "question of its own.",
      },
      none: {
        zh: "不给：按最高档代缴的，补贴为0。100元档不在此列，仍按该档的补贴额办理。",
        en:
          "None: a contribution paid by the district at the highest tier earns 0. The 100-yuan tier is not touched " +
          "by this and stays a question of its own.",
      },
    },
    default: "as-tier",
    why: {
      zh: "补贴标准只看缴费档次，没有问由谁缴；“激励选择高档次”是目的，不足以推翻条文的通常含义。",
      en:
        "The subsidy looks at the tier paid and does not ask who paid. Rewarding the choice of a higher tier is the " +
        "aim, which does not outweigh the plain words.",
    },
    decider: humanResourcesBureau,
  },
  highestTierFigure: {
    number: "A-14",
    question: {
      zh: "代缴所称的最高缴费档次标准是多少？",
      en: "What is the highest contribution tier at which the district pays?",
    },
    clauses: ["P-2.2.d", "P-2.2.g"],
    stake: "medium",
    kind: "fixed",
    why: {
      zh:
        "取所列档次中最高的一档，2021年为6000元；同一段先列15个档次再说最高档，没有另外一个“最高”" +
        "的依据。换年度时随档次表变化，无需另设选项。",
      en:
        "The rules take the highest tier that the policy lists, 6,000 yuan for 2021. The same paragraph lists the " +
        "fifteen tiers before it speaks of the highest, and nothing points to another maximum. In another year it " +
        "follows the list.",
    },
    decider: humanResourcesBureau,
  },
  bothAgencyGroups: {
    number: "A-15",
    question: {
      zh: "同一人既属100元档代缴对象又属最高档代缴对象的，按哪一档代缴？",
      en:
        "At which tier does the district pay for a person who is in both groups, the 100-yuan one and the " +
        "highest-tier one?",
    },
    clauses: ["P-2.2.f", "P-2.2.g"],
    stake: "high",
    kind: "choice",
    options: {
      highest: {
        zh: "按最高档代缴一次：6000元，本人缴0元；注明两类都符合。",
        en: "Once, at the highest tier: 6,000 yuan, the person pays 0. The result says that both groups match.",
      },
      lowest: {
        zh: "按100元档代缴一次：100元，本人缴0元；注明两类都符合。",
        en: "Once, at 100 yuan, the person pays 0. The result says that both groups match.",
      },
    },
    default: "highest",
    why: {
      zh: "两句话各自成立，按最高档代缴已同时满足两句；一年只缴一个档次，不能叠加。医保的重复身份规则不能用到养老上。",
      en:
        "Each sentence binds by itself, and paying at the highest tier satisfies both. A year carries one tier, so " +
        "the two do not add up. The medical notice's rule for overlapping identities has no force here.",
    },
    decider: humanResourcesBureau,
  },
  agencyHigherTier: {
    number: "A-16",
    question: {
      zh: "按100元档代缴的人想缴更高档次的，怎么缴？",
      en: "What happens when a person for whom the district pays 100 yuan wants a higher tier?",
    },
    clauses: ["P-2.2.f", "P-2.2.h", "P-2.2.i"],
    stake: "medium",
    kind: "choice",
    options: {
      undecided: {
        zh:
          "不作判定，列出三种账：本人缴“所选档次减100元”，或者本人缴整个档次，或者不能改选、本人不缴。" +
          "选500元的，为0元至500元。",
        en:
          "Not determined; all three bills are shown: the tier less 100, the whole tier, and nothing where no other " +
          "tier can be chosen. At 500 the person would pay 0 to 500 yuan.",
      },
      "pays-difference": {
        zh: "政府仍代缴100元，本人补差额：选500元的，本人缴400元。",
        en: "The district still pays 100 and the person the difference: 400 yuan at the 500 tier.",
      },
      "pays-whole": {
        zh: "本人缴整个档次，政府不再代缴：选500元的，本人缴500元，代缴0元。",
        en: "The person pays the whole tier and the district nothing: 500 yuan at the 500 tier.",
      },
      "not-allowed": {
        zh: "不能改选：仍为100元代缴，本人缴0元，改选的申请不予采纳。",
        en:
          "No other tier can be chosen: the district pays 100, the person 0, and the request for another tier is " +
          "turned down.",
      },
    },
    default: "undecided",
    why: {
      zh:
        "方案只说代缴标准为100元，没有说能否另选，也没有说另选后代缴是否保留；几种账都关系到本人出多少钱，" +
        "不宜代为选定。",
      en:
        "The plan sets the agency-paid tier at 100 and does not say whether another may be chosen or whether the " +
        "payment then stays. Each answer changes what the person pays, so none is picked here.",
    },
    decider: humanResourcesBureau,
  },
  agencyAfterOwnPayment: {
    number: "B-30",
    question: {
      zh: "属代缴对象而本人当年已经缴费的，怎么办？",
      en: "What becomes of a payment for the year by a person for whom the district is to pay?",
    },
    clauses: ["P-2.2.f", "P-2.2.g", "P-2.2.h"],
    stake: "medium",
    kind: "choice",
    options: {
      undecided: {
        zh:
          "不作判定：政府代缴0元至代缴标准，本人负担0元至已缴数额，转有权机关明确。已缴500元、代缴标准6000元的，" +
          "分别为0元至6000元和0元至500元。",
        en:
          "Not determined: the district pays from 0 to its standard and the person bears from 0 to what was paid, " +
          "for someone in authority to decide. With 500 paid and a standard of 6,000: 0 to 6,000, and 0 to 500.",
      },
      refunded: {
        zh: "退还本人，由政府全额代缴：代缴6000元，本人负担0元。",
        en: "Paid back, and the district pays in full: 6,000 yuan, the person 0.",
      },
      "topped-up": {
        zh: "政府补足差额：已缴500元的，代缴5500元；已缴数额不低于代缴标准的，代缴0元。",
        en: "The district tops it up: 5,500 yuan where 500 were paid; nothing where its standard or more was paid.",
      },
      left: {
        zh: "当年照旧，政府不再代缴：代缴0元，本人负担已缴的500元。",
        en: "Left as it is: the district pays nothing this year, and the person bears the 500 yuan paid.",
      },
    },
    default: "undecided",
    why: {
      zh: "一年只缴一个档次，两笔不能都全额计；已缴的退还、补足还是照旧，方案没有写，关系到本人和财政各出多少钱。",
      en:
        "A year carries one tier, so never both in full. Whether the payment is paid back, topped up or left is not " +
        "printed, and what the person and the district pay hangs on it.",
    },
    decider: humanResourcesBureau,
  },
  otherHardshipGroups: {
    number: "A-17",
    question: {
      zh: "最高档代缴一句中的“等”，是否包括未点名的其他缴费困难群体？",
      en: "Does 'and other' (等) in the highest-tier sentence take in hardship groups that it does not name?",
    },
    clauses: ["P-2.2.g"],
    stake: "medium",
    kind: "choice",
    options: {
      review: {
        zh: "转人工核定：未点名的群体既不自动代缴，也不自动拒绝，核定前按自选档次自缴。",
        en: "For review: an unnamed group is neither granted nor refused, and meanwhile pays at its own tier.",
      },
      open: {
        zh: "“等”为未尽列举：经认定属其他缴费困难群体且符合参保条件的，按最高档代缴。",
        en:
          "The list is open: whoever the facts state to be in another hardship group and to meet the joining " +
          "conditions is paid for at the highest tier.",
      },
      closed: {
        zh: "“等”为列举煞尾：只限点名的两类，其他群体不代缴。",
        en: "The list is closed: only the two groups named, and the district does not pay for any other.",
      },
    },
    default: "review",
    why: {
      zh:
        "“等”字可作两解，每人每年相差6000元，不宜自动给付，也不能因文字不明而自动拒绝。100元档代缴一句没有“等”" +
        "字，只限所列三类。建档立卡两句都没有点名，单凭这一身份不给付也不拒绝；不利的理由是，经济困难者已列在前一句，" +
        "只按100元代缴。",
      en:
        "The word can be read both ways and 6,000 yuan a person a year hang on it, so it is neither granted nor " +
        "refused by default. The 100-yuan sentence lacks the word and is confined to its three groups. Being " +
        "registered poor (建档立卡) is named in neither and by itself grants nothing and refuses nothing; the " +
        "argument against is that the economically poor stand in the sentence before, at 100.",
    },
    decider: districtGovernment,
  },
  loneBereavedParent: {
    number: "A-18a",
    question: {
      zh: "独生子女死亡或伤残，父或母单身、丧偶、离异的，是否按最高档代缴？",
      en:
        "Does the district pay at the highest tier for a lone parent whose only child died or was disabled: single, " +
        "widowed or divorced?",
    },
    clauses: ["P-2.2.g"],
    stake: "high",
    kind: "choice",
    options: {
      review: {
        zh: "转人工核定：没有配偶的父或母不自动代缴，也不自动拒绝。",
        en: "For review: a parent without a spouse is neither granted nor refused.",
      },
      "own-age": {
        zh: "以本人年龄代替女方年龄：本人不论男女，年满49周岁且符合其他条件的，按最高档代缴；未满49周岁的不代缴。",
        en:
          "The parent's own age stands in for the wife's: man or woman, from the age of 49 and with the other " +
          "conditions met the district pays at the highest tier; below 49 it does not.",
      },
      "couples-only": {
        zh: "只限夫妻：没有配偶的父或母不属于该类，不代缴。",
        en: "Couples only: a parent without a spouse is not in the group and is not paid for.",
      },
    },
    default: "review",
    why: {
      zh:
        "条文只写夫妻和女方年龄，单亲没有对应的条件可套，而每人每年相差6000元。有配偶的照条文办：女方未满49周岁的，" +
        "不论男方年龄均未到。",
      en:
        "The sentence speaks of couples and of the wife's age and gives no test for a lone parent, with 6,000 yuan a " +
        "person a year at stake. Couples follow the text: while the wife is under 49, the husband's age does not " +
        "help.",
    },
    decider: healthDepartment,
  },
  changedBereavedFamily: {
    number: "A-18b",
    question: {
      zh: "独生子女死亡或伤残，父或母再婚、收养子女，或者子女伤残等级有变化的，是否按最高档代缴？",
      en:
        "Does the district pay at the highest tier for a parent whose only child died or was disabled and who " +
        "remarried or adopted a child, or whose child's grade has changed?",
    },
    clauses: ["P-2.2.g"],
    stake: "high",
    kind: "fact",
    why: {
      zh:
        "条文只写未再生育夫妻，没有写再婚、收养和等级变化，一律转人工核定：核定前不自动代缴，也不自动拒绝。核定后，" +
        "婚姻状况、是否再生育和伤残等级按核定结果填报。",
      en:
        "The sentence speaks of couples who had no other child, and not of remarriage, adoption or a changed grade: " +
        "always for review, neither granted nor refused until it is decided. Marital status, later child and grade " +
        "are then stated as decided.",
    },
    decider: healthDepartment,
  },
  joiningConditions: {
    number: "A-19",
    question: {
      zh: "某人是否符合参加城乡居保的条件？",
      en: "Does the person meet the conditions for joining the resident pension?",
    },
    clauses: ["P-2.2.c", "P-2.2.f", "P-2.2.g"],
    stake: "high",
    kind: "fact",
    why: {
      zh:
        "以经办机构认定的“是否符合参保条件”为准。参保范围在方案所引的实施办法里，方案没有抄录，因此不设默认，" +
        "不会视为已符合。",
      en:
        "The fact whether the person meets them settles it. The conditions stand in the measures that the plan cites " +
        "and does not repeat, so there is no default and nobody is taken to meet them.",
    },
    decider: pensionCentre,
  },
  gradeScale: {
    number: "B-06",
    question: {
      zh: "残疾、伤残和并发症的“几级”，按哪一种等级标准？",
      en: "On which scale are the grades of disability (残疾, 伤残) and of complications counted?",
    },
    clauses: ["P-2.2.f", "P-2.2.g"],
    stake: "medium",
    kind: "fact",
    why: {
      zh:
        "由随等级载明的标准决定，方案没有印出标准的名称。残疾证分四级，等级在四级以内的照等级判断；" +
        "超过四级又没有载明标准的，须补充标准，不予拒收。等级越重数字越小，三级以上即一、二、三级。",
      en:
        "The scale stated with the grade settles it; the plan prints no name of one. The disability certificate has " +
        "four grades, and a grade within them is judged as it is; beyond them the scale must be stated. More " +
        "severe grades have smaller numbers: grade three or above is one, two and three.",
    },
    decider: {
      zh: "残联、卫健部门（按职责推断）",
      en: "Disabled Persons' Federation and health department (inferred from their duties)",
    },
  },
  formerLowestTier: {
    number: "A-20",
    question: {
      zh: "上年度自缴100元或者登记变更为100元、今年没有变更档次的，今年按哪一档？",
      en:
        "Which tier applies to someone who paid 100 yuan last year, or registered a change to 100, and registers no " +
        "change this year?",
    },
    clauses: ["P-2.2.d", "P-2.2.f", "P-2.2.j"],
    stake: "medium",
    kind: "choice",
    options: {
      "choose-anew": {
        zh: "须重新选档：选定前今年档次不作判定，不扣款。",
        en: "A new choice is needed: until then this year's tier is undetermined and nothing is deducted.",
      },
      "lift-to-lowest": {
        zh: "自动升到自缴最低档：按200元扣款。",
        en: "Lifted to the lowest tier open to payers: 200 yuan are deducted.",
      },
      keep: {
        zh: "沿用100元：按100元扣款，缴费补贴按100元档办理。",
        en: "100 stays: 100 yuan are deducted, with the subsidy of the 100-yuan tier.",
      },
    },
    default: "choose-anew",
    why: {
      zh: "沿用上年档次的前提是该档仍可选，而100元只为代缴对象保留；自动升档又是替本人作主。",
      en:
        "Last year's tier can carry on only while it can be chosen, and 100 is kept for agency payment alone. To " +
        "lift the tier unasked would be to choose for the person.",
    },
    decider: pensionCentre,
  },
  noPriorTier: {
    number: "A-21",
    question: {
      zh: "没有上年度档次（新参保或上年中断）又没有选档的，今年按哪一档？",
      en: "Which tier applies without one from last year (a newcomer, or someone who skipped it) and without a choice?",
    },
    clauses: ["P-2.2.h", "P-2.2.j"],
    stake: "medium",
    kind: "choice",
    options: {
      choose: {
        zh: "须先选档：选定前不作判定；上年中断的，把以前选过的档次作为提示列出。",
        en:
          "A choice is needed and until then the tier is undetermined; for someone who skipped a year the tier once " +
          "chosen is shown as a hint.",
      },
      "last-chosen": {
        zh: "按以前年度最后一次选定的档次；该档为100元的，按原100元档自缴人员办理；从未选过的，仍须先选档。",
        en:
          "The tier last chosen in any earlier year. If that is 100, the question of the former lowest tier decides; " +
          "whoever never chose must still choose.",
      },
    },
    default: "choose",
    why: {
      zh:
        "条文只让“上年度选定”的档次沿用，没有说更早的；没有上年度档次就没有可沿用的，须由本人选定。" +
        "上年度由政府代缴的，不是本人选定的档次，也不沿用。",
      en:
        "The plan carries on the tier chosen for last year and says nothing of earlier ones. Without one there is " +
        "nothing to carry on, so the person must choose. A tier that the district paid was not chosen by the person " +
        "and doesn't carry on either.",
    },
    decider: pensionCentre,
  },
  sameDayChange: {
    number: "A-22",
    question: {
      zh: "变更档次与缴费在同一天的，变更算缴费前还是缴费后？",
      en: "Where tier change and payment fall on the same day, does the change come before or after the payment?",
    },
    clauses: ["P-2.2.i", "P-2.2.k"],
    stake: "low",
    kind: "choice",
    options: {
      "order-decides": {
        zh:
          "看先后：登记早于缴费的今年生效，晚于缴费的下年生效；时刻不明或相同的，今年档次不作判定，介于新旧两档之间，" +
          "下年为新档。",
        en:
          "The order decides: registered before the payment it takes effect this year, after it next year. With " +
          "times unknown or equal, this year's tier is undetermined between the two, and next year's is the new one.",
      },
      "change-first": {
        zh: "先后已知的看先后；时刻不明或相同的，推定变更在前，今年按新档。",
        en:
          "A known order decides; with times unknown or equal the change is taken to come first and the new tier " +
          "applies this year.",
      },
      "payment-first": {
        zh: "先后已知的看先后；时刻不明或相同的，推定缴费在前，今年按旧档，下年按新档。",
        en:
          "A known order decides; with times unknown or equal the payment is taken to come first: the old tier this " +
          "year, the new one next year.",
      },
    },
    default: "order-decides",
    why: {
      zh:
        "条文以“缴费前”“完成缴费后”分界，看的是先后而不是日子。登记以办理登记的时间为准；多次变更的，" +
        "以最后一次有效登记为准。没有档次可沿用的不在此列：缴费以选定档次为前提，当天所选即为所缴。",
      en:
        "The text divides by before and after payment, by order and not by day. A change counts from when it is " +
        "registered; of several the last valid one rules. Where no tier can carry on, the question doesn't arise: a " +
        "payment presupposes a chosen tier, and the one chosen that day is what was paid.",
    },
    decider: pensionCentre,
  },
  changeAfterLastPayment: {
    number: "A-23",
    question: {
      zh: "2020年缴费后、年底前登记的变更，2021年是否生效？",
      en: "Does a change registered late in 2020, after that year's payment, take effect in 2021?",
    },
    clauses: ["P-2.2.i", "P-2.2.j", "P-2.2.k"],
    stake: "low",
    kind: "fixed",
    why: {
      zh:
        "条文已经答了：缴费后变更的下一年度扣款时生效，从2020年看就是2021年。列在这里，" +
        "是因为系统常漏掉上年遗留的变更。",
      en:
        "The text answers it: a change after payment takes effect at the next year's deduction, which seen from 2020 " +
        "is 2021. It is listed because systems tend to drop a change left over from last year.",
    },
    decider: pensionCentre,
  },
  shortBalance: {
    number: "A-24",
    question: {
      zh: "账户余额少于所选档次的，怎么扣款？",
      en: "What is deducted when the balance is below the chosen tier?",
    },
    clauses: ["P-2.2.a", "P-2.2.h"],
    stake: "low",
    kind: "choice",
    options: {
      "not-paid": {
        zh: "不扣款，当年未缴：500元档余额499.99元的，不扣；余额正好500元的，扣足。",
        en:
          "Nothing, and the year is unpaid: at the 500 tier a balance of 499.99 is left alone, exactly 500 is " +
          "deducted.",
      },
      partial: {
        zh: "先扣现有余额，差额待补，补足前当年未缴清：余额480元的扣480元，尚差20元。",
        en:
          "The balance there is, with the rest owing and the year unpaid until it is made up: 480 deducted, 20 " +
          "owing.",
      },
      "lower-tier": {
        zh: "按不超过余额的最高一档扣款，当年即按该档：余额480元的按400元档扣400元；余额不足200元的不扣，当年未缴。",
        en:
          "The highest tier within the balance, which becomes the year's tier: with 480 the 400 tier is deducted. " +
          "Below 200 nothing is deducted and the year is unpaid.",
      },
    },
    default: "not-paid",
    why: {
      zh: "条文要求足额存入，没有部分扣款或降档扣款的规定。",
      en: "The text asks for the full amount in the account and knows neither part deduction nor a lower tier.",
    },
    decider: pensionCentreAndBank,
  },
  otherBankCard: {
    number: "A-25",
    question: {
      zh: "供扣款的保费存入其他银行的卡，是否可以？",
      en: "May the contribution be deposited for deduction on a card of another bank?",
    },
    clauses: ["P-2.2.a", "P-2.2.b", "P-2.2.h"],
    stake: "low",
    kind: "choice",
    options: {
      review: {
        zh: "“颍淮农商行”管到两种卡：存入其他银行的卡的，转有权机关明确，不因此作未缴费处理。",
        en:
          "The bank's name governs both cards: on another bank's card it is for someone in authority to decide, and " +
          "not unpaid for that.",
      },
      either: {
        zh: "行名只管社保卡：本人名下的任何银行卡都合格，非颍淮农商行的予以提示。",
        en:
          "The name governs the social security card alone: any bank card in the person's own name passes, with a " +
          "note when it is not of Yinghuai rural commercial bank.",
      },
    },
    default: "review",
    why: {
      zh:
        "“颍淮农商行社保卡或银行卡”，行名在前，通常管到后面两种卡；不合的后果方案没有写，不宜作未缴费处理。" +
        "只涉及存入待扣的保费：网上缴费由哪家银行付款均可，已到账的照算。",
      en:
        "The bank's name stands before both cards and usually governs both; what follows otherwise is not printed, " +
        "so nobody counts as unpaid for it. It concerns money deposited for deduction: a contribution paid online is " +
        "in order from any bank, and money that has arrived counts.",
    },
    decider: pensionCentre,
  },
  backPaymentScope: {
    number: "A-26",
    question: {
      zh: "中断缴费后补缴的，哪些年度的缴费没有补贴？",
      en: "For which years is the subsidy lost when someone interrupts contributions and pays back?",
    },
    clauses: ["P-2.3.d", "P-2.9.a"],
    stake: "high",
    kind: "choice",
    options: {
      "back-paid-years": {
        zh:
          "只有中断后补缴的年度补贴为0，也因年限不足的同；当年正常缴费照给（中断2020年、2021年缴500元的，补贴" +
          "70元）；未中断、因年限不足而补缴的，不作判定，为0元至该档补贴额。",
        en:
          "Only the years paid back after an interruption earn 0, for too few years or not; the current year's " +
          "contribution earns its subsidy (70 yuan at 500 in 2021 though 2020 was skipped). Years paid back without " +
          "an interruption, to reach the years required, are undetermined from 0 to the tier's subsidy.",
      },
      "current-year-too": {
        zh:
          "曾中断的人，补缴年度和当年自缴的补贴都为0（中断2020年、2021年缴500元的，补贴0元）；未中断、" +
          "因年限不足而补缴的，不作判定，为0元至该档补贴额。",
        en:
          "Someone who interrupted earns 0 for the years paid back and for a contribution of their own in the " +
          "current year as well (0 at 500 in 2021 when 2020 was skipped). Years paid back without an interruption " +
          "are undetermined from 0 to the tier's subsidy.",
      },
      "every-back-payment": {
        zh: "凡补缴，不论是否因中断，补贴一律为0；当年正常缴费照给，不论是否中断过。",
        en:
          "Every back payment earns 0, after an interruption or not; the current year's contribution earns its " +
          "subsidy, interruption or not.",
      },
    },
    default: "back-paid-years",
    why: {
      zh:
        "不享受补贴的对象是“补缴的”，没有写到当年缴费；又以中断缴费为前提，年限不足而补缴的没有写到。" +
        "不利的规定从窄理解，没写的不作判定。",
      en:
        "What loses the subsidy is what is paid back; the current year is not mentioned. The clause also presupposes " +
        "an interruption, so paying back for lack of years is not covered. A loss is read narrowly, and what is not " +
        "said stays undetermined.",
    },
    decider: humanResourcesBureau,
  },
  paymentOutsideWindow: {
    number: "A-27",
    question: {
      zh: "2021年保费在缴费期（1月1日至10月10日）以外缴的，怎么处理？",
      en: "What becomes of a 2021 contribution paid outside the window of 1 January to 10 October?",
    },
    clauses: ["P-1.b", "P-2.3.b", "P-2.3.c", "P-2.3.d"],
    stake: "high",
    kind: "choice",
    options: {
      undecided: {
        zh: "不作判定，注明“缴费期外”：补贴为0元至该档补贴额。10月10日当天仍在期内，10月11日起在期外。",
        en:
          "Not determined and marked as outside the window: the subsidy is from 0 to the tier's amount. 10 October " +
          "is inside, 11 October outside.",
      },
      accepted: {
        zh: "照期内缴费办理：计入2021年，补贴照给，注明“缴费期外”。",
        en: "Treated as paid in time: it counts for 2021 and earns the subsidy, marked as outside the window.",
      },
      "back-payment": {
        zh: "10月11日以后缴的按补缴办理：计入2021年，补贴为0。1月1日以前缴的谈不上补缴，仍不作判定。",
        en:
          "Paid from 11 October on it is a back payment: it counts for 2021 and earns 0. Paid before 1 January there " +
          "is nothing to pay back, and it stays undetermined.",
      },
      refused: {
        zh: "不予收缴：不计入2021年，补贴为0。",
        en: "Turned away: it does not count for 2021 and earns nothing.",
      },
    },
    default: "undecided",
    why: {
      zh: "方案写了起止日，没有写逾期怎么办；收、不收、算不算补缴，直接关系补贴，不能由沉默推出。",
      en:
        "The plan prints the first and last day and no consequence. Whether the money is taken and whether it is a " +
        "back payment decides the subsidy, and silence settles neither.",
    },
    decider: pensionCentre,
  },
  leftAfterPaying: {
    number: "P-1.b",
    question: {
      zh: "当年缴费后死亡、开始领取待遇或注销的人，当年缴费还算不算？",
      en: "Does the year's contribution count of one who paid it and then died, drew a pension or was cancelled?",
    },
    clauses: ["P-1.b", "P-2.3.b"],
    stake: "medium",
    kind: "fixed",
    why: {
      zh:
        "算。方案看的是在缴费期内缴了费（一），缴500元就补贴70元（二（三）），没有写到以后不在册的要退出来。" +
        "没有缴费就离册的，不计入当年的人数；2021年12月31日以后死亡的，不影响当年。",
      en:
        "It does. The plan looks at who paid in the window, and 500 yuan paid earn 70; nothing in it takes back what " +
        "was paid by one who left the roll later. Who left it without paying is not among the year's persons, and a " +
        "death after the year changes nothing in it.",
    },
    decider: pensionCentre,
  },
  lateAgencyPayment: {
    number: "A-93",
    question: {
      zh: "区政府自己的代缴超出缴费期的，是否受缴费期限制？",
      en: "Does the payment window bind the district's own agency payments when they come late?",
    },
    clauses: ["P-1.b", "P-2.2.f", "P-2.2.g"],
    stake: "medium",
    kind: "choice",
    options: {
      undecided: {
        zh: "不作判定：10月10日以后（或1月1日以前）到账的代缴，注明“缴费期外”，补贴为0元至该档应得额。",
        en:
          "Not determined: an agency payment after 10 October, or before 1 January, is marked as outside the window, " +
          "and its subsidy is from 0 to what the tier would earn.",
      },
      accepted: {
        zh: "不受限制：到账不论早晚，均按期内代缴计入2021年。",
        en: "It does not: whenever it comes, an agency payment counts for 2021 as if made within the window.",
      },
    },
    default: "undecided",
    why: {
      zh: "缴费期没有区分自缴和代缴，代缴条款也没有写时间；代缴对象不应因政府晚缴而受损，但也没有条文免除期限。",
      en:
        "The window does not tell self-paid from agency-paid contributions, and the agency clauses name no time. The " +
        "person should not suffer for the district's delay, yet no clause lifts the window.",
    },
    decider: pensionCentre,
  },
  subsidyFunding: {
    number: "A-28",
    question: {
      zh: "缴费补贴由哪一级财政负担，各负担多少？",
      en: "Which level of government bears the contribution subsidy, and in what shares?",
    },
    clauses: ["P-2.2.f", "P-2.2.g", "P-2.3.b", "P-2.3.c"],
    stake: "high",
    kind: "none",
    why: {
      zh: "只算补贴总额，不分摊：方案写明代缴由区政府负担，对补贴由谁出、各出多少只字未提，没有可供计算的比例。",
      en:
        "The rules give the subsidy as a total and do not split it. The plan makes the district bear agency-paid " +
        "contributions and says nothing of who bears the subsidy, so there is no share to compute with.",
    },
    decider: finance,
  },
  renewalSet: {
    number: "A-29",
    question: {
      zh: "续保对象已满60周岁、已注销的，还能不能缴费？",
      en: "Can people to be renewed who have turned 60 or have been struck off still contribute?",
    },
    clauses: ["P-2.4.a", "P-2.4.b", "P-2.9.a"],
    stake: "medium",
    kind: "fact",
    why: {
      zh:
        "是否续保对象按条文认定（制度实施以来缴过费，且2011年7月1日前未满60周岁）；能否缴费看参保状态，" +
        "满60周岁的再看是否领取待遇、年限是否足够。二（九）要求对年限不足的督催补缴，因此不能只凭年龄认定不能缴费；" +
        "所需年限方案没有印出，够不够以经办机构核定为准。年限不足的列入督催名单，当年能否继续缴费待明确。",
      en:
        "The set follows the text: paid since the system began, and not yet 60 before 1 July 2011. Whether such a " +
        "person can contribute depends on the standing on the roll and, from 60 on, on whether a pension is drawn or " +
        "the years suffice. Point 2(9) has people with too few years urged to pay back, so age alone closes nothing. " +
        "The number of years is not printed, so a stated yes or no decides. With too few, the person is to be urged, " +
        "and whether this year can still be paid is for the authority to say.",
    },
    decider: pensionCentre,
  },
  districtPaidRenewal: {
    number: "B-31",
    question: {
      zh: "只由政府代缴过的人，是不是“已参保的缴费人员”？",
      en: "Is a person for whom only the district ever paid one who has contributed?",
    },
    clauses: ["P-2.2.f", "P-2.2.g", "P-2.4.a"],
    stake: "medium",
    kind: "choice",
    options: {
      counts: {
        zh: "是：代缴同样是缴费，属续保对象。",
        en: "Yes: what the district pays is a contribution too, and the person is to be renewed.",
      },
      "does-not-count": {
        zh: "不是：本人从未缴费，不属续保对象。",
        en: "No: the person paid nothing and is not to be renewed.",
      },
    },
    default: "counts",
    why: {
      zh: "代缴是政府为其缴费，缴费人数也计入代缴；条文没有要求由本人出钱。",
      en:
        "The district pays for the person, and such persons count among those paid for. The text doesn't ask whose " +
        "money it was.",
    },
    decider: pensionCentre,
  },
  focusPersonScope: {
    number: "B-03",
    question: {
      zh: "重点人是否须为续保对象？",
      en: "Must a focus person be one who is to be renewed?",
    },
    clauses: ["P-2.4.a", "P-2.4.e"],
    stake: "low",
    kind: "choice",
    options: {
      "renewal-targets": {
        zh: "须为可续保的续保对象：从未缴费、已注销的不是重点人；缴费情况不明的待核定。",
        en:
          "Yes, and able to be renewed: who never paid or was struck off is none, and an unknown record is for " +
          "review.",
      },
      "anyone-of-age": {
        zh: "不须：凡45周岁以上、未满60周岁的都是重点人。",
        en: "No: anyone from 45 on and below 60 is one.",
      },
    },
    default: "renewal-targets",
    why: {
      zh:
        "这一句的对象是续保人员：“将续保人员作为参保重点群体，抓住……重点人”；“人群”一词也可作宽解，" +
        "因此列为另一选项。",
      en:
        "The sentence is about people to be renewed and names focus persons among them. Its word for a group of " +
        "people can be read more widely, hence the other option.",
    },
    decider: pensionCentre,
  },
  focusAtLowerAge: {
    number: "A-30",
    question: {
      zh: "正好45周岁、距领取年龄正好15年的那一天，算不算重点人？",
      en: "Is someone a focus person on the very day of turning 45, when exactly 15 years remain?",
    },
    clauses: ["P-2.4.e"],
    stake: "low",
    kind: "choice",
    options: {
      included: {
        zh: "算：满45周岁当天起、满60周岁之前为重点人；当天结果注明“正好15年”。",
        en:
          "Yes: from the day 45 is reached until the day before 60 is reached. On the first day the result notes " +
          "that exactly 15 years remain.",
      },
      excluded: {
        zh: "不算：满45周岁的次日起（距60周岁不足15年）、满60周岁之前为重点人。",
        en: "No: from the day after 45 is reached, when less than 15 years remain, until the day before 60 is reached.",
      },
    },
    default: "included",
    why: {
      zh: "条文以“即”字把“45周岁以上”定为可操作的标准，“以上”含本数。上限60周岁由15年倒推，条文没有明写。",
      en:
        "The text turns the 15 years into a working test, 45 and above, and that includes 45. The upper end of 60 " +
        "follows from the 15 years and is not printed.",
    },
    decider: pensionCentre,
  },
  focusVillages: {
    number: "A-31",
    question: {
      zh: "新增参保率多高、续保率多低的村算重点村？",
      en: "How high must new enrolment and how low must renewal be for a village to be a focus village?",
    },
    clauses: ["P-2.4.d"],
    stake: "low",
    kind: "none",
    why: {
      zh: "条文只有“高”“偏低”的比较，没有界线，也没有说和谁比、比哪几年，无从判定；需要时可由乡镇自定界线排序。",
      en:
        "The text compares without a line, without a yardstick and without naming the years, so nothing can be " +
        "decided. A township may rank its villages by lines of its own.",
    },
    decider: {
      zh: "乡镇、街道（按职责推断）",
      en: "Townships (inferred from their duties)",
    },
  },
};
