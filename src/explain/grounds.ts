import { keptUnder, perPolicy } from "../foundation/per-policy.js";
import type { Text } from "../foundation/text.js";
import type { ClauseId } from "../policy/clause-ids.js";
import type { Policy } from "../policy/policy.js";
import type { ReadingName } from "../policy/reading-names.js";
import type { ChoiceEntry, ReadingRegister } from "../policy/registers.js";
import { readings } from "../policy/yingzhou-2021/readings.js";
import type { AppliedReading, Finding, Reason } from "../rule/finding.js";
import { citedClause, citedText } from "./cited.js";
import { inEachLocale } from "./locale.js";
import { answerWords } from "./sentences/answer-words.js";
import { sectionOf, stepSentence } from "./step-sentence.js";
import type { Words } from "./words.js";

/** A step as a sentence with its figures. */
export interface ExplainedStep {
  /** The stable code of the step. */
  readonly code: string;
  /** What it says. */
  readonly sentence: string;
  /** The clause that it rests on. */
  readonly clause: ClauseId;
  /** Where that stands in its notice: 二（三）. */
  readonly section: string;
}

/** A clause that an answer rests on. */
export interface ExplainedClause {
  /** Its id. */
  readonly clause: ClauseId;
  /** The title of the notice that it stands in. */
  readonly document: string;
  /** Where it stands there: 二（三）. */
  readonly section: string;
  /** What it says, in our own words. */
  readonly paraphrase: string;
}

/** A question that an answer turned on. */
export interface ExplainedReading {
  /** Its name. */
  readonly reading: ReadingName;
  /** Its number in our reading of the notices, such as `A-12`. */
  readonly number: string;
  /** The question. */
  readonly question: string;
  /** How it was read. */
  readonly chosen: ReadingChoice;
  /** How else it could be read; none where a fact or a figure settles it. */
  readonly others: readonly ReadingChoice[];
  /** What the figure is that is asked for, or why a fact settles the question; null for a choice. */
  readonly note: string | null;
  /** Who would settle it. */
  readonly decider: string;
}

/** One way to read a question. */
export interface ReadingChoice {
  /** The name of the option, the figure supplied, or `open` or `fact`. */
  readonly option: string;
  /** What it means. */
  readonly meaning: string;
}

/**
 * Each step as a sentence with its figures, and the section that it rests on.
 *
 * @param mayNotPay - whether it is open, by other steps than these, whether the person can still pay
 */
export function explainedSteps({ reasons }: Finding, words: Words, mayNotPay = false): readonly ExplainedStep[] {
  const bills = reasons.filter(({ code }) => BILLS.has(code));
  const mayNotJoin = reasons.some(({ code }) => code === "unless-joining");
  const ifAtAll = mayNotJoin ? words.text(answerWords.ifJoining) : mayNotPay ? words.text(answerWords.ifPayable) : "";
  const conditions = (reason: Reason): string => {
    if (!bills.includes(reason)) return "";
    // More than one bill: which of them comes hangs on whether the district pays.
    return ifAtAll + (bills.length > 1 ? ifPaid(reason, words) : "");
  };
  return reasons.map((reason) => ({
    code: reason.code,
    sentence: conditions(reason) + stepSentence(reason, words),
    clause: reason.clause,
    section: sectionOf(reason, words),
  }));
}

/** The steps that say who pays what. */
const BILLS: ReadonlySet<string> = new Set(["agency-bill", "own-tier-bill"]);

function ifPaid({ values = {} }: Reason, words: Words): string {
  const isPaid = Number(values["agencyPaid"] ?? 0) > 0;
  return words.text(isPaid ? answerWords.ifPaid : answerWords.ifNotPaid);
}

/** Each clause with its document and section, and what it says. */
export function explainedClauses(finding: Finding, words: Words): readonly ExplainedClause[] {
  const made = clausesIn(words.policy)[words.locale];
  return finding.clauses.map((clause) => keptUnder(made, clause, () => clauseIn(clause, words)));
}

const clausesIn = /* @__PURE__ */ perPolicy((_policy: Policy) => inEachLocale<ClauseId, ExplainedClause>());

function clauseIn(clause: ClauseId, { policy, text }: Words): ExplainedClause {
  const { document, section, paraphrase } = citedClause(clause, policy);
  return { clause, document: text(document), section: text(section), paraphrase: text(paraphrase) };
}

/** Each question that the answer turned on, how it was read, and how else it could be. */
export function explainedReadings(finding: Finding, words: Words): readonly ExplainedReading[] {
  const made = readingsIn(words.policy)[words.locale];
  return finding.readings.map((reading) =>
    keptUnder(made, `${reading.name} ${reading.option}`, () => readingIn(reading, words)),
  );
}

const readingsIn = /* @__PURE__ */ perPolicy((_policy: Policy) => inEachLocale<string, ExplainedReading>());

function readingIn({ name, option }: AppliedReading, words: Words): ExplainedReading {
  const { number, question, decider } = readings[name];
  return {
    reading: name,
    number,
    question: cited(question, words),
    ...choices(name, option, words),
    decider: words.text(decider),
  };
}

type Choices = Pick<ExplainedReading, "chosen" | "others" | "note">;

function choices(name: ReadingName, option: string, words: Words): Choices {
  const entry: ReadingRegister[ReadingName] = readings[name];
  switch (entry.kind) {
    case "choice": {
      const options = Object.entries((entry as ChoiceEntry<string>).options);
      const [chosen, ...others] = [
        ...options.filter(([each]) => each === option),
        ...options.filter(([each]) => each !== option),
      ].map(([each, meaning]) => ({ option: each, meaning: cited(meaning, words) }));
      return { chosen: chosen as ReadingChoice, others, note: null };
    }
    case "open": {
      const meaning = option === "open" ? words.text(answerWords.notSupplied) : option;
      return { chosen: { option, meaning }, others: [], note: cited(entry.figure, words) };
    }
    default:
      return { chosen: { option, meaning: words.text(answerWords.byFact) }, others: [], note: cited(entry.why, words) };
  }
}

function cited(text: Text, words: Words): string {
  return words.text(citedText(text, words.policy));
}
