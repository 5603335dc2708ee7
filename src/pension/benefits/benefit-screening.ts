import { monthOf } from "../../foundation/calendar.js";
import { choice, count, date, list, month, optional, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/**
 * What a pension may be suspected of: paid after death (死亡冒领), drawn beside another one (重复领取), paid in prison
 * (服刑领取).
 */
export type BenefitSuspicion = "paid-after-death" | "double-benefit" | "paid-in-prison";

/** Recipients and the lists to screen them against, for {@link benefitScreening}; persons match by the same key. */
export interface BenefitScreeningFacts {
  /** Persons who draw a pension. */
  readonly recipients: readonly {
    /** The caller's key. */
    readonly key: string;
    /** The last month paid; left out: not known. */
    readonly lastPaidMonth?: string;
  }[];
  /** Deaths known, by key. */
  readonly deaths: readonly {
    /** The caller's key. */
    readonly key: string;
    /** The day of death. */
    readonly diedOn: string;
  }[];
  /** Keys of persons who draw another pension. */
  readonly otherPensions: readonly string[];
  /** Keys of persons in prison. */
  readonly prisoners: readonly string[];
}

/** What {@link benefitScreening} answers. */
export interface BenefitScreeningFinding extends Finding {
  /** Every recipient, in the order given. */
  readonly recipients: readonly {
    /** The caller's key. */
    readonly key: string;
    /** What to look into; a suspicion is never a finding. */
    readonly suspicions: readonly BenefitSuspicion[];
    /** Facts missing to judge; the recipient is dead and the last month paid is not known. */
    readonly missingFacts: readonly string[];
  }[];
  /** Keys of the recipients with a suspicion. */
  readonly suspects: readonly string[];
  /** Keys of the recipients who can't be judged without another fact. */
  readonly undecided: readonly string[];
  /** How many may have been paid after death. */
  readonly paidAfterDeath: number;
  /** How many may draw two pensions. */
  readonly doubleBenefit: number;
  /** How many may have been paid in prison. */
  readonly paidInPrison: number;
}

/**
 * Screening of pensions for suspected wrongful payment (疑似违规领取): after death, twice, in prison.
 *
 * A suspicion is a lead to look into and never a finding; no pension stops by it.
 *
 * @param facts - the recipients and the lists to screen against, persons by the same key, such as the ID number
 * @param policy - the figures and readings to answer by
 * @returns each recipient's suspicions, and the recipients by kind
 * @throws {@link RuleInputError} when the facts are not of the right shape
 * @see Pension work plan 2021, 二（五）
 * @example
 * ```ts
 * benefitScreening({
 *   recipients: [{ key: "a", lastPaidMonth: "2021-04" }, { key: "b", lastPaidMonth: "2021-04" }],
 *   deaths: [{ key: "a", diedOn: "2021-03-20" }],
 *   otherPensions: [],
 *   prisoners: ["a"],
 * }).recipients[0].suspicions; // => ["paid-after-death", "paid-in-prison"]
 * ```
 */
export function benefitScreening(facts: BenefitScreeningFacts, policy: Policy = yingzhou2021): BenefitScreeningFinding {
  return ask(benefitScreeningRule, facts, policy);
}

const ID = { synonyms: ["公民身份号码", "身份证号"] };
const KEY = ["个人标识", "Key of a person"] as const;
const SUSPICIONS = {
  "paid-after-death": ["疑似死亡冒领", "suspected payment after death"],
  "double-benefit": ["疑似重复领取", "suspected double benefit"],
  "paid-in-prison": ["疑似服刑领取", "suspected payment in prison"],
} as const;

/** The rule behind {@link benefitScreening}. */
export const benefitScreeningRule: Rule<BenefitScreeningFacts, BenefitScreeningFinding> = /* @__PURE__ */ rule({
  id: "pension/benefit-screening",
  title: { zh: "疑似违规领取筛查", en: "Screening of pensions" },
  clauses: ["P-2.5.b"],
  readings: [],
  facts: () =>
    record(["待遇领取人员和比对名单", "Recipients and lists"], {
      recipients: list(
        ["待遇领取人员", "Recipients"],
        record(["待遇领取人员", "Recipient"], {
          key: text(KEY, ID),
          lastPaidMonth: optional(month(["最后发放年月", "Last month paid"], { synonyms: ["最后发放月"] })),
        }),
      ),
      deaths: list(
        ["死亡名单", "Deaths"],
        record(["死亡人员", "A death"], {
          key: text(KEY, ID),
          diedOn: date(["死亡日期", "Day of death"]),
        }),
      ),
      otherPensions: list(["领取其他养老待遇的人员", "Persons who draw another pension"], text(KEY, ID)),
      prisoners: list(["服刑人员", "Persons in prison"], text(KEY, ID)),
    }),
  finding: () => ({
    recipients: list(
      ["待遇领取人员", "Recipients"],
      record(["待遇领取人员", "Recipient"], {
        key: text(KEY),
        suspicions: list(["疑似情形", "Suspicions"], choice(["疑似情形", "Suspicion"], SUSPICIONS)),
        missingFacts: list(["缺少的事实", "Facts missing"], text(["事实", "Fact"])),
      }),
    ),
    suspects: list(["疑似人员", "Suspects"], text(KEY)),
    undecided: list(["待补事实的人员", "Undecided"], text(KEY)),
    paidAfterDeath: count(["疑似死亡冒领人数", "Suspected of payment after death"]),
    doubleBenefit: count(["疑似重复领取人数", "Suspected of a double benefit"]),
    paidInPrison: count(["疑似服刑领取人数", "Suspected of payment in prison"]),
  }),
  decide(facts, trace) {
    const deathMonths = new Map(facts.deaths.map(({ key, diedOn }) => [key, monthOf(diedOn)]));
    const otherPensions = new Set(facts.otherPensions);
    const prisoners = new Set(facts.prisoners);
    const counts = { "paid-after-death": 0, "double-benefit": 0, "paid-in-prison": 0 };
    const recipients = facts.recipients.map(({ key, lastPaidMonth }) => {
      const died = deathMonths.get(key);
      const suspicions: BenefitSuspicion[] = [];
      const missingFacts: string[] = [];
      if (died !== undefined) {
        if (lastPaidMonth === undefined) missingFacts.push("lastPaidMonth");
        else if (lastPaidMonth > died) suspicions.push("paid-after-death");
      }
      if (otherPensions.has(key)) suspicions.push("double-benefit");
      if (prisoners.has(key)) suspicions.push("paid-in-prison");
      for (const kind of suspicions) counts[kind] += 1;
      return { key, suspicions, missingFacts };
    });
    const suspects = recipients.filter(({ suspicions }) => suspicions.length > 0).map(({ key }) => key);
    trace.step("recipients-screened", "P-2.5.b", { count: recipients.length, suspects: suspects.length });
    return trace.finding({
      recipients,
      suspects,
      undecided: recipients.filter(({ missingFacts }) => missingFacts.length > 0).map(({ key }) => key),
      paidAfterDeath: counts["paid-after-death"],
      doubleBenefit: counts["double-benefit"],
      paidInPrison: counts["paid-in-prison"],
    });
  },
});
