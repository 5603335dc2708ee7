import { type Decimal, fenOf, yuanOf, yuanText } from "../../foundation/decimal.js";
import { between, type Decision, determined } from "../../rule/finding.js";
import type { Trace } from "../../rule/trace.js";
import { payableTier, refuseTier } from "../terms/tiers.js";
import type { FullDepositFacts, FullDepositFinding } from "./full-deposit.js";

/** Decides what a deposit pays; the rule keeps the answers that come back. */
export function decideDeposit(facts: FullDepositFacts, trace: Trace): FullDepositFinding {
  trace.cite("P-2.2.d");
  const tier = payableTier(facts.tier, trace);
  if (tier === undefined) return refuseTier(trace, "tier", facts.tier, trace.policy.pension.tiers);
  const missing: string[] = [];
  const isRight = [isOwn(facts, missing, trace), isRightCard(facts, missing, trace)].every((right) => right);
  const { paid, deducted } = deduction(tier, fenOf(facts.balance), trace);
  return trace.finding({
    paid: isRight ? reviewed(paid, missing) : "no",
    deductedYuan: isRight
      ? between(missing.length > 0 ? yuanOf(0) : deducted, deducted, [], missing)
      : determined(yuanOf(0)),
    shortYuan: determined(yuanOf(Math.max(0, fenOf(tier) - fenOf(facts.balance)))),
  });
}

function reviewed(paid: Decision, missing: readonly string[]): Decision {
  return paid === "yes" && missing.length > 0 ? "review" : paid;
}

/** The contribution goes into the person's own account; who holds it may not be known yet. */
function isOwn({ isOwnAccount }: FullDepositFacts, missing: string[], trace: Trace): boolean {
  if (isOwnAccount === true) return true;
  if (isOwnAccount === false) {
    trace.step("account-of-another", "P-2.2.h");
    return false;
  }
  trace.step("account-holder-unknown", "P-2.2.h");
  missing.push("isOwnAccount");
  return true;
}

/** Whether the bank's name governs every card is a reading; it matters for another bank's card and an unknown one. */
function isRightCard({ card }: FullDepositFacts, missing: string[], trace: Trace): boolean {
  if (card === "social-security-card" || card === "bank-card") return true;
  const isRefused = trace.read("otherBankCard") === "refused";
  if (card === undefined) {
    trace.step("card-unknown", "P-2.2.h");
    if (isRefused) missing.push("card");
    return true;
  }
  trace.step(isRefused ? "other-bank-card-refused" : "other-bank-card", "P-2.2.h");
  return !isRefused;
}

interface Deduction {
  readonly paid: Decision;
  readonly deducted: Decimal;
}

function deduction(tier: number, balance: number, trace: Trace): Deduction {
  if (balance >= fenOf(tier)) {
    trace.step("full-deposit", "P-2.2.h", { tier });
    trace.cite("P-2.2.a");
    return { paid: "yes", deducted: yuanOf(fenOf(tier)) };
  }
  trace.step("short-balance", "P-2.2.h", { tier, balance: yuanText(balance) });
  switch (trace.read("shortBalance")) {
    case "not-paid":
      return { paid: "no", deducted: yuanOf(0) };
    case "partial":
      trace.step("part-deducted", "P-2.2.a", { deducted: yuanText(balance) });
      return { paid: "no", deducted: yuanOf(balance) };
    case "lower-tier":
      return atLowerTier(balance, trace);
  }
}

function atLowerTier(balance: number, trace: Trace): Deduction {
  const tier = trace.policy.pension.tiers.findLast((candidate) => fenOf(candidate) <= balance);
  if (tier === undefined) return { paid: "no", deducted: yuanOf(0) };
  trace.step("lower-tier-deducted", "P-2.2.a", { tier });
  return { paid: "yes", deducted: yuanOf(fenOf(tier)) };
}
