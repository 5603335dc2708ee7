import { yuanText } from "../foundation/decimal.js";
import { type Determination, determined } from "../rule/finding.js";
import { type AmountDifference, amountDifference } from "./amount-difference.js";
import { AmountAdder } from "./amount-sum.js";
import { pensionLineKey } from "./line-key.js";
import { PensionTally } from "./pension-account.js";
import { isBackPayment } from "./pension-row-refusals.js";
import { isPaid } from "./pension-said.js";
import { ShiftTally } from "./pension-shift.js";
import type { PaymentUnder } from "./pension-under.js";
import { ChangeTally } from "./person-changes.js";
import type { RowTally } from "./person-rows.js";

/** Persons at a tier that the draft lacks: what they would pay instead is not known. */
export interface WithoutTier {
  /** How many; they are among those open. */
  readonly persons: number;
  /** What they paid for the year; under the draft between its least and its highest tier. */
  readonly contributions: AmountDifference;
  /** The subsidy on it; under the draft between the least and the most of its tiers. */
  readonly subsidy: AmountDifference;
}

/** Adds up persons whose tier the draft lacks. */
class WithoutTierTally {
  persons = 0;
  readonly #amounts = [new AmountAdder(), new AmountAdder(), new AmountAdder(), new AmountAdder()] as const;

  add({ base, draft: { payment } }: PaymentUnder, persons: number): void {
    this.persons += persons;
    const amounts = [isPaid(base) ? base.paid : determined("0"), payment.paid, base.subsidy, payment.subsidy];
    for (const [index, adder] of this.#amounts.entries()) adder.add(amounts[index] as Determination, persons);
  }

  merge(other: WithoutTierTally): void {
    this.persons += other.persons;
    for (const [index, adder] of this.#amounts.entries()) adder.merge(other.#amounts[index] as AmountAdder);
  }

  account(): WithoutTier {
    const [paid, paidUnder, subsidy, subsidyUnder] = this.#amounts;
    return {
      persons: this.persons,
      contributions: amountDifference(paid.sum(), paidUnder.sum()),
      subsidy: amountDifference(subsidy.sum(), subsidyUnder.sum()),
    };
  }
}

/** Adds up the persons of one place under two policies. */
export class PensionPair {
  readonly base: PensionTally;
  readonly draft: PensionTally;
  readonly changes: ChangeTally = new ChangeTally();
  readonly shift: ShiftTally = new ShiftTally();
  readonly withoutTier: WithoutTierTally = new WithoutTierTally();

  /** The deadlines of either policy, in order. */
  constructor(deadlines: readonly string[], deadlinesUnder: readonly string[]) {
    this.base = new PensionTally(deadlines);
    this.draft = new PensionTally(deadlinesUnder);
  }

  get rows(): RowTally {
    return this.base.rows;
  }

  /** Takes in what so many persons paid each, or what was paid for each of them; undefined for nothing. */
  pay(payment: PaymentUnder | undefined, persons: number): void {
    this.base.pay(payment?.base, persons);
    this.draft.pay(payment?.draft.payment, persons);
    if (payment === undefined) {
      this.changes.add("same", undefined, persons);
      return;
    }
    const { base, lacksTier, change } = payment;
    if (isBackPayment(base.payment)) return;
    this.changes.add(change, pensionLineKey({ ...base, tier: yuanText(base.fen) }), persons);
    if (lacksTier) this.withoutTier.add(payment, persons);
  }

  merge(other: PensionPair): void {
    this.base.merge(other.base);
    this.draft.merge(other.draft);
    this.changes.merge(other.changes);
    this.shift.merge(other.shift);
    this.withoutTier.merge(other.withoutTier);
  }
}
