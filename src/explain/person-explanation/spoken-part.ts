import { ruleOf } from "../../catalog/ask-rule.js";
import type { PersonPart, PersonRuleId } from "../../catalog/person-overview/person-facts.js";
import { descriptionOf, type Schema } from "../../foundation/description.js";
import { shapeOf } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { answerPart } from "../answer.js";
import type { AnswerBounds, AnswerPart } from "../answer-part.js";
import type { Locale } from "../locale.js";
import { coreOf, memberOf } from "../member-of.js";
import { type Words, wordsOf } from "../words.js";

/** Something told of a person: `title: text`. */
export interface PersonLine {
  /** The rule that says it. */
  readonly rule: PersonRuleId;
  /** What it is called. */
  readonly label: string;
  /** What is so, in words. */
  readonly text: string;
  /** Of an amount or another number the figures; null for all else. */
  readonly bounds: AnswerBounds | null;
}

/** A value in a table of what is told of a person. */
export type PersonCell = Pick<PersonLine, "text" | "bounds">;

/** A table of what is told of a person. */
export interface PersonTable {
  /** The rule that says it. */
  readonly rule: PersonRuleId;
  /** What it is called; empty where its columns say enough. */
  readonly title: string;
  /** Whether it is of the whole household. */
  readonly ofHousehold: boolean;
  /** What the columns are called. */
  readonly columns: readonly string[];
  /** A cell for each column. */
  readonly rows: readonly (readonly PersonCell[])[];
}

/** A part of a person's answer, put into words field by field. */
export interface SpokenPart {
  readonly part: PersonPart;
  readonly words: Words;
  /** Fields of the finding, a line each; none for what there is nothing to tell of. */
  lines(names: readonly string[]): readonly PersonLine[];
  /** A line of words that are not a field's own. */
  line(label: string, text: string): PersonLine;
  /** What an option of a fact, or of a field of the finding, is called. */
  label(of: "facts" | "finding", name: string, option: string): string;
  /** What a fact, or a field of the finding, is called. */
  title(of: "facts" | "finding", name: string): string;
  /** A field of the finding as a cell of a table. */
  cell(name: string): PersonCell;
  /** The titles of some fields of the records of a list, and the fields of each as cells. */
  list(name: string, columns: readonly string[]): Pick<PersonTable, "columns" | "rows">;
}

/** A part by one rule. */
export type SpokenPartBy<Id extends PersonRuleId> = SpokenPart & {
  readonly part: Extract<PersonPart, { readonly rule: Id }>;
};

/** The parts of a person's answer by one rule. */
export function partsBy<Id extends PersonRuleId>(rule: Id, parts: readonly SpokenPart[]): readonly SpokenPartBy<Id>[] {
  return parts.filter((spoken): spoken is SpokenPartBy<Id> => spoken.part.rule === rule);
}

/** What there is nothing to tell of. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

const cellOf = ({ text, bounds }: PersonCell): PersonCell => ({ text, bounds });

/** A part of a person's answer in a language. */
export function spokenPart(part: PersonPart, locale: Locale, policy: Policy): SpokenPart {
  const rule = ruleOf(part.rule);
  const words = wordsOf(rule, part.finding, locale, policy);
  const schemas = { facts: shapeOf(rule.facts()), finding: rule.finding() };
  const values = part.finding as unknown as Readonly<Record<string, unknown>>;
  const field = (name: string): AnswerPart =>
    answerPart(name, schemas.finding[name] as Schema, values[name], name, words);
  const title = (of: "facts" | "finding", name: string): string =>
    words.text(descriptionOf(schemas[of][name] as Schema).title);
  return {
    part,
    words,
    lines: (names) =>
      names
        .filter((name) => !isNothing(values[name]))
        .map((name) => {
          const { label, text, bounds } = field(name);
          return { rule: part.rule, label, text, bounds };
        }),
    line: (label, text) => ({ rule: part.rule, label, text, bounds: null }),
    label: (of, name, option) => words.value(option, coreOf(schemas[of][name] as Schema)),
    title,
    cell: (name) => cellOf(field(name)),
    list(name, columns) {
      const element = memberOf(coreOf(schemas.finding[name] as Schema), 0) as Schema;
      const schemaOf = (column: string): Schema => memberOf(element, column) as Schema;
      const rows = values[name] as readonly Readonly<Record<string, unknown>>[];
      return {
        columns: columns.map((column) => words.text(descriptionOf(schemaOf(column)).title)),
        rows: rows.map((row) =>
          columns.map((column) => cellOf(answerPart(column, schemaOf(column), row[column], column, words))),
        ),
      };
    },
  };
}
