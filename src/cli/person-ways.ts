import type { Locale, PersonPart } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { inLocale } from "./locale-option.js";
import { personWords } from "./person-words.js";
import { factNodes, fieldLines, findingNodes, labelOf, listOf, pairOf } from "./schema-words.js";

/** Where one may pay, how a recipient is certified, and who identifies each group. */
export function wayLines(parts: readonly PersonPart[], locale: Locale): readonly string[] {
  const text = inLocale(locale);
  const channels = parts.flatMap((part) =>
    part.rule === "pension/contribution-channel" ? [{ option: part.facts.channel, answer: part.finding.inOrder }] : [],
  );
  const methods = parts.flatMap((part) =>
    part.rule === "pension/certification-method" ? [{ option: part.facts.method, answer: part.finding.named }] : [],
  );
  const { channel } = factNodes("pension/contribution-channel") as { readonly channel: SchemaNode };
  const { method } = factNodes("pension/certification-method") as { readonly method: SchemaNode };
  return [
    ...optionLines(text(personWords.channels), channels, channel, locale),
    ...optionLines(text(personWords.methods), methods, method, locale),
    ...parts.flatMap((part) => {
      if (part.rule === "medical/premium-channel") return premiumLines(part, locale);
      return part.rule === "medical/certifying-body" ? [certifierLine(part, locale)] : [];
    }),
  ];
}

/** Options in a row, and apart from them those that the notice doesn't settle. */
function optionLines(
  title: string,
  asked: readonly { readonly option: string; readonly answer: string }[],
  node: SchemaNode,
  locale: Locale,
): readonly string[] {
  const named = (isReview: boolean): readonly string[] =>
    asked.filter(({ answer }) => (answer === "review") === isReview).map(({ option }) => labelOf(node, option, locale));
  const line = (names: readonly string[], tail: string): readonly string[] =>
    names.length === 0 ? [] : [`${pairOf(title, listOf(names, locale), locale)}${tail}`];
  const review = inLocale(locale)(personWords.forReview);
  return [...line(named(false), ""), ...line(named(true), locale === "en" ? ` (${review})` : `（${review}）`)];
}

type ChannelPart = Extract<PersonPart, { readonly rule: "medical/premium-channel" }>;

/** The ways that the notice names, and whether one that was said is in order. */
function premiumLines(part: ChannelPart, locale: Locale): readonly string[] {
  if (part.facts.channel !== undefined) return fieldLines(part, ["accepted", "named"], locale);
  const { channel, place } = factNodes(part.rule) as { readonly [Name in "channel" | "place"]: SchemaNode };
  const ways = part.finding.ways.map((way) =>
    way.place === null ? labelOf(channel, way.channel, locale) : labelOf(place, way.place, locale),
  );
  return [pairOf(inLocale(locale)(personWords.channels), listOf(ways, locale), locale)];
}

type CertifierPart = Extract<PersonPart, { readonly rule: "medical/certifying-body" }>;

function certifierLine({ rule, facts, finding }: CertifierPart, locale: Locale): string {
  const group = labelOf(factNodes(rule)["group"] as SchemaNode, facts.group, locale);
  const body = labelOf(findingNodes(rule)["certifier"] as SchemaNode, finding.certifier, locale);
  return pairOf(`${inLocale(locale)(personWords.certifier)} ${group}`, body, locale);
}
