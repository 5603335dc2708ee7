import { yuanText } from "../foundation/decimal.js";
import { madeIn, onceFor } from "../foundation/once.js";
import type { ReadingName } from "../policy/reading-names.js";
import { addCounts } from "./add-counts.js";
import { AmountAdder, type AmountSum, type SumInFen } from "./amount-sum.js";
import { PaidDays, type PaidDaysCounts } from "./paid-days.js";
import type { AgencyPaidLabel, LedgerPayment } from "./pension-record.js";
import { isBackPayment } from "./pension-row-refusals.js";
import { isPaid, type PensionPayment } from "./pension-said.js";
import { type PersonRowCounts, RowTally } from "./person-rows.js";

/** The contributions of one tier, paid in one way, under the same groups; yuan. */
export interface PensionLine {
  /** Yuan a year. */
  readonly tier: string;
  /** How it was paid. */
  readonly payment: LedgerPayment;
  /** The groups under which the government pays; empty where the rows name none. */
  readonly groups: readonly AgencyPaidLabel[];
  /** Persons who paid for certain; rows, for back payments. */
  readonly persons: number;
  /** Persons of whom a reading is to say whether they paid for the year. */
  readonly open: number;
  /** What was paid in, by the person or on the person's behalf. */
  readonly paid: AmountSum;
  /** The subsidy on it. */
  readonly subsidy: AmountSum;
}

/** What came in on days outside the contribution window, whatever becomes of it. */
export interface OutsideWindow {
  /** How many persons. */
  readonly persons: number;
  /** What came in, in yuan. */
  readonly yuan: string;
}

/** The accounts of a village, a township or the district; yuan. */
export interface PensionAccount {
  /** Persons on the roll, and who left it after paying, each once: `selfPaid` + `agencyPaid` + `unpaid` + `open`. */
  readonly persons: number;
  /** Persons who paid the year's contribution themselves, for certain. */
  readonly selfPaid: number;
  /** Persons whose contribution of the year the government paid, for certain. */
  readonly agencyPaid: number;
  /** Persons for whom nothing was paid for the year, for certain. */
  readonly unpaid: number;
  /** Persons paid for outside the window, of whom a reading is to say whether they paid for the year. */
  readonly open: number;
  /** What persons paid for the year; `open` of it is what `selfPaid` may have more. */
  readonly contributions: AmountSum;
  /** What the government paid for the year on persons' behalf; `open` of it is what `agencyPaid` may have more. */
  readonly agencyPremiums: AmountSum;
  /** Payments for the year outside the window, whatever the readings make of them. */
  readonly outsideWindow: {
    /** By persons themselves. */
    readonly selfPaid: OutsideWindow;
    /** By the government. */
    readonly agencyPaid: OutsideWindow;
  };
  /** Payments for earlier years; they are no contribution of the year. */
  readonly backPayments: {
    /** How many rows. */
    readonly rows: number;
    /** What they come to. */
    readonly yuan: string;
  };
  /** The subsidy on all that was paid. */
  readonly subsidy: AmountSum;
  /** What became of the rows. */
  readonly rows: PersonRowCounts;
  /** The same by tier, way of payment and groups. */
  readonly lines: readonly PensionLine[];
}

/** A line as it is added up: its tier in fen. */
export interface TalliedLine extends Pick<PensionLine, "payment" | "groups" | "persons" | "open"> {
  readonly tier: number;
  readonly paid: SumInFen;
  readonly subsidy: SumInFen;
}

/** What has been added up of a place. */
export interface PensionTallied {
  readonly rows: PersonRowCounts;
  readonly paidDays: PaidDaysCounts;
  readonly unpaid: number;
  /** What came in outside the window, by who paid. */
  readonly outside: Readonly<Record<"self-paid" | "agency-paid", { readonly persons: number; readonly fen: number }>>;
  readonly lines: Iterable<TalliedLine>;
}

interface Line extends TalliedLine {
  persons: number;
  open: number;
  readonly paid: AmountAdder;
  readonly subsidy: AmountAdder;
}

/** Adds up the persons of one place. */
export class PensionTally implements PensionTallied {
  readonly rows: RowTally = new RowTally();
  readonly paidDays: PaidDays;
  unpaid = 0;
  readonly outside = { "self-paid": { persons: 0, fen: 0 }, "agency-paid": { persons: 0, fen: 0 } };
  readonly #deadlines: readonly string[];
  readonly #lines = new Map<string, Line>();

  /** @param deadlines - the days by which progress is counted, in order */
  constructor(deadlines: readonly string[]) {
    this.#deadlines = deadlines;
    this.paidDays = new PaidDays(deadlines.length);
  }

