import { yuanText } from "../foundation/decimal.js";
import type { Determination } from "../rule/finding.js";
import { AmountAdder, type AmountSum } from "./amount-sum.js";
import type { AgencyPaidLabel, LedgerPayment, PensionRecord } from "./pension-record.js";
import type { PersonTally } from "./person-book.js";

/** The contributions of one tier, paid in one way, under one group; yuan. */
export interface PensionLine {
  /** Yuan a year. */
  readonly tier: string;
  /** How it was paid. */
  readonly payment: LedgerPayment;
  /** The group under which the government pays; null where the row names none. */
  readonly group: AgencyPaidLabel | null;
  /** Persons; rows, for back payments. */
  readonly persons: number;
  /** What was paid in, by the person or on the person's behalf. */
  readonly paid: string;
  /** The subsidy on it. */
  readonly subsidy: AmountSum;
}

/** The accounts of a village, a township or the district; yuan. */
export interface PensionAccount {
  /** Persons on the roll, each once: `selfPaid` + `agencyPaid` + `unpaid`. */
  readonly persons: number;
  /** Persons who paid the year's contribution themselves. */
  readonly selfPaid: number;
  /** Persons whose contribution of the year the government paid. */
  readonly agencyPaid: number;
  /** Persons for whom nothing was paid for the year. */
  readonly unpaid: number;
  /** What persons paid for the year. */
  readonly contributions: string;
  /** What the government paid for the year on persons' behalf. */
  readonly agencyPremiums: string;
  /** Payments for earlier years; they are no contribution of the year. */
  readonly backPayments: {
    /** How many rows. */
    readonly rows: number;
    /** What they come to. */
    readonly yuan: string;
  };
  /** The subsidy on all that was paid. */
  readonly subsidy: AmountSum;
  /** Rows set apart, since their ID number had been met before. */
  readonly duplicates: number;
  /** The same by tier, way of payment and group. */
  readonly lines: readonly PensionLine[];
}

/** Persons paid by a deadline. */
export interface PaidBy {
  /** Paid within the window, on or before the day. */
  readonly counted: number;
  /** Paid on a day that is not known or lies outside the window. */
  readonly open: number;
}

interface Line {
  readonly tier: number;
  readonly payment: LedgerPayment;
  readonly group: AgencyPaidLabel | undefined;
  persons: number;
  paid: number;
  readonly subsidy: AmountAdder;
}

/** A row that says what was paid. */
export interface PaidRow {
  readonly record: PensionRecord;
  readonly payment: LedgerPayment;
  readonly tier: number;
  readonly subsidy: Determination;
  /** The first deadline that the payment meets; the number of deadlines where it meets none or that is not known. */
  readonly deadline: number;
}

/** Adds up the rows of one place. */
export class PensionTally implements PersonTally<PensionTally> {
  unpaid = 0;
  duplicates = 0;
  readonly #lines = new Map<string, Line>();
  readonly #paidBy: number[];

  /** @param deadlines - how many deadlines progress is counted by */
  constructor(deadlines: number) {
    this.#paidBy = Array.from({ length: deadlines + 1 }, () => 0);
  }

  pay({ record, payment, tier, subsidy, deadline }: PaidRow): void {
    const line = this.#line(tier, payment, record.group);
    line.persons += 1;
    line.paid += tier;
    line.subsidy.add(subsidy);
    if (!isBackPayment(payment)) this.#paidBy[deadline] = (this.#paidBy[deadline] as number) + 1;
  }

  merge(other: PensionTally): void {
    this.unpaid += other.unpaid;
    this.duplicates += other.duplicates;
    for (const { tier, payment, group, persons, paid, subsidy } of other.#lines.values()) {
      const line = this.#line(tier, payment, group);
      line.persons += persons;
      line.paid += paid;
      line.subsidy.merge(subsidy);
    }
    for (const [index, persons] of other.#paidBy.entries())
      this.#paidBy[index] = (this.#paidBy[index] as number) + persons;
  }

  /** The persons paid by each deadline, and at last all. */
  paidBy(): readonly PaidBy[] {
    const open = this.#paidBy.at(-1) as number;
    let counted = 0;
    return this.#paidBy.map((persons) => {
      counted += persons;
      return { counted, open };
    });
  }

  account(): PensionAccount {
    const byName = [...this.#lines.keys()].sort().map((name) => this.#lines.get(name) as Line);
    const lines = byName.sort((left, right) => left.tier - right.tier);
    const kind = (test: (payment: LedgerPayment) => boolean) => {
      const of = lines.filter(({ payment }) => test(payment));
      return { persons: sum(of, "persons"), yuan: yuanText(sum(of, "paid")) };
    };
    const selfPaid = kind((payment) => payment === "self-paid");
    const agencyPaid = kind((payment) => payment === "agency-paid");
    const back = kind(isBackPayment);
    const subsidy = new AmountAdder();
    for (const line of lines) subsidy.merge(line.subsidy);
    return {
      persons: selfPaid.persons + agencyPaid.persons + this.unpaid,
      selfPaid: selfPaid.persons,
      agencyPaid: agencyPaid.persons,
      unpaid: this.unpaid,
      contributions: selfPaid.yuan,
      agencyPremiums: agencyPaid.yuan,
      backPayments: { rows: back.persons, yuan: back.yuan },
      subsidy: subsidy.sum(),
      duplicates: this.duplicates,
      lines: lines.map((line) => ({
        tier: yuanText(line.tier),
        payment: line.payment,
        group: line.group ?? null,
        persons: line.persons,
        paid: yuanText(line.paid),
        subsidy: line.subsidy.sum(),
      })),
    };
  }

  #line(tier: number, payment: LedgerPayment, group: AgencyPaidLabel | undefined): Line {
    const name = [tier, payment, group].join();
    let line = this.#lines.get(name);
    if (line === undefined) {
      line = { tier, payment, group, persons: 0, paid: 0, subsidy: new AmountAdder() };
      this.#lines.set(name, line);
    }
    return line;
  }
}

/** Whether a payment is for earlier years. */
export function isBackPayment(payment: LedgerPayment): boolean {
  return payment.startsWith("back");
}

function sum(lines: readonly Line[], member: "persons" | "paid"): number {
  return lines.reduce((total, line) => total + line[member], 0);
}
