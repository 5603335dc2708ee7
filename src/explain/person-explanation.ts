import { namedIn } from "../catalog/person-overview/asking.js";
import {
  type PersonOverviewFacts,
  type PersonPart,
  type PersonRuleId,
  personFacts,
} from "../catalog/person-overview/person-facts.js";
import { personOverview } from "../catalog/person-overview.js";
import { bare, type Schema } from "../foundation/description.js";
import { once } from "../foundation/once.js";
import { deepFreeze } from "../foundation/per-policy.js";
import type { Text } from "../foundation/text.js";
import type { AccountCreditFacts } from "../pension/contributions/account-credit.js";
import type { AgencyPaidContributionFinding } from "../pension/contributions/agency-paid-contribution.js";
import type { Policy } from "../policy/policy.js";
import type { ReadingName } from "../policy/reading-names.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { readings } from "../policy/yingzhou-2021/readings.js";
import { accept } from "../rule/accept.js";
import { calendarWords } from "./calendar-words.js";
import { citedText } from "./cited.js";
import { factTitle } from "./fact-title.js";
import { type ExplainedStep, explainedSteps } from "./grounds.js";
import { inLocale, type Locale, localeChoice } from "./locale.js";
import { memberOf } from "./member-of.js";
import type { MissingFact, OpenQuestion } from "./open-points.js";
import { amountsOf, type PersonAmount, tablesOf } from "./person-explanation/amounts.js";
import { hangsOnJoining } from "./person-explanation/joining.js";
import { type PersonLine, type PersonTable, type SpokenPart, spokenPart } from "./person-explanation/spoken-part.js";
import { standingOf } from "./person-explanation/standing.js";
import { waysOf } from "./person-explanation/ways.js";
import { personWords } from "./sentences/person-words.js";

/** What a person is told, notice by notice; texts are in one language. */
export interface PersonExplanation {
  /** The language of the texts. */
  readonly locale: Locale;
  /** The day of the question, in words. */
  readonly asOf: string;
  /** What the pension notice gives and asks. */
  readonly pension: NoticeForPerson;
  /** What the medical notice gives and asks. */
  readonly medical: NoticeForPerson;
}

/** What a notice gives a person and asks of them. */
export interface NoticeForPerson {
  /** What it is about. */
  readonly title: string;
  /** What one gets and pays; from nothing on while it is open whether one may join and pay. */
  readonly amounts: readonly PersonAmount[];
  /** Amounts of several tiers, years or persons. */
  readonly tables: readonly PersonTable[];
  /** How one stands, and the days that matter. */
  readonly standing: readonly PersonLine[];
  /** How to go about it. */
  readonly ways: readonly PersonLine[];
  /** The steps that led to all this, each once; of several tiers the first one's. */
  readonly steps: readonly PersonStep[];
  /** The facts that would settle what is open, by their path in the facts of the person. */
  readonly missing: readonly MissingFact[];
  /** The questions that someone in authority must answer; one of both notices stands with each. */
  readonly questions: readonly OpenQuestion[];
}

/** A step of one of the rules. */
export interface PersonStep extends ExplainedStep {
  /** The rule that took it. */
  readonly rule: PersonRuleId;
}

/**
 * Puts into words what a person gets and has to do by both notices, as data: the findings of `personOverview`, the
 * amounts first, then how the person stands, how to go about it, why, what is still needed, and who must answer.
 *
 * @param facts - the person, the day of the question, and what is known for each notice
 * @param locale - the language
 * @param policy - the figures and readings to answer by; its notices are cited
 * @returns the parts, frozen
 * @throws {@link RuleInputError} when a fact is not what its rule takes, with its path here: `pension.priorTier`, or
 * the language is another
 * @example
 * ```ts
 * const { pension } = personExplanation({
 *   birthDate: "1969-03-01",
 *   asOf: "2021-05-20",
 *   pension: { categories: ["disability"], disabilityGrade: 1, joiningConditions: true },
 * });
 * pension.amounts.map(({ label, text }) => `${label}：${text}`)[0]; // => "代缴金额（元）：100"
 * ```
 */
export function personExplanation(
  facts: PersonOverviewFacts,
  locale: Locale = "zh-CN",
  policy: Policy = yingzhou2021,
): PersonExplanation {
  accept("person-explanation", taken(), { locale });
  const { missingFacts, ...parts } = personOverview(facts, policy);
  const text = inLocale(locale);
  const notice = (name: "pension" | "medical"): NoticeForPerson => {
    const spoken = parts[name].map((part) => spokenPart(part, locale, policy));
    return {
      title: text(personWords[name]),
      amounts: amountsOf(spoken),
      tables: tablesOf(spoken),
      standing: standingOf(facts, spoken),
      ways: waysOf(spoken),
      steps: stepsOf(spoken),
      missing: missingFacts.filter((path) => path.startsWith(name)).map((path) => missingFact(path, locale)),
      questions: questionsOf(parts[name], policy, text),
    };
  };
  const asOf = calendarWords(facts.asOf, locale) as string;
  return deepFreeze({ locale, asOf, pension: notice("pension"), medical: notice("medical") });
}

const taken = /* @__PURE__ */ once(
  (): Schema<{ readonly locale: Locale }> => bare({ type: "object", shape: { locale: localeChoice() } }),
);

/** A step that counts persons, and so says nothing of one. */
const STATISTICS = "unpaid-by-cause";

function stepsOf(all: readonly SpokenPart[]): readonly PersonStep[] {
  const mayNotPay = all.some(({ part: { rule } }) => hangsOnJoining(rule, all));
  // What the district may yet not pay tells nothing of what it does.
  const isPaid =
    !mayNotPay && all.some(({ part }) => (part.finding as Partial<AgencyPaidContributionFinding>).agencyPaid === "yes");
  const parts = all.filter(
    ({ part }) => isPaid || (part.facts as Partial<AccountCreditFacts>).payment !== "agency-paid",
  );
  const firstOf = (rule: PersonPart["rule"]) => parts.find(({ part }) => part.rule === rule);
  const steps = parts
    .filter((spoken) => spoken === firstOf(spoken.part.rule))
    .flatMap(({ part, words }) =>
      explainedSteps(part.finding, words, mayNotPay)
        .filter(({ code }) => code !== STATISTICS)
        .map((step) => ({ ...step, rule: part.rule })),
    );
  const keyOf = ({ section, sentence }: ExplainedStep): string => `${section} ${sentence}`;
  const once = new Map([...steps].reverse().map((step) => [keyOf(step), step]));
  return steps.filter((step) => once.get(keyOf(step)) === step);
}

function questionsOf(
  parts: readonly PersonPart[],
  policy: Policy,
  text: (text: Text) => string,
): readonly OpenQuestion[] {
  const names = new Set(parts.flatMap(({ finding }) => namedIn(finding, "openReadings"))) as ReadonlySet<ReadingName>;
  return [...names].map((reading) => {
    const { question, decider } = readings[reading];
    return { reading, question: text(citedText(question, policy)), decider: text(decider) };
  });
}

/** A missing fact by its title; one of a member of the household with its place there. */
function missingFact(path: string, locale: Locale): MissingFact {
  const [root, rest] = path.startsWith(HOUSEHOLD)
    ? [["medical", "household"], path.slice(HOUSEHOLD.length)]
    : [path.split(".", 1), path.slice(path.indexOf(".") + 1)];
  const schema = root.reduce<Schema>((outer, name) => memberOf(outer, name) as Schema, personFacts());
  return { path, ...factTitle(schema, {}, rest, locale) };
}

const HOUSEHOLD = "medical.household.";
