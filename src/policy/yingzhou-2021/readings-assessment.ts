import type { ClauseId } from "../clause-ids.js";
import type { ReadingRegister } from "../registers.js";
import { assessor, humanResourcesAndFinance, humanResourcesBureau, pensionCentre } from "./readings-deciders.js";

const targetRows: readonly ClauseId[] = [
  "PA1-01",
  "PA1-02",
  "PA1-03",
  "PA1-04",
  "PA1-05",
  "PA1-06",
  "PA1-07",
  "PA1-08",
  "PA1-09",
  "PA1-10",
  "PA1-11",
  "PA1-12",
  "PA1-13",
  "PA1-14",
  "PA1-15",
  "PA1-T",
];

/** Pension targets, evaluation and work fund deductions. */
export const assessmentReadings: Pick<
  ReadingRegister,
  | "secondPhaseTarget"
  | "twoDeadlines"
  | "pensionRateCount"
  | "annualRateDate"
  | "partialPercentagePoint"
  | "rateItemFloor"
  | "scoreDecimals"
  | "paymentRateBase"
  | "incompleteCertificationRecords"
  | "assessorDeduction"
  | "compoundItems"
  | "otherDailyWork"
  | "satisfactionAnswers"
  | "everyVillage"
  | "fractionalTarget"
  | "gradesAndRewards"
  | "deathRateBase"
  | "partYearDeaths"
  | "deathDeduction"
  | "deathCasesCounted"
  | "onePenaltyOrTwo"
  | "targetAfterPhases"
