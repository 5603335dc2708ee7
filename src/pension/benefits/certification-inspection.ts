import { positionIn } from "../../foundation/calendar.js";
import { date, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/** An inspection, for {@link certificationInspection}. */
export interface CertificationInspectionFacts {
  /** The day of the inspection. */
  readonly inspectedOn: string;
}

/** What {@link certificationInspection} answers. */
export interface CertificationInspectionFinding extends Finding {
  /** Whether it lies in the printed days. */
  readonly inTime: Decision;
}

/**
 * Whether the leading group inspected certification in the half year set for it (认证检查).
 *
 * @param facts - the day of the inspection
 * @param policy - the figures and readings to answer by
 * @returns yes in that half year, no outside it
 * @throws {@link RuleInputError} when the date is not one
 * @see Pension work plan 2021, 二（八）
 * @example
 * ```ts
 * certificationInspection({ inspectedOn: "2021-07-01" }).inTime; // => "yes"
 * ```
 */
export function certificationInspection(
  facts: CertificationInspectionFacts,
  policy: Policy = yingzhou2021,
): CertificationInspectionFinding {
  return ask(certificationInspectionRule, facts, policy);
}

/** The rule behind {@link certificationInspection}. */
export const certificationInspectionRule: Rule<CertificationInspectionFacts, CertificationInspectionFinding> =
  /* @__PURE__ */ rule({
    id: "pension/certification-inspection",
    title: { zh: "认证检查", en: "Inspection of certification" },
    clauses: ["P-2.8.d"],
    readings: [],
    facts: () => record(["认证检查", "An inspection"], { inspectedOn: date(["检查日期", "Day of the inspection"]) }),
    finding: () => ({ inTime: decision(["是否在规定的半年内", "Whether it lies in the half year set"]) }),
    decide({ inspectedOn }, trace) {
      const { inspection } = trace.policy.pension.certification;
      trace.step("inspection-window", "P-2.8.d", { inspectedOn, ...inspection });
      return trace.finding({ inTime: positionIn(inspection, inspectedOn) === "in" ? "yes" : "no" });
    },
  });
