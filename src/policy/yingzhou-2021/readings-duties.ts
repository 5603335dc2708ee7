import type { ReadingRegister } from "../registers.js";
import { humanResourcesBureau, pensionAgency, pensionCentre } from "./readings-deciders.js";

/** What townships owe through the year: monthly material, death reports, certification, public notices. */
export const dutyReadings: Pick<
  ReadingRegister,
  | "lapseScope"
  | "lapseKinds"
  | "lapsePenalty"
  | "rejectedMaterial"
  | "reportYear"
  | "nilReport"
  | "emptyMonthInRun"
  | "deathReportDay"
  | "certificationCycle"
  | "firstStoppedMonth"
  | "backPayExtent"
  | "certifiedBeforeStop"
  | "lastCertifiedEarlier"
  | "noticePeriod"
  | "emptyMonthNotice"
  | "borderlineNotices"
  | "premiumsNotRemitted"
  | "undefinedTimeliness"
> = {
  lapseScope: {
    number: "A-51a",
    question: {
      zh: "月报分几类报送，一类未按时报送，该月算不算一次不按时报送？",
      en: "Monthly material comes in several classes: is a month a lapse when one of them is late or missing?",
    },
    clauses: ["P-2.7.a", "P-2.7.b", "P-5.3"],
    stake: "high",
    kind: "choice",
    options: {
      "any-class": {
        zh: "任何一类迟报或未报，该月即算一次；连续两个月各有一类即触发，不要求是同一类。",
        en:
          "It is when any class is late or missing; two months running trigger the cut, whether or not it is the " +
          "same class.",
      },
      "same-class": {
        zh: "同一类连续两个月以上迟报或未报才触发；2月缺一类、3月缺另一类的不触发。",
        en:
          "The cut needs the same class late or missing in two or more months running; one class in February and " +
          "another in March do not trigger it.",
      },
      "all-classes": {
        zh: "当月有内容可报的各类全部迟报或未报，该月才算一次；有一类按时即不算。",
        en:
          "It is only when every class with something to report is late or missing; one class on time saves the " +
          "month.",
      },
    },
    default: "any-class",
    why: {
      zh:
        "扣罚一般从窄理解，这里不能：“次”所计的是每月一次的报送，“各项”使每一类都是其中的一部分，" +
        "缺一类就没有报全。“同一类”“各类全部”两种读法更窄，列出供比较。",
      en:
        "Penalties are read narrowly, but not here: what is counted is the month's report, and 'the several items' " +
        "make each class part of it, so with one lacking it is not in. The narrower readings are listed for " +
        "comparison.",
    },
    decider: humanResourcesBureau,
  },
  lapseKinds: {
    number: "A-51b",
    question: {
      zh: "一个月迟报、接着一个月未报，算不算连续2次？",
      en: "Do a late month and then a missing month make two in a row?",
    },
    clauses: ["P-5.3"],
    stake: "high",
    kind: "choice",
    options: {
      mixed: {
        zh: "算：迟报和未报可以混合相连。",
        en: "They do: late and missing join in one run.",
      },
      "same-kind": {
        zh: "不算：只看迟报、只看未报，分别检查，其中一种自身连续2次以上才触发。同月既有迟报又有未报的，两种都计。",
        en:
          "They do not: late and missing are examined apart, and one of them must by itself run for two or more. A " +
          "month with both counts for both.",
      },
    },
    default: "mixed",
    why: {
      zh: "条文把不按时报送和不报送并列为同一后果的情形，“连续2次”是对两者一并说的；扣罚从窄，也不把一句话拆成两句。",
      en:
        "The clause puts late and missing side by side under one consequence, and its 'twice in a row' governs both. " +
        "To read a penalty narrowly is not to split one sentence in two.",
    },
    decider: humanResourcesBureau,
  },
  lapsePenalty: {
    number: "A-51c",
    question: {
      zh: "一年内多次出现连续不按时报送的，10%扣一次还是每次都扣？",
      en: "With several runs of lapses in a year, is the 10% taken once or for each run?",
    },
    clauses: ["P-5.3"],
    stake: "high",
    kind: "choice",
    options: {
      "once-a-year": {
        zh: "一年只扣一次10%，不论有几段、每段多长。",
        en: "Once a year, however many runs there are and however long.",
      },
      "per-run": {
        zh: "每段连续2次以上各扣10%：1至2月、5至6月各一段的扣20%；一段4个月仍为一段，扣10%。",
        en:
          "10% for each run of two or more: January–February and May–June make 20%; four months in one run are one " +
          "run and make 10%.",
      },
    },
    default: "once-a-year",
    why: {
      zh: "条文没有“每”字，与死亡未上报的“每查出一例”不同；扣罚从窄理解。",
      en: "The clause has no 'each', unlike the one on unreported deaths, and a penalty is read narrowly.",
    },
    decider: humanResourcesBureau,
  },
  rejectedMaterial: {
    number: "A-51d",
    question: {
      zh: "按时报送但因不合要求被退回的，算不算不按时报送？",
      en: "Is material that came in time but was sent back for its quality a lapse?",
    },
    clauses: ["P-2.7.c", "P-5.3"],
    stake: "high",
    kind: "choice",
    options: {
      "not-a-lapse": {
        zh:
          "不算：以首次报送的日期为准，退回本身不改变按时与否。补正没有印明期限；主管单位另定补正期限而逾期的，" +
          "按迟报计。",
        en:
          "It is not: the day of first hand-in counts and being sent back changes nothing. No deadline for refiling " +
          "is printed; where the centre set one and it was missed, the class is late.",
      },
      lapse: {
        zh: "算未报，补正重报后以重报日期为准：在原期限内重报的为按时，之后的为迟报，未重报的为未报。",
        en:
          "It counts as not handed in, and the day of refiling decides: by the original deadline on time, after it " +
          "late, never refiled missing.",
      },
    },
    default: "not-a-lapse",
    why: {
      zh: "不合要求的后果另有规定（不予审批），扣减经费只针对不按时和不报送；扣罚从窄理解。",
      en:
        "Poor material has a consequence of its own, it is not approved; the cut is for late or missing material, " +
        "and a penalty is read narrowly.",
    },
    decider: humanResourcesBureau,
  },
  reportYear: {
    number: "A-52",
    question: {
      zh: "2021年度的12次月报，按到期日算还是按所属月份算？",
      en: "Which twelve monthly reports belong to 2021: those due in the year or those for its months?",
    },
    clauses: ["P-2.7.a", "P-5.3"],
    stake: "medium",
    kind: "choice",
    options: {
      "due-in-year": {
        zh: "按印明的到期日：2021年内到期的，即2020年12月至2021年11月的资料；2021年12月的资料属下年。",
        en:
          "Those with a printed due date in 2021: the material of December 2020 to November 2021. That of December " +
          "2021 belongs to the next year.",
      },
      "period-in-year": {
        zh: "按所属月份：2021年1月至12月的资料，最后一次2022年1月10日到期。",
        en: "Those for the months of 2021: January to December, the last due on 10 January 2022.",
      },
    },
    default: "due-in-year",
    why: {
      zh: "扣减的是年终工作经费，年终结算时12月的资料还没有到期。",
      en: "The cut is taken from the year-end work fund, and when that is settled December's material is not yet due.",
    },
    decider: pensionCentre,
  },
  nilReport: {
    number: "A-53",
    question: {
      zh: "某月（或某类）没有内容可报的，是否必须零报告？",
      en: "Is a nil return needed for a month, or a class, with nothing to report?",
    },
    clauses: ["P-2.7.a", "P-2.7.b", "P-5.3"],
    stake: "medium",
    kind: "choice",
    options: {
      "not-a-lapse": {
        zh: "不必：说明当月没有内容的，不报也不算一次，但予以提示。",
        en: "No: where it is stated that there was nothing, silence is no lapse and the result carries a note.",
      },
      lapse: {
        zh: "必须：期限内没有零报告的算未报，期限后才报的算迟报。",
        en: "Yes: without a nil return by the deadline it is missing, with one after it late.",
      },
    },
    default: "not-a-lapse",
    why: {
      zh: "要报的是上月新增的资料，没有新增就没有可报的；方案没有提零报告。",
      en:
        "What is due is the new material of last month; without any there is nothing to hand in, and the plan does " +
        "not mention nil returns.",
    },
    decider: pensionCentre,
  },
  emptyMonthInRun: {
    number: "A-91",
    question: {
      zh: "两次不按时报送之间隔着一个没有内容可报的月份，还算不算连续？",
      en: "Do two lapses still run on when a month with nothing to report lies between them?",
    },
    clauses: ["P-2.7.a", "P-5.3"],
    stake: "medium",
    kind: "choice",
    options: {
      neutral: {
        zh:
          "算：没有内容、也没有报送的月份不计次也不中断，3月和5月迟报、4月无内容的为连续2次。按类判断的，" +
          "没有内容的类别同样处理。按时作了零报告的月份视为按时报送，中断连续。",
        en:
          "They do: a month with nothing to report and nothing handed in is skipped, so late in March and in May " +
          "around an empty April is two in a row. Judged by class, an empty class is skipped likewise. A nil return " +
          "in time is a report on time and breaks the run.",
      },
      "breaks-run": {
        zh: "不算：没有内容的月份视同按时报送，3月和5月不连续。",
        en: "They do not: an empty month stands as a month on time, and March and May are apart.",
      },
    },
    default: "neutral",
    why: {
      zh:
        "“连续”说的是一次接一次的应报，没有应报的月份不构成一次，也就不能把前后隔开；" +
        "扣罚从窄，也不能把未报过的一次当作按时报过。" +
        "本问题只在空白月不算不按时报送时才有。",
      en:
        "'In a row' speaks of one report due after another; a month in which none was due is not one of them and " +
        "cannot come between; to read a penalty narrowly is not to take what was never due for a report on time. " +
        "The question arises only while an empty month is no lapse itself.",
    },
    decider: pensionCentre,
  },
  deathReportDay: {
    number: "A-54",
    question: {
      zh: "每月按时报送死亡注销资料，“按时”是哪一天？",
      en: "By which day must deaths and cancellations be reported each month?",
    },
    clauses: ["P-2.7.a", "P-2.7.b", "P-2.8.c"],
    stake: "medium",
    kind: "choice",
    options: {
      "as-monthly-material": {
        zh: "与月报同期：次月10日到期，10日当天和遇休息日的算法与月报一致，注明该日期系比照月报。",
        en:
          "With the monthly material, due on the 10th of the next month; the 10th itself and rest days count as they " +
          "do there. The result notes that the day is borrowed.",
      },
      undecided: {
        zh: "不作判定：只列报送日期，不判按时或逾期。",
        en: "Not determined: the day of reporting is shown and not called on time or late.",
      },
    },
    default: "as-monthly-material",
    why: {
      zh: "该处没有印日期，但月报的分类里有注销一类，同一资料不会有两个期限。",
      en:
        "No day is printed here, but cancellations are one of the classes of the monthly material, and the same " +
        "papers will not have two deadlines.",
    },
    decider: pensionCentre,
  },
  certificationCycle: {
    number: "A-55",
    question: {
      zh: "“一个认证周期”到哪一天为止？",
      en: "When does 'one certification cycle' end?",
    },
    clauses: ["P-2.8.a", "P-2.8.e"],
    stake: "high",
    kind: "choice",
    options: {
      printed: {
        zh:
          "方案印明的周期，2021年1月1日至12月10日：期内认证的照发；2021年12月10日仍未认证的，当天照发，" +
          "12月11日起即属应停发（从哪个月的养老金停起，另作一问）。2020年12月的认证不算2021年的。",
        en:
          "The cycle printed, 1 January to 10 December 2021: certified within it, payment goes on; without it 10 " +
          "December is still paid and a stop is due from 11 December; with which month's pension is a question of " +
          "its own. A certification of December 2020 is not one of 2021.",
      },
      "rolling-twelve-months": {
        zh:
          "自上次认证起满12个月（认证当天不计，至对应日为止，当月没有对应日的至月末）：2020年5月20日认证的，" +
          "至2021年5月20日，5月21日起应停发。任何一次认证都重新起算；上次认证日期不明的，是否逾期转人工核定。",
        en:
          "Twelve months from the last certification, its day left out, to the same day of the month or the month's " +
          "last: certified on 20 May 2020, to 20 May 2021, a stop due from 21 May. Each certification starts the " +
          "count again; where the last one before is not known, whether one came in time is for review.",
      },
      "calendar-year": {
        zh: "每个自然年认证一次：2021年12月31日仍未认证的，2022年1月1日起应停发。",
        en:
          "Once in each calendar year: without a certification by 31 December 2021 a stop is due from 1 January " +
          "2022.",
      },
    },
    default: "printed",
    why: {
      zh:
        "同一条先写明了认证工作周期，“一个认证周期”应与它同义；上年度认证的人在期内不致中途被停发。" +
        "条文说的是上年度办过认证的人，本年度新领待遇、从未认证的，一律转人工核定。",
      en:
        "The same clause prints the cycle first, and 'one cycle' should mean that one; nobody certified last year is " +
        "stopped half way through it. The clause speaks of people certified last year, so first-year pensioners who " +
        "were never certified always go to review.",
    },
    decider: pensionAgency,
  },
  firstStoppedMonth: {
    number: "A-56a",
    question: {
      zh: "逾期未认证的，从哪个月的养老金开始停发？",
      en: "Which month's pension is the first to be withheld for want of certification?",
    },
    clauses: ["P-2.8.e"],
    stake: "medium",
    kind: "choice",
    options: {
      "month-after-cycle": {
        zh: "周期最后一天所在月的次月：周期止于2021年12月10日的，从2022年1月起停发，12月照发。",
        en:
          "That of the month after the cycle's last day: with the cycle ending on 10 December 2021, January 2022; " +
          "December is paid.",
      },
      "month-of-cycle-end": {
        zh: "周期最后一天之后仍有余日的当月：周期止于2021年12月10日的，12月即停发；止于12月31日的，从次年1月起。",
        en:
          "That of the month of which some days lie after the cycle's last day: with the cycle ending on 10 December " +
          "2021, December itself; with one ending on 31 December, January.",
      },
    },
    default: "month-after-cycle",
    why: {
      zh: "养老金按月发，周期内的月份仍在应发之列；方案没有写停发月份，取对领取人有利的一种。",
      en:
        "Pensions go by the month, and a month that the cycle still reaches is still payable. The plan names no " +
        "month, so the reading that favours the pensioner is taken.",
    },
    decider: pensionAgency,
  },
  backPayExtent: {
    number: "A-56b",
    question: {
      zh: "补办认证后，补发多少个月，计不计利息？",
      en: "How many months are paid back after a late certification, and with interest?",
    },
    clauses: ["P-2.8.f"],
    stake: "medium",
    kind: "fixed",
    why: {
      zh:
        "实际停发的月份全部补发，到补办认证当月为止，当月停发的才补，不计利息：条文说恢复并补发，" +
        "没有写上限和利息，恢复以后的是正常发放。停发过早的一并补发，并予说明。列明停发月份的以所列为准，" +
        "没有列明的按应停发的月份推算。",
      en:
        "Every month in fact withheld is paid back, up to that of the certification and that one only if it " +
        "was withheld, without interest: the clause says resume and pay back and prints neither limit nor interest, " +
        "and what comes after is ordinary payment. A month withheld too early is owed likewise, and said; months " +
        "stated go before computed ones.",
    },
    decider: pensionAgency,
  },
  certifiedBeforeStop: {
    number: "A-89",
    question: {
      zh: "周期过后、首个停发月之前补办认证的，停不停、补不补？",
      en: "What of someone certified after the cycle and before the first month to be withheld?",
    },
    clauses: ["P-2.8.e", "P-2.8.f"],
    stake: "medium",
    kind: "fixed",
    why: {
      zh:
        "没有停发就没有补发：由首个停发月即可推出停发0个月、补发0元，不必另作选择。周期止于12月10日、" +
        "12月20日补办的即是此例。",
      en:
        "Nothing was withheld, so nothing is owed: no month and 0 yuan follow from the first withheld month, and " +
        "there is nothing to choose. An example is someone certified on 20 December after a cycle that ended on " +
        "the 10th.",
    },
    decider: pensionAgency,
  },
  lastCertifiedEarlier: {
    number: "A-90",
    question: {
      zh: "上次认证早于上年度（2020年以前）的，怎么处理？",
      en: "What of someone whose last certification was before last year (before 2020)?",
    },
    clauses: ["P-2.8.e"],
    stake: "medium",
    kind: "choice",
    options: {
      review: {
        zh:
          "转人工核定，注明以前年度已应停发；2019年12月31日及以前认证的属此列，2020年1月1日起认证的不属。本年度" +
          "又认证的，此后照发，以前应停发哪些月份不推算，按实际停发的月份补发。",
        en:
          "For review, noting that a stop was due in an earlier year. This is for certifications up to 31 December " +
          "2019, not from 1 January 2020 on. Once certified anew, payment goes on; which months were due to stop is " +
          "not computed, and those in fact withheld are paid back.",
      },
      stop: {
        zh: "直接列为应停发，不等2021年周期届满；补办认证后恢复发放，补发实际停发的月份。",
        en:
          "A stop is due at once, without waiting for the 2021 cycle to end; once certified, payment resumes, and " +
          "the months in fact withheld are paid back.",
      },
    },
    default: "review",
    why: {
      zh:
        "条文只写了上年度办过认证的人；更早的为何仍在发放，文内看不出，不宜未经核定即行停发。周期自上次认证起满12个月" +
        "的，补办以后应停发的月份由周期推出，不依此问。",
      en:
        "The clause speaks of people certified last year. Why payment to the others went on cannot be seen from the " +
        "text, and a pension should not stop before someone has looked into it. A cycle of twelve months from the " +
        "last certification tells itself which months were due, once someone is certified late.",
    },
    decider: pensionAgency,
  },
  noticePeriod: {
    number: "A-57a",
    question: {
      zh: "跨月、跨季的公示算在哪个月、哪个季度？",
      en: "To which month or quarter does a public notice belong?",
    },
    clauses: ["P-2.11.a", "P-2.11.b"],
    stake: "medium",
    kind: "choice",
    options: {
      "start-date": {
        zh: "按起始日：3月30日张贴、4月7日截止的，算第一季度、3月。",
        en: "To that of its first day: posted on 30 March until 7 April it belongs to the first quarter and to March.",
      },
      "period-covered": {
        zh:
          "按公示内容所属的月、季，以台账所载为准：4月2日张贴的第一季度情况，算第一季度。" +
          "台账没有写明的，可能所属的月、季待核，不认定为缺公示。",
        en:
          "To the one whose matters it publishes, as the ledger states: first-quarter matters posted on 2 April " +
          "belong to the first quarter. Where the ledger doesn't say, no period that it may be of is found to lack " +
          "one.",
      },
    },
    default: "start-date",
    why: {
      zh: "要求是每季、每月进行公示，说的是何时公示；起始日有据可查，逐个公示单位核对。",
      en:
        "The duty is to post in every quarter and month, which speaks of when. The first day is on record. Each " +
        "posting unit is tested by itself.",
    },
    decider: pensionAgency,
  },
  emptyMonthNotice: {
    number: "A-57b",
    question: {
      zh: "当月没有新增到龄领取人员的，是否仍要公示？",
      en: "Is a notice needed for a month without new pensioners?",
    },
    clauses: ["P-2.11.b"],
    stake: "medium",
    kind: "choice",
    options: {
      "not-needed": {
        zh: "不必：说明当月没有新增的，该月不计入应公示次数。",
        en: "No: a month that is stated to have none is taken out of the notices due.",
      },
      needed: {
        zh: "仍要：全年应有12次，没有新增的月份也须公示“无新增”。",
        en: "Yes: twelve are due in the year, and a month without any needs a notice that says so.",
      },
    },
    default: "not-needed",
    why: {
      zh: "公示的是人员名单，没有人就没有可公示的；方案没有要求零公示。",
      en:
        "What is posted is a list of people; without any there is nothing to post, and the plan does not ask for an " +
        "empty notice.",
    },
    decider: pensionAgency,
  },
  borderlineNotices: {
    number: "A-95",
    question: {
      zh: "公示天数处于临界的，计不计入全年合格次数？",
      en: "Do borderline notices count in the year's tally?",
    },
    clauses: ["P-2.11.a", "P-2.11.b"],
    stake: "low",
    kind: "choice",
    options: {
      counted: {
        zh: "计入，另列临界次数：8次中有2次临界的，记8次，其中临界2次。",
        en: "They do, with their number beside it: 8 notices of which 2 are borderline are 8, 2 of them borderline.",
      },
      "not-counted": {
        zh: "不计入：8次中有2次临界的，记6次，缺2次。",
        en: "They do not: 8 notices of which 2 are borderline are 6, and 2 are lacking.",
      },
    },
    default: "counted",
    why: {
      zh: "临界的意思就是不能认定违规，因此不减次数，但把数目列明供复核。首尾都计天数时没有临界。",
      en:
        "Borderline means that no breach can be found, so none is deducted, and the number is shown for checking. " +
        "Where both ends count, nothing is borderline.",
    },
    decider: pensionAgency,
  },
  premiumsNotRemitted: {
    number: "B-15",
    question: {
      zh: "“下欠保费”指村里已收未上解的保费，还是指参保人应缴未缴的保费？",
      en:
        "Are the premiums owed (下欠保费) those that a village collected and did not remit, or those its members " +
        "did not pay?",
    },
    clauses: ["P-2.12.b"],
    stake: "medium",
    kind: "fixed",
    why: {
      zh:
        "按已收减已上解计算：“上解”以钱已在手为前提，拒不上解的移交纪检监察部门；参保人没有缴的，" +
        "不是村（居）、社区的下欠，没有别的读法。",
      en:
        "Always what was collected less what was remitted. Remitting presupposes money in hand, and refusal goes " +
        "to the discipline bodies; what members have not paid is no arrears of the village.",
    },
    decider: pensionAgency,
  },
  undefinedTimeliness: {
    number: "A-58",
    question: {
      zh: "没有写日期的“定期”“及时”，多久算超期？",
      en: "When is something that must be done 'regularly' or 'promptly' overdue, where no day is printed?",
    },
    clauses: ["P-2.5.a", "P-2.7.c", "P-2.11.c", "P-2.11.d", "P-2.12.b", "P-2.12.c", "PA2-3.2", "PA2-5.1"],
    stake: "low",
    kind: "none",
    why: {
      zh:
        "各处都没有写间隔或天数，因此不判超期，只列明最近一次的日期和距今天数，或按评分人认定的是否及时。" +
        "每月按时报送死亡资料另作一问。",
      en:
        "None of these prints an interval, so nothing is called late: the last date and the days since are shown, or " +
        "the assessor's word on promptness is taken. The monthly death report is a question of its own.",
    },
    decider: pensionCentre,
  },
};
