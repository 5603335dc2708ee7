import { fenOf } from "../foundation/decimal.js";
import { given } from "../foundation/given.js";
import type { ContributionSubsidyFacts } from "../pension/contributions/contribution-facts.js";
import {
  contributionSubsidyRule,
  type OutsidePayment,
  outsideWindow,
} from "../pension/contributions/contribution-subsidy.js";
import { isAgencyTier } from "../pension/terms/tiers.js";
import type { Policy } from "../policy/policy.js";
import { type AppliedReading, between, type Determination, determined } from "../rule/finding.js";
import { type Decides, decideAnew } from "../rule/rule.js";
import type { AgencyPaidLabel, LedgerPayment } from "./pension-record.js";
import type { PensionFacts } from "./pension-row.js";
import { PENSION_ROW } from "./pension-row-refusals.js";

/** A payment as the accounts count it. */
export interface PensionPayment {
  readonly payment: LedgerPayment;
  readonly fen: number;
  /** The groups under which the government pays, in the order of their names. */
  readonly groups: readonly AgencyPaidLabel[];
  readonly paidOn: string | undefined;
  /** Whether an earlier year was left out, where the row says so. */
  readonly interrupted: boolean | undefined;
  /** What it comes to for the year: nothing or all of it, where a reading is to say whether it counts. */
  readonly paid: Determination;
  readonly subsidy: Determination;
  /** How a payment outside the window is read; undefined for one in it, of no known day, or for earlier years. */
  readonly outside: OutsidePayment | undefined;
}

/** What a row says, with what follows from it. */
export interface PensionSaid {
  readonly facts: PensionFacts;
  /** Undefined where nothing was paid. */
  readonly payment: PensionPayment | undefined;
  readonly readings: readonly AppliedReading[];
}

/** Whether a payment of the year may count: nothing was paid where it is certain that it doesn't. */
export function isPaid(payment: PensionPayment | undefined): payment is PensionPayment {
  return payment !== undefined && payment.outside?.as !== "refused";
}

/** All that the accounts hang on of what a row says. */
export function pensionKey({ tier, paidYuan, payment, paidOn, groups = [], interrupted, year }: PensionFacts): string {
  return [tier, paidYuan, payment, paidOn, interrupted, year, ...groups].join();
}

const outsideQuestion: Decides<ContributionSubsidyFacts, OutsidePayment | undefined> = {
  id: PENSION_ROW,
  decide: outsideWindow,
};

/**
 * What follows from what a row says, or several together.
 *
 * @throws {@link RuleInputError} when the amount is no tier
 */
export function pensionSaid(facts: PensionFacts, policy: Policy): PensionSaid {
  const { paidYuan, paidOn, groups = [], interrupted } = facts;
  if (paidYuan === undefined) return { facts, payment: undefined, readings: [] };
  const usual = isAgencyTier(paidYuan, policy) ? "agency-paid" : "self-paid";
  const payment = facts.payment ?? usual;
  const contribution: ContributionSubsidyFacts = {
    tier: paidYuan,
    payment: payment === "back-payment" ? "back-payment-for-short-years" : payment,
    ...given({ paidOn, interrupted }),
  };
  const { subsidy, readings } = decideAnew({ ...contributionSubsidyRule, id: PENSION_ROW }, contribution, policy);
  const outside = decideAnew(outsideQuestion, contribution, policy);
  const paid = outside?.as === "undecided" ? between("0", paidYuan, [outside.reading]) : determined(paidYuan);
  return {
    facts,
    payment: {
      payment,
      fen: fenOf(paidYuan),
      groups,
      paidOn,
      interrupted,
      paid,
      subsidy: payment === "back-payment" ? forUnknownReason(subsidy) : subsidy,
      outside,
    },
    readings,
  };
}

/** A back payment earns nothing after an interruption; for too few years, what it may. */
function forUnknownReason(forShortYears: Determination): Determination {
  if (forShortYears.status === "determined") return forShortYears;
  return { ...forShortYears, missingFacts: [...forShortYears.missingFacts, "payment"] };
}
