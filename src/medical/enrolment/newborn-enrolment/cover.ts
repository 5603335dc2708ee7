import { dateOf, LONGEST_MONTH, yearOf } from "../../../foundation/calendar.js";
import type { ReadingName } from "../../../policy/reading-names.js";
import type { Decision } from "../../../rule/finding.js";
import type { Trace } from "../../../rule/trace.js";
import type { OwedPremium } from "../owed-premium.js";
import type { OwedPremiums, Payment } from "../owed-premiums.js";

interface Cover {
  readonly cover: "from-birth" | "from-payment" | "none" | "undetermined";
  readonly coverFrom?: string | null;
  readonly coverTo?: string | null;
}

const UNDETERMINED: Cover = { cover: "undetermined", coverFrom: null, coverTo: null };
const NO_COVER: Cover = { cover: "none" };

/** The cover of the year of birth: none before it is known to be paid. */
export function coverOf(
  { year }: OwedPremium,
  payment: "in-time" | "late" | "not-paid" | "unknown",
  accepted: Decision,
  { bornOn, paidOn = bornOn }: Payment,
  trace: Trace,
): Cover {
  if (accepted === "no") return NO_COVER;
  if (payment === "not-paid" || payment === "unknown") return UNDETERMINED;
  const coverTo = endOf(year);
  const fromBirth: Cover = { cover: "from-birth", coverFrom: bornOn, coverTo };
  trace.cite("M-1.4.b");
  if (payment === "in-time") return fromBirth;
  switch (trace.read("lateNewborn")) {
    case "undecided":
      trace.step("late-cover-undecided", "M-1.4.b");
      return UNDETERMINED;
    case "no-cover":
      return NO_COVER;
    case "from-payment":
      if (paidOn <= coverTo) return { cover: "from-payment", coverFrom: paidOn, coverTo };
      trace.step("late-cover-over", "M-1.4.b", { paidOn, year });
      return NO_COVER;
    case "from-birth":
      return fromBirth;
  }
}

/** The question that a late payment leaves open. */
export function coverOpens({ cover }: Cover, payment: string): readonly ReadingName[] {
  return payment === "late" && cover === "undetermined" ? ["lateNewborn"] : [];
}

/** Before payment, the cover that it brings in time: of the year of birth, or of each year in which it can be paid. */
export function tellCoverIfPaid(
  { each, premiums }: OwedPremiums,
  { bornOn, asOf = bornOn }: Payment,
  trace: Trace,
): void {
  for (const { year, lastDay, isPaid } of each ? premiums.slice(0, 1) : premiums) {
    if (isPaid !== false || lastDay === null || asOf > lastDay) continue;
    const [first, last] = [dateOf(year, 1, 1), endOf(year)];
    const isWithin = each || yearOf(lastDay) === year;
    trace.step("newborn-cover-if-paid", "M-1.4.b", {
      since: !each && asOf < first ? first : asOf,
      until: isWithin ? lastDay : last,
      from: bornOn,
      to: last,
    });
  }
}

const endOf = (year: number): string => dateOf(year, 12, LONGEST_MONTH);
