import { notKnown } from "../../foundation/absent.js";
import type { Schema } from "../../foundation/description.js";
import { identifier, personKey } from "../../foundation/identifier.js";
import { asked, choice, flag, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import type { ListedHousehold, ListedMember } from "./household-cross-check/listed-household.js";
import { isUncounted, mayBeEnrolledTwice, type Standing, standings } from "./household-cross-check/standings.js";
import { householdColumns } from "./household-vocabulary.js";

/** Many households, for {@link householdCrossCheck}. */
export interface HouseholdCrossCheckFacts {
  /** The households, not all there are: of one that is not among them nothing is known. */
  readonly households: readonly ListedHousehold[];
}

/** A person, and the households that the answer is about. */
export interface CrossedPerson {
  /** The key of the person. */
  readonly key: string;
  /** The households that list the person. */
  readonly households: readonly string[];
}

/** What {@link householdCrossCheck} answers; persons in the order in which they first come. */
export interface HouseholdCrossCheckFinding extends Finding {
  /** Whether everyone is counted once; for review where that hangs on what is not stated, or nobody is listed. */
  readonly conforms: Decision;
  /** Persons counted in more than one household. */
  readonly countedTwice: readonly CrossedPerson[];
  /** Persons counted in neither household, each with the household where they are registered and must enrol. */
  readonly missing: readonly CrossedPerson[];
  /** Persons who may be missing where registered: said to be counted in a household that is not among these. */
  readonly perhapsMissing: readonly CrossedPerson[];
  /** Persons enrolled more than once. */
  readonly enrolledTwice: readonly CrossedPerson[];
  /** Persons who may be enrolled more than once, as it is not stated of each household. */
  readonly perhapsEnrolledTwice: readonly CrossedPerson[];
  /** The facts that would settle whether everyone is counted once. */
  readonly missingFacts: readonly string[];
}

/**
 * Who is counted or enrolled twice, or missing where registered, across households (跨户核对).
 *
 * @param facts - the households, each with the people that it lists
 * @param policy - the figures and readings to answer by
 * @returns the persons, each with the households in question
 * @throws {@link RuleInputError} when a household comes twice, or a person twice in one
 * @see Medical contribution notice 2021, 一（六）
 * @example
 * ```ts
 * const wife = { key: "wife", place: "counted-elsewhere" } as const;
 * const households = [
 *   { key: "parents", members: [wife] },
 *   { key: "husband", members: [{ ...wife, registered: false }] },
 * ];
 * householdCrossCheck({ households }).missing; // => [{ key: "wife", households: ["parents"] }]
 * ```
 */
export function householdCrossCheck(
  facts: HouseholdCrossCheckFacts,
  policy: Policy = yingzhou2021,
): HouseholdCrossCheckFinding {
  return ask(householdCrossCheckRule, facts, policy);
}

/** The rule behind {@link householdCrossCheck}. */
export const householdCrossCheckRule: Rule<HouseholdCrossCheckFacts, HouseholdCrossCheckFinding> = /* @__PURE__ */ rule(
  {
    id: "medical/household-cross-check",
    title: { zh: "跨户核对", en: "Household cross-check" },
    clauses: ["M-1.5.a", "M-1.6.a", "M-1.6.b", "M-1.6.c"],
    readings: ["marriedMember", "duplicateMember"],
    facts: () =>
      record(["各户", "Households"], {
        households: list(
          ["各户名单", "List of households"],
          record(
            ["一户", "Household"],
            {
              key: identifier(["户编号", "Household number"]),
              members: list(["户内人员", "People listed"], listedMember()),
            },
            { groupedBy: householdColumns },
          ),
          { unlisted: { zh: "未列入的户情况不明", en: "of a household not listed nothing is known" } },
        ),
      }),
    finding: () => ({
      conforms: decision(["是否均计且只计一次", "Everyone counted once"]),
      countedTwice: crossedPersons(["重复计入人员", "Counted twice"]),
      missing: crossedPersons(["两边均未计入、在户口所在户缺人的", "Counted in neither, missing where registered"]),
      perhapsMissing: crossedPersons(["可能两边均未计入的", "Perhaps counted in neither"]),
      enrolledTwice: crossedPersons(["重复参保人员", "Enrolled twice"]),
      perhapsEnrolledTwice: crossedPersons(["可能重复参保的", "Perhaps enrolled twice"]),
      missingFacts: missingFacts(),
    }),
    decide({ households }, trace) {
      const persons = standings(households, trace);
      const pick = (
        isOne: (person: Standing) => boolean,
        told: "counted" | "registers" | "enrolled" | "perhapsEnrolled" | "enrolmentFacts",
      ): readonly CrossedPerson[] =>
        [...persons].flatMap(([key, person]) => (isOne(person) ? [{ key, households: person[told] }] : []));
      // Listed by one household alone, the person may be counted by one that is not here.
      const isStated = ({ elsewhere }: Standing) => elsewhere > 1;
      const countedTwice = pick(({ counted }) => counted.length > 1, "counted");
      const missing = pick((person) => isUncounted(person) && isStated(person), "registers");
      const perhapsMissing = pick((person) => isUncounted(person) && !isStated(person), "registers");
      const enrolledTwice = pick(({ enrolled }) => enrolled.length > 1, "enrolled");
      const perhapsEnrolledTwice = pick(mayBeEnrolledTwice, "perhapsEnrolled");
      if (persons.size === 0) trace.step("no-person-listed", "M-1.6.a");
      else trace.step("cross-check", "M-1.6.a", { households: households.length, persons: persons.size });
      tell({ countedTwice, missing, perhapsMissing }, trace);
      const duplicates = duplicatesBreak(enrolledTwice.length, perhapsEnrolledTwice.length, trace);
      const breach = countedTwice.length > 0 || missing.length > 0 || (duplicates && enrolledTwice.length > 0);
      const missingFacts = breach
        ? []
        : [
            ...(perhapsMissing.length > 0 || persons.size === 0 ? ["households"] : []),
            ...(duplicates ? pick(mayBeEnrolledTwice, "enrolmentFacts").flatMap(({ households: paths }) => paths) : []),
          ];
      const settled = breach ? ("no" as const) : ("yes" as const);
      return trace.finding({
        conforms: missingFacts.length > 0 ? ("review" as const) : settled,
        countedTwice,
        missing,
        perhapsMissing,
        enrolledTwice,
        perhapsEnrolledTwice,
        missingFacts,
      });
    },
  },
);

function tell(
  found: Readonly<Record<"countedTwice" | "missing" | "perhapsMissing", readonly CrossedPerson[]>>,
  trace: Trace,
): void {
  const [twice, missing, perhaps] = [found.countedTwice.length, found.missing.length, found.perhapsMissing.length];
  if (twice + missing + perhaps > 0) trace.rely("marriedMember");
  if (twice > 0) trace.step("cross-check-twice", "M-1.6.c", { twice });
  if (missing > 0) trace.step("cross-check-missing", "M-1.6.b", { missing });
  if (perhaps > 0) trace.step("cross-check-other-side", "M-1.6.c", { perhaps });
}

/** Whether enrolment twice, certain or perhaps, is read as breaking conformity. */
function duplicatesBreak(twice: number, perhaps: number, trace: Trace): boolean {
  if (twice > 0) trace.step("cross-check-enrolments", "M-1.5.a", { twice });
  if (perhaps > 0) trace.step("cross-check-enrolments-open", "M-1.5.a", { perhaps });
  return twice + perhaps > 0 && trace.read("duplicateMember") === "breaks-conformity";
}

function listedMember(): Schema<ListedMember> {
  return record(["户内人员", "Person listed"], {
    key: personKey(),
    place: choice(["计入情况", "How listed"], {
      counted: ["计入本户", "counted here"],
      "counted-elsewhere": ["计入他户", "counted elsewhere"],
      "not-counted": ["不计入", "not counted"],
    }),
    registered: optional(
      asked(["户口是否在本户", "on this household's register"], {
        absent: { zh: "按是计", en: "taken as yes" },
      }),
    ),
    enrolled: optional(
      flag(["是否随本户参保", "Whether enrolled with this household"], { synonyms: ["是否参保"], ...notKnown }),
    ),
  });
}

function crossedPersons(title: readonly [string, string]): Schema<readonly CrossedPerson[]> {
  return list(
    title,
    record(["人员", "Person"], {
      key: identifier(["人员标识", "What tells the person apart"]),
      households: list(["户编号", "Households"], identifier(["户编号", "Household number"])),
    }),
  );
}
