import type { ReadingRegister } from "../registers.js";
import { finance, medicalAndFinance, medicalBureau } from "./readings-deciders.js";

/** Medical insurance: enrolment rate, work fund grant, lists. */
export const medicalRateReadings: Pick<
  ReadingRegister,
  | "medicalRateBase"
  | "rateOnTwoRows"
  | "accuracyGap"
  | "thirdRowAccuracy"
  | "thirdRowHighAccuracy"
  | "grantHeadcount"
  | "grantRateBases"
  | "listedGroups"
  | "identicalLists"
  | "listMatching"
  | "uninsuredFisher"
> = {
  medicalRateBase: {
    number: "A-79",
    question: {
      zh: "居民医保参保率的分子、分母各是什么人数？",
      en: "Which persons are the numerator and which the denominator of the medical enrolment rate?",
    },
    clauses: ["M-6.2", "M-6.3.a", "M-6.6.b", "M-6.6.c", "M-6.6.d"],
    stake: "high",
    kind: "fact",
    why: {
      zh:
        "按填报的参保人数和基数计算，并请注明口径。通知要求同时提供户籍人口和常住人口，没有说用哪一个；" +
        "分子含不含职工医保人员也没有写，因此不预设。",
      en:
        "The insured count and the base in the facts, with their label, settle it. The notice has both registered " +
        "and resident population supplied and does not say which is used, nor whether employees' insurance counts in " +
        "the numerator, so there is no default.",
    },
    decider: {
      zh: "区医保局会同统计部门（按职责推断）",
      en: "District medical security bureau with the statistics department (inferred from their duties)",
    },
  },
  rateOnTwoRows: {
    number: "A-80",
    question: {
      zh: "参保率正好99%，既是“99%以上”又在“98-99%”之内，按哪一档拨付？",
      en: "An enrolment rate of exactly 99% fits both '99% and above' and '98-99%': which row pays?",
    },
    clauses: ["M-6.6.b", "M-6.6.c", "M-6.6.d"],
    stake: "medium",
    kind: "choice",
    options: {
      "better-row": {
        zh: "两档都符合的取高：99%、准确率90%、激活率50%，为0.8元/人。",
        en: "Where two rows fit, the better: 99%, accuracy 90%, activation 50% give 0.8 yuan a person.",
      },
      "worse-row": {
        zh: "两档都符合的取低：同例为0.6元/人；高于99%的只符合前两档，不受影响。",
        en:
          "Where two rows fit, the worse: the same gives 0.6. Above 99% only the first two rows fit and nothing " +
          "changes.",
      },
    },
    default: "better-row",
    why: {
      zh: "“以上”含99%，达到了就应给；三档都含各自印出的两端，98%也在第三档内，两档重叠时不因区间写法而减少拨付。",
      en:
        "'And above' includes 99%, and what is reached is paid. Each row includes the ends that it prints, 98% in " +
        "the third likewise, and an overlap should not cost a unit its better row.",
    },
    decider: medicalAndFinance,
  },
  accuracyGap: {
    number: "A-81",
    question: {
      zh: "准确率在94%和95%之间的，按哪一档拨付？",
      en: "Which row pays for a data accuracy between 94% and 95%?",
    },
    clauses: ["M-6.6.b", "M-6.6.c", "M-6.6.d", "M-6.6.e"],
    stake: "high",
    kind: "choice",
    options: {
      step: {
        zh: "不到95%的归第二档，即90%以上、不满95%：参保率99.4%、准确率94.99%的为0.8元/人，予以注明。",
        en:
          "Below 95% it is the second row, which runs from 90% up to but without 95%: enrolment 99.4% with accuracy " +
          "94.99% gives 0.8 yuan a person, with a note.",
      },
      gap: {
        zh:
          "大于94%、小于95%的，前两档都不符合：参保率高于99%的为0；正好99%的看第三档是否符合，符合的为0.6元/人。" +
          "正好94%的仍为第二档。",
        en:
          "Above 94% and below 95% neither of the first two rows fits: with enrolment above 99% nothing is paid; at " +
          "exactly 99% the third row decides, 0.6 where it fits. Exactly 94% is still the second row.",
      },
      rounded: {
        zh:
          "只对大于94%、小于95%的四舍五入到整数：94.5%及以上作95%，为1元/人；94.5%以下作94%，为0.8元/人。" +
          "其他准确率不取整，89.6%不作90%。",
        en:
          "Between 94% and 95%, and only there, it is rounded to a whole percent: from 94.5% on it is 95% and gives " +
          "1 yuan, below it 94% and gives 0.8. No other accuracy is rounded, so 89.6% is not 90%.",
      },
    },
    default: "step",
    why: {
      zh: "不到95%就不符合第一档；两档是递进的台阶，印成整数是写法，比94%做得好反而没有经费，不合情理。",
      en:
        "Short of 95% the first row does not fit. The rows are steps printed in whole numbers, and to pay nothing " +
        "for doing better than 94% would be absurd.",
    },
    decider: medicalAndFinance,
  },
  thirdRowAccuracy: {
    number: "A-82",
    question: {
      zh: "第三档的准确率“90%”，是正好90%还是90%以上？",
      en: "Does the third row's accuracy of '90%' mean exactly 90% or at least 90%?",
    },
    clauses: ["M-6.6.d", "M-6.6.e"],
    stake: "high",
    kind: "choice",
    options: {
      "at-least": {
        zh: "90%以上：参保率98.5%、准确率92%的为0.6元/人，90%的也是，89.99%的为0；予以注明。",
        en:
          "At least: enrolment 98.5% with accuracy 92% gives 0.6 yuan a person, with a note; 90% does too, 89.99% " +
          "gives nothing.",
      },
      exactly: {
        zh: "正好90%：92%、90.01%的都为0，只有90%的为0.6元/人。",
        en: "Exactly: 92% and 90.01% give nothing, only 90% gives 0.6.",
      },
    },
    default: "at-least",
    why: {
      zh: "三档都是达标给钱，准确率更高反而没有经费不合情理；条文漏写“以上”的可能性大，但严格照字面为0，所以注明。",
      en:
        "All rows pay for reaching a standard, and paying nothing for better data would be absurd. 'And above' was " +
        "probably left out; read to the letter the answer is nothing, hence the note.",
    },
    decider: medicalAndFinance,
  },
  thirdRowHighAccuracy: {
    number: "A-83",
    question: {
      zh: "参保率只在98%至99%之间，准确率却在95%以上的，按第三档拨付还是不拨？",
      en: "With enrolment only between 98% and 99% but accuracy of 95% or more, does the third row pay, or nothing?",
    },
    clauses: ["M-6.6.d", "M-6.6.e"],
    stake: "medium",
    kind: "choice",
    options: {
      granted: {
        zh: "按第三档：参保率98.5%、准确率97%、激活率80%的为0.6元/人。",
        en: "The third row: enrolment 98.5%, accuracy 97%, activation 80% give 0.6 yuan a person.",
      },
      nothing: {
        zh: "不拨：准确率95%及以上的不符合第三档，为0；94.99%的仍为0.6元/人。",
        en: "Nothing: an accuracy of 95% or more does not fit the third row; 94.99% still gives 0.6.",
      },
    },
    default: "granted",
    why: {
      zh:
        "第三档的准确率按90%以上理解，97%当然在内；只有把“90%”读作正好90%时，本问题才不出现。" +
        "参保率99%以上而准确率不足90%的，没有任何一档符合，不拨。",
      en:
        "With the third row read as at least 90%, 97% is within it; read as exactly 90%, the question does not " +
        "arise. Enrolment of 99% or more with accuracy below 90% fits no row and is paid nothing.",
    },
    decider: medicalAndFinance,
  },
  grantHeadcount: {
    number: "A-84",
    question: {
      zh: "每人1元、0.8元、0.6元，按哪些人的人数拨付，拨给哪个单位？",
      en: "For which headcount are the 1, 0.8 and 0.6 yuan a person paid, and to which unit?",
    },
    clauses: ["M-6.6.a", "M-6.6.b", "M-6.6.c", "M-6.6.d"],
    stake: "high",
    kind: "fact",
    why: {
      zh:
        "按填报的人数计算。参保人数、自缴人数、辖区人口都可称“人”，“单位”是乡镇还是代收单位也没有写，" +
        "因此不预设；宜取该单位的参保人数。",
      en:
        "The headcount in the facts settles it. Insured people, people who paid themselves and residents are all " +
        "persons, and whether the unit is the township or the collecting body is not said, so there is no default; " +
        "the insured people of the unit suit best.",
    },
    decider: finance,
  },
  grantRateBases: {
    number: "A-85",
    question: {
      zh: "数据准确率、电子凭证激活率以多少人为基数，全查还是抽查？",
      en: "On which base are data accuracy and activation measured, and in full or by sample?",
    },
    clauses: ["M-6.6.b", "M-6.6.c", "M-6.6.d"],
    stake: "medium",
    kind: "fact",
    why: {
      zh: "按填报的两个率（人数和基数）认定。通知没有写基数是参保人员还是居民，也没有写核查办法，因此不预设。",
      en:
        "The two rates in the facts, as count and base, settle it. The notice does not say whether the insured or " +
        "all residents are the base, nor how accuracy is checked, so there is no default.",
    },
    decider: medicalBureau,
  },
  listedGroups: {
    number: "B-26",
    question: {
      zh: "“上述人群”的名单于11月10日前报送，指哪些人群？",
      en: "'The above groups' are listed by 10 November: which groups are they?",
    },
    clauses: ["M-5.4", "M-5.5", "M-5.6", "M-5.7", "M-5.9", "M-5.T"],
    stake: "low",
    kind: "choice",
    options: {
      "with-a-named-body": {
        zh:
          "五（四）至（七）写明认定部门的人群。受灾贫困人口、禁捕退捕渔民等没有写明认定部门的，" +
          "名单在11月10日以后报送的不认定为逾期，由谁报送转人工核定。",
        en:
          "Those of V(4) to (7), for whom a body is named. Where none is, as for the disaster-stricken poor or " +
          "fishers, a list after 10 November is not late for certain, and who hands it in is for review.",
      },
      "with-other-departments": {
        zh: "连同五（九）其他涉及部门所管的人群：没有写明认定部门的，名单在11月10日以后报送的也算逾期。",
        en:
          "With those of the other departments of V(9): a list after 10 November is late whether or not a body is " +
          "named.",
      },
    },
    default: "with-a-named-body",
    why: {
      zh: "“上述人群须经相关部门审核”，承接的是前面逐一写明由谁认定的人群；五（九）没有写人群，逾期从窄认定。",
      en:
        "'The above groups, reviewed by the departments concerned' follows on the groups whose body is named one by " +
        "one; V(9) names no group. Lateness is found narrowly.",
    },
    decider: medicalBureau,
  },
  identicalLists: {
    number: "A-86",
    question: {
      zh: "电子版与纸质名单“完全一致”，是内容一致还是逐字一致？",
      en: "Must the electronic list be identical to the paper one in content, or character by character?",
    },
    clauses: ["M-5.T"],
    stake: "low",
    kind: "choice",
    options: {
      content: {
        zh: "内容一致：去掉首尾空格、统一全角半角后逐项相同即可，“２８０ ”与“280”一致。",
        en:
          "In content: the same field by field once outer spaces are trimmed and full-width characters folded, so " +
          "'２８０ ' equals '280'.",
      },
      "exact-text": {
        zh: "逐字一致：空格、全角半角不同都算不一致，“２８０”与“280”不一致。",
        en: "Character by character: a space or a full-width character makes a difference, so '２８０' is not '280'.",
      },
    },
    default: "content",
    why: {
      zh: "要求一致是为了两份名单指向同样的人和同样的数据；纸面上本来看不出全角半角和空格。",
      en:
        "The lists are to show the same people with the same data, and on paper neither width nor outer spaces can " +
        "be told apart.",
    },
    decider: medicalBureau,
  },
  listMatching: {
    number: "A-98",
    question: {
      zh: "核对两份名单时，按公民身份号码对应还是按行次对应？",
      en: "When two lists are compared, are rows matched by identity number or by position?",
    },
    clauses: ["M-5.T"],
    stake: "low",
    kind: "choice",
    options: {
      "by-key": {
        zh: "按公民身份号码：行次不同不算差异，只在一份名单上的列为差异。",
        en: "By identity number: a different order is no difference, and a person on one list only is.",
      },
      "by-position": {
        zh: "按行次：第几行对第几行，中间多一行的，其后各行都列为差异。",
        en: "By position: row against row, so that one extra row makes every later row differ.",
      },
    },
    default: "by-key",
    why: {
      zh: "名单以人为单位，要核对的是同一个人的数据；通知没有要求顺序一致。",
      en:
        "A list is of people, and what is checked is the data of the same person. The notice does not ask for the " +
        "same order.",
    },
    decider: medicalBureau,
  },
  uninsuredFisher: {
    number: "M-6.3.b",
    question: {
      zh: "禁捕退捕渔民有人未参保的，是列出名单，还是算未做到应保尽保？",
      en:
        "When fishers under the ban are uninsured, are they merely listed, or is it a breach of insuring all who " +
        "should be?",
    },
    clauses: ["M-6.3.b"],
    stake: "medium",
    kind: "choice",
    options: {
      listed: {
        zh: "只列名单：渔民中未参保的逐人列出，不影响是否合格的结论。",
        en: "Listed: the uninsured fishers are named, and whether the unit conforms does not turn on them.",
      },
      breach: {
        zh: "算未做到：有一名渔民未参保即为不合格，与贫困人口一样。",
        en: "A breach: one uninsured fisher and the unit does not conform, as with the poor.",
      },
    },
    default: "listed",
    why: {
      zh:
        "排查参保状态、建台账写了贫困人口和渔民两类，口径数据一致和应保尽保只接着贫困人口和新增贫困人口说；" +
        "违规从窄认定。",
      en:
        "Checking the payment status and keeping the ledger name both groups; agreement of data and leaving nobody " +
        "out are said of the poor and the newly poor only. A breach is found narrowly.",
    },
    decider: medicalBureau,
  },
};
