import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { factsSchema, type RuleDescription, type RuleId } from "../../index.js";
import { type Choices, type ChosenPolicy, choiceParams, choicesIn, policyBy } from "../answer/choices.js";
import { type Outcome, outcomeOf } from "../answer/outcome.js";
import { type Draft, factsOf } from "../form/draft.js";
import { draftIn, paramsOf } from "../form/facts-in-address.js";
import { type FormField, fieldsOf } from "../form/form-field.js";
import { hashOf, keep } from "../frame/address.js";
import { useLocale } from "../frame/language.js";

/** What was filled in and chosen. */
interface Asked {
  readonly draft: Draft;
  readonly choices: Choices;
}

/** A rule being asked: its form, what stands in it, what comes of it. */
export interface RuleState extends Asked {
  readonly fields: readonly FormField[];
  readonly outcome: Outcome;
  readonly chosen: ChosenPolicy;
  readonly change: (next: Partial<Asked>) => void;
}

/**
 * The state of a rule's form. It is told to the address without the names in it, and follows the address when that was
 * changed by another.
 */
export function useRuleState({ id }: RuleDescription, params: URLSearchParams): RuleState {
  const locale = useLocale();
  const fields = useMemo(() => fieldsOf(factsSchema(id)), [id]);
  const [asked, setAsked] = useState<Asked>(() => askedIn(params, fields));
  const query = params.toString();
  const told = useRef(query);
  useLayoutEffect(() => {
    if (query === told.current) return;
    told.current = query;
    setAsked(askedIn(params, fields));
  }, [query]);
  const change = (next: Partial<Asked>): void => {
    const all = { ...asked, ...next };
    setAsked(all);
    const said = { ...paramsOf(all.draft, fields), ...choiceParams(all.choices) };
    told.current = new URLSearchParams(said).toString();
    keep(hashOf("ask", id, said));
  };
  const chosen = policyBy(asked.choices);
  const outcome = useMemo(
    () => outcomeOf(id, factsOf(asked.draft, fields), chosen.policy, locale),
    [asked.draft, chosen.policy, locale],
  );
  return { ...asked, fields, outcome, chosen, change };
}

function askedIn(params: URLSearchParams, fields: readonly FormField[]): Asked {
  return { draft: draftIn(params, fields), choices: choicesIn(params) };
}

/** The names of the facts that bear on any answer: what a rule asks for when it is told nothing. */
export function bearingAtFirst(id: RuleId, fields: readonly FormField[]): ReadonlySet<string> {
  const outcome = outcomeOf(id, {}, policyBy({}).policy, "zh-CN");
  const missing = outcome.kind === "answered" ? outcome.answer.words.open.facts : outcome.issues;
  const decisive = fields.filter(({ isRequired, isDecisive }) => isRequired || isDecisive);
  return new Set([...decisive.map(({ name }) => name), ...missing.map(({ path }) => topOf(path))]);
}

/** The fact of the rule that a path leads into. */
export const topOf = (path: string): string => path.split(/[.[]/)[0] ?? path;
