import { fenOf, yuanText } from "../foundation/decimal.js";
import { madeIn } from "../foundation/once.js";
import type { PremiumGroup } from "../policy/medical-figures.js";
import type { Policy } from "../policy/policy.js";
import { AmountAdder, type AmountSum, type SumInFen } from "./amount-sum.js";
import type { MedicalSaid } from "./medical-said.js";
import { type PersonRowCounts, RowTally } from "./person-rows.js";

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
  /** Persons who, as their rows say, paid another amount than is due. */
  readonly paidOtherwise: number;
  /** What became of the rows. */
  readonly rows: PersonRowCounts;
  /** The same by the groups that persons are in. */
  readonly lines: readonly MedicalLine[];
}

/** What has been added up of a place. */
export interface MedicalTallied {
  readonly rows: PersonRowCounts;
  readonly paidOtherwise: number;
  readonly lines: Iterable<TalliedLine>;
}

/** A line as it is added up. */
interface TalliedLine extends Pick<MedicalLine, "groups" | "persons"> {
  readonly subsidy: SumInFen;
  readonly selfPaid: SumInFen;
}

interface Line extends TalliedLine {
  persons: number;
  readonly subsidy: AmountAdder;
  readonly selfPaid: AmountAdder;
}

/** Adds up the persons of one place. */
export class MedicalTally implements MedicalTallied {
  readonly rows: RowTally = new RowTally();
  paidOtherwise = 0;
  readonly #lines = new Map<string, Line>();

  /** Takes in so many persons of whom the same is said. */
  add({ facts, subsidy, selfPaid, difference }: MedicalSaid, persons: number): void {
    const line = this.#line(facts.groups);
    if (difference !== undefined) this.paidOtherwise += persons;
    line.persons += persons;
    line.subsidy.add(subsidy, persons);
    line.selfPaid.add(selfPaid, persons);
  }

  get lines(): Iterable<TalliedLine> {
    return this.#lines.values();
  }

  merge(other: MedicalTallied): void {
    this.rows.merge(other.rows);
    this.paidOtherwise += other.paidOtherwise;
    for (const { groups, persons, subsidy, selfPaid } of other.lines) {
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
      paidOtherwise: this.paidOtherwise,
      rows: this.rows.counts(),
      lines: lines.map((line) => ({ ...line, subsidy: line.subsidy.sum(), selfPaid: line.selfPaid.sum() })),
    };
  }

  #line(groups: readonly PremiumGroup[]): Line {
    return madeIn(this.#lines, groups.join(), () => ({
      groups,
      persons: 0,
      subsidy: new AmountAdder(),
      selfPaid: new AmountAdder(),
    }));
  }
}
