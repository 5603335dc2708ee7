import { ownFields } from "../catalog/differences.js";
import { pathText } from "../foundation/input-issues.js";
import type { ReadingName } from "../policy/reading-names.js";
import { readings } from "../policy/yingzhou-2021/readings.js";
import type { Finding } from "../rule/finding.js";
import type { Rule } from "../rule/rule.js";
import { citedText } from "./cited.js";
import { isFactPath } from "./fact-title.js";
import type { Words } from "./words.js";

/** A fact that is missing. */
export interface MissingFact {
  /** Where the caller gives it, such as `members[2].insurance`. */
  readonly path: string;
  /** Its title. */
  readonly title: string;
  /** The record that it belongs to, such as 成员3（丙）; empty for a fact of its own. */
  readonly where: string;
  /** Whether that record is an entry of a list. */
  readonly isEntry: boolean;
}

/** A question that someone in authority must answer. */
export interface OpenQuestion {
  /** The name of the reading. */
  readonly reading: ReadingName;
  /** The question. */
  readonly question: string;
  /** Who is to answer it. */
  readonly decider: string;
}

/** What would settle what an answer leaves open; two things for two desks. */
export interface OpenPoints {
  /** 待补事实: the facts that are missing. */
  readonly facts: readonly MissingFact[];
  /** 待有权机关明确: the questions that the notices leave open. */
  readonly questions: readonly OpenQuestion[];
}

/** What would settle what a finding leaves open. */
export function openPoints(rule: Rule<unknown, Finding>, finding: Finding, words: Words): OpenPoints {
  const found: Found = { paths: new Set(), names: new Set(), isOpen: false, tellsNames: false };
  const facts = rule.facts();
  gather(ownFields(finding), [], (path) => isFactPath(facts, path), found);
  // Where an answer is open and does not say on which questions, it is on those that are read as not decided.
  if (found.isOpen && !found.tellsNames)
    for (const { name, option } of finding.readings) if (NOT_DECIDED.has(option)) found.names.add(name);
  return {
    facts: [...found.paths].map((path) => ({ path, ...words.fact(path) })),
    questions: [...found.names].map((reading) => ({
      reading,
      question: words.text(citedText(readings[reading].question, words.policy)),
      decider: words.text(readings[reading].decider),
    })),
  };
}

/** The options by which a question waits for someone in authority. */
const NOT_DECIDED: ReadonlySet<string> = new Set(["undecided", "review"]);
interface Found {
  readonly paths: Set<string>;
  readonly names: Set<ReadingName>;
  isOpen: boolean;
  /** Whether the answer says which questions are open. */
  tellsNames: boolean;
}

/**
 * Gathers what the parts of an answer name; a path that leads nowhere from the facts is one of the record that the
 * part speaks of.
 *
 * @param way - the lists and entries that the value is in; as it was afterwards
 */
function gather(value: object | null, way: PropertyKey[], isKnown: (path: string) => boolean, found: Found): void {
  const isList = Array.isArray(value);
  for (const key in value) {
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof part !== "object") found.isOpen ||= part === "undetermined" || part === "review";
    else if (key === "missingFacts")
      for (const path of part as readonly string[]) found.paths.add(isKnown(path) ? path : within(way, path, isKnown));
    else if (key === "openReadings") {
      found.tellsNames = true;
      for (const name of part as readonly ReadingName[]) found.names.add(name);
    } else if (isList || Array.isArray(part)) {
      way.push(isList ? Number(key) : key);
      gather(part, way, isKnown, found);
      way.pop();
    } else gather(part, way, isKnown, found);
  }
}

function within(way: readonly PropertyKey[], path: string, isKnown: (path: string) => boolean): string {
  const whole = `${pathText(way)}.${path}`;
  return isKnown(whole) ? whole : path;
}
