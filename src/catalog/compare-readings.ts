import { type RuleInputIssue, refusalOf } from "../foundation/errors.js";
import { openFigures } from "../policy/open-figures.js";
import { type Policy, seal } from "../policy/policy.js";
import { type ChoiceReading, choiceReadings, type OpenReading, type ReadingName } from "../policy/reading-names.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import type { Finding } from "../rule/finding.js";
import { askRule } from "./ask-rule.js";
import { type Difference, differencesOf } from "./differences.js";
import type { AskedId, FactsOf, FindingOf } from "./rule-types.js";

/** What becomes of an answer when one question is read otherwise. */
export interface AlternativeReading<Result extends Finding = Finding> {
  /** The question that is read otherwise. */
  readonly reading: ReadingName;
  /** The option by which the answer was read; `open` where no figure was supplied. */
  readonly chosen: string;
  /** The other option; of an open reading the least and the greatest figure, of a supplied one `open`. */
  readonly option: string;
  /** `refused`: read so, the facts can't be. */
  readonly outcome: "same" | "changed" | "refused";
  /** Which fields of the answer differ, and by how much. */
  readonly differences: readonly Difference[];
  /** The finding read so; none where refused. */
  readonly finding?: Result;
  /** Why it was refused. */
  readonly issues?: readonly RuleInputIssue[];
}

/** An answer, and what it would be under every other option of each reading that it relied on. */
export interface ReadingComparison<Result extends Finding = Finding> {
  /** The finding by the readings of the policy. */
  readonly finding: Result;
  /** Whether any other option changes the answer. */
  readonly hangsOnInterpretation: boolean;
  /** One question read otherwise at a time. */
  readonly alternatives: readonly AlternativeReading<Result>[];
}

/**
 * Asks a rule under every other option of each reading that its answer relied on: does it hang on an interpretation?
 *
 * @param ruleId - the id of the rule
 * @param facts - what the rule takes
 * @param policy - the figures and readings to start from
 * @returns the finding, and each alternative with its differences
 * @throws {@link RuleInputError} when there is no such rule, or the facts are not what it takes under the chosen
 * readings
 * @example
 * ```ts
 * const { alternatives } = compareReadings("pension/contribution-subsidy", { tier: 6000, payment: "agency-paid" });
 * alternatives.map(({ option, outcome, differences }) => [option, outcome, differences[0]?.by]);
 * // => [["none", "changed", { min: "-200", max: "-200" }]]
 * ```
 */
export function compareReadings<Id extends string>(
  ruleId: AskedId<Id>,
  facts: FactsOf<Id>,
  policy: Policy = yingzhou2021,
): ReadingComparison<FindingOf<Id>> {
  const finding = askRule<Id>(ruleId, facts, policy);
  const alternatives = finding.readings.flatMap(({ name, option }) =>
    otherPolicies(name, policy).map(([other, changed]) => ({
      reading: name,
      chosen: option,
      option: other,
      ...outcomeOf<Id>(ruleId, facts, changed, finding),
    })),
  );
  return { finding, hangsOnInterpretation: alternatives.some(({ outcome }) => outcome !== "same"), alternatives };
}

function otherPolicies(name: ReadingName, policy: Policy): readonly (readonly [option: string, policy: Policy])[] {
  if (Object.hasOwn(choiceReadings, name)) {
    const chosen = policy.readings[name as ChoiceReading];
    return (choiceReadings[name as ChoiceReading] as readonly string[])
      .filter((option) => option !== chosen)
      .map((option) => [option, seal({ ...policy, readings: { ...policy.readings, [name]: option } })]);
  }
  if (!Object.hasOwn(openFigures, name)) return [];
  const { [name as OpenReading]: supplied, ...others } = policy.supplied;
  if (supplied !== undefined) return [["open", seal({ ...policy, supplied: others })]];
  return ["0", String(openFigures[name as OpenReading].most(policy))].map((value) => [
    value,
    seal({ ...policy, supplied: { ...others, [name]: { value, source: "—" } } }),
  ]);
}

function outcomeOf<Id extends string>(
  ruleId: AskedId<Id>,
  facts: FactsOf<Id>,
  policy: Policy,
  chosen: FindingOf<Id>,
): Pick<AlternativeReading<FindingOf<Id>>, "outcome" | "differences" | "finding" | "issues"> {
  try {
    const finding = askRule<Id>(ruleId, facts, policy);
    const differences = differencesOf(chosen, finding);
    return { outcome: differences.length > 0 ? "changed" : "same", differences, finding };
  } catch (error) {
    return { outcome: "refused", differences: [], issues: refusalOf(error).issues };
  }
}
