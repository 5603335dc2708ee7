import type { Locale, PersonPart, PersonRuleId } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { inLocale } from "./locale-option.js";
import { personWords } from "./person-words.js";
import { elementNodes, factNodes, fieldLines, findingNodes, labelOf, titleOf, valueInWords } from "./schema-words.js";
import { table } from "./table.js";

/** The amounts that each rule tells, and months and tiers with them. */
const AMOUNTS: Readonly<Partial<Record<PersonRuleId, readonly string[]>>> = {
  "pension/contribution-tier-for-year": ["tier", "nextYearTier"],
  "pension/agency-paid-contribution": ["agencyPaidYuan", "selfPaidYuan"],
  "pension/account-credit": ["subsidyYuan", "aidYuan", "creditedYuan"],
  "pension/full-deposit": ["deductedYuan", "shortYuan"],
  "pension/certification-back-pay": ["months", "backPay"],
  "medical/household-enrolment": ["subsidy", "selfPaid", "selfPaidOfMissing"],
  "medical/premium-subsidy": ["subsidy", "selfPaid"],
};

/** The amounts of a notice's parts. */
export function amountLines(parts: readonly PersonPart[], locale: Locale): readonly string[] {
  const credits = parts.filter((part): part is CreditPart => part.rule === "pension/account-credit");
  return parts.flatMap((part) => {
    switch (part.rule) {
      case "pension/account-credit":
        if (credits.length === 1) return ownLines(part, locale);
        return part === credits[0] ? creditTable(credits, locale) : [];
      case "medical/household-enrolment": {
        const { members } = part.finding;
        const lines = [...ownLines(part, locale), ...tableOf(part.rule, "members", members, MEMBER_COLUMNS, locale)];
        return [inLocale(locale)(personWords.household), ...lines.map((line) => `  ${line}`)];
      }
      case "medical/newborn-enrolment":
        return tableOf(part.rule, "premiums", part.finding.premiums, PREMIUM_COLUMNS, locale);
      default:
        return ownLines(part, locale);
    }
  });
}

type CreditPart = Extract<PersonPart, { readonly rule: "pension/account-credit" }>;

function ownLines(part: PersonPart, locale: Locale): readonly string[] {
  return fieldLines(part, AMOUNTS[part.rule] ?? [], locale);
}

/** What each tier brings, in every way that it may be paid. */
function creditTable(credits: readonly CreditPart[], locale: Locale): readonly string[] {
  const { tier, payment } = factNodes("pension/account-credit") as {
    readonly [Name in "tier" | "payment"]: SchemaNode;
  };
  const { subsidyYuan, creditedYuan } = findingNodes("pension/account-credit") as {
    readonly [Name in "subsidyYuan" | "creditedYuan"]: SchemaNode;
  };
  const rows = credits.map(({ facts, finding }) => [
    String(facts.tier),
    labelOf(payment, facts.payment ?? "self-paid", locale),
    valueInWords(subsidyYuan, finding.subsidyYuan, locale) as string,
    valueInWords(creditedYuan, finding.creditedYuan, locale) as string,
  ]);
  const header = [tier, payment, subsidyYuan, creditedYuan].map((node) => titleOf(node, locale));
  return [inLocale(locale)(personWords.credits), ...indented(table([header, ...rows], [0, 2, 3]))];
}

const MEMBER_COLUMNS = ["key", "class", "subsidy", "selfPaid"];
const PREMIUM_COLUMNS = ["year", "lastDay", "standing", "subsidy", "selfPaid"];

/** A list of a finding as a table of some of its columns. */
function tableOf(
  rule: string,
  list: string,
  records: readonly object[],
  columns: readonly string[],
  locale: Locale,
): readonly string[] {
  const nodes = elementNodes(findingNodes(rule)[list] as SchemaNode);
  const header = columns.map((name) => titleOf(nodes[name] as SchemaNode, locale));
  const rows = records.map((record) =>
    columns.map((name) => valueInWords(nodes[name] as SchemaNode, (record as Cells)[name], locale) ?? ""),
  );
  return indented(table([header, ...rows]));
}

type Cells = Readonly<Record<string, unknown>>;

function indented(text: string): readonly string[] {
  return text.split("\n").map((line) => `  ${line}`);
}
