import ts from "typescript";
import { expect, test } from "vitest";
import { projectFiles, read } from "./project.js";

/**
 * Numbers that mean the same under every notice: none, one, a pair, months of a year, the hundred of a percentage,
 * fen of a yuan. Every other number is a figure, and figures are policy.
 */
const allowed: ReadonlySet<string> = new Set(["0", "1", "2", "10", "12", "100"]);

/**
 * Units of arithmetic and limits of size, which stand in the source as `const NAME = value;` at the top of a module.
 * They are the same under every notice; one more is a matter of review, and so is another value.
 */
const limits: Readonly<Record<string, readonly [value: number, meaning: string]>> = {
  PER_MILLE: [1000, "thousandths in a whole"],
  HIGHEST_PERCENT: [10_000, "limit: a percentage of more than a whole"],
  MOST_PERSONS: [100_000_000, "limit: persons in a budget"],
  MOST_CUTS: [1000, "limit: cuts of a fund"],
  EXACT_DIGITS: [13_000, "digits of a power of twice that many cuts"],
  MILDEST_ON_CERTIFICATE: [4, "limit: grades of the certificate of disability"],
  MOST_POLICIES: [64, "limit: policies that the one file keeps by their text"],
  MOST_OF_A_KIND: [4, "limit: clauses or readings that a search shows"],
  LONGEST_CELL: [1000, "limit: characters of a cell"],
  LONGEST_PROSE: [4000, "limit: characters of a title or a paraphrase in a policy"],
  MOST_NEXT: [3, "limit: rules that an answer leads to"],
  OLDEST: [130, "limit: years of an age that is typed"],
  WRITE_MS: [350, "limit: the rest between two writings of the address"],
  REST_MS: [500, "limit: the rest after which a screen reader is told"],
  EARLIEST_YEAR: [1000, "limit: the first year of four digits"],
};

/** The name of the limit that a number is the whole of; none for another number. */
function limitOf(node: ts.Node): string | undefined {
  const declaration = node.parent;
  if (!ts.isNumericLiteral(node) || !ts.isVariableDeclaration(declaration)) return undefined;
  const atTop = ts.isSourceFile(declaration.parent.parent.parent);
  const isConst = (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
  const name = declaration.name.getText();
  const isListed = Object.hasOwn(limits, name) && limits[name]?.[0] === Number(node.text);
  return atTop && isConst && isListed ? name : undefined;
}

/** Whether an expression computes with numbers alone: a figure in disguise, whatever its numbers are. */
function isArithmeticOfNumbers(node: ts.Node): boolean {
  const isNumber = (part: ts.Expression): boolean => {
    if (ts.isParenthesizedExpression(part)) return isNumber(part.expression);
    if (ts.isPrefixUnaryExpression(part)) return isNumber(part.operand);
    if (ts.isBinaryExpression(part)) return isNumber(part.left) && isNumber(part.right);
    return ts.isNumericLiteral(part) || ts.isBigIntLiteral(part);
  };
  return ts.isBinaryExpression(node) && isNumber(node);
}

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
    const tell = (value: string): void => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ where: `${path}:${line + 1} ${node.getText()}`, value });
    };
    if (isArithmeticOfNumbers(node)) {
      tell(node.getText());
      return;
    }
    const isText = ts.isStringLiteralLike(node) && disguised.test(node.text);
    if (isText || ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) {
      const value = node.text.replace(/n$/, "");
      if (!allowed.has(value) && limitOf(node) === undefined) tell(value);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function limitsIn(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = limitOf(node);
    if (name !== undefined) found.push(name);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Rooms that decide nothing: forms of files, examples for people, sample facts for a first run, drawings. */
const decidingNothing = [
  "src/ledger/",
  "src/cli/",
  "src/page/ask/examples.tsx",
  "src/page/person/examples.ts",
  "src/page/read/ladder-chart.tsx",
  "src/page/read/reading-examples.ts",
  "src/page/settle/",
];

const figuresOf = (paths: readonly string[]) => paths.flatMap((path) => figures(path, read(path)));
const source = projectFiles("src/*.ts", "src/*.tsx");
const policyFolder = "src/policy/yingzhou-2021/";

test("no figure stands in the source but under the policy's own folder", () => {
  const exempt = [policyFolder, "src/foundation/", ...decidingNothing];
  const files = source.filter((path) => !exempt.some((folder) => path.startsWith(folder)));
  expect(figuresOf(files).map(({ where }) => where)).toEqual([]);
});

test("every limit of the list stands in the source", () => {
  const names = source.flatMap((path) => limitsIn(path, read(path)));
  expect(Object.keys(limits).filter((name) => !names.includes(name))).toEqual([]);
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

test("a limit is a number by its name and its value, alone at the top of a module", () => {
  const text = [
    "const PER_MILLE = 1000; export const HIGHEST_PERCENT = 10_000;",
    "const TIER = 1000; let MOST_CUTS = 1000; const LONGEST_CELL = 2000; const limits = { HIGHEST_PERCENT: 10_000 };",
    "const HIGHEST_PERCENT = [10_000]; function f() { const MOST_CUTS = 1000; }",
  ].join("\n");
  expect(figures("a.ts", text).map(({ value }) => value)).toEqual(["1000", "1000", "2000", "10000", "10000", "1000"]);
});

test("arithmetic of numbers alone is a figure in disguise", () => {
  const text = "const a = [2 ** (2 * (2 + 2)), 1 + 2, 10 * -100, 100n * 100n, half * 2, 10 ** decimals, year - 1];";
  expect(figures("a.ts", text).map(({ value }) => value)).toEqual([
    "2 ** (2 * (2 + 2))",
    "1 + 2",
    "10 * -100",
    "100n * 100n",
  ]);
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
