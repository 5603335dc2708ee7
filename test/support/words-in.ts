import { type Words, wordsOf } from "../../src/explain/words.js";
import { askRule, type Finding, type Locale, yingzhou2021 } from "../../src/index.js";
import { ruleNamed } from "./rule-named.js";

/** The words of a finding in a language, of any where it makes no difference. */
export function wordsIn(
  locale: Locale,
  finding: Finding = askRule("pension/contribution-subsidy", { tier: 500 }),
): Words {
  return wordsOf(ruleNamed(finding.rule), finding, locale, yingzhou2021);
}
