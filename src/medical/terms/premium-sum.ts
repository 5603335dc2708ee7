import { yuanOf } from "../../foundation/decimal.js";
import { deepFreeze } from "../../foundation/per-policy.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { between, type Determination, determined } from "../../rule/finding.js";
import type { PremiumShare } from "./premium-share.js";

/** Who pays what, in yuan. */
export interface Amounts {
  readonly subsidy: Determination;
  readonly selfPaid: Determination;
}

const FEN_PER_YUAN = 100;
const READY = FEN_PER_YUAN * 100;
const ready: Determination[] = [];

/** A settled sum of whole fen; one in the range of a household is made once and shared. */
function settled(fen: number): Determination {
  const yuan = fen / FEN_PER_YUAN;
  if (yuan >= READY) return determined(yuanOf(fen));
  ready[yuan] ??= deepFreeze(determined(yuanOf(fen)));
  return ready[yuan];
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
    if (min === max) return settled(min);
    return between(yuanOf(min), yuanOf(max), this.#openReadings, this.#missingFacts);
  }

  #leaveOpen(openReadings: readonly ReadingName[], missingFacts: readonly string[]): void {
    this.#openReadings = [...new Set([...this.#openReadings, ...openReadings])];
    this.#missingFacts = [...new Set([...this.#missingFacts, ...missingFacts])];
  }
}
