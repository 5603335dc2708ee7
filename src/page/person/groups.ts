import type { Text } from "../../index.js";
import { type Draft, withValue } from "../form/draft.js";
import { valueAt } from "../form/fact-path.js";
import { fieldAt, groupPaths } from "./person-fields.js";

/** A group of people, as either notice calls it or both. */
export interface Group {
  readonly title: Text;
  /** The words of either notice's list that say that a person is of it. */
  readonly words: Readonly<Partial<Record<Notice, string>>>;
}

type Notice = keyof typeof groupPaths;

const notices = Object.keys(groupPaths) as readonly Notice[];

/** Who is severely disabled is disabled: the pension notice asks for the grade. */
const MEANT_TOO: Readonly<Record<string, string>> = { "severe-disability": "disability" };

/** How many notices know a group. */
export const breadth = ({ words }: Group): number => Object.keys(words).length;

/** Every group that either notice knows; one that both know by the same name once. Those of both come first. */
export const groups: readonly Group[] = groupsOf();

function groupsOf(): readonly Group[] {
  const found = new Map<string, Group>();
  for (const notice of notices) {
    for (const { value, title } of fieldAt(groupPaths[notice]).options) {
      const meant = MEANT_TOO[value] === undefined ? {} : { pension: MEANT_TOO[value] };
      const { words = {} } = found.get(value) ?? {};
      found.set(value, { title, words: { ...words, ...meant, [notice]: value } });
    }
  }
  return [...found.values()].sort((one, other) => breadth(other) - breadth(one));
}

const wordsIn = (draft: Draft, notice: Notice): readonly unknown[] => {
  const value = valueAt(draft, groupPaths[notice]);
  return Array.isArray(value) ? value : [];
};

/** Whether a draft says that the person is of a group. */
export function isIn(draft: Draft, { words }: Group): boolean {
  return notices.every((notice) => words[notice] === undefined || wordsIn(draft, notice).includes(words[notice]));
}

/**
 * A draft that says the contrary of a group. With a group goes one that is a part of it; a word that a group left
 * chosen has too stays.
 */
export function withGroup(draft: Draft, group: Group): Draft {
  const isPartOf = ({ words }: Group): boolean =>
    notices.every((notice) => (group.words[notice] ?? words[notice]) === words[notice]);
  const chosen = groups.filter((each) => isIn(draft, each));
  const after = chosen.includes(group) ? chosen.filter((each) => !isPartOf(each)) : [...chosen, group];
  return notices.reduce((made, notice) => {
    const words = [...new Set(after.flatMap(({ words: each }) => each[notice] ?? []))];
    return withValue(made, groupPaths[notice], words.length > 0 ? words : undefined);
  }, draft);
}
