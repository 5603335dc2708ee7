import { fenOf, yuanText } from "../foundation/decimal.js";
import { given } from "../foundation/given.js";
import { keptUnder } from "../foundation/per-policy.js";
import type { ContributionSubsidyFacts } from "../pension/contributions/contribution-facts.js";
import { highestTier, isAgencyTier, payableTier } from "../pension/terms/tiers.js";
import type { Policy } from "../policy/policy.js";
import { between, type Determination, determined } from "../rule/finding.js";
import { type Decides, decideAnew } from "../rule/rule.js";
import { sumOfOne } from "./amount-difference.js";
import { movedDay } from "./behaviour-unchanged.js";
import type { PensionFacts } from "./pension-row.js";
import { isBackPayment, PENSION_ROW } from "./pension-row-refusals.js";
import { isPaid, type PensionPayment, type PensionSaid, pensionSaid } from "./pension-said.js";
import { changeBetween, type PersonChange } from "./person-changes.js";

/** What a payment under the base comes to under a draft. */
export interface PaymentUnder {
  readonly base: PensionPayment;
  readonly draft: PensionSaid & { readonly payment: PensionPayment };
  /** Whether the payment may count under the draft, and the draft has no such tier. */
  readonly lacksTier: boolean;
  /** What it means for the person's subsidy. */
  readonly change: PersonChange;
}

const tierQuestion: Decides<Pick<ContributionSubsidyFacts, "tier">, boolean> = {
  id: PENSION_ROW,
  decide: ({ tier }, trace) => payableTier(tier, trace) !== undefined,
};

/** Whether a person can pay an amount under a policy. */
export function isPayable(yuan: string, policy: Policy): boolean {
  return decideAnew(tierQuestion, { tier: yuan }, policy);
}

/** Says of payments under one policy what they would be under another. */
export class PensionUnder {
  readonly #base: Policy;
  readonly #draft: Policy;
  readonly #years: number;
  readonly #kept = new Map<PensionPayment, PaymentUnder>();

  constructor(base: Policy, draft: Policy) {
    this.#base = base;
    this.#draft = draft;
    this.#years = draft.pension.year - base.pension.year;
  }

  /** What a payment comes to; the person paid as under the base, and the government what the draft says. */
  of(base: PensionPayment): PaymentUnder {
    return keptUnder(this.#kept, base, () => this.#made(base));
  }

  /** What it would come to if it were of another amount. */
  withAmount(base: PensionPayment, yuan: string): PensionPayment {
    return this.#said(base, yuan).payment;
  }

  #made(base: PensionPayment): PaymentUnder {
    const yuan = this.#yuanOf(base);
    const isPossible = base.payment === "agency-paid" || isPayable(yuan, this.#draft);
    const draft = isPossible ? this.#said(base, yuan) : this.#atAnyTier(base, yuan);
    const lacksTier = !isPossible && isPaid(draft.payment);
    const change = lacksTier ? "open" : changeBetween(base.subsidy, draft.payment.subsidy);
    return { base, draft, lacksTier, change };
  }

  /** The government pays at the tier kept for it, or at the highest one. */
  #yuanOf({ payment, fen }: PensionPayment): string {
    const yuan = yuanText(fen);
    if (payment !== "agency-paid") return yuan;
    const { baseTier } = this.#draft.pension.agencyPaid;
    return String(isAgencyTier(yuan, this.#base) ? baseTier : highestTier(this.#draft));
  }

  #said({ payment, paidOn, groups, interrupted }: PensionPayment, yuan: string): PaymentUnder["draft"] {
    const facts: PensionFacts = {
      paidYuan: yuan,
      payment,
      groups,
      ...given({ paidOn: paidOn && movedDay(paidOn, this.#years), interrupted }),
    };
    return pensionSaid(facts, this.#draft) as PaymentUnder["draft"];
  }

  /** Between what it would come to at one tier and at another; what was paid for earlier years was paid. */
  #atAnyTier(base: PensionPayment, yuan: string): PaymentUnder["draft"] {
    const each = this.#draft.pension.tiers.map((tier) => this.#said(base, String(tier)));
    const [first] = each as [PaymentUnder["draft"]];
    const payments = each.map(({ payment }) => payment);
    const paid = isBackPayment(base.payment) ? determined(yuan) : spanOf(payments.map((payment) => payment.paid));
    const subsidy = spanOf(payments.map((payment) => payment.subsidy));
    return { ...first, payment: { ...first.payment, fen: base.fen, paid, subsidy } };
  }
}

/** From the least to the most of amounts, one of which it is. */
function spanOf(amounts: readonly Determination[]): Determination {
  const sums = amounts.map(sumOfOne);
  return between(
    yuanText(Math.min(...sums.map(({ min }) => fenOf(min)))),
    yuanText(Math.max(...sums.map(({ max }) => fenOf(max)))),
    [...new Set(sums.flatMap(({ openReadings }) => openReadings))],
    [...new Set([...sums.flatMap(({ missingFacts }) => missingFacts), "tier"])],
  );
}
