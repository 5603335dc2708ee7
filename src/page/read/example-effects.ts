import { factsSchema, type Locale, type ReadingName, yingzhou2021 } from "../../index.js";
import { titleOfPart } from "../answer/figure-words.js";
import { mainPart } from "../answer/main-part.js";
import { outcomeOf } from "../answer/outcome.js";
import { type ReadingOption, readingSwitches } from "../answer/reading-options.js";
import { draftOf } from "../form/draft.js";
import { factInWords } from "../form/fact-words.js";
import { paramsOf } from "../form/facts-in-address.js";
import { fieldsOf } from "../form/form-field.js";
import { hashOf } from "../frame/address.js";
import { readingExamples } from "./reading-examples.js";

/** What a question's ways of reading come to in an example. */
export interface ExampleEffects {
  /** The facts of the example, in words. */
  readonly facts: string;
  /** The form filled in with them. */
  readonly hash: string;
  /** What of the answer is told. */
  readonly title: string;
  /** The ways to read, in the order of the register. */
  readonly options: readonly ReadingOption[];
}

/** Asks the rule of a question's example under each way to read it; nothing where there is no example. */
export function exampleEffects(name: ReadingName, locale: Locale): ExampleEffects | undefined {
  const example = readingExamples[name];
  if (example === undefined) return undefined;
  const { rule, facts } = example;
  const outcome = outcomeOf(rule, facts, yingzhou2021, locale);
  if (outcome.kind !== "answered") return undefined;
  const fields = fieldsOf(factsSchema(rule));
  const told = fields.flatMap((field) => {
    const value = facts[field.name];
    if (value === undefined) return [];
    const title = locale === "en" ? `${field.title.en}: ` : `${field.title.zh}：`;
    return [title + factInWords(value, field, locale)];
  });
  const main = mainPart(rule, outcome.answer.words.answer);
  return {
    title: main === undefined ? outcome.answer.words.title : titleOfPart(main, locale),
    facts: told.join(locale === "en" ? "; " : "；"),
    hash: hashOf("ask", rule, paramsOf(draftOf(facts, fields), fields)),
    options: readingSwitches(outcome.answer, {}, locale).find((each) => each.name === name)?.options ?? [],
  };
}
