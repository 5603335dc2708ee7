import { type Amount, fenOf, yuanText } from "../../foundation/decimal.js";
import { amount, choice, flag, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { between, type Decision, type Determination, determined, type Finding } from "../../rule/finding.js";
import { decision, determination } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { allOf, IS_MEMBER, inReview, type Membership, NO_MEMBER } from "../terms/membership.js";
import { payableTier, refuseTier } from "../terms/tiers.js";

/**
 * The card that the deposit is on: social security card or bank card of the bank that the plan names, or a card of
 * another bank.
 */
export type DepositCard = "social-security-card" | "bank-card" | "other-bank-card";

/** A deposit, for {@link fullDeposit}. */
export interface FullDepositFacts {
  /** The tier chosen, in yuan a year. */
  readonly tier: Amount;
  /** What is in the account when the contribution is to be deducted, in yuan. */
  readonly balance: Amount;
  /** Whether the account is in the insured person's own name; left out where it is not known. */
  readonly isOwnAccount?: boolean;
  /**
   * The card: social security or bank card of the bank that the plan names, or another bank's; left out where it is not
   * known.
   */
  readonly card?: DepositCard;
}

/** What {@link fullDeposit} answers. */
export interface FullDepositFinding extends Finding {
  /** Whether the deduction pays the year's contribution. */
  readonly paid: Decision;
  /** What is deducted, in yuan. */
  readonly deductedYuan: Determination;
  /** What the balance falls short of the tier chosen by, in yuan. */
  readonly shortYuan: Determination;
}

/**
 * Whether a deposit pays the year's contribution (足额存入): enough for the tier, on a card in the person's own name.
 *
 * It is about money deposited for deduction. A contribution paid online is in order from any bank
 * ({@link contributionChannel}), and money that has arrived counts.
 *
 * @param facts - the tier, the balance, whose account it is and which card
 * @param policy - the figures and readings to answer by
 * @returns yes, no or review, what is deducted and what is short
 * @throws {@link RuleInputError} when the person cannot pay at the tier
 * @see Pension work plan 2021, 二（二）
 * @example
 * ```ts
 * fullDeposit({ tier: 500, balance: "499.99", isOwnAccount: true, card: "bank-card" }).paid; // => "no"
 * ```
 */
export function fullDeposit(facts: FullDepositFacts, policy: Policy = yingzhou2021): FullDepositFinding {
  return ask(fullDepositRule, facts, policy);
}

/** The rule behind {@link fullDeposit}. */
export const fullDepositRule: Rule<FullDepositFacts, FullDepositFinding> = /* @__PURE__ */ rule({
  id: "pension/full-deposit",
  title: { zh: "足额存入", en: "Full deposit" },
  clauses: ["P-2.2.a", "P-2.2.d", "P-2.2.h", "P-2.2.j"],
  readings: ["formerLowestTier", "shortBalance", "otherBankCard"],
  facts: () =>
    record(["保费存入", "A deposit"], {
      tier: amount(["缴费档次（元/年）", "Contribution tier, yuan a year"], {
        synonyms: ["本年度缴费档次", "档次"],
      }),
      balance: amount(["账户余额（元）", "Balance, yuan"], { synonyms: ["余额"] }),
      isOwnAccount: optional(flag(["是否本人账户", "Whether the account is the person's own"])),
      card: optional(
        choice(["存入的卡", "Card"], {
          "social-security-card": ["颍淮农商行社保卡", "social security card of the bank named"],
          "bank-card": ["颍淮农商行银行卡", "bank card of the bank named"],
          "other-bank-card": ["其他银行的卡", "card of another bank"],
        }),
      ),
    }),
  finding: () => ({
    paid: decision(["当年是否缴清", "Whether the year is paid"]),
    deductedYuan: determination(["扣款额（元）", "Deducted, yuan"]),
    shortYuan: determination(["余额不足额（元）", "Short by, yuan"]),
  }),
  decide: decideDeposit,
});

function decideDeposit(facts: FullDepositFacts, trace: Trace): FullDepositFinding {
  trace.cite("P-2.2.d");
  const tier = payableTier(facts.tier, trace);
  if (tier === undefined) return refuseTier(trace, "tier", facts.tier);
  const { isPaid, deducted, how } = deduction(tier, fenOf(facts.balance), trace);
  // Where nothing is deducted, nothing hangs on whose account it is and on which card.
  const { answer, open, missing } =
    deducted === "0" ? NO_MEMBER : allOf([() => own(facts, trace), () => rightCard(facts, trace)]);
  if (how && answer !== "no") trace.step(how, "P-2.2.a", { deducted });
  return trace.finding({
    paid: isPaid ? answer : "no",
    deductedYuan: between(answer === "yes" ? deducted : "0", answer === "no" ? "0" : deducted, open, missing),
    shortYuan: determined(yuanText(Math.max(0, fenOf(tier) - fenOf(facts.balance)))),
  });
}

/** The contribution goes into the person's own account; who holds it may not be known yet. */
function own({ isOwnAccount }: FullDepositFacts, trace: Trace): Membership {
  if (isOwnAccount === true) return IS_MEMBER;
  trace.step(isOwnAccount === false ? "account-of-another" : "account-holder-unknown", "P-2.2.h");
  return isOwnAccount === false ? NO_MEMBER : inReview(["isOwnAccount"]);
}

/** Whether the bank's name governs every card is a reading; it matters for another bank's card and an unknown one. */
function rightCard({ card }: FullDepositFacts, trace: Trace): Membership {
  if (card === "social-security-card" || card === "bank-card") return IS_MEMBER;
  const isEither = trace.read("otherBankCard") === "either";
  if (card === undefined) {
    trace.step("card-unknown", "P-2.2.h");
    return isEither ? IS_MEMBER : inReview(["card"]);
  }
  trace.step(isEither ? "other-bank-card" : "other-bank-card-for-review", "P-2.2.h");
  return isEither ? IS_MEMBER : inReview([], ["otherBankCard"]);
}

interface Deduction {
  readonly isPaid: boolean;
  /** Exact text of yuan. */
  readonly deducted: string;
  /** The step that tells of a deduction from a short balance. */
  readonly how?: string;
}

function deduction(tier: number, balance: number, trace: Trace): Deduction {
  if (balance >= fenOf(tier)) {
    trace.step("full-deposit", "P-2.2.h", { tier });
    trace.cite("P-2.2.a");
    return { isPaid: true, deducted: yuanText(fenOf(tier)) };
  }
  trace.step("short-balance", "P-2.2.h", { tier, balance: yuanText(balance) });
  switch (trace.read("shortBalance")) {
    case "not-paid":
      return { isPaid: false, deducted: "0" };
    case "partial":
      return { isPaid: false, deducted: yuanText(balance), how: "part-deducted" };
    case "lower-tier":
      return atLowerTier(balance, trace.policy);
  }
}

function atLowerTier(balance: number, { pension }: Policy): Deduction {
  const tier = pension.tiers.findLast((candidate) => fenOf(candidate) <= balance);
  if (tier === undefined) return { isPaid: false, deducted: "0" };
  return { isPaid: true, deducted: yuanText(fenOf(tier)), how: "lower-tier-deducted" };
}
