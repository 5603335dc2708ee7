import { checkCharacter } from "../../src/foundation/id-number.js";
import type { IdNumberIndex } from "../../src/foundation/id-number-index.js";

/** ID numbers so many apart. */
export function numbers(count: number, step: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const digits = `${34_120_219_500_101_000n + BigInt(index) * BigInt(step)}`;
    return digits + checkCharacter(digits);
  });
}

/** Whether an index answers for each number as the language's own would; it is told all of them. */
export function agrees(index: IdNumberIndex, all: readonly string[]): boolean {
  const last = new Map<string, number>();
  return all.every((text, at) => {
    const before = last.get(text) ?? -1;
    last.set(text, at);
    return index.push(text) === before;
  });
}
