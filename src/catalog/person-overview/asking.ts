import { descriptionOf, type Schema } from "../../foundation/description.js";
import { RuleInputError } from "../../foundation/errors.js";
import { shapeOf } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import type { Finding } from "../../rule/finding.js";
import { type Askable, ask } from "../../rule/rule.js";
import { catalog } from "../catalog.js";
import type { FindingOf } from "../rule-types.js";
import type { PersonPart, PersonRuleId } from "./person-facts.js";

/** The path that a person's facts give a fact of a rule under; undefined for one that nothing waits for. */
type PathOf = (name: string) => string | undefined;

/** A part, and the facts that would settle it, by their path in the facts of the person. */
export interface AskedPart {
  readonly part: PersonPart;
  readonly finding: Finding;
  readonly missing: readonly string[];
}

/** The same of a rule that is named. */
export interface Asked<Id extends PersonRuleId> extends AskedPart {
  readonly finding: FindingOf<Id>;
}

/** Asks a rule with those of the facts known that it takes. */
export type Asks = <Id extends PersonRuleId>(rule: Id, known: object, pathOf?: PathOf) => Asked<Id>;

/** What asks the rules of a notice, the facts of which a person's facts hold under a name. */
export function askingFor(notice: "pension" | "medical", policy: Policy): Asks {
  return <Id extends PersonRuleId>(rule: Id, known: object, pathOf: PathOf = (name) => name): Asked<Id> => {
    const asked = catalog[rule] as unknown as Askable<object, FindingOf<Id>>;
    const shape = shapeOf(asked.facts() as Schema);
    const facts = Object.fromEntries(
      Object.entries(known).filter(([name, value]) => name in shape && value !== undefined),
    );
    try {
      const finding = ask(asked, facts, policy);
      const paths = namedIn(finding, "missingFacts").flatMap((name) => pathOf(name) ?? []);
      const missing = paths.map((path) => `${notice}.${path}`);
      return { part: { rule, facts, finding } as unknown as PersonPart, finding, missing };
    } catch (error) {
      const { issues } = error as RuleInputError;
      throw new RuleInputError(
        "person-overview",
        issues.map((issue) => ({ ...issue, path: `${notice}.${pathOf(issue.path)}` })),
      );
    }
  };
}

/** What a finding, or a part of it, names under a name, such as missing facts. */
export function namedIn(value: unknown, name: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) =>
    member === name ? (inner as readonly string[]) : namedIn(inner, name),
  );
}

/** The options of a fact that a rule takes. */
export function optionsOf(rule: PersonRuleId, fact: string): readonly string[] {
  const schema = shapeOf(catalog[rule].facts() as Schema)[fact] as Schema;
  return Object.keys(descriptionOf(schema).json["x-labels"] as object);
}
