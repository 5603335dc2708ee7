import {
  type AlternativeReading,
  type AnswerPart,
  compareReadings,
  explanation,
  isRuleInputError,
  type Locale,
  type Policy,
  type ReadingName,
  readings,
  rules,
  type Text,
} from "../../index.js";
import { type Choice, type Choices, policyBy } from "./choices.js";
import { partInWords, titleOfPart } from "./figure-words.js";
import { mainPart } from "./main-part.js";
import type { Answered } from "./outcome.js";

/** A question that an answer turns on, and every way to read it. */
export interface ReadingSwitch {
  readonly name: ReadingName;
  readonly number: string;
  readonly question: Text;
  /** What the figure is that is asked for, or why a fact settles the question; none of a question with options. */
  readonly note: Text | undefined;
  /** The ways to read it; none where a fact settles it. */
  readonly options: readonly ReadingOption[];
}

/** One way to read a question, and what the answer would be. */
export interface ReadingOption {
  /** What reads so; undefined reads as recommended, or leaves the question open. */
  readonly choice: Choice | undefined;
  readonly meaning: Text | undefined;
  readonly isInUse: boolean;
  /** The main figure of the answer read so; none where the facts can't be read so. */
  readonly figure: string | undefined;
  /** How the main figure moves against the answer that is shown. */
  readonly by: { readonly min: string; readonly max: string } | undefined;
  /** Whether anything in the answer changes. */
  readonly changes: boolean;
  /** Whether the main figure is another. */
  readonly isOther: boolean;
  /** What else changes first: 应参保人数：1. */
  readonly elsewhere: string | undefined;
}

/** The questions that an answer turns on, and those that were read otherwise though it does not turn on them. */
export function readingSwitches(answer: Answered, choices: Choices, locale: Locale): readonly ReadingSwitch[] {
  const relied = answer.finding.readings.map(({ name }) => name);
  const listed = rules.find(({ id }) => id === answer.rule)?.readings ?? [];
  const chosen = listed.filter((name) => Object.hasOwn(choices, name) && !relied.includes(name));
  const compared = comparisons(answer);
  return [...relied, ...chosen].map((name) => {
    const entry = readings[name];
    const note = entry.kind === "open" ? entry.figure : entry.kind === "fact" ? entry.why : undefined;
    const { number, question } = entry;
    return { name, number, question, note, options: optionsOf(name, answer, choices, locale, compared) };
  });
}

type Compare = (policy: Policy) => readonly AlternativeReading[];

/** What becomes of the answer under each other reading, by the policy to start from. */
function comparisons({ rule, facts }: Answered): Compare {
  const known = new Map<Policy, readonly AlternativeReading[]>();
  return (policy) => {
    const found = known.get(policy) ?? alternatives(rule, facts, policy);
    known.set(policy, found);
    return found;
  };
}

function alternatives(rule: string, facts: object, policy: Policy): readonly AlternativeReading[] {
  try {
    return compareReadings(rule, facts as never, policy).alternatives;
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    return [];
  }
}

function optionsOf(
  name: ReadingName,
  answer: Answered,
  choices: Choices,
  locale: Locale,
  compare: Compare,
): readonly ReadingOption[] {
  const entry = readings[name];
  if (entry.kind !== "choice" && entry.kind !== "open") return [];
  const { [name]: made, ...others } = choices;
  const recommended = entry.kind === "choice" ? (entry.default as string) : "open";
  const meanings = entry.kind === "choice" ? (entry.options as Readonly<Record<string, Text>>) : {};
  const fromHere = compare(answer.policy).filter(({ reading }) => reading === name);
  const fromThere = compare(policyBy(others).policy).filter(({ reading }) => reading === name);
  const inUse = made?.option ?? recommended;
  const all = entry.kind === "choice" ? Object.keys(meanings) : [recommended, ...fromThere.map(({ option }) => option)];
  // A figure that was filled in has its own row.
  const isListed = made?.source === undefined && all.includes(inUse);
  return all.map((option): ReadingOption => {
    const isInUse = isListed && option === inUse;
    const alternative = [...fromHere, ...fromThere].find((each) => each.option === option);
    const read = isInUse ? answer.finding : alternative?.finding;
    const words = read && explanation(read, locale, answer.policy);
    const main = words && mainPart(answer.rule, words.answer);
    const here = fromHere.find((each) => each.option === option);
    const shown = mainPart(answer.rule, answer.words.answer);
    return {
      choice: option === recommended ? undefined : { option },
      meaning: meanings[option],
      isInUse,
      figure: main && partInWords(main, locale),
      by: main && here?.differences.find(({ path }) => path === main.path)?.by,
      changes: !isInUse && alternative?.outcome !== "same",
      isOther: main?.text !== shown?.text,
      elsewhere: words && elsewhere(words.answer, answer.words.answer, main, locale),
    };
  });
}

/** The first field beside the main one that two answers tell otherwise, as the one tells it. */
function elsewhere(
  one: readonly AnswerPart[],
  other: readonly AnswerPart[],
  main: AnswerPart | undefined,
  locale: Locale,
): string | undefined {
  const changed = one.find(
    (part) =>
      part.path !== main?.path &&
      part.parts.length === 0 &&
      part.text !== other.find(({ path }) => path === part.path)?.text,
  );
  if (changed === undefined) return undefined;
  return `${titleOfPart(changed, locale)}${locale === "en" ? ": " : "："}${partInWords(changed, locale)}`;
}
