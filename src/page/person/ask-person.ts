import {
  isRuleInputError,
  type Locale,
  type PersonExplanation,
  type PersonOverview,
  type PersonOverviewFacts,
  personExplanation,
  personOverview,
  type RuleInputIssue,
} from "../../index.js";
import { type Draft, factsOf } from "../form/draft.js";
import { birthsOfAge } from "./births-of-age.js";
import { defaultDay, personFields } from "./person-fields.js";

/** What the form brings: nothing yet, what was refused, or an answer. */
export type Asked =
  | { readonly kind: "empty" }
  | { readonly kind: "refused"; readonly issues: readonly RuleInputIssue[] }
  | Answered;

/** An answer. */
export interface Answered {
  readonly kind: "answered";
  readonly facts: PersonOverviewFacts;
  readonly overview: PersonOverview;
  readonly said: PersonExplanation;
  /** Whether the date of birth is one of those that an age may come from, and was not given. */
  readonly isByAge: boolean;
  /** The notices whose answer hangs on the date of birth that was not given. */
  readonly byBirth: readonly ("pension" | "medical")[];
}

/** Asks what a person gets. An age is asked of at both of its ends: what comes out the same is so whatever the day. */
export function askPerson(draft: Draft, locale: Locale): Asked {
  const { age, ...given } = factsOf(draft, personFields);
  const facts = { asOf: defaultDay, ...given } as unknown as PersonOverviewFacts;
  if (age === undefined && facts.birthDate === undefined) return { kind: "empty" };
  if (facts.birthDate !== undefined) return answerTo([facts], locale);
  if (typeof age !== "number" || !/^1?\d{1,2}$/.test(String(age))) return { kind: "refused", issues: [noAge(age)] };
  const births = birthsOfAge(age, facts.asOf);
  // A day that is none is for the library to refuse.
  const persons = births.length > 0 ? births : [defaultDay];
  return answerTo(
    persons.map((birthDate) => ({ ...facts, birthDate })),
    locale,
  );
}

function answerTo(persons: readonly PersonOverviewFacts[], locale: Locale): Asked {
  try {
    const [said, ...others] = persons.map((facts) => personExplanation(facts, locale));
    const [facts] = persons;
    if (said === undefined || facts === undefined) return { kind: "empty" };
    const byBirth = (["pension", "medical"] as const).filter((notice) =>
      others.some((other) => JSON.stringify(other[notice]) !== JSON.stringify(said[notice])),
    );
    const isByAge = others.length > 0;
    return { kind: "answered", facts, overview: personOverview(facts), said, isByAge, byBirth };
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    return { kind: "refused", issues: error.issues };
  }
}

function noAge(received: unknown): RuleInputIssue {
  return {
    path: "age",
    code: "value",
    message: { zh: "年龄应为整数岁数", en: "an age is a whole number of years" },
    expected: { zh: "整数岁数", en: "a whole number of years" },
    received: String(received),
  };
}
