import { takenAsNo, takenAsNone } from "../../../foundation/absent.js";
import type { Amount } from "../../../foundation/decimal.js";
import type { Schema } from "../../../foundation/description.js";
import { amount, choice, count, date, flag, list, optional, text } from "../../../foundation/schema.js";

/**
 * A category of person that agency payment may depend on (二（二）): some are paid for at the tier kept for it, some at
 * the highest; `other-hardship` stands for the groups that the plan does not name.
 */
export type AgencyCategory =
  | "disability"
  | "subsistence-allowance"
  | "destitute"
  | "only-child-died"
  | "only-child-disabled"
  | "complication"
  | "registered-poor"
  | "other-hardship";

/**
 * Marital status of a parent whose only child died or was disabled: married to the other parent, remarried, or alone.
 */
export type ParentMarriage = "married" | "remarried" | "single" | "widowed" | "divorced";

/** A person, for {@link agencyPaidContribution}. */
export interface AgencyPaidContributionFacts {
  /** Whether the person meets the conditions for joining; left out where it is not known. */
  readonly joiningConditions?: boolean;
  /** Every category that the person is in; empty for none. */
  readonly categories: readonly AgencyCategory[];
  /** Grade of the person's disability, 1 the most severe; left out where it is not known. */
  readonly disabilityGrade?: number;
  /** The scale that this grade is on, such as the certificate of disability; asked for where it has no such grade. */
  readonly disabilityScale?: string;
  /** Grade of the only child's disability; left out where it is not known. */
  readonly childDisabilityGrade?: number;
  /** The scale that this grade is on, such as the certificate of disability; asked for where it has no such grade. */
  readonly childDisabilityScale?: string;
  /** Grade of the complication after a birth-control operation; left out where it is not known. */
  readonly complicationGrade?: number;
  /** The scale that this grade is on, such as the certificate of disability; asked for where it has no such grade. */
  readonly complicationScale?: string;
  /** Whether the child's grade has changed; when left out, no. */
  readonly childGradeChanged?: boolean;
  /** Whether the couple had another child afterwards; left out where it is not known. */
  readonly laterChild?: boolean;
  /** Whether a child was adopted; when left out, no. */
  readonly adoptedChild?: boolean;
  /** Marital status: married to the other parent, remarried, or alone; left out where it is not known. */
  readonly marriage?: ParentMarriage;
  /** The wife's date of birth, for a couple; left out where it is not known. */
  readonly wifeBirthDate?: string;
  /** The parent's own date of birth, for a parent alone; left out where it is not known. */
  readonly ownBirthDate?: string;
  /** The day as of which the age is judged, `YYYY-MM-DD`; left out where it is not fixed. */
  readonly asOf?: string;
  /** The tier that the person has chosen or asks for, in yuan a year; left out where there is none. */
  readonly chosenTier?: Amount;
  /** The tier that the person has already paid for the year, in yuan; it goes before a chosen one. Left out: none. */
  readonly paidTier?: Amount;
}

/** The schemas of {@link AgencyPaidContributionFacts}. */
export function agencyFacts(): Readonly<Record<keyof AgencyPaidContributionFacts, Schema>> {
  return {
    joiningConditions: optional(flag(["是否符合参保条件", "Whether the joining conditions are met"])),
    categories: list(["对象类别", "Categories"], category(), { synonyms: ["代缴类别", "人员类别"] }),
    disabilityGrade: optional(grade(["残疾等级", "Grade of disability"])),
    disabilityScale: optional(scale(["残疾等级标准", "Scale of the grade of disability"])),
    childDisabilityGrade: optional(
      grade(["子女伤残等级", "Grade of the child's disability"], { synonyms: ["子女残疾等级"] }),
    ),
    childDisabilityScale: optional(
      scale(["子女伤残等级标准", "Scale of the grade of the child's disability"], { synonyms: ["子女残疾等级标准"] }),
    ),
    complicationGrade: optional(grade(["并发症等级", "Grade of the complication"])),
    complicationScale: optional(scale(["并发症等级标准", "Scale of the grade of the complication"])),
    childGradeChanged: optional(flag(["子女等级是否变化", "Whether the child's grade has changed"], takenAsNo)),
    laterChild: optional(flag(["是否再生育", "Whether there was another child afterwards"])),
    adoptedChild: optional(flag(["是否收养子女", "Whether a child was adopted"], takenAsNo)),
    marriage: optional(
      choice(["婚姻状况", "Marital status"], {
        married: ["夫妻", "married to the other parent"],
        remarried: ["再婚", "remarried"],
        single: ["单身", "single"],
        widowed: ["丧偶", "widowed"],
        divorced: ["离异", "divorced"],
      }),
    ),
    wifeBirthDate: optional(date(["女方出生日期", "Wife's date of birth"], { synonyms: ["配偶出生日期"] })),
    ownBirthDate: optional(date(["本人出生日期", "Parent's own date of birth"], { synonyms: ["出生日期"] })),
    asOf: optional(date(["认定日期", "Age as of"], { synonyms: ["数据提供日期"] })),
    chosenTier: optional(
      amount(["本人选定档次（元/年）", "Tier chosen, yuan a year"], {
        synonyms: ["本年度缴费档次", "缴费档次"],
        ...takenAsNone,
      }),
    ),
    paidTier: optional(amount(["本人已缴档次（元/年）", "Tier already paid by the person, yuan a year"], takenAsNone)),
  };
}

function category(): Schema<AgencyCategory> {
  return choice(["类别", "Category"], {
    disability: ["残疾人", "disabled person"],
    "subsistence-allowance": ["低保对象", "subsistence allowance recipient"],
    destitute: ["特困人员", "destitute person"],
    "only-child-died": ["独生子女死亡", "parent whose only child died"],
    "only-child-disabled": ["独生子女伤残", "parent whose only child was disabled"],
    complication: ["节育手术并发症", "complication after a birth-control operation"],
    "registered-poor": ["建档立卡贫困人口", "registered poor"],
    "other-hardship": ["其他缴费困难群体", "another group in hardship"],
  });
}

/** Other names of a column. */
interface Synonyms {
  readonly synonyms?: readonly string[];
}

/** Grades count from 1, the most severe. */
function grade(title: readonly [zh: string, en: string], extra: Synonyms = {}): Schema<number> {
  return count(title, { min: 1, max: 10, ...extra });
}

/** What a grade is counted by, in the words of its document. */
function scale(title: readonly [zh: string, en: string], extra: Synonyms = {}): Schema<string> {
  return text(title, { examples: ["残疾证"], ...extra });
}
