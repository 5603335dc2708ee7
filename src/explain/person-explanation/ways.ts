import type { Text } from "../../foundation/text.js";
import { personWords } from "../sentences/person-words.js";
import { type PersonLine, partsBy, type SpokenPart, type SpokenPartBy } from "./spoken-part.js";

/** Where one may pay, how a recipient is certified, and who identifies each group. */
export function waysOf(parts: readonly SpokenPart[]): readonly PersonLine[] {
  const channels = partsBy("pension/contribution-channel", parts).map((spoken): Way => {
    const { part, label } = spoken;
    return { spoken, name: label("facts", "channel", part.facts.channel), isOpen: part.finding.inOrder === "review" };
  });
  const methods = partsBy("pension/certification-method", parts).map((spoken): Way => {
    const { part, label } = spoken;
    return { spoken, name: label("facts", "method", part.facts.method), isOpen: part.finding.named === "review" };
  });
  return [
    ...wayLines(personWords.channels, channels),
    ...wayLines(personWords.methods, methods),
    ...partsBy("medical/premium-channel", parts).flatMap(premiumLines),
    ...partsBy("medical/certifying-body", parts).map(certifierLine),
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
function premiumLines({
  part: { facts, finding },
  words,
  label,
  line,
  lines,
}: SpokenPartBy<"medical/premium-channel">): readonly PersonLine[] {
  if (facts.channel !== undefined) return lines(["accepted", "named"]);
  const online = finding.ways.filter(({ place }) => place === null);
  const offline = finding.ways.flatMap(({ place }) => place ?? []);
  const named = [
    { title: personWords.channels, names: online.map(({ channel }) => label("facts", "channel", channel)) },
    { title: personWords.offline, names: offline.map((place) => label("facts", "place", place)) },
  ];
  return named
    .filter(({ names }) => names.length > 0)
    .map(({ title, names }) => line(words.text(title), words.list(names)));
}

function certifierLine({
  part: { facts, finding },
  words,
  label,
  line,
}: SpokenPartBy<"medical/certifying-body">): PersonLine {
  const group = label("facts", "group", facts.group);
  return line(`${words.text(personWords.certifier)} ${group}`, label("finding", "certifier", finding.certifier));
}
