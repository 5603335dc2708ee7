import ts from "typescript";
import { expect, test } from "vitest";
import { projectFiles, read } from "./project.js";

/** Every pattern that a source holds, as it is written. */
function patternsIn(path: string): readonly RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true));
  return found;
}

/** Characters that a pattern may take, found in what it is written with; few enough to try each beside each. */
function lettersOf({ source }: RegExp): readonly string[] {
  const classes: Readonly<Record<string, string>> = { d: "1", D: "x", s: " ", S: "x", w: "a", W: "-", p: "村" };
  const escaped = [...source.matchAll(/\\(.)/g)].map(([, letter = ""]) => classes[letter] ?? letter);
  const plain = [...source.replaceAll(/\\./g, "").replaceAll(/\{[^}]*\}|[()[\]|^$?*+]/g, "")];
  return [...new Set([...escaped, ...plain, "x", " "])].slice(0, MOST_LETTERS);
}

const MOST_LETTERS = 14;
const LENGTH = 20_000;
/** Twice over a text is done in a tenth of it; over each of its parts, not in ten times as long. */
const MOST_MS = 60;

/** Texts that a pattern which goes back over what it has read takes long over: long runs that end otherwise. */
function* hostileTo(pattern: RegExp): Generator<string> {
  const letters = lettersOf(pattern);
  for (const one of letters)
    for (const other of letters) {
      yield `${one}${other.repeat(LENGTH)}\u0001`;
      if (one !== other) yield `${`${one}${other}`.repeat(LENGTH / 2)}\u0001`;
    }
}

function took(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
}

/** Where a pause of the machine was not to blame. */
function isSlow(pattern: RegExp, text: string): boolean {
  return [1, 2, 3].every(() => took(pattern, text) > MOST_MS);
}

test.each(projectFiles("src/*.ts").filter((path) => patternsIn(path).length > 0))(
  "every pattern of %s takes time in proportion to its text",
  (path) => {
    const slow = patternsIn(path).flatMap((pattern) => {
      for (const text of hostileTo(pattern)) if (isSlow(pattern, text)) return [`${pattern} on ${text.slice(0, 3)}…`];
      return [];
    });
    expect(slow).toEqual([]);
  },
);

test.each([/\s+$/, /^\d+\.?\d*$/, /"[^"]*"/, /\[[^\]]*\]/])("that %s goes back over its text is found", (pattern) => {
  const isFound = [...hostileTo(pattern)].some((text) => isSlow(pattern, text));
  expect(isFound).toBe(String(pattern) !== '/"[^"]*"/');
});
