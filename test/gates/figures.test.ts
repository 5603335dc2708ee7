import ts from "typescript";
import { expect, test } from "vitest";
import { projectFiles, read } from "./project.js";

/**
 * Numbers that mean the same under every notice: none, one, a pair, months of a year, the hundred of a percentage,
 * fen of a yuan. Every other number is a figure, and figures are policy.
 */
const allowed: ReadonlySet<string> = new Set(["0", "1", "2", "10", "12", "100"]);

/** Text that is a figure in disguise: a decimal number or a date, and nothing beside it. */
const disguised = /^-?\d+(?:\.\d+)?%?$|^\d{4}-\d{2}(?:-\d{2})?$/;

interface Literal {
  readonly where: string;
  readonly value: string;
}

function figures(path: string, text: string): readonly Literal[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) && disguised.test(node.text);
    if (isText || ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) {
      const value = node.text.replace(/n$/, "");
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (!allowed.has(value)) found.push({ where: `${path}:${line + 1} ${node.getText()}`, value });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Rooms that decide nothing: forms of files, examples for people, sample facts for a first run. */
const decidingNothing = ["src/ledger/", "src/cli/"];

const figuresOf = (paths: readonly string[]) => paths.flatMap((path) => figures(path, read(path)));
const source = projectFiles("src/*.ts", "src/**/*.ts");
const policyFolder = "src/policy/yingzhou-2021/";

test("no figure stands in the source but under the policy's own folder", () => {
  const exempt = [policyFolder, "src/foundation/", ...decidingNothing];
  const files = source.filter((path) => !exempt.some((folder) => path.startsWith(folder)));
  expect(figuresOf(files).map(({ where }) => where)).toEqual([]);
});

test("the foundation, which has lengths and limits of its own, holds no figure of the policy", () => {
  const printed = new Set(figuresOf(source.filter((path) => path.startsWith(policyFolder))).map(({ value }) => value));
  const files = source.filter((path) => path.startsWith("src/foundation/"));
  // One digit is a position in a date, not a figure.
  const suspects = figuresOf(files).filter(({ value }) => printed.has(value) && value.length > 1);
  expect(suspects.map(({ where }) => where)).toEqual([]);
});

/** Numbers that a text names: dates and decimals whole, no ids such as P-2.3.b. */
const named = /(?<![\w.-])\d{4}-\d{2}-\d{2}(?!\d)|(?<![\w.-])\d[\d,]*(?:\.\d+)?(?![\w-]|\.\w)/g;

/** Every number that a message, title or example of the source names. */
function mentions(path: string, text: string): readonly Literal[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      for (const [token] of node.text.matchAll(named))
        found.push({ where: `${path}:${line + 1} ${node.getText()}`, value: token.replaceAll(",", "") });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("no message, title or example names a figure of the policy", () => {
  const printed = new Set(figuresOf(source.filter((path) => path.startsWith(policyFolder))).map(({ value }) => value));
  const files = source.filter((path) => ![policyFolder, ...decidingNothing].some((folder) => path.startsWith(folder)));
  // One digit is a number of things, a phase or an annex.
  const suspects = files
    .flatMap((path) => mentions(path, read(path)))
    .filter(({ value }) => printed.has(value) && value.length > 1);
  expect(suspects.map(({ where }) => where)).toEqual([]);
});

test("a text names numbers and dates, its ids and keys do not", () => {
  const text = "const a = ['from 3,500 or 49.9', `on 2021-02-28, $" + "{a} 85%`, 'P-2.3.b', 'day-15', '5.2.a']; // 200";
  expect(mentions("a.ts", text).map(({ value }) => value)).toEqual(["3500", "49.9", "2021-02-28", "85"]);
});

test("figures are seen as numbers, as text and as dates, not in comments or prose", () => {
  const text = 'const a = [500, 0.6, "0.8", "2021-02-28", 6_000, 85n, -99.5]; // 200\nconst b = ["tier 200", 100, 0];';
  expect(figures("a.ts", text).map(({ value }) => value)).toEqual([
    "500",
    "0.6",
    "0.8",
    "2021-02-28",
    "6000",
    "85",
    "99.5",
  ]);
});
