import type { Settling } from "../../terms/premium-sum.js";
import type { Verdict } from "../../terms/verdict.js";
import type { OwedPremium } from "../owed-premium.js";
import type { Payment } from "../owed-premiums.js";

/**
 * How a premium stands, and what becomes of a payment of it, with what would settle either; of a refused one there is
 * nothing more to say.
 */
export interface Standing extends Settling {
  readonly standing: "paid" | "to-come" | "missing" | "review" | "refused";
  readonly accepted: Verdict["answer"];
}

/** How a premium stands: as paid, as not paid, or, where that is not known, as both if they agree. */
export function standingOf(premium: OwedPremium, facts: Payment): Standing {
  const { isPaid } = premium;
  // What is paid, or may be, was paid on a day.
  const asIfPaid = (): Standing => asPaid(premium, facts.paidOn as string);
  if (isPaid) return asIfPaid();
  const unpaid = asUnpaid(premium, facts);
  if (isPaid === false) return unpaid;
  const paid = asIfPaid();
  return {
    standing: paid.standing === unpaid.standing ? paid.standing : "review",
    accepted: paid.accepted === unpaid.accepted ? paid.accepted : "review",
    openReadings: [...paid.openReadings, ...unpaid.openReadings],
    missingFacts: [...paid.missingFacts, ...unpaid.missingFacts],
  };
}

function asPaid({ taken }: OwedPremium, paidOn: string): Standing {
  const { answer: accepted, ...settling } = taken(paidOn);
  return { standing: PAID[accepted], accepted, ...settling };
}

const PAID = { yes: "paid", review: "review", no: "refused" } as const;

/** Without a day, as it stands for certain from the last day that is known on. */
function asUnpaid(premium: OwedPremium, { bornOn, paidOn, asOf }: Payment): Standing {
  const day = asOf ?? paidOn ?? bornOn;
  const runs = premium.runs(day);
  if (asOf === undefined && runs.answer === "yes") return asking(premium, day);
  if (runs.answer === "yes") return { standing: "to-come", accepted: "yes", openReadings: [], missingFacts: [] };
  const taken = premium.taken(day);
  if (taken.answer === "no") return { standing: "refused", accepted: "no", openReadings: [], missingFacts: [] };
  if (asOf === undefined && premium.isClosing) return asking(premium, day);
  return {
    standing: runs.answer === "no" ? "missing" : "review",
    accepted: taken.answer,
    openReadings: [...runs.openReadings, ...taken.openReadings],
    missingFacts: [...runs.missingFacts, ...taken.missingFacts],
  };
}

function asking({ hangsOn }: OwedPremium, day: string): Standing {
  return { standing: "review", accepted: "review", openReadings: [], missingFacts: ["asOf", ...hangsOn(day)] };
}
