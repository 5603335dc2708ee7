import { Decimal } from "decimal.js";
import { backPayment, ladder } from "./ladder.js";

export const title = "hand-written, decimal.js at every step";

export function subsidy({ tier, payment }) {
  if (payment === backPayment) return new Decimal(0);
  const paid = new Decimal(tier);
  if (paid.eq(100)) return "open";
  for (const [from, yuan] of ladder) if (paid.gte(from)) return new Decimal(yuan);
  throw new RangeError(`no tier ${tier}`);
}
