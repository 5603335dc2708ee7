import { date, flag, list, optional, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { decideRenewal } from "./renewal-decision.js";

/** An insured person, for {@link renewalTarget}. */
export interface RenewalTargetFacts {
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  /** The day on which the age is judged. */
  readonly asOf: string;
  /** Whether the person ever contributed; left out where it is not known, or where `lastPaidOn` says so. */
  readonly everPaid?: boolean;
  /** The day of the latest contribution; left out where there is none or it is not known. */
  readonly lastPaidOn?: string;
  /** Whether the person has been struck off; left out where it is not known. */
  readonly cancelled?: boolean;
}

/** What {@link renewalTarget} answers. */
export interface RenewalTargetFinding extends Finding {
  /** Whether the person is to be renewed, by the words of the plan. */
  readonly renewalTarget: Decision;
  /** Whether the person can still contribute; the one to make work lists by. */
  readonly stillPayable: Decision;
  /** Whether the person's age makes them a focus of the work. */
  readonly focusPerson: "yes" | "no";
  /** The facts that a review waits for. */
  readonly missingFacts: readonly string[];
}

/**
 * Whether a person is to be renewed (续保对象), can still contribute, and is a focus person (重点人).
 *
 * By its words the plan also takes in people who have since reached the pension age; they are told apart here.
 *
 * @param facts - birth, the day to judge by, and what is known of contributions
 * @param policy - the figures and readings to answer by
 * @returns three answers, with the facts that are missing
 * @throws {@link RuleInputError} when dates contradict each other
 * @see Pension work plan 2021, 二（四）
 * @example
 * ```ts
 * renewalTarget({ birthDate: "1975-01-01", asOf: "2021-03-31", lastPaidOn: "2020-05-01" }).focusPerson; // => "yes"
 * ```
 */
export function renewalTarget(facts: RenewalTargetFacts, policy: Policy = yingzhou2021): RenewalTargetFinding {
  return ask(renewalTargetRule, facts, policy);
}

/** The rule behind {@link renewalTarget}. */
export const renewalTargetRule: Rule<RenewalTargetFacts, RenewalTargetFinding> = /* @__PURE__ */ rule({
  id: "pension/renewal-target",
  title: { zh: "续保对象与重点人", en: "Renewal target" },
  clauses: ["P-2.4.a", "P-2.4.b", "P-2.4.e"],
  readings: ["statusDate", "ageReached", "leapDayBirthday", "focusAtLowerAge"],
  facts: () =>
    record(["参保人员", "An insured person"], {
      birthDate: date(["出生日期", "Day of birth"]),
      asOf: date(["认定日期", "Day to judge by"]),
      everPaid: optional(flag(["是否缴过费", "Whether ever contributed"])),
      lastPaidOn: optional(date(["最近缴费日期", "Latest contribution"], { synonyms: ["缴费（到账）日期"] })),
      cancelled: optional(flag(["是否已注销", "Whether struck off"])),
    }),
  finding: () => ({
    renewalTarget: decision(["是否续保对象（按条文）", "Whether to be renewed, by the words"]),
    stillPayable: decision(["是否仍可缴费", "Whether still able to contribute"]),
    focusPerson: decision(["是否重点人", "Whether a focus person"]),
    missingFacts: list(["待补事实", "Facts missing"], text(["字段", "Field"])),
  }),
  decide: decideRenewal,
});
