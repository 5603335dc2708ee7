import { createHash } from "node:crypto";

/** A mark for words: another word, another order or another place gives another mark. */
export function markOf(words: unknown): string {
  return createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, 8);
}
