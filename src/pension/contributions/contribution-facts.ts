import type { Amount } from "../../foundation/decimal.js";
import type { Schema, Title } from "../../foundation/description.js";
import { amount, choice, count, date, flag, optional } from "../../foundation/schema.js";
import type { Text } from "../../foundation/text.js";
import { paymentSilent, paymentWords } from "./contribution-vocabulary.js";

/**
 * How a year's contribution was paid: by the person, by the government (代缴), or as a back payment (补缴) after an
 * interruption or for too few years.
 */
export type ContributionPayment =
  | "self-paid"
  | "agency-paid"
  | "back-payment-after-interruption"
  | "back-payment-for-short-years";

/** The ways of payment. */
export const paymentTitles: Readonly<Record<ContributionPayment, Title>> = {
  "self-paid": ["个人缴费", "by the person"],
  "agency-paid": ["政府代缴", "by the government"],
  "back-payment-after-interruption": ["中断后补缴", "back payment after an interruption"],
  "back-payment-for-short-years": ["年限不足补缴", "back payment for too few years"],
};

const backPaymentOfWhat: Text = {
  zh: "没有说是中断后补缴还是年限不足补缴",
  en: "whether paid back after an interruption or for too few years is not said",
};

/** One year's contribution, for {@link contributionSubsidy}. */
export interface ContributionSubsidyFacts {
  /** The tier paid, in yuan a year. */
  readonly tier: Amount;
  /**
   * How it was paid; when left out, as is usual for the tier: by the government on the lowest tier, else by the person.
   */
  readonly payment?: ContributionPayment;
  /** The day it was paid; when left out, taken to lie in the contribution window. */
  readonly paidOn?: string;
  /** Whether the person left out an earlier year; when left out, taken not to be so. */
  readonly interrupted?: boolean;
  /** The year asked about; when left out, the policy's own. */
  readonly year?: number;
}

/** The schemas of {@link ContributionSubsidyFacts}. */
export function contributionFacts(): Readonly<Record<keyof ContributionSubsidyFacts, Schema>> {
  return {
    tier: amount(["缴费档次（元/年）", "Contribution tier, yuan a year"], {
      synonyms: ["本年度缴费档次", "档次"],
    }),
    payment: optional(
      choice(["缴费性质", "How it was paid"], paymentTitles, {
        words: paymentWords,
        silent: paymentSilent,
        doubtful: { 补缴: backPaymentOfWhat },
        absent: { zh: "按该档次通常的方式计", en: "as is usual for the tier" },
        decisive: [],
      }),
    ),
    paidOn: optional(
      date(["缴费日期", "Day of payment"], {
        synonyms: ["缴费（到账）日期", "到账日期"],
        absent: { zh: "按在缴费期内计", en: "taken to lie in the window" },
        decisive: [],
      }),
    ),
    interrupted: optional(
      flag(["以前年度是否中断缴费", "Whether an earlier year was left out"], {
        synonyms: ["是否中断"],
        absent: { zh: "按未中断计", en: "taken not to be so" },
      }),
    ),
    year: optional(contributionYear()),
  };
}

/** The schema of the year that a contribution is for. */
export function contributionYear(): Schema<number> {
  return count(["缴费年度", "Contribution year"], { absent: { zh: "按本年度计", en: "the policy's own" } });
}

/** All that an answer on a year's contribution hangs on. */
export function contributionKey({ tier, payment, paidOn, interrupted, year }: ContributionSubsidyFacts): string {
  return `${Number(tier)} ${payment} ${paidOn} ${interrupted} ${year}`;
}
