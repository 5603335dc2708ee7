import { fenOf, yuanText } from "../foundation/decimal.js";
import { onceFor } from "../foundation/once.js";
import type { ReadingName } from "../policy/reading-names.js";
import type { Determination } from "../rule/finding.js";

/** A sum of amounts of which some are undetermined; yuan. */
export interface AmountSum {
  /** The sum of the determined amounts. */
  readonly settled: string;
  /** How many amounts are undetermined; they are in `openMin` and `openMax` only. */
  readonly open: number;
  /** The undetermined amounts at least. */
  readonly openMin: string;
  /** The undetermined amounts at most. */
  readonly openMax: string;
  /** The whole at least: `settled` + `openMin`. */
  readonly min: string;
  /** The whole at most: `settled` + `openMax`. */
  readonly max: string;
  /** The readings that would settle the open part. */
  readonly openReadings: readonly ReadingName[];
  /** The facts that would settle the open part. */
  readonly missingFacts: readonly string[];
}

/** A sum but for the bounds of its whole, which follow. */
export type AmountParts = Omit<AmountSum, "min" | "max">;

/** Amounts in whole fen. */
export interface SumInFen {
  readonly settled: number;
  readonly open: number;
  readonly openMin: number;
  readonly openMax: number;
  readonly openReadings: Iterable<ReadingName>;
  readonly missingFacts: Iterable<string>;
}

const fenOfDetermination = /* @__PURE__ */ onceFor((amount: Determination): SumInFen => {
  if (amount.status === "determined")
    return { settled: fenOf(amount.value), open: 0, openMin: 0, openMax: 0, openReadings: [], missingFacts: [] };
  const { min, max, openReadings, missingFacts } = amount;
  return { settled: 0, open: 1, openMin: fenOf(min), openMax: fenOf(max), openReadings, missingFacts };
});

/** The parts of a sum. */
export function amountParts({ min: _min, max: _max, ...parts }: AmountSum): AmountParts {
  return parts;
}

/** A sum in whole fen. */
export function partsInFen({ settled, openMin, openMax, ...others }: AmountParts): SumInFen {
  return { ...others, settled: fenOf(settled), openMin: fenOf(openMin), openMax: fenOf(openMax) };
}

/** Adds up amounts in whole fen. */
export class AmountAdder implements SumInFen {
  settled = 0;
  open = 0;
  openMin = 0;
  openMax = 0;
  readonly openReadings: Set<ReadingName> = new Set();
  readonly missingFacts: Set<string> = new Set();

  /** @param times - how many such amounts there are */
  add(amount: Determination, times: number): void {
    const fen = fenOfDetermination(amount);
    // Most amounts are settled, and name nothing.
    if (fen.open === 0) this.settled += fen.settled * times;
    else {
      const { open, openMin, openMax } = fen;
      this.merge({ ...fen, open: open * times, openMin: openMin * times, openMax: openMax * times });
    }
  }

  /** Adds all that another one has added up. */
  merge({ settled, open, openMin, openMax, openReadings, missingFacts }: SumInFen): void {
    this.settled += settled;
    this.open += open;
    this.openMin += openMin;
    this.openMax += openMax;
    for (const name of openReadings) this.openReadings.add(name);
    for (const path of missingFacts) this.missingFacts.add(path);
  }

  sum(): AmountSum {
    return {
      settled: yuanText(this.settled),
      open: this.open,
      openMin: yuanText(this.openMin),
      openMax: yuanText(this.openMax),
      min: yuanText(this.settled + this.openMin),
      max: yuanText(this.settled + this.openMax),
      openReadings: [...this.openReadings].sort(),
      missingFacts: [...this.missingFacts].sort(),
    };
  }
}
