import { descriptionOf, type Schema } from "../foundation/description.js";
import { onceFor } from "../foundation/once.js";
import { keptUnder } from "../foundation/per-policy.js";
import { shapeOf } from "../foundation/schema.js";
import type { Text } from "../foundation/text.js";
import type { ClauseId } from "../policy/clause-ids.js";
import type { Policy } from "../policy/policy.js";
import type { Finding } from "../rule/finding.js";
import type { Rule } from "../rule/rule.js";
import { calendarWords } from "./calendar-words.js";
import { citedClause } from "./cited.js";
import { type FactTitle, factsInWords, factTitle } from "./fact-title.js";
import { inEachLocale, type Locale } from "./locale.js";
import { coreOf } from "./member-of.js";
import { isFraction, shortNumber } from "./short-number.js";

/** How one finding's values are put in one language. */
export interface Words {
  readonly locale: Locale;
  /** The policy that the finding was given by: its notices are cited. */
  readonly policy: Policy;
  /** `zh` or `en`, whichever of a text's members is wanted. */
  text(text: Text): string;
  /** Several things in a row. */
  list(values: readonly string[]): string;
  /** A value of an answer, by what its schema says that it is. */
  value(value: unknown, schema: Schema): string;
  /** A value of a step, which no schema describes, by its name and form. */
  stepValue(name: string, value: unknown): string;
  /** A number that may have no end, as it is shown under its name. */
  number(name: string, exact: string): string;
  /** The title of the fact at a path such as `members[2].insurance`. */
  fact(path: string): FactTitle;
}

/** The words of a finding, whose steps speak of the options of its rule's facts and fields. */
export function wordsOf(rule: Rule<unknown, Finding>, finding: Finding, locale: Locale, policy: Policy): Words {
  const member = locale === "en" ? "en" : "zh";
  const labels = labelsFor(rule);
  const text = (each: Text): string => each[member];
  const list = (values: readonly string[]): string => values.join(text({ zh: "、", en: ", " }));
  const fact = (path: string): FactTitle => {
    const made = (): FactTitle => factTitle(rule.facts(), finding, path, locale);
    return OF_AN_ENTRY.test(path) ? made() : keptUnder(factTitles(rule)[locale], path, made);
  };
  const facts = (paths: readonly string[]): string => list(factsInWords(paths.map(fact), locale));
  const reading = finding.readings.find(({ name }) => name === "scoreDecimals");
  const scoreDecimals = reading && SCORE_DECIMALS[reading.option];
  const number = (name: string, exact: string): string =>
    shortNumber(
      exact,
      isReckoned(name) ? 0 : ((KINDS.get(name) === "score" ? scoreDecimals : undefined) ?? 2),
      RAISED.has(name),
    );
  const word = (part: string): string => {
    const label = labels.get(part);
    return label === undefined ? (calendarWords(part, locale) ?? part) : text(label);
  };
  return {
    locale,
    policy,
    text,
    list,
    number,
    fact,
    value(value, schema) {
      const core = coreOf(schema);
      const { json } = descriptionOf(core);
      const shown = String(value);
      const label = labelsOf(core)[shown] ?? YES_OR_NO.get(value);
      if (label !== undefined) return text(label);
      switch (json["x-format"] ?? json["format"]) {
        case "clause":
          return text(citedClause(value as ClauseId, policy).section);
        case "fact-path":
          return facts([shown]);
        case "words":
          return shown
            .split(" ")
            .map(word)
            .join(text({ zh: "", en: ", " }));
        case undefined:
          return shown;
        default:
          return calendarWords(shown, locale) as string;
      }
    },
    stepValue(name, value) {
      const shown = String(value);
      const kind = KINDS.get(name);
      if (typeof value !== "string" || kind === "typed") return shown;
      if (kind === "score" || isFraction(shown)) return number(name, shown);
      const parts = shown.split(", ");
      return kind === "paths" ? facts(parts) : list(parts.map(word));
    },
  };
}

/** The titles of facts that are in no list, and so the same in every finding; explanations come by the million. */
const factTitles = /* @__PURE__ */ onceFor((_rule: Rule<unknown, Finding>) => inEachLocale<string, FactTitle>());
const OF_AN_ENTRY = /\d/;

/**
 * Values of steps that the caller wrote, that are paths of facts, and points of the evaluation, which the policy reads
 * with so many decimals.
 */
const KINDS: ReadonlyMap<string, "typed" | "paths" | "score"> = new Map(
  Object.entries({
    key: "typed",
    source: "typed",
    township: "typed",
    conditions: "paths",
    facts: "paths",
    total: "score",
    earned: "score",
    lost: "score",
    open: "score",
    gain: "score",
  } as const),
);
const SCORE_DECIMALS: Readonly<Record<string, number>> = { two: 2, one: 1, none: 0 };
/** Numbers that are raised: what is lost beside what is earned, what is to be reached. */
const RAISED: ReadonlySet<string> = new Set(["lost", "gain", "to"]);
/** Numbers of persons that are reckoned, and shown whole. */
const WHOLE: ReadonlySet<string> = new Set(["projected"]);

/** Whether a field is a number of persons that is reckoned. */
export function isReckoned(name: string): boolean {
  return WHOLE.has(name);
}

const YES_OR_NO: ReadonlyMap<unknown, Text> = new Map([
  [true, { zh: "是", en: "yes" }],
  [false, { zh: "否", en: "no" }],
]);

/** The titles of the options of a rule's facts and fields. */
const labelsFor = /* @__PURE__ */ onceFor((rule: Rule<unknown, Finding>): ReadonlyMap<string, Text> => {
  const labels = new Map<string, Text>();
  for (const schema of [rule.facts(), ...Object.values(rule.finding())]) gatherLabels(schema, labels);
  return labels;
});

function gatherLabels(schema: Schema, labels: Map<string, Text>): void {
  const core = coreOf(schema);
  for (const [option, label] of Object.entries(labelsOf(core))) labels.set(option, label);
  const def = core.definition;
  if (def.type === "array") gatherLabels(def.element, labels);
  for (const part of Object.values(shapeOf(core))) gatherLabels(part, labels);
}

function labelsOf(schema: Schema): Readonly<Record<string, Text>> {
  return (descriptionOf(schema).json["x-labels"] ?? {}) as Readonly<Record<string, Text>>;
}
