import type { Amount } from "../foundation/decimal.js";
import type { Schema } from "../foundation/description.js";
import { idNumber } from "../foundation/id-number.js";
import { amount, choice, date, flag, optional, record, text } from "../foundation/schema.js";
import type { ContributionPayment } from "../pension/contributions/contribution-facts.js";

/**
 * The group under which the government pays a person's contribution (代缴类别), as ledgers name it; it labels the
 * accounts and decides no amount.
 */
export type AgencyPaidLabel =
  | "severe-disability"
  | "subsistence-allowance"
  | "destitute"
  | "bereaved-parents"
  | "parents-of-disabled-child"
  | "complication"
  | "other";

/** One row of a pension ledger (城乡居保参保缴费台账), for {@link settlePension}. */
export interface PensionRecord {
  /** Tells people apart; nothing is read out of it. */
  readonly idNumber: string;
  /** A township of the policy's annex 1. */
  readonly township: string;
  /** The village (村、社区), as the ledger names it. */
  readonly village: string;
  /** The tier of the year, in yuan; left out where none is chosen. */
  readonly tier?: Amount;
  /** The yuan paid. Left out, a day of payment says that the tier was paid; neither says that nothing was. */
  readonly paidYuan?: Amount;
  /** The day of payment. */
  readonly paidOn?: string;
  /** How it was paid; left out, as {@link contributionSubsidy} takes it. */
  readonly payment?: ContributionPayment;
  /** The group under which the government pays. */
  readonly group?: AgencyPaidLabel;
  /** Whether an earlier year was left out; left out itself, taken not to be so. */
  readonly interrupted?: boolean;
}

/** The schema of a row of a pension ledger, with the column names that such ledgers use. */
export function pensionRecord(): Schema<PensionRecord> {
  return record(["城乡居保参保缴费台账的一行", "A row of the pension ledger"], {
    idNumber: idNumber(["公民身份号码", "Citizen's ID number"], {
      synonyms: ["身份证号", "身份证号码", "证件号码", "身份号码"],
    }),
    township: text(["乡镇（街道）", "Township"], { synonyms: ["乡镇", "街道", "乡镇街道", "所属乡镇"] }),
    village: text(["村（社区）", "Village"], { synonyms: ["村", "社区", "村居", "村（居）", "村社区", "村委会"] }),
    tier: optional(
      amount(["本年度缴费档次", "Contribution tier of the year, yuan"], {
        synonyms: ["缴费档次", "缴费档次（元/年）", "档次", "应缴金额"],
      }),
    ),
    paidYuan: optional(amount(["实缴金额", "Yuan paid"], { synonyms: ["缴费金额", "到账金额", "代缴金额"] })),
    paidOn: optional(
      date(["缴费日期", "Day of payment"], { synonyms: ["缴费（到账）日期", "到账日期", "缴费到账日期", "缴费时间"] }),
    ),
    payment: optional(
      choice(["缴费性质", "How it was paid"], {
        "self-paid": ["个人缴费", "by the person"],
        "agency-paid": ["政府代缴", "by the government"],
        "back-payment-after-interruption": ["中断后补缴", "back payment after an interruption"],
        "back-payment-for-short-years": ["年限不足补缴", "back payment for too few years"],
      }),
    ),
    group: optional(
      choice(
        ["代缴类别", "Group paid for by the government"],
        {
          "severe-disability": ["重度残疾", "severe disability"],
          "subsistence-allowance": ["低保对象", "subsistence allowance"],
          destitute: ["特困人员", "destitute"],
          "bereaved-parents": ["独生子女死亡", "only child deceased"],
          "parents-of-disabled-child": ["独生子女伤残", "only child disabled"],
          complication: ["节育手术并发症", "complication of birth-control surgery"],
          other: ["其他缴费困难群体", "another hardship group"],
        },
        { synonyms: ["对象类别", "代缴对象类别"] },
      ),
    ),
    interrupted: optional(
      flag(["以前年度是否中断缴费", "Whether an earlier year was left out"], { synonyms: ["是否中断"] }),
    ),
  });
}
