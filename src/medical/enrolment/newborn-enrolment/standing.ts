import type { Decision } from "../../../rule/finding.js";
import type { OwedPremium, Payment } from "./owed-premiums.js";

/** How a premium stands, and what becomes of a payment of it; of a refused one there is nothing more to say. */
export interface Standing {
  readonly standing: "paid" | "to-come" | "review" | "refused";
  readonly accepted: Decision;
  /** Whether it hangs on the day as of which is asked, and that is not known. */
  readonly asksDay: boolean;
}

/** How a premium stands: as paid, as not paid, or, where that is not known, as both if they agree. */
export function standingOf(premium: OwedPremium, facts: Payment): Standing {
  const { isPaid } = premium;
  const unpaid = isPaid ? undefined : asUnpaid(premium, facts);
  if (facts.paidOn === undefined || isPaid === false) return unpaid as Standing;
  const paid = asPaid(premium, facts.paidOn);
  if (unpaid === undefined) return paid;
  return {
    standing: paid.standing === unpaid.standing ? paid.standing : "review",
    accepted: paid.accepted === unpaid.accepted ? paid.accepted : "review",
    asksDay: unpaid.asksDay,
  };
}

function asPaid({ taken }: OwedPremium, paidOn: string): Standing {
  const accepted = taken(paidOn);
  return { standing: STANDINGS[accepted], accepted, asksDay: false };
}

/** Without a day, as it stands for certain from the last day that is known on. */
function asUnpaid({ lastDay, taken, isClosing }: OwedPremium, { paidOn, asOf }: Payment): Standing {
  const day = asOf ?? paidOn;
  const accepted = day === undefined || day <= lastDay ? "yes" : taken(day);
  if (asOf === undefined && (accepted === "yes" || (isClosing && accepted === "review")))
    return { standing: "review", accepted: "review", asksDay: true };
  return { standing: accepted === "yes" ? "to-come" : STANDINGS[accepted], accepted, asksDay: false };
}

const STANDINGS = { yes: "paid", review: "review", no: "refused" } as const;
