import { createHash } from "node:crypto";

/** A mark for words: another word, another order or another place gives another mark. */
export function markOf(words: unknown): string {
  return createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, 8);
}

/**
 * What is said and not marked as read, or marked and not said: readable in the failure, with the mark to write down
 * once the words are right.
 */
export function unreadIn(words: Readonly<Record<string, unknown>>, marks: Readonly<Record<string, string>>): unknown[] {
  return [
    ...Object.entries(words)
      .filter(([id, said]) => marks[id] !== markOf(said))
      .map(([id, said]) => ({ id, mark: markOf(said), said })),
    ...Object.keys(marks).filter((id) => !Object.hasOwn(words, id)),
  ];
}
