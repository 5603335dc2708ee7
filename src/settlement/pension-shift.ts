import { type Amount, fenOf, plainText, yuanText } from "../foundation/decimal.js";
import { type Fraction, fractionOf, fractionText } from "../foundation/fraction.js";
import { keptUnder } from "../foundation/per-policy.js";
import { amount, percent, record } from "../foundation/schema.js";
import type { Policy } from "../policy/policy.js";
import { between, type Determination } from "../rule/finding.js";
import { refuse } from "../rule/refuse.js";
import { type Askable, ask, askable } from "../rule/rule.js";
import { amountDifference, sumOfOne } from "./amount-difference.js";
import { AmountAdder, type AmountSum } from "./amount-sum.js";
import { isPaid } from "./pension-said.js";
import { isPayable, type PaymentUnder, type PensionUnder } from "./pension-under.js";

/** Persons who choose another tier under the draft: of those at one tier so many in a hundred. */
export interface ContributionShift {
  /** The tier that they pay under the base, in yuan. */
  readonly fromTier: Amount;
  /** The tier that they pay under the draft instead, in yuan. */
  readonly toTier: Amount;
  /** How many of them: 10 for 10%. */
  readonly percent: Amount;
}

/** What a shift brings in a place under the draft, beside the differences of the accounts. */
export interface ShiftAccount {
  /** Persons who pay the first tier themselves, those of whom a reading says whether it counts among them. */
  readonly payers: number;
  /** How many of them move: the exact part of the payers, as decimal text. */
  readonly moved: string;
  /** What contributions come to more, in yuan. */
  readonly contributions: Determination;
  /** What subsidies come to more, in yuan. */
  readonly subsidy: Determination;
}

/** What a shift brings, place by place. */
export interface PensionShift {
  /** The tier left, in yuan. */
  readonly fromTier: string;
  /** The tier chosen, in yuan. */
  readonly toTier: string;
  /** Of how many in a hundred. */
  readonly percent: string;
  /** All townships together. */
  readonly district: ShiftAccount;
  /** In the order of annex 1 of the base. */
  readonly townships: readonly {
    /** The township, as the rows name it. */
    readonly township: string;
    /** What it brings there. */
    readonly account: ShiftAccount;
  }[];
}

const SHIFT_ID = "pension/contribution-shift";

const shiftFacts: Askable<ContributionShift, ContributionShift> = /* @__PURE__ */ askable({
  id: SHIFT_ID,
  facts: () =>
    record(["换档缴费", "Persons who choose another tier"], {
      fromTier: amount(["原缴费档次（元/年）", "The tier left, yuan a year"]),
      toTier: amount(["改缴档次（元/年）", "The tier chosen, yuan a year"]),
      percent: percent(["改缴的百分比（%）", "Of how many, percent"]),
    }),
  decide: (shift) => shift,
});

/**
 * A shift that the two policies allow.
 *
 * @throws {@link RuleInputError} when the base lacks the first tier, or the draft the second
 */
export function judgedShift(given: ContributionShift, base: Policy, draft: Policy): ContributionShift {
  const shift = ask(shiftFacts, given, base);
  refuseLackingTier("fromTier", shift.fromTier, base);
  refuseLackingTier("toTier", shift.toTier, draft);
  return shift;
}

function refuseLackingTier(path: "fromTier" | "toTier", tier: Amount, policy: Policy): void {
  const yuan = yuanText(fenOf(tier));
  if (isPayable(yuan, policy)) return;
  const { tiers } = policy.pension;
  refuse(
    SHIFT_ID,
    path,
    yuan,
    { zh: `${policy.id} 没有 ${yuan} 元这一缴费档次`, en: `${policy.id} has no contribution tier of ${yuan} yuan` },
    { zh: `缴费档次之一（元/年）：${tiers.join("、")}`, en: `one of its tiers, yuan a year: ${tiers.join(", ")}` },
  );
}

/** What a payment would come to more at the tier chosen. */
interface ShiftedPayment {
  readonly contributions: Determination;
  readonly subsidy: Determination;
}

interface Shifted {
  readonly shift: ShiftTally;
}

interface Places {
  readonly district: Shifted;
  readonly townships: readonly { readonly township: string; readonly account: Shifted }[];
}

/** Says of payments what a shift would bring. */
export class Shifting {
  readonly #shift: ContributionShift;
  readonly #under: PensionUnder;
  readonly #kept = new Map<PaymentUnder, ShiftedPayment>();

  constructor(shift: ContributionShift, under: PensionUnder) {
    this.#shift = shift;
    this.#under = under;
  }

  /** Undefined for a payment that is of another tier, that the person did not make, or that counts for nothing. */
  of(payment: PaymentUnder): ShiftedPayment | undefined {
    const { base, draft } = payment;
    const isOfTier = base.payment === "self-paid" && base.fen === fenOf(this.#shift.fromTier);
    if (!isOfTier || !isPaid(draft.payment)) return undefined;
    return keptUnder(this.#kept, payment, () => {
      const { paid, subsidy } = this.#under.withAmount(base, yuanText(fenOf(this.#shift.toTier)));
      return { contributions: more(draft.payment.paid, paid), subsidy: more(draft.payment.subsidy, subsidy) };
    });
  }

  /** What it brings place by place. */
  account({ district, townships }: Places): PensionShift {
    const { fromTier, toTier, percent: part } = this.#shift;
    return {
      fromTier: yuanText(fenOf(fromTier)),
      toTier: yuanText(fenOf(toTier)),
      percent: plainText(part),
      district: district.shift.account(part),
      townships: townships.map(({ township, account }) => ({ township, account: account.shift.account(part) })),
    };
  }
}

/** Adds up what it would bring if all payers of a tier moved. */
export class ShiftTally {
  payers = 0;
  readonly #contributions = new AmountAdder();
  readonly #subsidy = new AmountAdder();

  /** Takes in so many payers of whom each would pay and be given so much more. */
  add({ contributions, subsidy }: ShiftedPayment, payers: number): void {
    this.payers += payers;
    this.#contributions.add(contributions, payers);
    this.#subsidy.add(subsidy, payers);
  }

  merge(other: ShiftTally): void {
    this.payers += other.payers;
    this.#contributions.merge(other.#contributions);
    this.#subsidy.merge(other.#subsidy);
  }

  /** Of so many of the payers in a hundred. */
  account(percentMoved: Amount): ShiftAccount {
    const part = fractionOf(percentMoved).div(100);
    return {
      payers: this.payers,
      moved: fractionText(part.mul(this.payers)),
      contributions: partOf(this.#contributions.sum(), part),
      subsidy: partOf(this.#subsidy.sum(), part),
    };
  }
}

function more(before: Determination, after: Determination): Determination {
  return amountDifference(sumOfOne(before), sumOfOne(after)).difference;
}

function partOf({ min, max, openReadings, missingFacts }: AmountSum, part: Fraction): Determination {
  return between(fractionText(part.mul(min)), fractionText(part.mul(max)), openReadings, missingFacts);
}
