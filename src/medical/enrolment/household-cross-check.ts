import type { Schema } from "../../foundation/description.js";
import { choice, flag, list, optional, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { refuseRepeatedKeys } from "../terms/repeated-keys.js";
import { householdColumns } from "./household-vocabulary.js";

/** How a household lists a person: counted here, said to be counted in another household, or not counted at all. */
export type HouseholdPlace = "counted" | "counted-elsewhere" | "not-counted";

/** A person as a household lists them. */
export interface ListedMember {
  /** What tells the person apart in all households, such as the identity number; nothing is read out of it. */
  readonly key: string;
  /** How the household counts the person. */
  readonly place: HouseholdPlace;
  /** Whether the person is enrolled with this household; when left out, taken not to be so. */
  readonly enrolled?: boolean;
}

/** A household and its people. */
export interface ListedHousehold {
  /** The caller's key. */
  readonly key: string;
  /** The members of the household. */
  readonly members: readonly ListedMember[];
}

/** Many households, for {@link householdCrossCheck}. */
export interface HouseholdCrossCheckFacts {
  /** The households. */
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
  /** Whether everyone is counted exactly once. */
  readonly conforms: Decision;
  /** Persons counted in more than one household. */
  readonly countedTwice: readonly CrossedPerson[];
  /** Counted elsewhere, says each household that lists them, and none counts them. */
  readonly countedNowhere: readonly CrossedPerson[];
  /** Persons enrolled more than once. */
  readonly enrolledTwice: readonly CrossedPerson[];
}

/**
 * Who is counted or enrolled twice, or counted nowhere, across households (跨户核对).
 *
 * @param facts - the households, each with the people that it lists
 * @param policy - the figures and readings to answer by
 * @returns the persons, each with the households in question
 * @throws {@link RuleInputError} when a household comes twice, or a person twice in one
 * @see Medical contribution notice 2021, 一（六）
 * @example
 * ```ts
 * const wife = { key: "wife", place: "counted-elsewhere" } as const;
 * householdCrossCheck({ households: [{ key: "parents", members: [wife] }] }).countedNowhere;
 * // => [{ key: "wife", households: ["parents"] }]
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
    clauses: ["M-1.5.a", "M-1.6.a", "M-1.6.c"],
    readings: ["marriedMember", "duplicateMember"],
    facts: () =>
      record(["各户", "Households"], {
        households: list(
          ["各户", "Households"],
          record(
            ["一户", "Household"],
            {
              key: text(["户编号", "Household number"]),
              members: list(["户内人员", "People listed"], listedMember()),
            },
            { groupedBy: householdColumns },
          ),
        ),
      }),
    finding: () => ({
      conforms: decision(["是否均计且只计一次", "Everyone counted once"]),
      countedTwice: crossedPersons(["重复计入人员", "Counted twice"]),
      countedNowhere: crossedPersons(["两边均未计入人员", "Counted nowhere"]),
      enrolledTwice: crossedPersons(["重复参保人员", "Enrolled twice"]),
    }),
    decide({ households }, trace) {
      const persons = gather(households, trace);
      const pick = (choose: (person: Standing) => readonly string[]): readonly CrossedPerson[] =>
        [...persons].flatMap(([key, person]) => {
          const found = choose(person);
          return found.length > 0 ? [{ key, households: found }] : [];
        });
      const countedTwice = pick(({ counted }) => (counted.length > 1 ? counted : []));
      const countedNowhere = pick(({ counted, elsewhere, settled }) =>
        counted.length === 0 && !settled ? elsewhere : [],
      );
      const enrolledTwice = pick(({ enrolled }) => (enrolled.length > 1 ? enrolled : []));
      trace.step("cross-check", "M-1.6.a", { households: households.length, persons: persons.size });
      if (countedTwice.length > 0 || countedNowhere.length > 0) {
        trace.rely("marriedMember");
        trace.step("cross-check-counts", "M-1.6.c", {
          twice: countedTwice.length,
          nowhere: countedNowhere.length,
        });
      }
      const breach = countedTwice.length > 0 || countedNowhere.length > 0;
      const breaks = enrolledTwice.length > 0 && duplicatesBreak(enrolledTwice.length, trace);
      return trace.finding({
        conforms: breach || breaks ? ("no" as const) : ("yes" as const),
        countedTwice,
        countedNowhere,
        enrolledTwice,
      });
    },
  },
);

interface Standing {
  readonly counted: string[];
  readonly elsewhere: string[];
  readonly enrolled: string[];
  /** A household need not count the person at all. */
  settled: boolean;
}

function gather(households: readonly ListedHousehold[], trace: Trace): ReadonlyMap<string, Standing> {
  refuseRepeatedKeys(trace, "households", households);
  const persons = new Map<string, Standing>();
  for (const [index, household] of households.entries()) {
    refuseRepeatedKeys(trace, `households[${index}].members`, household.members);
    for (const { key, place, enrolled } of household.members) {
      const person = persons.get(key) ?? { counted: [], elsewhere: [], enrolled: [], settled: false };
      persons.set(key, person);
      if (place === "counted") person.counted.push(household.key);
      else if (place === "counted-elsewhere") person.elsewhere.push(household.key);
      else person.settled = true;
      if (enrolled) person.enrolled.push(household.key);
    }
  }
  return persons;
}

function duplicatesBreak(twice: number, trace: Trace): boolean {
  trace.step("cross-check-enrolments", "M-1.5.a", { twice });
  return trace.read("duplicateMember") === "breaks-conformity";
}

function listedMember(): Schema<ListedMember> {
  return record(["户内人员", "Person listed"], {
    key: text(["人员标识", "What tells the person apart"], { synonyms: ["公民身份号码", "身份证号"] }),
    place: choice(["计入情况", "How listed"], {
      counted: ["计入本户", "counted here"],
      "counted-elsewhere": ["计入他户", "counted elsewhere"],
      "not-counted": ["不计入", "not counted"],
    }),
    enrolled: optional(flag(["是否随本户参保", "Enrolled with this household"], { synonyms: ["是否参保"] })),
  });
}

function crossedPersons(title: readonly [string, string]): Schema<readonly CrossedPerson[]> {
  return list(
    title,
    record(["人员", "Person"], {
      key: text(["人员标识", "What tells the person apart"]),
      households: list(["户编号", "Households"], text(["户编号", "Household number"])),
    }),
  );
}
