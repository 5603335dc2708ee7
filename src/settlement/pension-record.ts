import type { Amount } from "../foundation/decimal.js";
import type { Schema } from "../foundation/description.js";
import { idNumber } from "../foundation/id-number.js";
import { amount, choice, count, date, flag, list, optional, record, text } from "../foundation/schema.js";
import { type ContributionPayment, paymentTitles } from "../pension/contributions/contribution-facts.js";
import { paymentSilent, paymentWords } from "../pension/contributions/contribution-vocabulary.js";

import { pensionColumns, pensionMatters, pensionPassedOver } from "./pension-vocabulary.js";
import { backPaymentWords, groupMeanings, groupTitles, standingTitles } from "./pension-word-vocabulary.js";
import { columnsPassedOver, personColumns, placeFacts, regionColumns, remarksThatMatter } from "./person-vocabulary.js";

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

/** How a ledger says that a contribution was paid; `back-payment` is one of which it does not say what for. */
export type LedgerPayment = ContributionPayment | "back-payment";

/** Where a person stands on the roll (参保状态). */
export type PensionStanding = "insured" | "suspended" | "cancelled" | "drawing" | "not-enrolled";

/** One row of a pension ledger (城乡居保参保缴费台账), for {@link settlePension}. */
export interface PensionRecord {
  /** Tells people apart; nothing is read out of it. */
  readonly idNumber: string;
  /** A township of the policy's annex 1; left out, the person's other rows tell. */
  readonly township?: string;
  /** The village (村、社区), as the ledger names it; left out, the person's other rows tell. */
  readonly village?: string;
  /** The tier of the year, in yuan; left out where none is chosen. */
  readonly tier?: Amount;
  /** The yuan due; it must be the tier where both are given. */
  readonly dueYuan?: Amount;
  /** The yuan paid. Left out, a day or a status of payment says that the tier was paid; else nothing was. */
  readonly paidYuan?: Amount;
  /** The day of payment. */
  readonly paidOn?: string;
  /** Whether the year's contribution is paid; left out, the amount and the day tell. */
  readonly paid?: boolean;
  /** How it was paid; left out, as other members say, else as {@link contributionSubsidy} takes it. */
  readonly payment?: LedgerPayment;
  /** Whether the government pays; left out, `payment` and `agencyYuan` tell. */
  readonly agencyPaid?: boolean;
  /** The yuan that the government paid on the person's behalf. */
  readonly agencyYuan?: Amount;
  /** The groups under which the government pays; one payment, however many. */
  readonly groups?: readonly AgencyPaidLabel[];
  /** Whether this is a payment for earlier years; left out, `payment` tells. */
  readonly backPaid?: boolean;
  /** The year that the row is of; left out, the policy's. A row of another year enters no account. */
  readonly year?: number;
  /** Where the person stands on the roll; left out, on it. Whoever is not on it, and did not pay, enters no account. */
  readonly standing?: PensionStanding;
  /** Whether the person draws a pension; left out, `standing` tells. One who does, and did not pay, is not counted. */
  readonly drawing?: boolean;
  /** The day of death. Whoever died in the year or before, and did not pay before it, enters no account. */
  readonly diedOn?: string;
  /** Whether the person is insured under another scheme; left out, taken not to be so. One who is enters no account. */
  readonly otherScheme?: boolean;
  /** Whether an earlier year was left out; left out itself, taken not to be so. */
  readonly interrupted?: boolean;
}

/** The schema of a row of a pension ledger, with the column names and words that such ledgers use. */
export function pensionRecord(): Schema<PensionRecord> {
  const columns = pensionColumns;
  const [paymentTitle, payment] = columns.payment;
  const [groupsTitle, groups] = columns.groups;
  const [standingTitle, standing] = columns.standing;
  const shape = {
    idNumber: idNumber(...personColumns.idNumber),
    township: optional(text(...personColumns.township)),
    village: optional(text(...personColumns.village)),
    tier: optional(amount(...columns.tier)),
    dueYuan: optional(amount(...columns.dueYuan)),
    paidYuan: optional(amount(...columns.paidYuan)),
    paidOn: optional(date(...columns.paidOn)),
    paid: optional(flag(...columns.paid)),
    payment: optional(
      choice<LedgerPayment>(
        paymentTitle,
        { ...paymentTitles, "back-payment": ["补缴", "back payment, not said what for"] },
        { ...payment, words: { ...paymentWords, "back-payment": backPaymentWords }, silent: paymentSilent },
      ),
    ),
    agencyPaid: optional(flag(...columns.agencyPaid)),
    agencyYuan: optional(amount(...columns.agencyYuan)),
    groups: optional(list(groupsTitle, choice(groupsTitle, groupTitles, groupMeanings), groups)),
    backPaid: optional(flag(...columns.backPaid)),
    year: optional(count(...columns.year)),
    standing: optional(choice(standingTitle, standingTitles, standing)),
    drawing: optional(flag(...columns.drawing)),
    diedOn: optional(date(...columns.diedOn)),
    otherScheme: optional(flag(...columns.otherScheme)),
    interrupted: optional(flag(...columns.interrupted)),
  };
  return record(["城乡居保参保缴费台账的一行", "A row of the pension ledger"], shape, {
    passedOver: [...columnsPassedOver, ...pensionPassedOver],
    matters: pensionMatters,
    remarks: remarksThatMatter,
    oneOf: ["paidYuan", "paidOn", "paid", "agencyYuan"],
    anywhere: placeFacts,
    region: regionColumns,
  });
}
