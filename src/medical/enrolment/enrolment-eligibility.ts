import { choice, flag, list, optional, record, text } from "../../foundation/schema.js";
import { clause } from "../../policy/clause-schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, reasonCode } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import {
  type EnrolmentEligibilityFacts,
  type HeadFinding,
  type JudgedHead,
  judgeHeads,
} from "./enrolment-eligibility/enrolment-heads.js";

export type {
  EligibilityHead,
  EmployeeScheme,
  EnrolmentEligibilityFacts,
  HeadFinding,
} from "./enrolment-eligibility/enrolment-heads.js";

/** What {@link enrolmentEligibility} answers. */
export interface EnrolmentEligibilityFinding extends Finding {
  /** Whether the person may join the residents' scheme. */
  readonly eligible: Decision;
  /** Every head of the notice, and how the person fits it. */
  readonly heads: readonly HeadFinding[];
  /** Already enrolled here and in another scheme: nothing is reimbursed twice. */
  readonly duplicate: boolean;
  /** The facts that would settle a review. */
  readonly missingFacts: readonly string[];
}

/**
 * Whether a person may join the residents' medical insurance (参保对象).
 *
 * @param facts - what is so of the person; what is left out is not known
 * @param policy - the figures and readings to answer by
 * @returns yes, no or review, with every head of the notice, and the facts that are missing
 * @throws {@link RuleInputError} when a fact is not of its kind
 * @see Medical contribution notice 2021, 一
 * @example
 * ```ts
 * enrolmentEligibility({ localRegistration: true, employeeScheme: "out-of-scope", otherScheme: false }).eligible;
 * // => "yes"
 * ```
 */
export function enrolmentEligibility(
  facts: EnrolmentEligibilityFacts,
  policy: Policy = yingzhou2021,
): EnrolmentEligibilityFinding {
  return ask(enrolmentEligibilityRule, facts, policy);
}

/** The rule behind {@link enrolmentEligibility}. */
export const enrolmentEligibilityRule: Rule<EnrolmentEligibilityFacts, EnrolmentEligibilityFinding> =
  /* @__PURE__ */ rule({
    id: "medical/enrolment-eligibility",
    title: { zh: "参保资格", en: "Enrolment eligibility" },
    clauses: ["M-1.1", "M-1.2", "M-1.3", "M-1.4.a", "M-1.5.a", "M-1.5.b"],
    readings: ["longTermResidence", "employerNeverEnrolled", "personUnderNoHead", "nonLocalNewborn"],
    facts: () =>
      record(["一人的情况", "A person"], {
        localRegistration: optional(flag(["本区户籍", "Registered in the district"])),
        employeeScheme: optional(
          choice(["城镇职工医保", "Employees' medical insurance"], {
            "out-of-scope": ["不属于参保范围", "outside its scope"],
            enrolled: ["已参加", "enrolled"],
            "never-enrolled": ["在职而单位从未为其参加", "employed, never enrolled by the employer"],
          }),
        ),
        otherScheme: optional(flag(["已参加其他国家基本医保", "In another national basic scheme"])),
        longTermResident: optional(flag(["在本区长期居住", "Lives here long term"])),
        onLocalRoll: optional(flag(["本区在册学生或在园幼儿", "On the roll of a school or kindergarten here"])),
        newborn: optional(flag(["新生儿", "Newborn"])),
        employeesChild: optional(flag(["在职职工子女", "Child of an employee"])),
        enrolledHere: optional(flag(["已参加本区居民医保", "Enrolled in the district's residents' scheme"])),
      }),
    finding: () => ({
      eligible: decision(["能否参保", "May join"]),
      heads: list(
        ["各类参保对象", "Heads"],
        record(["一类参保对象", "Head"], {
          head: choice(["参保对象", "Head"], {
            "local-resident": ["本区户籍居民", "local resident"],
            "long-term-resident": ["长期居住居民", "long-term resident"],
            student: ["在册学生、在园幼儿", "student or kindergarten child"],
            newborn: ["新生儿", "newborn"],
            "employees-child": ["在职职工子女", "employee's child"],
          }),
          clause: clause(),
          fits: decision(["是否符合", "Fits"]),
          reason: reasonCode(),
        }),
      ),
      duplicate: flag(["是否重复参保", "Enrolled twice"]),
      missingFacts: list(["待补事实", "Facts missing"], text(["事实", "Fact"])),
    }),
    decide,
  });

function decide(facts: EnrolmentEligibilityFacts, trace: Trace): EnrolmentEligibilityFinding {
  const judged = judgeHeads(facts, trace);
  const insured = facts.employeeScheme === "enrolled" || facts.otherScheme === true;
  if (facts.employeeScheme === "enrolled") trace.step("already-employee-insured", "M-1.5.a");
  if (facts.otherScheme) trace.step("already-in-another-scheme", "M-1.5.a");
  const duplicate = insured && facts.enrolledHere === true;
  if (duplicate) trace.step("insured-twice", "M-1.5.a");
  const under = insured ? "no" : headAnswer(judged, trace);
  const bar = under === "no" ? under : barAnswer(facts, trace);
  const eligible = under === "yes" ? bar : bar === "no" ? "no" : under;
  const heads = judged.map(({ head, clause: at, fits, reason }) => ({ head, clause: at, fits, reason }));
  return trace.finding({ eligible, heads, duplicate, missingFacts: eligible === "review" ? missing() : [] });

  function missing(): readonly string[] {
    const needed = under === "yes" ? [] : judged.flatMap((head) => head.missing);
    const bars = (["employeeScheme", "otherScheme"] as const).filter((fact) => facts[fact] === undefined);
    return [...new Set([...needed, ...bars])];
  }
}

/** The best that any head says; under none, as read. */
function headAnswer(heads: readonly JudgedHead[], trace: Trace): Decision {
  if (heads.some(({ fits }) => fits === "yes")) return "yes";
  if (heads.some(({ fits }) => fits === "review")) return "review";
  trace.step("under-no-head", "M-1.1");
  return trace.read("personUnderNoHead");
}

/** What stands in the way of a person under a head: insurance elsewhere, or not knowing of it. */
function barAnswer(facts: EnrolmentEligibilityFacts, trace: Trace): Decision {
  if (facts.employeeScheme === "never-enrolled") {
    const option = trace.read("employerNeverEnrolled");
    trace.step("employer-never-enrolled-bars", "M-1.5.a", { option });
    if (option === "excluded") return "no";
    if (option === "review") return "review";
  }
  if (facts.employeeScheme !== undefined && facts.otherScheme !== undefined) return "yes";
  trace.step("other-cover-unknown", "M-1.5.a");
  return "review";
}
