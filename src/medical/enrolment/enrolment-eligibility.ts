import { notKnown, takenAsNo } from "../../foundation/absent.js";
import { completions, type Possible } from "../../foundation/completions.js";
import { asked, choice, list, optional, record } from "../../foundation/schema.js";
import { clause } from "../../policy/clause-schema.js";
import type { Policy } from "../../policy/policy.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts, openQuestions, reasonCode } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { dayOfPayment } from "../terms/day-of-payment.js";
import {
  assumed,
  differingRolls,
  type HeadFinding,
  headReadings,
  isInsured,
  judgeHeads,
  type PersonFacts,
  standingOf,
} from "./enrolment-heads.js";
import { notKnownButOfInfants, rollAndResidence } from "./person-facts.js";

/**
 * What is so of a person. Of what is left out some is taken as no, as each says, and the rest is not known and opens
 * the answer.
 */
export interface EnrolmentEligibilityFacts extends PersonFacts {
  /** Already enrolled in the district's residents' scheme; when left out, no. */
  readonly enrolledHere?: boolean;
  /** The day on which the premium was paid; left out where nothing is paid yet. */
  readonly paidOn?: string;
}

/** What {@link enrolmentEligibility} answers. */
export interface EnrolmentEligibilityFinding extends Finding {
  /** Whether the person may join the residents' scheme. */
  readonly eligible: Decision;
  /** Every head of the notice, and how the person fits it. */
  readonly heads: readonly HeadFinding[];
  /** Whether enrolled both here and in another scheme: nothing is reimbursed twice. */
  readonly duplicate: Decision;
  /** The facts that would settle a review. */
  readonly missingFacts: readonly string[];
  /** The questions that would settle a review once someone in authority decides them. */
  readonly openReadings: readonly ReadingName[];
}

/**
 * Whether a person may join the residents' medical insurance (参保对象).
 *
 * @param facts - what is so of the person
 * @param policy - the figures and readings to answer by
 * @returns yes, no or review, with every head of the notice, and what would settle a review
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
    clauses: ["M-1.1", "M-1.2", "M-1.3", "M-1.4.a", "M-1.5.a", "M-1.5.b", "M-1.6.c"],
    readings: headReadings,
    facts: () =>
      record(["一人的情况", "A person"], {
        localRegistration: optional(asked(["是否本区户籍", "registered in the district"], notKnown)),
        employeeScheme: optional(
          choice(
            ["城镇职工医保", "Employees' medical insurance"],
            {
              "out-of-scope": ["不属于参保范围", "outside its scope"],
              enrolled: ["已参加", "enrolled"],
              "never-enrolled": ["在职而单位从未为其参加", "employed, never enrolled by the employer"],
            },
            notKnownButOfInfants,
          ),
        ),
        otherScheme: optional(asked(["是否已参加其他国家基本医保", "in another national basic scheme"], notKnown)),
        ...rollAndResidence(),
        newborn: optional(asked(["是否新生儿", "a newborn"], takenAsNo)),
        employeesChild: optional(asked(["是否在职职工子女", "a child of an employee"], takenAsNo)),
        marriedHere: optional(
          asked(
            ["是否户口在外，配偶属本区家庭", "registered elsewhere, married to someone of a household here"],
            takenAsNo,
          ),
        ),
        countedHere: optional(asked(["是否计入本区配偶家庭", "counted in the spouse's household here"], notKnown)),
        enrolledHere: optional(
          asked(["是否已参加本区居民医保", "enrolled in the district's residents' scheme"], takenAsNo),
        ),
        paidOn: dayOfPayment(),
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
            "counted-by-marriage": ["已婚计入本区家庭", "counted in a household here by marriage"],
            "employees-child": ["在职职工子女", "employee's child"],
          }),
          clause: clause(),
          fits: decision(["是否符合", "Fits"]),
          reason: reasonCode(),
        }),
      ),
      duplicate: decision(["是否重复参保", "Enrolled twice"]),
      missingFacts: missingFacts(),
      openReadings: openQuestions(),
    }),
    key: (facts) => JSON.stringify(facts),
    decide,
  });

/** What can be so where it is not known. */
const possible = (): Possible<EnrolmentEligibilityFacts> => ({
  localRegistration: [true, false],
  longTermResident: [true, false],
  localRoll: differingRolls(),
  fullTime: [true, false],
  countedHere: [true, false],
  employeeScheme: ["out-of-scope", "enrolled", "never-enrolled"],
  otherScheme: [false, true],
});

function decide(given: EnrolmentEligibilityFacts, trace: Trace): EnrolmentEligibilityFinding {
  const facts = assumed(given);
  const heads = judgeHeads(facts, trace);
  for (const { reason, clause: at } of heads) trace.step(reason, at);
  if (facts.employeesChild && !heads.some(({ head }) => head === "employees-child"))
    trace.step("employees-child-needs-a-head", "M-1.5.b");
  if (facts.employeeScheme === "enrolled") trace.step("already-employee-insured", "M-1.5.a");
  if (facts.otherScheme) trace.step("already-in-another-scheme", "M-1.5.a");
  const own = trace.aside();
  const all = completions(facts, possible(), (way) => ({
    ...standingOf(unrolled(facts, way), own),
    duplicate: facts.enrolledHere && isInsured(way) ? ("yes" as const) : ("no" as const),
  }));
  const eligible = settled(all.outcomes.map((outcome) => outcome.eligible));
  const duplicate = settled(all.outcomes.map((outcome) => outcome.duplicate));
  const missingFacts = all.changing((outcome) => `${outcome.eligible} ${outcome.duplicate}`);
  if (duplicate === "yes") trace.step("insured-twice", "M-1.5.a");
  if (!isInsured(facts) && heads.every(({ fits }) => fits === "no")) trace.step("under-no-head", "M-1.1");
  if (eligible === "yes" && facts.employeeScheme === "never-enrolled")
    trace.step("never-enrolled-yet-may-join", "M-1.5.a");
  if (missingFacts.includes("otherScheme") || missingFacts.includes("employeeScheme"))
    trace.step("other-cover-unknown", "M-1.5.a");
  if (eligible === "no" && facts.paidOn !== undefined)
    trace.step("paid-without-enrolment", "M-1.1", { paidOn: facts.paidOn });
  const openReadings = [...new Set(all.outcomes.flatMap(({ opens }) => opens))];
  const shown = heads.map(({ head, clause: at, fits, reason }) => ({ head, clause: at, fits, reason }));
  return trace.finding({ eligible, heads: shown, duplicate, missingFacts, openReadings });
}

function settled(answers: readonly Decision[]): Decision {
  const [first, ...others] = new Set(answers);
  return others.length > 0 ? "review" : (first as Decision);
}

/** A way with what goes without saying in it: an employee is on no roll where none is given. */
function unrolled({ localRoll }: EnrolmentEligibilityFacts, way: EnrolmentEligibilityFacts): EnrolmentEligibilityFacts {
  return localRoll === undefined && way.employeeScheme === "never-enrolled" ? { ...way, localRoll: "none" } : way;
}
