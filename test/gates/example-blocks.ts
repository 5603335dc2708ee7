import { posix } from "node:path";
import ts from "typescript";
import { projectFiles, read } from "./project.js";

/** One fenced block of a page or docstring. */
export interface Block {
  /** File and line, as in `README.md:20`. */
  readonly where: string;
  readonly language: string;
  readonly text: string;
  /** The block right below, if only blank lines lie between: the output that a command is shown to give. */
  readonly next: Block | undefined;
}

export function blocksOf(path: string, text: string): readonly Block[] {
  const lines = text.split(/\r?\n/);
  const found: { language: string; start: number; end: number }[] = [];
  let start = -1;
  for (const [index, line] of lines.entries()) {
    if (!/^\s*```/.test(line)) continue;
    if (start < 0) start = index;
    else {
      const language = lines[start]?.trim().slice("```".length).trim() ?? "";
      found.push({ language, start, end: index });
      start = -1;
    }
  }
  if (start >= 0) throw new Error(`${path}:${start + 1}: a block without an end`);
  const blocks: Block[] = [];
  for (const [index, { language, start, end }] of [...found.entries()].reverse()) {
    const gap = lines.slice(end + 1, found[index + 1]?.start);
    const next = gap.every((line) => line.trim() === "") ? blocks[0] : undefined;
    blocks.unshift({ where: `${path}:${start + 1}`, language, text: lines.slice(start + 1, end).join("\n"), next });
  }
  return blocks;
}

/** The docstrings of a source file as blank-padded text, so that line numbers stay those of the file. */
export function docstrings(path: string, text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const kept = new Set<number>();
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind !== ts.SyntaxKind.MultiLineCommentTrivia || !scanner.getTokenText().startsWith("/**")) continue;
    const first = source.getLineAndCharacterOfPosition(scanner.getTokenStart()).line;
    const last = source.getLineAndCharacterOfPosition(scanner.getTokenEnd()).line;
    for (let line = first; line <= last; line += 1) kept.add(line);
  }
  return text
    .split(/\r?\n/)
    .map((line, index) => (kept.has(index) ? line.replace(/^\s*(?:\/\*\*|\*\/|\*) ?/, "").replace(/\s*\*\/$/, "") : ""))
    .join("\n");
}

export const pageBlocks: readonly Block[] = projectFiles("README.md", "docs/guide/*.md", "docs/guide/**/*.md").flatMap(
  (path) => blocksOf(path, read(path)),
);

export const docstringBlocks: readonly Block[] = projectFiles("src/*.ts", "src/**/*.ts").flatMap((path) =>
  blocksOf(path, docstrings(path, read(path))),
);

/** A claim of an example: what stands before `// =>` gives what stands after it, or throws the error named. */
interface Claim {
  readonly line: number;
  readonly expression: string;
  readonly expected: string;
  readonly kind: "value" | "throws";
}

interface Compiled {
  /** A module that calls `claim(line, kind, () => actual, () => expected)` for each claim. */
  readonly module: string;
  readonly claims: readonly Claim[];
}

/** The comment that begins on the line where a statement ends, with the comment lines right below it. */
function commentAfter(text: string, end: number): string | undefined {
  const [first, ...rest] = text.slice(end).split("\n");
  const opening = first?.match(/^\s*\/\/\s?(.*)$/)?.[1];
  if (opening === undefined) return undefined;
  const lines = [opening];
  for (const line of rest) {
    const more = line.match(/^\s*\/\/\s?(.*)$/)?.[1];
    if (more === undefined) break;
    lines.push(more);
  }
  return lines.join("\n").trim();
}

function subjectOf(statement: ts.Statement): ts.Node | undefined {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name;
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const isPrinted = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return isPrinted ? expression.arguments[0] : expression;
}

/**
 * Turns an example into a module. A block that imports nothing finds every export of the package in scope, as a reader
 * of a docstring takes for granted.
 */
export function compile(block: Block, exported: readonly string[]): Compiled {
  const source = ts.createSourceFile("example.ts", block.text, ts.ScriptTarget.Latest, true);
  const claims: Claim[] = [];
  let body = "";
  for (const statement of source.statements) {
    const subject = subjectOf(statement);
    const comment = commentAfter(block.text, statement.end);
    const value = comment?.match(/^=>\s*([\s\S]+)$/)?.[1];
    const error = comment?.match(/^throws ([\w$]+)/)?.[1];
    if (subject === undefined || (value === undefined && error === undefined)) {
      body += statement.getFullText();
      continue;
    }
    const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
    const expression = subject.getText();
    const kind = value === undefined ? "throws" : "value";
    const expected = value ?? JSON.stringify(error);
    claims.push({ line, expression, expected, kind });
    if (ts.isVariableStatement(statement)) body += statement.getFullText();
    body += `\nawait claim(${line}, "${kind}", () => (${expression}), () => (${expected}));`;
  }
  const hasImports = source.statements.some((statement) => ts.isImportDeclaration(statement));
  const names = exported.filter((name) => new RegExp(`\\b${name}\\b`).test(block.text));
  const head = hasImports || names.length === 0 ? "" : `import { ${names.join(", ")} } from "yingzhou-insurance";\n`;
  return { module: head + body, claims };
}

/** The name of a block's module: its file and line, made fit for a file name. */
export function moduleName({ where }: Block): string {
  return posix.normalize(where).replaceAll(/[^\w.-]+/g, "-");
}
