import { madeIn } from "../foundation/once.js";
import type { ReadingName } from "../policy/reading-names.js";

/** What was paid for the year, by when. */
export class PaidDays {
  /** Persons by the first deadline that the payment meets. */
  readonly counted: number[];
  /** The same of those that a reading leaves open, by the reading. */
  readonly open: Map<ReadingName, number[]> = new Map();
  /** Persons whose day of payment is not known. */
  undated = 0;

  constructor(deadlines: number) {
    this.counted = noneBy(deadlines);
  }

  openBy(reading: ReadingName): number[] {
    return madeIn(this.open, reading, () => noneBy(this.counted.length));
  }

  merge({ counted, open, undated }: PaidDaysCounts): void {
    addTo(this.counted, counted);
    for (const [reading, persons] of open) addTo(this.openBy(reading), persons);
    this.undated += undated;
  }
}

/** What days of payment have been added up to. */
export interface PaidDaysCounts {
  readonly counted: readonly number[];
  readonly open: Iterable<readonly [ReadingName, readonly number[]]>;
  readonly undated: number;
}

function noneBy(deadlines: number): number[] {
  return Array.from({ length: deadlines }, () => 0);
}

function addTo(own: number[], others: readonly number[]): void {
  for (const [index, persons] of others.entries()) own[index] = (own[index] as number) + persons;
}
