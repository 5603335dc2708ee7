import { choice, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/**
 * How a recipient was certified: by comparison of data, by the phone app Wanshitong (皖事通), by a visit at home, or by
 * another method.
 */
export type CertificationMethod = "data-comparison" | "phone-app" | "home-visit" | "other";

/** A method, for {@link certificationMethod}. */
export interface CertificationMethodFacts {
  /** How the certification was made. */
  readonly method: CertificationMethod;
}

/** What {@link certificationMethod} answers. */
export interface CertificationMethodFinding extends Finding {
  /** Whether the notice names the method; never no, since its list is open. */
  readonly named: Decision;
}

/**
 * Whether the notice names a method of certification (认证方式). Its list is open, so another method is for a person to
 * review and never a fault.
 *
 * @param facts - the method
 * @param policy - the figures and readings to answer by
 * @returns yes, or review
 * @throws {@link RuleInputError} when the method is not one of the options
 * @see Pension work plan 2021, 二（八）
 * @example
 * ```ts
 * certificationMethod({ method: "home-visit" }).named; // => "yes"
 * ```
 */
export function certificationMethod(
  facts: CertificationMethodFacts,
  policy: Policy = yingzhou2021,
): CertificationMethodFinding {
  return ask(certificationMethodRule, facts, policy);
}

/** The rule behind {@link certificationMethod}. */
export const certificationMethodRule: Rule<CertificationMethodFacts, CertificationMethodFinding> = /* @__PURE__ */ rule(
  {
    id: "pension/certification-method",
    title: { zh: "认证方式", en: "Method of certification" },
    clauses: ["P-2.8.b"],
    readings: [],
    facts: () =>
      record(["认证方式", "Method of certification"], {
        method: choice(["认证方式", "Method"], {
          "data-comparison": ["数据比对", "comparison of data"],
          "phone-app": ["手机皖事通APP", "the phone app Wanshitong"],
          "home-visit": ["上门入户", "a visit at home"],
          other: ["其他", "another"],
        }),
      }),
    finding: () => ({ named: decision(["是否为所列方式", "Whether the notice names it"]) }),
    decide({ method }, trace) {
      const isNamed = method !== "other";
      trace.step(isNamed ? "named-method" : "method-on-open-list", "P-2.8.b");
      return trace.finding({ named: isNamed ? "yes" : "review" });
    },
  },
);
