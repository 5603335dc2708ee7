import { dateOf, LONGEST_MONTH } from "../../../foundation/calendar.js";
import type { Decision } from "../../../rule/finding.js";
import type { Trace } from "../../../rule/trace.js";
import type { OwedPremium, Payment } from "./owed-premiums.js";

interface Cover {
  readonly cover: "from-birth" | "from-payment" | "none" | "undetermined";
  readonly coverFrom: string | null;
  readonly coverTo: string | null;
}

const UNDETERMINED: Cover = { cover: "undetermined", coverFrom: null, coverTo: null };
const NO_COVER: Cover = { cover: "none", coverFrom: null, coverTo: null };

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
  const coverTo = dateOf(year, 12, LONGEST_MONTH);
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
      return paidOn > coverTo ? NO_COVER : { cover: "from-payment", coverFrom: paidOn, coverTo };
    case "from-birth":
      return fromBirth;
  }
}
