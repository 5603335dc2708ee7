import { madeIn } from "../foundation/once.js";
import { boundsOf, type Determination } from "../rule/finding.js";
import { addCounts } from "./add-counts.js";
import { amountDifference, sumOfOne } from "./amount-difference.js";

/** What a draft means for persons, each once; the four make up all of them. */
export interface PersonChanges {
  /** Persons who are better off for certain. */
  readonly gain: number;
  /** Persons who are worse off for certain. */
  readonly lose: number;
  /** Persons for whom nothing changes. */
  readonly same: number;
  /** Persons of whom something open stands in the way of saying so. */
  readonly open: number;
}

/** What a draft means for a person. */
export type PersonChange = keyof PersonChanges;

/** What it means for a person that an amount which the person is given is another under the draft. */
export function changeBetween(base: Determination, draft: Determination): PersonChange {
  const { difference } = amountDifference(sumOfOne(base), sumOfOne(draft));
  const { min, max } = boundsOf(difference);
  if (Number(min) > 0) return "gain";
  if (Number(max) < 0) return "lose";
  return difference.status === "determined" ? "same" : "open";
}

/** Counts persons by what a draft means for them, in all and by the lines of the accounts. */
export class ChangeTally {
  readonly #all = none();
  readonly #lines = new Map<string | undefined, Counts>();

  /** @param line - the line of the accounts that the persons are in; undefined for such as are in none */
  add(change: PersonChange, line: string | undefined, persons: number): void {
    this.#all[change] += persons;
    this.#line(line)[change] += persons;
  }

  merge(other: ChangeTally): void {
    addCounts(this.#all, other.#all);
    for (const [line, counts] of other.#lines) addCounts(this.#line(line), counts);
  }

  /** Of all persons. */
  changes(): PersonChanges {
    return { ...this.#all };
  }

  /** Of those in a line. */
  changesIn(line: string): PersonChanges {
    return { ...this.#line(line) };
  }

  #line(line: string | undefined): Counts {
    return madeIn(this.#lines, line, none);
  }
}

type Counts = Record<PersonChange, number>;

function none(): Counts {
  return { gain: 0, lose: 0, same: 0, open: 0 };
}
