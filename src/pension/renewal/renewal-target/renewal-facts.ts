import { takenAsNo } from "../../../foundation/absent.js";
import type { Extra, Schema } from "../../../foundation/description.js";
import { date, flag, optional, record } from "../../../foundation/schema.js";

/** An insured person, for {@link renewalTarget}. */
export interface RenewalTargetFacts {
  /** Date of birth, `YYYY-MM-DD`. */
  readonly birthDate: string;
  /** The day as of which the person is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether anything was ever contributed, by the district too; left out: not known, or another fact says so. */
  readonly everPaid?: boolean;
  /** The day of the latest contribution, by the district too; left out where there is none or it is not known. */
  readonly lastPaidOn?: string;
  /** Whether last year was paid, by the person or the district; when left out, no, unless the district paid it. */
  readonly paidLastYear?: boolean;
  /** Whether the district paid every contribution on record; when left out, no, unless it paid last year. */
  readonly districtPaidOnly?: boolean;
  /** Whether the district paid last year; when left out, no. */
  readonly priorPaidByDistrict?: boolean;
  /** Whether struck off and not rejoined; left out: not known, or `joiningConditions` met say no. */
  readonly cancelled?: boolean;
  /** Whether the person meets the conditions for joining; left out: not known, or not struck off says yes. */
  readonly joiningConditions?: boolean;
  /** From the pension age on: whether a pension is drawn; left out: not known, or too few years say no. */
  readonly drawing?: boolean;
  /** From the pension age on: whether the years paid suffice, as stated; left out where it is not known. */
  readonly yearsSuffice?: boolean;
}

const unlessByDistrict: Extra = {
  absent: { zh: "按否计，上年度由政府代缴的除外", en: "taken as no, unless the district paid last year" },
};

/** The schema of {@link RenewalTargetFacts}. */
export function renewalFacts(): Schema<RenewalTargetFacts> {
  return record(["参保人员", "An insured person"], {
    birthDate: date(["出生日期", "Date of birth"]),
    asOf: date(["认定日期", "As of"]),
    everPaid: optional(flag(["是否缴过费", "Whether ever contributed"])),
    lastPaidOn: optional(date(["最近缴费日期", "Latest contribution"], { synonyms: ["缴费（到账）日期"] })),
    paidLastYear: optional(flag(["上年度是否缴费", "Whether last year was paid"], unlessByDistrict)),
    districtPaidOnly: optional(flag(["是否只有代缴记录", "Whether the district paid all on record"], unlessByDistrict)),
    priorPaidByDistrict: optional(
      flag(["上年度是否由政府代缴", "Whether the district paid last year"], {
        synonyms: ["上年度是否代缴"],
        ...takenAsNo,
      }),
    ),
    cancelled: optional(
      flag(["是否已注销", "Whether struck off"], {
        absent: {
          zh: "按不明计，载明符合参保条件的按否计",
          en: "not known; taken as no where the joining conditions are met",
        },
      }),
    ),
    joiningConditions: optional(
      flag(["是否符合参保条件", "Whether the joining conditions are met"], {
        absent: {
          zh: "按不明计，载明未注销的按符合计",
          en: "not known; taken to be met where stated not to be struck off",
        },
      }),
    ),
    drawing: optional(
      flag(["是否在领待遇", "Whether a pension is drawn"], {
        absent: { zh: "按不明计，载明缴费年限不足的按否计", en: "not known; taken as no where the years fall short" },
      }),
    ),
    yearsSuffice: optional(flag(["缴费年限是否足够", "Whether the years paid suffice"])),
  });
}
