import { Decimal } from "decimal.js";
import * as z from "zod";
import { backPayment, ladder } from "./ladder.js";

export const title = "hand-written, zod and decimals made once";

const contribution = z.strictObject({
  tier: z.number().nonnegative().multipleOf(0.01),
  payment: z.enum(["self-paid", "agency-paid", backPayment, "back-payment-for-short-years"]).optional(),
});
const zero = new Decimal(0);
const subsidies = new Map(
  [200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 3000, 4000, 5000, 6000].map((tier) => [
    tier,
    new Decimal(ladder.find(([from]) => tier >= from)[1]),
  ]),
);
subsidies.set(100, "open");

export function subsidy(facts) {
  const { tier, payment } = contribution.parse(facts);
  return payment === backPayment ? zero : subsidies.get(tier);
}
