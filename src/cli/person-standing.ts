import type { Locale, PersonOverviewFacts, PersonPart, PersonRuleId, Policy } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { inLocale } from "./locale-option.js";
import { personWords } from "./person-words.js";
import { elementNodes, fieldLines, findingNodes, labelOf, listOf, pairOf, titleOf } from "./schema-words.js";

/** The answers of each rule that are no amounts. */
const STANDING: Readonly<Partial<Record<PersonRuleId, readonly string[]>>> = {
  "pension/renewal-target": ["renewalTarget", "stillPayable", "toBeUrged", "focusPerson"],
  "pension/agency-paid-contribution": ["agencyPaid"],
  "pension/full-deposit": ["paid"],
  "pension/certification": ["payment", "lastDay", "firstWithheldMonth"],
  "pension/certification-back-pay": ["withheldTooEarly", "ordinaryPayments"],
  "medical/enrolment-eligibility": ["eligible"],
  "medical/household-enrolment": ["conforms", "headCount", "mustEnrol", "missing", "perhapsMissing"],
  "medical/newborn-enrolment": ["payment", "lastDay", "cover", "coverFrom", "coverTo"],
};

/** How a person stands by a notice, and the days that matter. */
export function standingLines(
  { pension = {} }: PersonOverviewFacts,
  parts: readonly PersonPart[],
  policy: Policy,
  locale: Locale,
): readonly string[] {
  return parts.flatMap((part) => {
    switch (part.rule) {
      case "pension/contribution-window": {
        const { from, to } = policy.pension.contributionWindow;
        const text = inLocale(locale);
        const window = pairOf(text(personWords.window), text({ zh: `${from}至${to}`, en: `${from} to ${to}` }), locale);
        // Days are left of what is still to be paid.
        return [window, ...fieldLines(part, pension.paidOn === undefined ? ["daysLeft"] : ["window"], locale)];
      }
      case "medical/premium-window":
        return part.facts.paidOn === undefined
          ? stillToPay(part, locale)
          : fieldLines(part, ["inWindow", "lastDay", "accepted"], locale);
      case "pension/unpaid-at-pension-age":
        return part.finding.people.flatMap(({ causes }) => causesOf(causes, locale));
      default:
        return fieldLines(part, STANDING[part.rule] ?? [], locale);
    }
  });
}

type WindowPart = Extract<PersonPart, { readonly rule: "medical/premium-window" }>;

function stillToPay(part: WindowPart, locale: Locale): readonly string[] {
  const text = inLocale(locale);
  const { inWindow, accepted } = findingNodes(part.rule) as { readonly [Name in "inWindow" | "accepted"]: SchemaNode };
  const { finding } = part;
  return [
    pairOf(text(personWords.payableNow), labelOf(inWindow, finding.inWindow, locale), locale),
    ...fieldLines(part, ["lastDay", "daysLeft"], locale),
    ...(finding.inWindow === "yes"
      ? []
      : [pairOf(text(personWords.outsideCounts), labelOf(accepted, finding.accepted, locale), locale)]),
  ];
}

function causesOf(causes: readonly string[], locale: Locale): readonly string[] {
  const { people } = findingNodes("pension/unpaid-at-pension-age") as { readonly people: SchemaNode };
  const { causes: node } = elementNodes(people) as { readonly causes: SchemaNode };
  const labels = causes.map((cause) => labelOf(node.items as SchemaNode, cause, locale));
  return labels.length === 0 ? [] : [pairOf(titleOf(node, locale), listOf(labels, locale), locale)];
}
