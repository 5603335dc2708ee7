import { type Decimal, fenOf, yuanOf } from "./foundation/decimal.js";
import type { Determination } from "./policy/finding.js";
import type { ReadingName } from "./policy/reading-names.js";

/** A sum of amounts of which some are undetermined; yuan. */
export interface AmountSum {
  /** The sum of the determined amounts. */
  readonly settled: Decimal;
  /** How many amounts are undetermined; they are in `openMin` and `openMax` only. */
  readonly open: number;
  /** The undetermined amounts at least. */
  readonly openMin: Decimal;
  /** The undetermined amounts at most. */
  readonly openMax: Decimal;
  /** The whole at least: `settled` + `openMin`. */
  readonly min: Decimal;
  /** The whole at most: `settled` + `openMax`. */
  readonly max: Decimal;
  /** The readings that would settle the open part. */
  readonly openReadings: readonly ReadingName[];
  /** The facts that would settle the open part. */
  readonly missingFacts: readonly string[];
}

/** Amounts of one finding in whole fen. */
interface Fen {
  readonly isOpen: boolean;
  readonly min: number;
  readonly max: number;
  readonly openReadings: readonly ReadingName[];
  readonly missingFacts: readonly string[];
}

const inFen = /* @__PURE__ */ new WeakMap<Determination, Fen>();

function fenOfDetermination(amount: Determination): Fen {
  let fen = inFen.get(amount);
  if (fen === undefined) {
    fen = made(amount);
    inFen.set(amount, fen);
  }
  return fen;
}

function made(amount: Determination): Fen {
  if (amount.status === "undetermined")
    return { ...amount, isOpen: true, min: fenOf(amount.min), max: fenOf(amount.max) };
  const fen = fenOf(amount.value);
  return { isOpen: false, min: fen, max: fen, openReadings: [], missingFacts: [] };
}

/** Adds up amounts in whole fen. */
export class AmountAdder {
  #settled = 0;
  #open = 0;
  #openMin = 0;
  #openMax = 0;
  readonly #openReadings = new Set<ReadingName>();
  readonly #missingFacts = new Set<string>();

  add(amount: Determination): void {
    const { isOpen, min, max, openReadings, missingFacts } = fenOfDetermination(amount);
    if (!isOpen) {
      this.#settled += min;
      return;
    }
    this.#open += 1;
    this.#openMin += min;
    this.#openMax += max;
    for (const name of openReadings) this.#openReadings.add(name);
    for (const path of missingFacts) this.#missingFacts.add(path);
  }

  /** Adds all that another one has added up. */
  merge(other: AmountAdder): void {
    this.#settled += other.#settled;
    this.#open += other.#open;
    this.#openMin += other.#openMin;
    this.#openMax += other.#openMax;
    for (const name of other.#openReadings) this.#openReadings.add(name);
    for (const path of other.#missingFacts) this.#missingFacts.add(path);
  }

  sum(): AmountSum {
    return {
      settled: yuanOf(this.#settled),
      open: this.#open,
      openMin: yuanOf(this.#openMin),
      openMax: yuanOf(this.#openMax),
      min: yuanOf(this.#settled + this.#openMin),
      max: yuanOf(this.#settled + this.#openMax),
      openReadings: [...this.#openReadings].sort(),
      missingFacts: [...this.#missingFacts].sort(),
    };
  }
}
