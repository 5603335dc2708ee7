import {
  type EvaluationFacts,
  type EvaluationFinding,
  evaluation,
  factsSchema,
  isRuleInputError,
  type RuleInputIssue,
} from "../../index.js";
import { type Draft, factsOf } from "../form/draft.js";
import { stepsOf } from "../form/fact-path.js";
import { type FormField, fieldsOf } from "../form/form-field.js";

/** The facts of the sheet, as a form asks for them. */
export const sheetFields: readonly FormField[] = fieldsOf(factsSchema("pension/evaluation"));

/** What a sheet comes to. */
export interface Evaluated {
  /** By all that was not refused: what was stands as not given, and its points are open. */
  readonly finding: EvaluationFinding;
  readonly facts: EvaluationFacts;
  /** What was refused. */
  readonly refusals: readonly RuleInputIssue[];
  /** The paths of the counts that are still wanted beside others of their rate. */
  readonly halves: readonly string[];
}

/** Asks the rule what a sheet comes to. */
export function evaluated(draft: Draft): Evaluated {
  const said = factsOf(draft, sheetFields);
  const halves = Object.entries(said).flatMap(([item, given]) => missingHalf(item, given));
  let facts = without(said, halves);
  const refusals: RuleInputIssue[] = [];
  for (;;) {
    try {
      return { finding: evaluation(facts), facts, refusals, halves };
    } catch (error) {
      if (!isRuleInputError(error)) throw error;
      refusals.push(...error.issues);
      facts = without(
        facts,
        error.issues.map(({ path }) => path),
      );
    }
  }
}

/** The facts without the items that some paths lead into. */
function without(facts: object, paths: readonly string[]): EvaluationFacts {
  const items = new Set(paths.map((path) => stepsOf(path)[0]));
  return Object.fromEntries(Object.entries(facts).filter(([item]) => !items.has(item)));
}

/** The path of the count that a rate still lacks, while it is being filled in. */
function missingHalf(item: string, given: unknown): readonly string[] {
  const { count, base, percent } = Object(given) as Readonly<Record<string, unknown>>;
  if (percent !== undefined || (count === undefined) === (base === undefined)) return [];
  return [`${item}.${count === undefined ? "count" : "base"}`];
}
