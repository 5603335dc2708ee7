import { yuanText } from "../../foundation/decimal.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { between, type Determination } from "../../rule/finding.js";
import type { PremiumShare } from "./premium-share.js";

/** Who pays what, in yuan. */
export interface Amounts {
  readonly subsidy: Determination;
  readonly selfPaid: Determination;
}

/** What would settle whether a share is due. */
export interface Settling {
  readonly openReadings: readonly ReadingName[];
  readonly missingFacts: readonly string[];
}

/** What would settle several things, each named once. */
export function allSettling(several: readonly Settling[]): Settling {
  return {
    openReadings: [...new Set(several.flatMap(({ openReadings }) => openReadings))],
    missingFacts: [...new Set(several.flatMap(({ missingFacts }) => missingFacts))],
  };
}

/** A sum of shares in whole fen, with all that would settle it. */
export class PremiumSum {
  readonly #subsidy = new Range();
  readonly #selfPaid = new Range();

  /** Adds the shares of so many persons. */
  add(share: PremiumShare, persons = 1): void {
    const { premium, subsidyMin, subsidyMax } = share;
    this.#subsidy.add(subsidyMin * persons, subsidyMax * persons, share);
    this.#selfPaid.add((premium - subsidyMax) * persons, (premium - subsidyMin) * persons, share);
  }

  /** Adds a share that is due or not, with what would settle that. */
  addOpen(share: PremiumShare, settling: Settling): void {
    const { premium, subsidyMin, subsidyMax } = share;
    const own = subsidyMin < subsidyMax ? [settling, share] : [settling];
    this.#subsidy.add(0, subsidyMax, ...own);
    this.#selfPaid.add(0, premium - subsidyMin, ...own);
  }

  amounts(): Amounts {
    return { subsidy: this.#subsidy.amount(), selfPaid: this.#selfPaid.amount() };
  }
}

/** The least and the most of a sum in fen, and what would settle what lies between. */
class Range {
  #min = 0;
  #max = 0;
  readonly #openReadings = new Set<ReadingName>();
  readonly #missingFacts = new Set<string>();

  add(min: number, max: number, ...settling: readonly Settling[]): void {
    this.#min += min;
    this.#max += max;
    if (min === max) return;
    for (const { openReadings, missingFacts } of settling) {
      for (const name of openReadings) this.#openReadings.add(name);
      for (const path of missingFacts) this.#missingFacts.add(path);
    }
  }

  amount(): Determination {
    const least = yuanText(this.#min);
    const most = this.#min === this.#max ? least : yuanText(this.#max);
    return between(least, most, [...this.#openReadings], [...this.#missingFacts]);
  }
}

/** Who pays what of one share. */
export function amountsOf(share: PremiumShare): Amounts {
  const sum = new PremiumSum();
  sum.add(share);
  return sum.amounts();
}
