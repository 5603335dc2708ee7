import { fenOf, yuanText } from "../../foundation/decimal.js";
import { count, list, record } from "../../foundation/schema.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Determination, Finding } from "../../rule/finding.js";
import { decimal, determination } from "../../rule/finding-schema.js";
import { refuseTwice } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { inNoticeOrder, noOtherGroup, premiumGroup, subsidyReadings } from "../terms/premium-groups.js";
import { shareAmongMany } from "../terms/premium-share.js";
import { PremiumSum } from "../terms/premium-sum.js";

/** So many persons who are in just these groups. */
export interface PremiumBudgetRow {
  /** All groups that the persons are in: they are in no other; an empty list for ordinary persons. */
  readonly groups: readonly PremiumGroup[];
  /** How many persons. */
  readonly persons: number;
}

/** The persons of a village, township or district, for {@link premiumBudget}. */
export interface PremiumBudgetFacts {
  /** Each person in one row: who is in two groups is in the row of both. Of whom there is no row there is nobody. */
  readonly rows: readonly PremiumBudgetRow[];
}

/** What {@link premiumBudget} answers of one row. */
export interface PremiumBudgetRowFinding extends PremiumBudgetRow {
  /** Yuan from the medical aid fund. */
  readonly subsidy: Determination;
  /** Yuan that persons pay themselves. */
  readonly selfPaid: Determination;
}

/** What {@link premiumBudget} answers, in yuan for the year. */
export interface PremiumBudgetFinding extends Finding {
  /** Persons of all rows together. */
  readonly persons: number;
  /** The premiums of all persons, in yuan: the subsidy and what persons pay make it up. */
  readonly premium: string;
  /** Yuan from the medical aid fund. */
  readonly subsidy: Determination;
  /** Yuan that persons pay themselves. */
  readonly selfPaid: Determination;
  /** The rows in the order given. */
  readonly rows: readonly PremiumBudgetRowFinding[];
  /** Persons in more than one group. */
  readonly overlapping: number;
  /** Persons whose amount the notice does not settle. */
  readonly undetermined: number;
}

/**
 * What many persons' premiums come to, from counts by group (参保资助预算).
 *
 * @param facts - counts of persons by the groups that they are in
 * @param policy - the figures and readings to answer by
 * @returns the sums, with bounds where a group's amount is not printed
 * @throws {@link RuleInputError} when two rows are of the same groups
 * @see Medical contribution notice 2021, 二
 * @example
 * ```ts
 * const rows = [{ groups: [], persons: 2 }, { groups: ["destitute"], persons: 1 }] as const;
 * premiumBudget({ rows }).selfPaid; // => { status: "determined", value: "560" }
 * ```
 */
export function premiumBudget(facts: PremiumBudgetFacts, policy: Policy = yingzhou2021): PremiumBudgetFinding {
  return ask(premiumBudgetRule, facts, policy);
}

/** Sums of so many premiums by every set of groups are still exact. */
const MOST_PERSONS = 100_000_000;

/** The rule behind {@link premiumBudget}. */
export const premiumBudgetRule: Rule<PremiumBudgetFacts, PremiumBudgetFinding> = /* @__PURE__ */ rule({
  id: "medical/premium-budget",
  title: { zh: "参保资助预算", en: "Premium budget" },
  clauses: ["M-2.a", "M-2.b", "M-2.c", "M-2.d", "M-2.e"],
  readings: [...subsidyReadings],
  facts: () =>
    record(["人数", "Counts"], {
      rows: list(
        ["各类人数", "Counts by groups"],
        record(["一类人数", "A count"], {
          groups: list(["人员类别", "Groups"], premiumGroup(), noOtherGroup),
          persons: count(["人数", "Persons"], { max: MOST_PERSONS }),
        }),
        { unlisted: { zh: "未列入的类别按无人计", en: "of groups that are not listed there is nobody" } },
      ),
    }),
  finding: () => ({
    persons: count(["人数", "Persons"]),
    premium: decimal(["保费合计（元）", "Premiums, yuan"]),
    subsidy: determination(["资助合计（元）", "Subsidies, yuan"]),
    selfPaid: determination(["个人缴费合计（元）", "Paid by persons, yuan"]),
    rows: list(
      ["各类金额", "Amounts by groups"],
      record(["一类金额", "An amount"], {
        groups: list(["人员类别", "Groups"], premiumGroup(), { empty: { zh: "不属受资助人员", en: "in none" } }),
        persons: count(["人数", "Persons"]),
        subsidy: determination(["资助金额（元）", "Subsidies, yuan"]),
        selfPaid: determination(["个人应缴（元）", "Paid by persons, yuan"]),
      }),
    ),
    overlapping: count(["身份重复人数", "Persons in more than one group"]),
    undetermined: count(["资助额待定人数", "Persons whose amount is open"]),
  }),
  decide(facts, trace) {
    const total = new PremiumSum();
    const seen = new Set<string>();
    const counts = { persons: 0, overlapping: 0, undetermined: 0 };
    const rows = facts.rows.map(({ groups, persons }, index): PremiumBudgetRowFinding => {
      const each = inNoticeOrder(groups);
      const known = each.join();
      if (seen.has(known)) refuseTwice(trace, `rows[${index}].groups`, groups.join("、"));
      seen.add(known);
      const share = shareAmongMany({ groups }, trace);
      counts.persons += persons;
      if (each.length > 1) counts.overlapping += persons;
      if (share.subsidyMin < share.subsidyMax) counts.undetermined += persons;
      const row = new PremiumSum();
      for (const sum of [row, total]) sum.add(share, persons);
      return { groups, persons, ...row.amounts() };
    });
    trace.step("budget-total", "M-2.a", counts);
    const premium = yuanText(counts.persons * fenOf(trace.policy.medical.premium));
    return trace.finding({ ...counts, premium, ...total.amounts(), rows });
  },
});
