import { yuanText } from "../../foundation/decimal.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { between, type Determination } from "../../rule/finding.js";
import type { PremiumShare } from "./premium-share.js";

/** Who pays what, in yuan. */
export interface Amounts {
  readonly subsidy: Determination;
  readonly selfPaid: Determination;
}

/** A sum of shares in whole fen, with all that would settle it. */
export class PremiumSum {
  #subsidyMin = 0;
  #subsidyMax = 0;
  #selfPaidMin = 0;
  #selfPaidMax = 0;
  #openReadings: readonly ReadingName[] = [];
  #missingFacts: readonly string[] = [];

  /** Adds the shares of so many persons. */
  add(share: PremiumShare, persons = 1): void {
    this.#subsidyMin += share.subsidyMin * persons;
    this.#subsidyMax += share.subsidyMax * persons;
    this.#selfPaidMin += (share.premium - share.subsidyMax) * persons;
    this.#selfPaidMax += (share.premium - share.subsidyMin) * persons;
    if (share.subsidyMin < share.subsidyMax && persons > 0) this.#leaveOpen(share.openReadings, share.missingFacts);
  }

  /** Adds a share that is due or not. */
  addOpen(share: PremiumShare, openReadings: readonly ReadingName[], missingFacts: readonly string[]): void {
    this.#subsidyMax += share.subsidyMax;
    this.#selfPaidMax += share.premium - share.subsidyMin;
    this.#leaveOpen([...openReadings, ...share.openReadings], [...missingFacts, ...share.missingFacts]);
  }

  amounts(): Amounts {
    return {
      subsidy: this.#range(this.#subsidyMin, this.#subsidyMax),
      selfPaid: this.#range(this.#selfPaidMin, this.#selfPaidMax),
    };
  }

  #range(min: number, max: number): Determination {
    const least = yuanText(min);
    return between(least, min === max ? least : yuanText(max), this.#openReadings, this.#missingFacts);
  }

  #leaveOpen(openReadings: readonly ReadingName[], missingFacts: readonly string[]): void {
    this.#openReadings = [...new Set([...this.#openReadings, ...openReadings])];
    this.#missingFacts = [...new Set([...this.#missingFacts, ...missingFacts])];
  }
}

/** Who pays what of one share. */
export function amountsOf(share: PremiumShare): Amounts {
  const sum = new PremiumSum();
  sum.add(share);
  return sum.amounts();
}
