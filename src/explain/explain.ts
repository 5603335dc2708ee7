import { ruleOf } from "../catalog/evaluate.js";
import { findingRecord } from "../catalog/finding-record.js";
import { type Schema, tested } from "../foundation/description.js";
import { choice, isPlain } from "../foundation/schema.js";
import type { Text } from "../foundation/text.js";
import { accept, plainJson } from "../rule/accept.js";
import type { Finding } from "../rule/finding.js";
import { answerLines } from "./answer.js";
import { clauseLines, openLines, readingLines, stepLines } from "./grounds.js";
import { type Locale, wordsOf } from "./words.js";

/**
 * Puts a finding into words: the answer, the steps with their figures, each clause with document and section, each
 * reading with what else it could have been, and what would settle what is open.
 *
 * @param finding - a finding of this package, as a rule gave it or read back from JSON
 * @param locale - the language
 * @returns lines of plain text
 * @throws {@link RuleInputError} when the value is no finding of a rule, or the language is another
 * @example
 * ```ts
 * explain(contributionSubsidy({ tier: 500 }), "en").split("\n")[3]; // => "  Contribution subsidy, yuan: 70"
 * ```
 */
export function explain(finding: Finding, locale: Locale = "zh-CN"): string {
  const plain = plainJson("explain", finding) as Finding;
  const rule = ruleOf(accept("explain", { finding: anyFinding() }, { finding: plain }).finding.rule);
  const given = accept(
    "explain",
    {
      finding: findingRecord(rule),
      locale: choice(["语言", "Language"], { "zh-CN": ["中文", "Chinese"], en: ["英文", "English"] }),
    },
    { finding: plain, locale },
  );
  const words = wordsOf(rule, given.locale);
  const sections: readonly (readonly [Text, readonly string[]])[] = [
    [{ zh: "结论", en: "Answer" }, answerLines(rule, given.finding, words)],
    [{ zh: "步骤", en: "Steps" }, stepLines(given.finding, words)],
    [{ zh: "依据", en: "Clauses" }, clauseLines(given.finding, words)],
    [{ zh: "解释", en: "Readings" }, readingLines(given.finding, words)],
    [{ zh: "如何确定", en: "What would settle it" }, openLines(rule, given.finding, words)],
  ];
  const blocks = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [words.text(title), ...lines.map((line) => `  ${line}`)].join("\n"));
  return [`${words.text(rule.title)} (${rule.id})`, ...blocks].join("\n\n");
}

function anyFinding(): Schema<Finding> {
  return tested(
    ["结果", "Finding"],
    (value) => isPlain(value) && typeof (value as Partial<Finding>).rule === "string",
    ["本软件包的规则给出的结果", "a finding of a rule of this package"],
    { type: "object" },
  );
}
