import { fenOf, yuanText } from "../foundation/decimal.js";
import type { PremiumSubsidyFinding } from "../medical/premium/premium-subsidy.js";
import type { PremiumGroup } from "../policy/medical-figures.js";
import type { Policy } from "../policy/policy.js";
import { AmountAdder, type AmountSum } from "./amount-sum.js";
import type { PersonTally } from "./person-book.js";

/** Persons of the same groups; yuan. */
export interface MedicalLine {
  /** In the order of the notice; empty for persons in none. */
  readonly groups: readonly PremiumGroup[];
  /** How many persons. */
  readonly persons: number;
  /** Yuan from the medical aid fund. */
  readonly subsidy: AmountSum;
  /** Yuan that persons pay themselves. */
  readonly selfPaid: AmountSum;
}

/** The accounts of a village, a township or the district; yuan. */
export interface MedicalAccount {
  /** Persons, each once. */
  readonly persons: number;
  /** Persons in more than one group. */
  readonly inSeveralGroups: number;
  /** The premiums of all: subsidies and what persons pay, together. */
  readonly premiums: string;
  /** What medical aid pays. */
  readonly subsidy: AmountSum;
  /** What persons pay. */
  readonly selfPaid: AmountSum;
  /** Rows set apart, since their ID number had been met before. */
  readonly duplicates: number;
  /** The same by the groups that persons are in. */
  readonly lines: readonly MedicalLine[];
}

interface Line {
  readonly groups: readonly PremiumGroup[];
  persons: number;
  readonly subsidy: AmountAdder;
  readonly selfPaid: AmountAdder;
}

/** Adds up the persons of one place. */
export class MedicalTally implements PersonTally<MedicalTally> {
  duplicates = 0;
  readonly #lines = new Map<string, Line>();

  add(groups: readonly PremiumGroup[], { subsidy, selfPaid }: PremiumSubsidyFinding): void {
    const line = this.#line(groups);
    line.persons += 1;
    line.subsidy.add(subsidy);
    line.selfPaid.add(selfPaid);
  }

  merge(other: MedicalTally): void {
    this.duplicates += other.duplicates;
    for (const { groups, persons, subsidy, selfPaid } of other.#lines.values()) {
      const line = this.#line(groups);
      line.persons += persons;
      line.subsidy.merge(subsidy);
      line.selfPaid.merge(selfPaid);
    }
  }

  account(policy: Policy): MedicalAccount {
    const lines = [...this.#lines.keys()].sort().map((key) => this.#lines.get(key) as Line);
    const [subsidy, selfPaid] = [new AmountAdder(), new AmountAdder()];
    let persons = 0;
    let inSeveralGroups = 0;
    for (const line of lines) {
      persons += line.persons;
      if (line.groups.length > 1) inSeveralGroups += line.persons;
      subsidy.merge(line.subsidy);
      selfPaid.merge(line.selfPaid);
    }
    return {
      persons,
      inSeveralGroups,
      premiums: yuanText(persons * fenOf(policy.medical.premium)),
      subsidy: subsidy.sum(),
      selfPaid: selfPaid.sum(),
      duplicates: this.duplicates,
      lines: lines.map((line) => ({ ...line, subsidy: line.subsidy.sum(), selfPaid: line.selfPaid.sum() })),
    };
  }

  #line(groups: readonly PremiumGroup[]): Line {
    const key = groups.join();
    let line = this.#lines.get(key);
    if (line === undefined) {
      line = { groups, persons: 0, subsidy: new AmountAdder(), selfPaid: new AmountAdder() };
      this.#lines.set(key, line);
    }
    return line;
  }
}
