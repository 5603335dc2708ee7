import { takenAsNone } from "../../foundation/absent.js";
import { type Amount, fenOf, yuanText } from "../../foundation/decimal.js";
import { amount, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { between, type Determination, determined, type Finding, sumOf } from "../../rule/finding.js";
import { determination } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { type ContributionSubsidyFacts, contributionFacts, contributionKey } from "./contribution-facts.js";
import { contributionSubsidyRule, earnedSubsidy, outsideWindow } from "./contribution-subsidy.js";

/** One year's contribution and what others add to it, for {@link accountCredit}. */
export interface AccountCreditFacts extends ContributionSubsidyFacts {
  /** What the collective adds, in yuan; when left out, nothing. */
  readonly collectiveYuan?: Amount;
  /** What other bodies or persons add, in yuan; when left out, nothing. */
  readonly otherAidYuan?: Amount;
}

/** What {@link accountCredit} answers. */
export interface AccountCreditFinding extends Finding {
  /** The contribution that counts for the year, in yuan. */
  readonly contributionYuan: Determination;
  /** The subsidy on it, in yuan. */
  readonly subsidyYuan: Determination;
  /** What the collective and others add, in yuan. */
  readonly aidYuan: Determination;
  /** All of it together, in yuan. */
  readonly creditedYuan: Determination;
}

/**
 * What goes into a person's account for the year (当年计入个人账户): contribution, subsidy and what others add.
 *
 * @param facts - the contribution as for the subsidy, and what others add
 * @param policy - the figures and readings to answer by
 * @returns each part and the whole, in yuan; with bounds where a part is open
 * @throws {@link RuleInputError} when the tier is not one of the policy's tiers, or the notice has no rule for the year
 * @see Pension work plan 2021, 二（二）, 二（三）
 * @example
 * ```ts
 * accountCredit({ tier: 500 }).creditedYuan; // => { status: "determined", value: "570" }
 * ```
 */
export function accountCredit(facts: AccountCreditFacts, policy: Policy = yingzhou2021): AccountCreditFinding {
  return ask(accountCreditRule, facts, policy);
}

/** The rule behind {@link accountCredit}. */
export const accountCreditRule: Rule<AccountCreditFacts, AccountCreditFinding> = /* @__PURE__ */ rule({
  id: "pension/account-credit",
  title: { zh: "当年计入个人账户", en: "Credit to the account" },
  clauses: ["P-1.b", "P-2.2.d", "P-2.2.f", "P-2.2.g", "P-2.2.j", "P-2.3.b", "P-2.3.c", "P-2.3.d", "P-2.3.e"],
  readings: contributionSubsidyRule.readings,
  facts: () =>
    record(["一年的缴费与资助", "One year's contribution and aid"], {
      ...contributionFacts(),
      collectiveYuan: optional(amount(["集体补助（元）", "Added by the collective, yuan"], takenAsNone)),
      otherAidYuan: optional(
        amount(["其他资助（元）", "Added by others, yuan"], { synonyms: ["资助金额", "资助"], ...takenAsNone }),
      ),
    }),
  finding: () => ({
    contributionYuan: determination(["计入个人账户的缴费（元）", "Contribution, yuan"]),
    subsidyYuan: determination(["缴费补贴（元）", "Contribution subsidy, yuan"]),
    aidYuan: determination(["集体补助和其他资助（元）", "Added by others, yuan"]),
    creditedYuan: determination(["计入个人账户合计（元）", "Credited in all, yuan"]),
  }),
  key: (facts) => `${contributionKey(facts)} ${facts.collectiveYuan} ${facts.otherAidYuan}`,
  decide: decideCredit,
});

function decideCredit(facts: AccountCreditFacts, trace: Trace): AccountCreditFinding {
  const subsidy = earnedSubsidy(facts, trace);
  const contribution = countedContribution(facts, trace);
  const aid = yuanText(fenOf(facts.collectiveYuan ?? 0) + fenOf(facts.otherAidYuan ?? 0));
  if (aid !== "0") trace.step("aid-added", "P-2.3.e", { aid });
  return trace.finding({
    contributionYuan: contribution,
    subsidyYuan: subsidy,
    aidYuan: determined(aid),
    creditedYuan: sumOf([contribution, subsidy, determined(aid)]),
  });
}

/** The contribution counts, unless it was paid outside the window and a reading says otherwise. */
function countedContribution(facts: AccountCreditFacts, trace: Trace): Determination {
  const paid = yuanText(fenOf(facts.tier));
  const outside = outsideWindow(facts, trace);
  switch (outside?.as) {
    case "refused":
      return determined("0");
    case "undecided":
      return between("0", paid, [outside.reading]);
    default:
      return determined(paid);
  }
}
