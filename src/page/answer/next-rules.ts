import {
  type AnswerPart,
  factsSchema,
  type Locale,
  type RuleDescription,
  type RuleId,
  rules,
  sections,
} from "../../index.js";
import { draftOf } from "../form/draft.js";
import { paramsOf } from "../form/facts-in-address.js";
import { type FormField, fieldsOf } from "../form/form-field.js";
import { hashOf } from "../frame/address.js";
import { type Choices, choiceParams } from "./choices.js";
import { mainPart } from "./main-part.js";
import { type Answered, outcomeOf } from "./outcome.js";
import { type Standing, standingOf } from "./standing.js";

/** A rule to ask next. */
interface NextRule {
  readonly rule: RuleDescription;
  /** Its form, with the facts that both rules know. */
  readonly hash: string;
  /** What it answers to those facts alone; none where it answers nothing to them. */
  readonly answer: { readonly part: AnswerPart; readonly standing: Standing } | undefined;
}

/** No more are shown. */
const MOST_NEXT = 3;

/** The rules nearest to an answer: those that share the clauses it rests on, its facts, or else their sections. */
export function nextRules(answer: Answered, choices: Choices, locale: Locale): readonly NextRule[] {
  const cited: ReadonlySet<string> = new Set(answer.finding.clauses);
  const near = sections.filter(({ clauses }) => clauses.some((id) => cited.has(id))).flatMap(({ clauses }) => clauses);
  return rules
    .filter(({ id }) => id !== answer.rule)
    .map((rule) => {
      const facts = sharedFacts(answer, rule.id);
      const shared = rule.clauses.filter((id) => cited.has(id)).length;
      const beside = rule.clauses.filter((id) => near.includes(id)).length;
      return { rule, facts, points: [shared + Object.keys(facts).length, beside] as const, isNear: beside > 0 };
    })
    .filter(({ isNear }) => isNear)
    .sort((one, other) => other.points[0] - one.points[0] || other.points[1] - one.points[1])
    .slice(0, MOST_NEXT)
    .map(({ rule, facts }) => asked(rule, facts, answer, choices, locale));
}

function asked(rule: RuleDescription, facts: object, answer: Answered, choices: Choices, locale: Locale): NextRule {
  const outcome = outcomeOf(rule.id, facts, answer.policy, locale);
  if (outcome.kind === "refused") return { rule, hash: hashOf("ask", rule.id), answer: undefined };
  const kept = Object.fromEntries(Object.entries(choices).filter(([name]) => rule.readings.some((id) => id === name)));
  const fields = formOf(rule.id);
  const hash = hashOf("ask", rule.id, { ...paramsOf(draftOf(facts, fields), fields), ...choiceParams(kept) });
  const main =
    outcome.kind === "answered" && Object.keys(facts).length > 0
      ? mainPart(rule.id, outcome.answer.words.answer)
      : undefined;
  const standing = outcome.kind === "answered" ? standingOf(outcome.answer, choices) : "open";
  return { rule, hash, answer: main && { part: main, standing } };
}

/** The facts of an answer that another rule asks for too, under the same name and title. */
function sharedFacts(answer: Answered, rule: RuleId): Readonly<Record<string, unknown>> {
  const [own, others] = [formOf(answer.rule), formOf(rule)];
  const isShared = (name: string): boolean => {
    const [one, other] = [own, others].map((fields) => fields.find((field) => field.name === name));
    return one !== undefined && one.kind === other?.kind && one.title.zh === other.title.zh;
  };
  return Object.fromEntries(Object.entries(answer.facts).filter(([name]) => isShared(name)));
}

const forms = new Map<RuleId, readonly FormField[]>();

function formOf(rule: RuleId): readonly FormField[] {
  const fields = forms.get(rule) ?? fieldsOf(factsSchema(rule));
  forms.set(rule, fields);
  return fields;
}
