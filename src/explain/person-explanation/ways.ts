import type { PersonPart } from "../../catalog/person-overview/person-facts.js";
import type { Text } from "../../foundation/text.js";
import { personWords } from "../sentences/person-words.js";
import type { PersonLine, SpokenPart } from "./spoken-part.js";

/** Where one may pay, how a recipient is certified, and who identifies each group. */
export function waysOf(parts: readonly SpokenPart[]): readonly PersonLine[] {
  const channels = parts.flatMap((spoken): readonly Way[] => {
    const { part, label } = spoken;
    if (part.rule !== "pension/contribution-channel") return [];
    return [{ spoken, name: label("facts", "channel", part.facts.channel), isOpen: part.finding.inOrder === "review" }];
  });
  const methods = parts.flatMap((spoken): readonly Way[] => {
    const { part, label } = spoken;
    if (part.rule !== "pension/certification-method") return [];
    return [{ spoken, name: label("facts", "method", part.facts.method), isOpen: part.finding.named === "review" }];
  });
  return [
    ...wayLines(personWords.channels, channels),
    ...wayLines(personWords.methods, methods),
    ...parts.flatMap((spoken) => {
      const { part } = spoken;
      if (part.rule === "medical/premium-channel") return premiumLines(part, spoken);
      return part.rule === "medical/certifying-body" ? [certifierLine(part, spoken)] : [];
    }),
  ];
}

/** A way that a rule was asked of. */
interface Way {
  readonly spoken: SpokenPart;
  readonly name: string;
  /** Whether the notice doesn't settle it. */
  readonly isOpen: boolean;
}

/** Ways in a row, and apart from them those that the notice doesn't settle. */
function wayLines(title: Text, ways: readonly Way[]): readonly PersonLine[] {
  return [false, true].flatMap((isOpen) => {
    const [first, ...more] = ways.filter((way) => way.isOpen === isOpen);
    if (first === undefined) return [];
    const { words, line } = first.spoken;
    const names = words.list([first, ...more].map(({ name }) => name));
    return [line(words.text(title), `${names}${isOpen ? words.text(personWords.forReview) : ""}`)];
  });
}

/** The ways that the notice names, and whether one that was said is in order. */
function premiumLines(
  { facts, finding }: Extract<PersonPart, { readonly rule: "medical/premium-channel" }>,
  { words, label, line, lines }: SpokenPart,
): readonly PersonLine[] {
  if (facts.channel !== undefined) return lines(["accepted", "named"]);
  const ways = finding.ways.map(({ channel, place }) =>
    place === null ? label("facts", "channel", channel) : label("facts", "place", place),
  );
  return [line(words.text(personWords.channels), words.list(ways))];
}

function certifierLine(
  { facts, finding }: Extract<PersonPart, { readonly rule: "medical/certifying-body" }>,
  { words, label, line }: SpokenPart,
): PersonLine {
  const group = label("facts", "group", facts.group);
  return line(`${words.text(personWords.certifier)} ${group}`, label("finding", "certifier", finding.certifier));
}
