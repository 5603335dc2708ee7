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
import { birthsOfAge, isDay } from "./births-of-age.js";
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
  if (age === undefined) return answerTo([facts], locale);
  if (typeof age !== "number" || !Number.isInteger(age) || age < 0 || age > OLDEST)
    return { kind: "refused", issues: [noAge(age)] };
  const births = birthsOfAge(age, facts.asOf);
  if (facts.birthDate !== undefined)
    return isAmong(facts.birthDate, births)
      ? answerTo([facts], locale)
      : { kind: "refused", issues: [otherAge(age, facts)] };
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
    return { kind: "refused", issues: atFields(error.issues) };
  }
}

/** Nobody is older. */
const OLDEST = 130;

function noAge(received: unknown): RuleInputIssue {
  const expected = { zh: `0 至 ${OLDEST} 的整数岁数`, en: `a whole number of years from 0 to ${OLDEST}` };
  const message = { zh: `年龄应为 ${expected.zh}`, en: `an age is ${expected.en}` };
  return { path: "age", code: "value", message, expected, received: String(received) };
}

/** Whether someone born on a day is of the age; of a day that is none the library says so. */
function isAmong(birth: string, [first, last]: readonly string[]): boolean {
  return first === undefined || last === undefined || !isDay(birth) || (first <= birth && birth <= last);
}

function otherAge(age: number, { birthDate, asOf }: PersonOverviewFacts): RuleInputIssue {
  return {
    path: "age",
    code: "inconsistent",
    message: {
      zh: `${birthDate} 出生的人，${asOf} 不是 ${age} 岁：请改一个，或只填一个`,
      en: `someone born on ${birthDate} is not ${age} on ${asOf}: correct one, or leave one out`,
    },
    expected: { zh: "与出生日期相符的岁数", en: "the age that the date of birth gives" },
    received: String(age),
  };
}

/** What is asked once for both notices is refused once, at its own field. */
function atFields(issues: readonly RuleInputIssue[]): readonly RuleInputIssue[] {
  const placed = issues.map((issue) => {
    const name = issue.path.replace(/^(?:pension|medical)\./, "");
    return personFields.some((field) => field.name === name) ? { ...issue, path: name } : issue;
  });
  return placed.filter(({ path }, at) => placed.findIndex((each) => each.path === path) === at);
}
