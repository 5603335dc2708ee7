import { Decimal } from "decimal.js";
import * as z from "zod";
import { evaluation as evaluationByDecimal } from "./decimal.js";
import { backPayment, ladder } from "./ladder.js";
import { discretionItems, rateItems, strictItems } from "./sheet.js";

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

const groups = ["destitute", "disaster-stricken-poor", "subsistence-allowance", "registered-poor"];
const others = ["orphan", "severe-disability", "one-child-family", "two-daughter-family", "fisher"];
const person = z.strictObject({ groups: z.array(z.enum([...groups, ...others])) });
const whole = new Decimal(280);
const part = new Decimal(250);

export function premium(facts) {
  let most = zero;
  let isOpen = false;
  for (const group of person.parse(facts).groups) {
    if (group === "destitute" || group === "disaster-stricken-poor") return whole;
    if (group === "subsistence-allowance" || group === "registered-poor") most = part;
    else isOpen = true;
  }
  return isOpen ? "open" : most;
}

const rate = z.strictObject({ percent: z.number().min(0).max(100) });
const flags = (names, beside = {}) =>
  z.strictObject({ ...Object.fromEntries(names.map((name) => [name, z.boolean()])), ...beside });
const deduction = { deduction: z.number().positive().optional() };
const sheetSchema = z.strictObject({
  ...Object.fromEntries(rateItems.map(([name]) => [name, rate])),
  townshipPublicity: z.strictObject(
    Object.fromEntries(["campaigns", "cadreTrainings", "villagesReached", "villages"].map((name) => [name, z.int()])),
  ),
  ...Object.fromEntries(strictItems.map(([name, , conditions]) => [name, flags(conditions)])),
  ...Object.fromEntries(discretionItems.map(([name, , conditions]) => [name, flags(conditions, deduction)])),
  fundManagement: flags(discretionItems[3][2], { ...deduction, majorIncident: z.boolean() }),
});

export const evaluation = (facts) => evaluationByDecimal(sheetSchema.parse(facts));
