import { record } from "../../foundation/schema.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { decimal, nullable } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { premiumGroup } from "../terms/premium-groups.js";
import { printedSubsidy } from "../terms/printed-subsidy.js";
import { type CertifierName, certifierName, certifierOf } from "./certifier-name.js";

/** A group of the notice, for {@link certifyingBody}. */
export interface CertifyingBodyFacts {
  /** The group that is to be identified. */
  readonly group: PremiumGroup;
}

/** What {@link certifyingBody} answers. */
export interface CertifyingBodyFinding extends Finding {
  /** The body that identifies the group; `none-named` where the notice names none. */
  readonly certifier: CertifierName;
  /** Yuan a person and year that the notice prints for the group; null where it prints none. */
  readonly printedSubsidy: string | null;
}

/**
 * The body that identifies a group of people (认定部门).
 *
 * @param facts - the group
 * @param policy - the figures and readings to answer by
 * @returns the body, or that the notice names none; and the subsidy printed for the group, if any
 * @throws {@link RuleInputError} when the group is unknown
 * @see Medical contribution notice 2021, 五
 * @example
 * ```ts
 * certifyingBody({ group: "orphan" }).certifier; // => "civil-affairs"
 * ```
 */
export function certifyingBody(facts: CertifyingBodyFacts, policy: Policy = yingzhou2021): CertifyingBodyFinding {
  return ask(certifyingBodyRule, facts, policy);
}

/** The rule behind {@link certifyingBody}. */
export const certifyingBodyRule: Rule<CertifyingBodyFacts, CertifyingBodyFinding> = /* @__PURE__ */ rule({
  id: "medical/certifying-body",
  title: { zh: "认定部门", en: "Certifying body" },
  clauses: ["M-5.4", "M-5.5", "M-5.6", "M-5.7", "M-5.9", "M-2.b", "M-2.c", "M-2.d"],
  readings: [],
  facts: () => record(["人员类别", "A group"], { group: premiumGroup() }),
  finding: () => ({
    certifier: certifierName(),
    printedSubsidy: nullable(decimal(["资助标准（元）", "Subsidy printed, yuan"]), [
      "待定（通知未列数额）",
      "open (none printed)",
    ]),
  }),
  decide({ group }, trace) {
    const certifier = certifierOf(group, trace);
    const printed = printedSubsidy(group, trace.policy);
    if (printed === undefined) trace.step("unprinted-subsidy", "M-2.d", { premium: trace.policy.medical.premium });
    else trace.step("printed-subsidy", printed.clause, { subsidy: printed.yuan });
    return trace.finding({
      certifier,
      printedSubsidy: printed === undefined ? null : String(printed.yuan),
    });
  },
});