> = {
  secondPhaseTarget: {
    number: "A-32",
    question: {
      zh: "第二阶段的任务，是累计完成全年任务，还是在第二阶段内完成表列的第二阶段任务数？",
      en:
        "Is the second phase met by the whole year's target in total, or by the second-phase figure within the phase " +
        "itself?",
    },
    clauses: /* @__PURE__ */ withTargetRows("P-3.2"),
    stake: "high",
    kind: "choice",
    options: {
      cumulative: {
        zh:
          "累计：年初至6月30日的累计缴费人数对全年任务数。清河街道3月底11430人、6月底累计12700人，" +
          "达到12700人即完成。",
        en:
          "In total: persons paid from the start of the year to 30 June against the year's target. Qinghe " +
          "sub-district with 11,430 by the end of March and 12,700 by the end of June has met its 12,700.",
      },
      incremental: {
        zh: "当期：4月1日至6月30日内新缴费人数对表列第二阶段任务数。同例当期缴费1270人，对1905人短635人。",
        en:
          "Within the phase: persons paid from 1 April to 30 June against the printed second-phase figure. In the " +
          "same example 1,270 against 1,905 leaves it 635 short.",
      },
    },
    default: "cumulative",
    why: {
      zh: "正文要求完成全年任务的100%，附表第二阶段一栏是全年减去第一阶段的余数；第一阶段超额完成的，不应因此多欠。",
      en:
        "The body speaks of the whole of the year's task, and the column is what remains of it after the first " +
        "phase. A unit that was ahead in March should not owe more for it.",
    },
    decider: humanResourcesBureau,
  },
  twoDeadlines: {
    number: "A-33",
    question: {
      zh: "任务100%完成，以6月30日还是10月10日为准？",
      en: "Must the full target be met by 30 June or by 10 October?",
    },
    clauses: ["P-1.b", "P-1.c", "P-3.2"],
    stake: "high",
    kind: "none",
    why: {
      zh:
        "两个日期都写明，各管一事，两个都列：6月30日列第二阶段结果，10月10日列全年结果，其间缴费计入全年。" +
        "阶段过后仍列明其结果。方案没有给未完成阶段任务规定后果，因此不必取舍。",
      en:
        "Both dates are printed, each for its own end, and both are shown: the phase on 30 June, the year on " +
        "10 October, payments between them counting for the year; how a phase ended is still told once it is past. " +
        "No consequence is printed for missing a phase, so there is nothing to choose.",
    },
    decider: humanResourcesBureau,
  },
  pensionRateCount: {
    number: "A-34",
    question: {
      zh: "参（续）保率的分子、分母各是什么人数？",
      en: "Which persons are the numerator and which the denominator of the pension enrolment rate?",
    },
    clauses: /* @__PURE__ */ withTargetRows("P-1.a", "P-1.c", "PA2-1.1"),
    stake: "high",
    kind: "fact",
    why: {
      zh:
        "以所报的人数和基数为准。方案没有定义该率，代缴、补缴、重复人员是否计入也没有写，因此不预设口径。" +
        "从“超过100%不加分”看，分母宜取附表任务数；分子宜取2021年已缴费人数，含代缴，每人计一次，不含补缴以前年度。",
      en:
        "The count and base reported settle it. The plan does not define the rate or say whether agency-paid, " +
        "back-paid or repeated persons count, so none is taken for granted. That a rate above 100% earns no bonus " +
        "points to the annex's target as base; the count is best the persons paid for 2021, agency-paid included, " +
        "each once, earlier years left out.",
    },
    decider: humanResourcesBureau,
  },
  annualRateDate: {
    number: "A-35",
    question: {
      zh: "年度考核的参（续）保率取哪一天的数？",
      en: "On which day is the enrolment rate for the yearly evaluation read?",
    },
    clauses: ["P-1.b", "P-1.c", "P-3.2", "P-4", "PA2-1.1"],
    stake: "medium",
    kind: "fact",
    why: {
      zh:
        "以所报人数的统计日期为准。6月30日、10月10日、年底都说得通，评分细则没有写，因此不预设口径；" +
        "宜取缴费截止日10月10日。",
      en:
        "The day of the count reported settles it. 30 June, 10 October and the year's end are all " +
        "arguable and the score sheet is silent, so there is no default; the last payment day, 10 October, suits " +
        "best.",
    },
    decider: humanResourcesBureau,
  },
  partialPercentagePoint: {
    number: "A-36",
    question: {
      zh: "低于标准不足1个百分点的部分怎么扣分？",
      en: "How is a shortfall of less than a full percentage point marked down?",
    },
    clauses: ["PA2-1.1", "PA2-1.2", "PA2-6.1", "PA2-6.2"],
    stake: "high",
    kind: "choice",
    options: {
      proportional: {
        zh: "按比例扣：99.5%的参续保率扣0.5分得29.5分；79.5%的政策满意度扣0.1分得4.9分。",
        en:
          "In proportion: enrolment of 99.5% loses 0.5 and scores 29.5; policy satisfaction of 79.5% loses 0.1 and " +
          "scores 4.9.",
      },
      whole: {
        zh: "只扣满1个百分点的部分，零头不扣：99.5%得30分，98.01%扣1分得29分；79.5%得5分。",
        en: "Full points only, the rest is free: 99.5% scores 30, 98.01% loses 1 and scores 29; 79.5% scores 5.",
      },
      started: {
        zh:
          "不满1个百分点的按1个扣：99.5%扣1分得29分，98.01%扣2分得28分；79.5%扣0.2分得4.8分。" +
          "正好低1个百分点的扣1分。",
        en:
          "Each point begun counts whole: 99.5% loses 1 and scores 29, 98.01% loses 2 and scores 28; 79.5% loses 0.2 " +
          "and scores 4.8. Exactly one point short loses 1.",
      },
    },
    default: "proportional",
    why: {
      zh:
        "满分要求达到标准，零头不扣等于没达到也给满分；按进一扣分通常要写明“不足1个按1个计”，细则没有写。" +
        "只剩按比例扣能同时符合两头；扣罚从窄，不能窄到没达到标准也不扣。",
      en:
        "Full marks need the standard to be reached, and free remainders would give them to a unit that missed it. " +
        "Counting a begun point whole would need words that the sheet lacks. Proportion alone fits both ends; a " +
        "penalty is read narrowly, but not so narrowly that missing the standard costs nothing.",
    },
    decider: humanResourcesBureau,
  },
  rateItemFloor: {
    number: "A-37",
    question: {
      zh: "参（续）保率、养老金发放率两项扣分超过分值的，是否出现负分？",
      en: "Can the enrolment rate and payment rate items fall below zero?",
    },
    clauses: ["PA2-1.1", "PA2-1.2"],
    stake: "low",
    kind: "fixed",
    why: {
      zh:
        "扣到0分为止：“扣完为止”虽只写在满意度两项，但一项分值30分的，不可能扣去超过30分；" +
        "总分100分也由各项分值相加而成，没有别的读法。",
      en:
        "Always down to 0. Only the satisfaction items say that deductions stop at nil, but an item worth 30 cannot " +
        "cost more than 30, and the total of 100 is made of the items' points, so there is no other reading.",
    },
    decider: humanResourcesBureau,
  },
  scoreDecimals: {
    number: "A-38",
    question: {
      zh: "得分保留几位小数？",
      en: "To how many decimals is a score given?",
    },
    clauses: ["PA2-1.1", "PA2-1.2", "PA2-6.1", "PA2-6.2", "PA2-T"],
    stake: "low",
    kind: "choice",
    options: {
      two: {
        zh: "保留两位，其后直接舍去：29.9963分记29.99分。",
        en: "Two, the rest cut off: 29.9963 is given as 29.99.",
      },
      one: {
        zh: "保留一位，其后直接舍去：29.9963分记29.9分。",
        en: "One, the rest cut off: 29.9963 is given as 29.9.",
      },
      none: {
        zh: "不留小数，直接舍去：29.9963分记29分。",
        en: "None, the rest cut off: 29.9963 is given as 29.",
      },
    },
    default: "two",
    why: {
      zh:
        "细则没有写位数。按精确值计算并相加，只在列示时截取；用舍去而不用进位，" +
        "是因为没有达到标准的不能列示为满分。",
      en:
        "The sheet does not say. Scores are computed and added exactly and cut only for display; cut and not " +
        "rounded, since a unit that missed the standard must not be shown with full marks.",
    },
    decider: humanResourcesBureau,
  },
  paymentRateBase: {
    number: "A-39",
    question: {
      zh: "养老金发放率的基数是否包括停发人员和尚未报批的到龄人员，取哪一时点？",
      en:
        "Does the base of the pension payment rate include suspended people and people of age not yet filed, and as " +
        "of when?",
    },
    clauses: ["P-1.c", "P-2.8.e", "P-2.9.a", "P-2.9.b", "PA2-1.2"],
    stake: "medium",
    kind: "fact",
    why: {
      zh:
        "以所报的已发放人数、应发放人数和时点为准，方案只说“符合条件的”，没有列出口径，因此不预设口径。" +
        "宜把依规停发的排除在外，把符合条件而未报批的留在基数内，因为方案正是把后者当作要解决的问题。",
      en:
        "The counts reported and their day settle it; the plan speaks of those who qualify and does not define " +
        "them, so there is no default. People lawfully suspended are best left out, and people who qualify but are " +
        "not filed kept in, since the plan treats just these as the problem.",
    },
    decider: pensionCentre,
  },
  incompleteCertificationRecords: {
    number: "A-40",
    question: {
      zh: "资格认证做了但资料不完整、不规范的，得几分？",
      en: "How many points does certification score when it was done but its records are incomplete?",
    },
    clauses: ["PA2-3.4"],
    stake: "medium",
    kind: "open",
    figure: {
      zh: "认证已开展而资料不完整、不规范时该项的得分，单位分，在0至2之间（含两端）。",
      en:
        "The score of the item when certification was done and its records fall short, in points, from 0 to 2, both " +
        "included.",
    },
    why: {
      zh: "细则只写了做得好得2分、没有做得0分；相邻各项写有“否则不得分”，本项没有，中间情形没有着落。",
      en:
        "The sheet prints 2 for done well and 0 for not done. The neighbouring items say 'otherwise nothing'; this " +
        "one does not, so the case between is open.",
    },
    decider: humanResourcesBureau,
  },
  assessorDeduction: {
    number: "A-41",
    question: {
      zh: "写明“视情扣分”的各项，扣多少分？",
      en: "How many points are taken off where the sheet leaves it to circumstances?",
    },
    clauses: ["PA2-4.2", "PA2-5.1", "PA2-5.2", "PA2-5.3"],
    stake: "medium",
    kind: "fact",
    why: {
      zh:
        "以评分人给出的扣分数为准（大于0、不超过该项分值）；没有给出的，只知得分不低于0、不足满分。" +
        "细则没有扣分尺度，因此不预设口径。基金安全发生重大问题的，按细则得0分，不看扣分数。",
      en:
        "The assessor's deduction settles it, above 0 and up to the item's points; without it the score is an " +
        "interval from 0 to just below full marks. The sheet gives no scale, so there is no default. A major fund " +
        "safety problem scores 0 whatever the deduction.",
    },
    decider: assessor,
  },
  compoundItems: {
    number: "A-42",
    question: {
      zh: "一项列有几个条件的，要全部符合还是大部分符合？居民了解政策要达到多大比例？",
      en: "Must every condition of an item be met, or most of them? And what share of residents must know the policy?",
    },
    clauses: ["P-2.1.d", "P-2.1.e", "P-2.1.f", "PA2-2.1", "PA2-2.2", "PA2-3.1", "PA2-3.2", "PA2-3.3"],
    stake: "medium",
    kind: "none",
    why: {
      zh:
        "全部符合才得分：细则把条件并列并写“否则不得分”，没有“大部分”的余地。居民了解比例没有界线，" +
        "由评分人认定是否符合，不另定比例。",
      en:
        "The rules require all of them: the sheet lists the conditions side by side and adds 'otherwise nothing', " +
        "which leaves no room for most. No share of residents is printed, so the assessor states whether that " +
        "condition is met and no rule sets a share.",
    },
    decider: assessor,
  },
  otherDailyWork: {
    number: "A-43",
    question: {
      zh: "考核内容中的其他日常工作占多少分？",
      en: "How many points does 'other daily work' carry in the evaluation?",
    },
    clauses: ["P-4", "PA2-T"],
    stake: "low",
    kind: "none",
    why: {
      zh: "正文列了这一项（还重复印了一次），评分细则没有对应项目，六个项目相加已是100分，没有分值可算。",
      en:
        "The body names it, even twice, but the score sheet has no such item and its six blocks already make 100, so " +
        "there are no points to compute.",
    },
    decider: humanResourcesBureau,
  },
  satisfactionAnswers: {
    number: "A-44",
    question: {
      zh: "满意度怎么统计：样本多大，“基本满意”“不清楚”算不算满意？",
      en: "How is satisfaction counted: what sample, and do 'fairly satisfied' and 'do not know' count?",
    },
    clauses: ["P-2.10", "PA2-6.1", "PA2-6.2"],
    stake: "medium",
    kind: "fact",
    why: {
      zh:
        "以所报的满意人数和有效回答数（或满意率）为准。方案只写了问卷、电话、入户几种方式，没有写样本和答案归类，" +
        "因此不预设口径。",
      en:
        "The number satisfied and the number of answers reported, or the rate, settle it. The plan names " +
        "questionnaire, telephone and home visit and says nothing of sample or classes of answers, so there is no " +
        "default.",
    },
    decider: assessor,
  },
  everyVillage: {
    number: "A-45",
    question: {
      zh: "指导各村（社区）宣传不少于1次，是每个村都要有，还是合计有1次即可？",
      en: "Must publicity have been guided at least once in every village, or once in all?",
    },
    clauses: ["P-2.1.c", "PA2-2.1"],
    stake: "medium",
    kind: "choice",
    options: {
      each: {
        zh: "每个村都至少1次：12个村中11个有的，不符合，该项得0分。",
        en: "At least once in each: with 11 of 12 villages it is not met and the item scores 0.",
      },
      "in-total": {
        zh: "全乡镇合计至少1次：12个村中有1个村1次即符合。",
        en: "At least once in the township as a whole: one event in one of 12 villages meets it.",
      },
    },
    default: "each",
    why: {
      zh: "“各村（社区）”说的是逐村，次数跟着村走；失分虽应从窄理解，字面写明的不在此列。",
      en:
        "The text speaks of the several villages, so the count goes with each. A loss of points is read narrowly " +
        "where the words are in doubt, and these are not.",
    },
    decider: assessor,
  },
  fractionalTarget: {
    number: "A-46",
    question: {
      zh: "任务数的85%不是整数人的，目标取多少人？",
      en: "How many persons are the target where 85% of the task is not a whole number?",
    },
    clauses: ["P-3.1"],
    stake: "low",
    kind: "choice",
    options: {
      up: {
        zh: "进一取整：任务101人，85%为85.85人，目标86人；85.05人也取86人。",
        en: "Rounded up: 85% of 101 is 85.85 and the target 86; 85.05 also gives 86.",
      },
      down: {
        zh: "舍去零头：85.85人取85人。",
        en: "Rounded down: 85.85 gives 85.",
      },
      nearest: {
        zh: "四舍五入：85.85人取86人，85.05人取85人，正好85.5人取86人。",
        en: "Rounded half up: 85.85 gives 86, 85.05 gives 85, and exactly 85.5 gives 86.",
      },
    },
    default: "up",
    why: {
      zh:
        "“完成85%”是至少，少一人就不到85%。附表各行印有阶段任务数且恰为整数，以印出的为准，" +
        "本问题只在没有印出阶段数时出现。",
      en:
        "Completing 85% means no less, and one person fewer falls short. The annex prints every phase figure, all of " +
        "them whole, and the printed figure rules; the question arises only where none is printed.",
    },
    decider: humanResourcesBureau,
  },
  gradesAndRewards: {
    number: "A-47",
    question: {
      zh: "得分多少为优秀、合格，奖惩各是什么？",
      en: "Which scores are excellent or pass, and what are the rewards and penalties?",
    },
    clauses: ["P-4", "P-5.1", "PA2-T"],
    stake: "medium",
    kind: "none",
    why: {
      zh: "方案和细则都没有等次线、合格线和奖惩标准，只说由考核办法规定，该办法不在文内；只计得分，不定等次。",
      en:
        "Plan and sheet print no bands, no pass mark and no rewards and leave them to an assessment method that is " +
        "not part of the text. The rule gives the score and no grade.",
    },
    decider: {
      zh: "区人社局（方案五（一）明确由其制定考核办法）",
      en:
        "District human resources and social security bureau (section V(1) of the plan charges it with the " +
        "assessment method)",
    },
  },
  deathRateBase: {
    number: "A-48",
    question: {
      zh: "死亡率4‰按哪些人的死亡、占哪些人计算？",
      en: "Whose deaths, out of whom, make the death rate that is held against 4 per mille?",
    },
    clauses: ["P-5.2.a"],
    stake: "high",
    kind: "fact",
    why: {
      zh:
        "以所报的上报死亡人数和基数为准，低于4‰的才抽查，正好4‰的不抽查。方案没有写是领取人员、" +
        "参保人员还是户籍人口，因此不预设口径；自然死亡率是全年的率，宜取全年上报的领取人员死亡数除以在册领取人员数。",
      en:
        "The deaths and the base reported settle it; only a rate strictly below 4 per mille is checked, " +
        "exactly 4 is not. The plan does not say whether pensioners, insured people or residents are meant, so " +
        "there is " +
        "no default. A natural death rate is a year's: pensioners' deaths reported in the year out of pensioners " +
        "on the " +
        "roll suit best.",
    },
    decider: {
      zh: "区人社局（方案五（二）明确由其组织抽查）",
      en: "District human resources and social security bureau (section V(2) of the plan charges it with the checks)",
    },
  },
  partYearDeaths: {
    number: "B-13",
    question: {
      zh: "只有部分期间的上报死亡数，且低于全年4‰的，怎么判断？",
      en: "What of deaths reported of a part of the year only that are below the year's 4 per mille?",
    },
    clauses: ["P-5.2.a"],
    stake: "medium",
    kind: "choice",
    options: {
      review: {
        zh: "待补全年数：5000人上半年上报12人，为2.4‰，尚不能判断；上报满20人即不低于，不必等到年底。",
        en:
          "For review until the year's count is known: 12 of 5,000 by the end of June are 2.4 per mille and settle " +
          "nothing; 20 are not below, whatever the day.",
      },
      "pro-rata": {
        zh: "按日折算成全年：上半年181天12人，折合全年4.839‰，不低于；9人折合3.629‰，低于。",
        en:
          "Pro rata by days: 12 in the 181 days to the end of June are 4.839 per mille a year and not below; 9 are " +
          "3.629 and below.",
      },
    },
    default: "review",
    why: {
      zh: "自然死亡率是全年的率，死亡在一年内并不均匀，以部分期间折算没有依据。",
      en:
        "A natural death rate is a year's, deaths do not spread evenly over it, and nothing printed scales a part " +
        "of it.",
    },
    decider: {
      zh: "区人社局（方案五（二）明确由其组织抽查）",
      en: "District human resources and social security bureau (section V(2) of the plan charges it with the checks)",
    },
  },
  deathDeduction: {
    number: "A-49",
    question: {
      zh: "查出多例死亡未上报的，每例5%怎么累加，有没有上限，与月报的10%怎么合计？",
      en:
        "How do several unreported deaths at 5% each add up, is there a cap, and how do they join the 10% for " +
        "monthly material?",
    },
    clauses: ["P-5.2.b", "P-5.3"],
    stake: "high",
    kind: "choice",
    options: {
      "additive-capped": {
        zh: "均以原年终工作经费为基数相加，合计最多100%：2例加月报为20%，21例为100%。",
        en:
          "Added, all on the original year-end work fund, up to 100% in all: two cases with the monthly 10% make " +
          "20%, 21 cases 100%.",
      },
      compound: {
        zh:
          "每次以扣后余额为基数连乘：2例为1−0.95×0.95=9.75%，2例加月报为1−0.95×0.95×0.9=18.775%；月报分段各扣的，" +
          "每段各乘0.9。",
        en:
          "Each on what is left: two cases make 1 - 0.95 × 0.95 = 9.75%, with the monthly 10% 1 - 0.95 × 0.95 × 0.9 " +
          "= 18.775%. Where each run of lapses costs 10%, each multiplies by 0.9.",
      },
    },
    default: "additive-capped",
    why: {
      zh:
        "扣罚一般从窄理解，此处字面已经明确：“每查出一例”重复的是同一个5%，没有说按余额扣；" +
        "两处对基数的措辞略有不同，都按年终工作经费理解。经费扣完即止，不会倒欠，所以封顶100%。",
      en:
        "Penalties are read narrowly where the words are in doubt. Here they are plain: each case repeats the same " +
        "5%, and nothing says that it is taken from the remainder. The two clauses name the base a little " +
        "differently and both are taken as the year-end work fund. A fund cannot go below nothing, hence the cap.",
    },
    decider: humanResourcesAndFinance,
  },
  deathCasesCounted: {
    number: "A-50",
    question: {
      zh: "抽查以外查出的死亡未上报，是否也按每例5%扣减？",
      en: "Does an unreported death that is found outside the spot check also cost 5%?",
    },
    clauses: ["P-5.2.a", "P-5.2.b"],
    stake: "medium",
    kind: "choice",
    options: {
      "sampled-only": {
        zh: "不扣：只计上报率低于4‰的单位在抽查中查出的例数；其他途径查出的列明而不扣。",
        en:
          "No: only cases found by the check in a unit whose reported rate is below 4 per mille count; others are " +
          "shown and cost nothing.",
      },
      any: {
        zh: "都扣：任何单位、任何途径当年查出的死亡未上报，每例都计。",
        en: "Yes: every unreported death found in the year counts, in any unit and by any route.",
      },
    },
    default: "sampled-only",
    why: {
      zh:
        "扣减一句接在抽查之后，对象是被抽查的单位，扣罚从窄理解。无论哪种读法，" +
        "查出之前已经上报的（即使晚报）都不算一例。",
      en:
        "The deduction follows on the check in one sentence and hangs on the units checked; a penalty is read " +
        "narrowly. Under either reading a death reported before it is found, however late, is no case.",
    },
    decider: humanResourcesBureau,
  },
  onePenaltyOrTwo: {
    number: "A-59",
    question: {
      zh: "同一事实既扣经费又扣分的，是否两样都算？",
      en: "Where one fact costs both work funds and points, do both apply?",
    },
    clauses: ["P-5.2.b", "P-5.3", "PA2-5.1"],
    stake: "medium",
    kind: "none",
    why: {
      zh:
        "扣经费照算，并注明“资料上报”一项可能视情扣分：一个是钱，一个是分，各有条文，文中没有二者只取其一的规定。" +
        "“待遇核查比对”一项没有写死亡，死亡未上报不因此失分。",
      en:
        "The cut is computed, with a note that material reporting may be marked down as the assessor sees fit: one " +
        "is " +
        "money, the other points, each has its own clause, and nothing in the text makes them exclusive. The item on " +
        "checking benefits does not speak of deaths, and an unreported one does not cost its points.",
    },
    decider: humanResourcesBureau,
  },
  targetAfterPhases: {
    number: "A-94",
    question: {
      zh: "7月1日以后还有没有阶段目标？",
      en: "Is there a phase target after 30 June?",
    },
    clauses: ["P-1.b", "P-1.c", "P-3.1", "P-3.2"],
    stake: "low",
    kind: "none",
    why: {
      zh:
        "方案只有两个阶段，到6月30日为止；其后当日目标只有全年任务（100%），不另设阶段目标，" +
        "10月10日以后也一样；已过阶段只列结果。",
      en:
        "The plan has two phases, and they end on 30 June. From then on the year's target of 100% is the " +
        "only one of the day, before 10 October or after, and no phase is invented; past phases have results alone.",
    },
    decider: humanResourcesBureau,
  },
};

/** A pure call, so that a bundler can drop the register; it would keep a spread. */
function withTargetRows(...others: readonly ClauseId[]): readonly ClauseId[] {
  return [...others, ...targetRows];
}
