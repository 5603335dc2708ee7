import type { PremiumGroup } from "../policy/medical-figures.js";
import type { AmountDifference, CountDifference } from "./amount-difference.js";
import type { AgencyPaidLabel, LedgerPayment } from "./pension-record.js";

/** The contributions of one tier, paid in one way, under the same groups, under both policies; yuan. */
export interface PensionLineDifference {
  /** Yuan a year. */
  readonly tier: string;
  /** How it was paid. */
  readonly payment: LedgerPayment;
  /** The groups under which the government pays; empty where the rows name none. */
  readonly groups: readonly AgencyPaidLabel[];
  /** Persons who paid for certain; rows, for back payments. */
  readonly persons: CountDifference;
  /** Persons of whom a reading is to say whether they paid for the year. */
  readonly open: CountDifference;
  /** What was paid in, by the person or on the person's behalf. */
  readonly paid: AmountDifference;
  /** The subsidy on it. */
  readonly subsidy: AmountDifference;
}

/** What the pension accounts of a place differ by; yuan. */
export interface PensionDifference {
  /** Persons who paid themselves, for certain. */
  readonly selfPaid: CountDifference;
  /** Persons for whom the government paid, for certain. */
  readonly agencyPaid: CountDifference;
  /** Persons for whom nothing was paid for the year, for certain. */
  readonly unpaid: CountDifference;
  /** Persons of whom a reading is to say whether they paid for the year. */
  readonly open: CountDifference;
  /** What persons paid for the year. */
  readonly contributions: AmountDifference;
  /** What the government paid on persons' behalf. */
  readonly agencyPremiums: AmountDifference;
  /** The subsidy on all that was paid. */
  readonly subsidy: AmountDifference;
  /** The same by tier, way of payment and groups. */
  readonly lines: readonly PensionLineDifference[];
}

/** Persons of the same groups under both policies; yuan. */
export interface MedicalLineDifference {
  /** In the order of the notice; empty for persons in none. */
  readonly groups: readonly PremiumGroup[];
  /** How many persons. */
  readonly persons: CountDifference;
  /** From the medical aid fund. */
  readonly subsidy: AmountDifference;
  /** What persons pay themselves. */
  readonly selfPaid: AmountDifference;
}

/** What the medical accounts of a place differ by; yuan. */
export interface MedicalDifference {
  /** Persons, each once. */
  readonly persons: CountDifference;
  /** The premiums of all, as exact text. */
  readonly premiums: {
    /** Under the base. */
    readonly base: string;
    /** Under the draft. */
    readonly draft: string;
    /** `draft` less `base`. */
    readonly difference: string;
  };
  /** What medical aid pays. */
  readonly subsidy: AmountDifference;
  /** What persons pay. */
  readonly selfPaid: AmountDifference;
  /** The same by the groups that persons are in. */
  readonly lines: readonly MedicalLineDifference[];
}

/** What accounts differ by, place by place. */
export interface AccountDifferences<Difference> {
  /** All townships together. */
  readonly district: Difference;
  /** In the order of the base; townships that it does not have after its own. */
  readonly townships: readonly TownshipDifference<Difference>[];
}

/** What the accounts of one township differ by. */
export interface TownshipDifference<Difference> {
  /** The township, as the rows name it. */
  readonly township: string;
  /** What its accounts differ by. */
  readonly difference: Difference;
}
