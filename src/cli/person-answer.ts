import {
  citedText,
  explanation,
  type Locale,
  type PersonOverview,
  type PersonOverviewFacts,
  type PersonPart,
  type Policy,
  readings,
  type Text,
} from "../index.js";
import { inLocale } from "./locale-option.js";
import { amountLines } from "./person-amounts.js";
import { missingTitle } from "./person-missing.js";
import { standingLines } from "./person-standing.js";
import { wayLines } from "./person-ways.js";
import { personWords } from "./person-words.js";
import { sectionOf } from "./section-of.js";

/** What a person is told: amounts first, then how they stand, why, what is still needed, and who must answer. */
export function personAnswer(
  facts: PersonOverviewFacts,
  overview: PersonOverview,
  policy: Policy,
  locale: Locale,
): string {
  const notices = (["pension", "medical"] as const).map((notice) => {
    const { [notice]: parts, missingFacts } = overview;
    const missing = missingFacts.filter((path) => path.startsWith(notice));
    return [
      `【${inLocale(locale)(personWords[notice])}】`,
      ...section(personWords.amounts, amountLines(parts, locale), locale),
      ...section(personWords.standing, standingLines(facts, parts, policy, locale), locale),
      ...section(personWords.ways, wayLines(parts, locale), locale),
      ...section(personWords.grounds, groundLines(parts, policy, locale), locale),
      ...section(personWords.missing, [...new Set(missing.map((path) => missingTitle(path, parts, locale)))], locale),
    ];
  });
  const deciders = section(personWords.deciders, deciderLines(overview, policy, locale), locale);
  return [...notices, deciders]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function section(title: Text, lines: readonly string[], locale: Locale): readonly string[] {
  return lines.length === 0 ? [] : [inLocale(locale)(title), ...lines.map((line) => `  ${line}`)];
}

/** Each step of the parts, once, with where it stands; of several alike, such as tiers, the first one's. */
function groundLines(parts: readonly PersonPart[], policy: Policy, locale: Locale): readonly string[] {
  const first = parts.filter((part) => part === parts.find(({ rule }) => rule === part.rule));
  const steps = first.flatMap(({ finding }) => explanation(finding, locale, policy).steps);
  return [...new Set(steps.map(({ clause, sentence }) => `${sectionOf(clause, policy, locale)}  ${sentence}`))];
}

function deciderLines({ openReadings }: PersonOverview, policy: Policy, locale: Locale): readonly string[] {
  return openReadings.map((name) => {
    const { question: asked, decider } = readings[name];
    const question = citedText(asked, policy);
    const en = `${question.en} To be answered by: ${decider.en}`;
    return inLocale(locale)({ zh: `${question.zh}由谁答复：${decider.zh}`, en });
  });
}
