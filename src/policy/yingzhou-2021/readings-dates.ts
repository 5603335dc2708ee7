import type { ReadingRegister } from "../registers.js";
import {
  assessor,
  bothBureaus,
  bothReceivers,
  humanResourcesBureau,
  issuer,
  pensionAgency,
} from "./readings-deciders.js";

/** Dates, counting, rounding and the life of the notices. */
export const dateReadings: Pick<
  ReadingRegister,
  | "handInDeadline"
  | "restDayDeadline"
  | "departmentDataFirstDue"
  | "civilLawCounting"
  | "gradeDirection"
  | "ageReached"
  | "leapDayBirthday"
  | "statusDate"
  | "publicNoticeDays"
  | "rateComparison"
  | "policyValidity"
  | "everyYearDeadline"
> = {
  handInDeadline: {
    number: "A-01",
    question: {
      zh: "要求在某日“前”报送的材料，当日报送算不算按时？",
      en: "Where material is due 'before' (前) a given day, is handing it in on that very day on time?",
    },
    clauses: ["P-2.7.a", "P-2.8.c", "P-5.3", "P-6.2.b", "M-5.T"],
    stake: "high",
    kind: "choice",
    options: {
      "day-included": {
        zh: "当日算按时，次日起算逾期：期限为10日的，10日按时，11日逾期1天。",
        en:
          "The day itself is on time and lateness starts the day after: with the 10th printed, the 10th is on time " +
          "and the 11th one day late.",
      },
      "day-excluded": {
        zh: "前一日为最后一天，当日起算逾期：期限为10日的，9日按时，10日逾期1天。",
        en:
          "The day before is the last day and lateness starts on the day itself: with the 10th printed, the 9th is " +
          "on time and the 10th one day late.",
      },
    },
    default: "day-included",
    why: {
      zh:
        "这是要求交件的期限，按公文通常用法含当日；月报连续两次逾期要扣减经费，对存疑的扣罚应从窄理解。" +
        "“缴费前”“7月前”划的是事件或时段的界线，与此不同，仍不含该事件或该月。",
      en:
        "It is a limit for handing something in, and office usage counts the day. Two late months running cost work " +
        "funds, and a doubtful penalty is read narrowly. 'Before payment' and 'before July' mark off an event or a " +
        "period and stay exclusive.",
    },
    decider: bothReceivers,
  },
  restDayDeadline: {
    number: "A-02",
    question: {
      zh: "期限的最后一天是休息日的，是否顺延？",
      en: "Does a deadline whose last day is a rest day move to the next working day?",
    },
    clauses: ["P-1.b", "P-2.7.a", "P-2.8.c", "P-5.3", "P-6.2.b", "M-1.4.a", "M-3.a", "M-3.b", "M-5.T"],
    stake: "medium",
    kind: "choice",
    options: {
      fixed: {
        zh: "不顺延：3月资料的期限2021年4月10日是星期六，4月12日报送即逾期2天；结果注明最后一天是休息日。",
        en:
          "It stays: the March material is due on Saturday 10 April 2021, and on 12 April it is two days late. The " +
          "result notes that the last day is a rest day.",
      },
      "next-working-day": {
        zh:
          "顺延到其后第一个工作日，该日仍按时：4月12日星期一报送按时，13日逾期1天。星期六、星期日为休息日；" +
          "节假日和调休以事实中载明的为准。只顺延报送期限，缴费期限和新生儿参保期限照旧不顺延。",
        en:
          "It moves to the next working day, which is still on time: Monday 12 April is on time, the 13th one day " +
          "late. Saturdays and Sundays are rest days; holidays and make-up working days count only where the facts " +
          "state them. Only hand-in deadlines move; payment windows and the newborn deadline never do.",
      },
    },
    default: "fixed",
    why: {
      zh: "两个通知都没有写顺延，也没有附节假日安排；缴费期写明起止日且可网上缴费，没有理由延后。",
      en:
        "Neither notice says that a deadline moves or carries a holiday calendar. The payment windows print their " +
        "last day and can be met online, so nothing calls for moving them.",
    },
    decider: bothReceivers,
  },
  departmentDataFirstDue: {
    number: "A-03",
    question: {
      zh: "部门每年12月10日前提供数据的要求，第一次到期是哪一天？",
      en: "When is the departments' yearly data, due by 10 December, first due?",
    },
    clauses: ["P-0.1", "P-6.2.b"],
    stake: "medium",
    kind: "fixed",
    why: {
      zh:
        "规则固定为印发之后的第一个12月10日，即2021年12月10日：文件印发于2020年12月12日，" +
        "印发以前的日期不能对部门提出要求，" +
        "问2020年的答“无规定”，因此没有可切换的选项。原文“10”后漏“日”字，按10日理解。" +
        "由此2021年的数据在10月10日缴费截止后才到，" +
        "当年代缴名单只能依据更早的名单，方案对此没有交代。",
      en:
        "Always the first 10 December after issue, 10 December 2021. The plan was issued on 12 December 2020 and " +
        "can ask " +
        "nothing of a day before it; for 2020 the answer is that there is no rule, and there is nothing to switch. " +
        "The word for 'day' " +
        "is " +
        "missing after the 10 and is read in. In consequence the 2021 data arrives after payment closes on 10 " +
        "October, " +
        "so that year's agency-paid roster must rest on an earlier list; the plan does not say so.",
    },
    decider: humanResourcesBureau,
  },
  civilLawCounting: {
    number: "A-04",
    question: {
      zh: "文中的“以上”“内”，是否按民事法律的计数规则包含本数？",
      en: "Do 'and above' (以上) and 'within' (内) include the number itself, as in civil law?",
    },
    clauses: [
      "P-2.2.f",
      "P-2.2.g",
      "P-2.3.c",
      "P-2.4.e",
      "P-5.3",
      "P-6.2.b",
      "M-1.4.a",
      "M-6.6.b",
      "M-6.6.c",
      "M-6.6.d",
    ],
    stake: "low",
    kind: "fixed",
    why: {
      zh:
        "各项规则一律按通常词义包含本数和最后一日，两个通知里没有相反的用法，因此没有可切换的选项；" +
        "民事计数规则是否适用于公文，不影响任何结果。",
      en:
        "Every rule takes the plain sense, which includes the number and the last day. Neither notice uses the words " +
        "otherwise, so there is nothing to switch, and whether the civil rule of counting governs an official paper " +
        "changes no result.",
    },
    decider: issuer,
  },
  gradeDirection: {
    number: "A-05",
    question: {
      zh: "残疾“二级以上”、伤残和并发症“三级以上”，往重的方向数还是往数字大的方向数？",
      en:
        "Do 'grade two and above' and 'grade three and above' run towards the more severe grades or the larger " +
        "numbers?",
    },
    clauses: ["P-2.2.f", "P-2.2.g", "P-6.2.b"],
    stake: "high",
    kind: "fixed",
    why: {
      zh:
        "规则固定为往重的方向数：二级以上是一级和二级，三级以上是一级至三级。方案把“重度”与“二级以上”并列，" +
        "已排除往轻的方向；一级最重是分级的通行编号，方案未写明。按数字大小取反会收进最轻的、漏掉最重的，" +
        "不作为选项提供。",
      en:
        "The rules always run towards the more severe: grades 1 and 2, and grades 1 to 3. The plan pairs 'severe' " +
        "with 'grade two and above', which rules out the milder direction; that grade 1 is the gravest is the common " +
        "numbering, not printed here. Counting by number would admit the mildest and drop the gravest, so it is not " +
        "offered.",
    },
    decider: {
      zh: "残联（残疾等级）、卫健部门（伤残和并发症等级）（按职责推断）",
      en:
        "Disabled persons' federation for disability grades, health department for injury and complication grades " +
        "(inferred from their duties)",
    },
  },
  ageReached: {
    number: "A-06a",
    question: {
      zh: "年满若干周岁，从生日当天算起还是从生日次日算起？",
      en: "Is an age reached on the birthday itself or on the day after?",
    },
    clauses: ["P-2.2.g", "P-2.4.b", "P-2.4.e"],
    stake: "medium",
    kind: "choice",
    options: {
      birthday: {
        zh: "生日当天即满：1972年6月1日出生的，2021年6月1日满49周岁，5月31日未满。",
        en: "On the birthday: someone born on 1 June 1972 is 49 on 1 June 2021 and not yet on 31 May.",
      },
      "day-after": {
        zh: "生日次日才满：1972年6月1日出生的，2021年6月2日满49周岁，6月1日未满。",
        en: "On the day after: someone born on 1 June 1972 is 49 on 2 June 2021 and not yet on 1 June.",
      },
    },
    default: "birthday",
    why: {
      zh: "“年满”“已达”按通常词义是到生日即满，两个通知没有另作规定；涉及待遇和代缴资格，不因疑义推迟一天。",
      en:
        "In plain words an age is reached when the birthday comes, and neither notice says otherwise. Where " +
        "entitlement turns on it, a doubt should not cost a day.",
    },
    decider: humanResourcesBureau,
  },
  leapDayBirthday: {
    number: "A-06b",
    question: {
      zh: "2月29日出生的人，平年的生日是2月28日还是3月1日？",
      en: "In a common year, is the birthday of someone born on 29 February 28 February or 1 March?",
    },
    clauses: ["P-2.2.g", "P-2.4.b", "P-2.4.e"],
    stake: "medium",
    kind: "choice",
    options: {
      "february-28": {
        zh: "平年以2月28日为生日：1972年2月29日出生的，2021年2月28日满49周岁。",
        en: "28 February in common years: someone born on 29 February 1972 is 49 on 28 February 2021.",
      },
      "march-1": {
        zh: "平年以3月1日为生日：1972年2月29日出生的，2021年3月1日满49周岁。",
        en: "1 March in common years: someone born on 29 February 1972 is 49 on 1 March 2021.",
      },
    },
    default: "february-28",
    why: {
      zh: "当月没有对应日期的取月末，与新生儿“三个月内”的算法一致；且不推迟资格。闰年仍以2月29日为生日。",
      en:
        "Where a month lacks the day, its last day stands in, as for the newborn's three months, and entitlement is " +
        "not put off. In leap years the birthday is 29 February.",
    },
    decider: humanResourcesBureau,
  },
  statusDate: {
    number: "A-07",
    question: {
      zh: "年龄、低保、残疾、建档立卡等身份，以哪一天的状况为准？",
      en: "On which day is a status judged: age, subsistence allowance, disability, being registered poor?",
    },
    clauses: ["P-2.2.f", "P-2.2.g", "P-2.4.e", "P-6.2.b", "M-1.6.e", "M-2.b", "M-2.c", "M-2.d", "M-2.e", "M-5.T"],
    stake: "high",
    kind: "fact",
    why: {
      zh:
        "由事实中给出的认定日期决定。两个通知写了缴费期和报送名单的日期，没有写身份以哪天为准，因此不设默认日，" +
        "也不取“今天”；算保费和代缴宜取缴费日，核名单宜取名单截止日。",
      en:
        "The date given in the facts settles it. The notices print payment windows and list deadlines, but no day " +
        "for judging a status, so there is no default and no silent 'today'. The payment day suits premiums and " +
        "agency payments, the list deadline suits rosters.",
    },
    decider: bothBureaus,
  },
  publicNoticeDays: {
    number: "A-08",
    question: {
      zh: "公示期不少于7天，张贴当天算不算一天？",
      en: "Does the posting day count towards the seven days of a public notice?",
    },
    clauses: ["P-2.11.a", "P-2.11.b"],
    stake: "medium",
    kind: "choice",
    options: {
      "posting-day-excluded": {
        zh:
          "张贴当天不计：截止日减起始日满7天为合格；正好6天（连首尾7天）为临界，不判违规；不足6天为不合格。" +
          "3月1日张贴，3月8日截止合格，3月7日截止临界，3月6日截止不合格。",
        en:
          "The posting day is left out: end minus start of 7 days or more passes; exactly 6 (7 counting both ends) " +
          "is borderline and no breach; fewer fails. Posted on 1 March: ending on the 8th passes, on the 7th is " +
          "borderline, on the 6th fails.",
      },
      inclusive: {
        zh:
          "首尾都计：截止日减起始日再加1满7天为合格，否则不合格，没有临界。3月1日张贴，3月7日截止合格，" +
          "3月6日截止不合格。",
        en:
          "Both ends count: end minus start plus one of 7 or more passes, anything less fails, and nothing is " +
          "borderline. Posted on 1 March: ending on the 7th passes, on the 6th fails.",
      },
    },
    default: "posting-day-excluded",
    why: {
      zh: "“不少于7天”要求满7天，不计首日才在两种算法下都够；只差首日算法的列为临界而不判违规，因为方案没有写算法。",
      en:
        "Seven days are a minimum, and only leaving out the first day satisfies both ways of counting. A posting " +
        "that fails by that day alone is called borderline and no breach, since the plan does not say how to count.",
    },
    decider: pensionAgency,
  },
  rateComparison: {
    number: "A-09",
    question: {
      zh: "各种率与规定的界线比较时，用精确值还是用四舍五入后的值？",
      en: "Are rates compared with their thresholds exactly or after rounding?",
    },
    clauses: [
      "P-1.c",
      "P-2.9.b",
      "P-5.2.a",
      "PA2-1.1",
      "PA2-1.2",
      "PA2-6.1",
      "PA2-6.2",
      "M-6.3.a",
      "M-6.6.b",
      "M-6.6.c",
      "M-6.6.d",
    ],
    stake: "medium",
    kind: "choice",
    options: {
      exact: {
        zh: "用精确分数比较，不取整：9899人÷10000人为98.99%，达不到99%。",
        en: "As exact fractions, never rounded: 9,899 of 10,000 is 98.99% and does not meet 99%.",
      },
      "two-decimals": {
        zh:
          "先把百分率四舍五入到两位小数（千分率同样取两位），再作比较和计分：98.995%作99.00%，达到99%；" +
          "98.994%作98.99%，达不到。",
        en:
          "The percentage is first rounded half up to two decimals (a per-mille rate likewise), then compared and " +
          "scored: 98.995% becomes 99.00% and meets 99%, 98.994% becomes 98.99% and does not.",
      },
      "whole-percent": {
        zh: "先把百分率四舍五入到整数（千分率同样取整），再作比较和计分：98.5%作99%，达到99%；98.49%作98%，达不到。",
        en:
          "The percentage is first rounded half up to a whole number (a per-mille rate likewise), then compared and " +
          "scored: 98.5% becomes 99% and meets 99%, 98.49% becomes 98% and does not.",
      },
    },
    default: "exact",
    why: {
      zh:
        "“达到”“以上”“低于”比的是率本身，两个通知没有给出取整办法。只报来取整后的率的，按所报比较，" +
        "距界线不足半个末位的予以注明。",
      en:
        "'Reaches', 'and above' and 'below' speak of the rate itself, and neither notice gives a rule for rounding. " +
        "Where only a rounded rate is supplied it is compared as given, with a note when it lies within half a unit " +
        "of a threshold.",
    },
    decider: assessor,
  },
  policyValidity: {
    number: "A-11",
    question: {
      zh: "2021年的标准，在没有新文件时能否用于以后年度？",
      en: "Do the 2021 figures carry on into later years until a new notice comes?",
    },
    clauses: ["P-0.2", "P-2.2.d", "P-2.2.k", "P-2.3.b", "P-2.3.c", "P-2.8.a", "M-0.1", "M-2.a", "M-2.b", "M-2.c"],
    stake: "medium",
    kind: "choice",
    options: {
      "policy-year-only": {
        zh: "只用于2021年度；其他年度一律答“无规定”。唯一例外是缴费后变更的档次，仍记为下一年度生效。",
        en:
          "For 2021 alone; for any other year the answer is that there is no rule. The one exception is a tier " +
          "changed after payment, which is still carried as next year's tier.",
      },
      "until-replaced": {
        zh: "2021年度及以后各年度沿用同样的标准，直到换用新的政策；2020年度及以前仍答“无规定”。",
        en: "For 2021 and every later year until another policy is used; for 2020 and before there is still no rule.",
      },
    },
    default: "policy-year-only",
    why: {
      zh: "两个通知的标题、任务和标准都限定在2021年，又没有有效期条款；把数额沿用到别的年度属于推测。",
      en:
        "Titles, tasks and figures of both notices are for 2021, and no clause speaks of their term. Carrying " +
        "amounts into another year would be a guess.",
    },
    decider: issuer,
  },
  everyYearDeadline: {
    number: "A-99",
    question: {
      zh: "年度方案里写“每年”报送，对2021年以后是否有约束力？",
      en: "Does a duty 'every year' in a plan for 2021 bind the years after it?",
    },
    clauses: ["P-0.2", "P-6.2.b"],
    stake: "low",
    kind: "fixed",
    why: {
      zh:
        "字面上每年都应报送；但本政策只载2021年度的期限，问以后年度的答“无规定”，不答“无须报送”。" +
        "以后年度照不照此办理，以当年的文件为准，因此没有可切换的选项。",
      en:
        "To the letter it does, year by year. This policy has the deadline of 2021 alone, so that for a later year " +
        "the answer is that there is no rule, never that nothing is due. What holds then is for that year's notice, " +
        "and there is nothing to switch.",
    },
    decider: humanResourcesBureau,
  },
};