  /** Takes in what so many persons paid each, or what was paid for each of them; undefined for nothing. */
  pay(payment: PensionPayment | undefined, persons: number): void {
    if (payment?.outside !== undefined) {
      const received = this.outside[payment.payment as "self-paid" | "agency-paid"];
      received.persons += persons;
      received.fen += payment.fen * persons;
    }
    if (!isPaid(payment)) {
      this.unpaid += persons;
      return;
    }
    const { outside } = payment;
    const isOpen = outside?.as === "undecided";
    const line = this.#line(payment);
    line.persons += isOpen ? 0 : persons;
    line.open += isOpen ? persons : 0;
    line.paid.add(payment.paid, persons);
    line.subsidy.add(payment.subsidy, persons);
    if (!isBackPayment(payment.payment)) this.#countDay(payment.paidOn, isOpen ? outside.reading : undefined, persons);
  }

  get lines(): Iterable<TalliedLine> {
    return this.#lines.values();
  }

  merge(other: PensionTallied): void {
    this.rows.merge(other.rows);
    this.paidDays.merge(other.paidDays);
    this.unpaid += other.unpaid;
    for (const way of ["self-paid", "agency-paid"] as const) addCounts(this.outside[way], other.outside[way]);
    for (const line of other.lines) {
      const own = this.#line({ ...line, fen: line.tier });
      own.persons += line.persons;
      own.open += line.open;
      own.paid.merge(line.paid);
      own.subsidy.merge(line.subsidy);
    }
  }

  account(): PensionAccount {
    const byName = [...this.#lines.keys()].sort().map((name) => this.#lines.get(name) as Line);
    const lines = byName.sort((left, right) => left.tier - right.tier);
    const selfPaid = wholeOf(lines.filter(({ payment }) => payment === "self-paid"));
    const agencyPaid = wholeOf(lines.filter(({ payment }) => payment === "agency-paid"));
    const back = wholeOf(lines.filter(({ payment }) => isBackPayment(payment)));
    const open = selfPaid.open + agencyPaid.open;
    const outside = (way: "self-paid" | "agency-paid"): OutsideWindow => {
      const { persons, fen } = this.outside[way];
      return { persons, yuan: yuanText(fen) };
    };
    return {
      persons: selfPaid.persons + agencyPaid.persons + this.unpaid + open,
      selfPaid: selfPaid.persons,
      agencyPaid: agencyPaid.persons,
      unpaid: this.unpaid,
      open,
      contributions: selfPaid.paid.sum(),
      agencyPremiums: agencyPaid.paid.sum(),
      outsideWindow: { selfPaid: outside("self-paid"), agencyPaid: outside("agency-paid") },
      backPayments: { rows: back.persons, yuan: back.paid.sum().settled },
      subsidy: wholeOf(lines).subsidy.sum(),
      rows: this.rows.counts(),
      lines: lines.map((line) => ({
        tier: yuanText(line.tier),
        payment: line.payment,
        groups: line.groups,
        persons: line.persons,
        open: line.open,
        paid: line.paid.sum(),
        subsidy: line.subsidy.sum(),
      })),
    };
  }

  /** A payment counts by its own day and after, and by no day before. */
  #countDay(paidOn: string | undefined, openReading: ReadingName | undefined, persons: number): void {
    if (paidOn === undefined) {
      this.paidDays.undated += persons;
      return;
    }
    const first = this.#deadlines.findIndex((deadline) => paidOn <= deadline);
    if (first === -1) return;
    const days = openReading === undefined ? this.paidDays.counted : this.paidDays.openBy(openReading);
    days[first] = (days[first] as number) + persons;
  }

  #line(paid: PaidAs): Line {
    const { fen: tier, payment, groups } = paid;
    return madeIn(this.#lines, nameOf(paid), () => ({ tier, payment, groups, ...noPayments() }));
  }
}

/** What tells lines apart. */
type PaidAs = Pick<PensionPayment, "fen" | "payment" | "groups">;

/** What persons paid is kept once, and so is the name of its line. */
const nameOf = /* @__PURE__ */ onceFor(({ fen, payment, groups }: PaidAs) => [fen, payment, ...groups].join());

type Payments = Pick<Line, "persons" | "open" | "paid" | "subsidy">;

function noPayments(): Payments {
  return { persons: 0, open: 0, paid: new AmountAdder(), subsidy: new AmountAdder() };
}

function wholeOf(lines: readonly Line[]): Payments {
  const whole = noPayments();
  for (const { persons, open, paid, subsidy } of lines) {
    whole.persons += persons;
    whole.open += open;
    whole.paid.merge(paid);
    whole.subsidy.merge(subsidy);
  }
  return whole;
}
