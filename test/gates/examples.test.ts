import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import {
  type Block,
  blocksOf,
  compile,
  docstringBlocks,
  docstrings,
  moduleName,
  pageBlocks,
} from "./example-blocks.js";
import { projectFiles, root } from "./project.js";

// Inside the package, so that its own name resolves to the built package, as it does for those who install it.
const folder = join(root, "reports/examples");
const exported = Object.keys(createRequire(join(root, "package.json"))("yingzhou-insurance") as object);

const examples = [...pageBlocks, ...docstringBlocks]
  .filter(({ language }) => language === "ts")
  .map((block) => ({ block, path: join(folder, `${moduleName(block)}.ts`), ...compile(block, exported) }));

interface Outcome {
  readonly module: string;
  readonly line: number;
  readonly kind: "value" | "throws" | "error";
  readonly actual: unknown;
  readonly expected: unknown;
}

function runAll(): readonly Outcome[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const paths = examples.map(({ path, module }) => {
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
    const compiled = path.replace(/\.ts$/, ".js");
    writeFileSync(compiled, ts.transpileModule(module, { compilerOptions: options }).outputText);
    writeFileSync(path, `declare const claim: (...parts: unknown[]) => Promise<void>;\n${module}\nexport {};\n`);
    return compiled;
  });
  if (paths.length === 0) return [];
  const printed = execFileSync(process.execPath, [join(import.meta.dirname, "run-examples.js"), ...paths], {
    encoding: "utf8",
  });
  return JSON.parse(printed) as readonly Outcome[];
}

/**
 * Both sides as JSON, and a number as the text it prints as: so an amount is equal to 70 and to "70", as it is for who
 * reads the finding from JSON, while a key too many, or a figure in the last place, is a difference.
 */
function comparable(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === "number" ? String(part) : part));
}

const outcomes = runAll();

describe("examples", () => {
  test.each(examples)("$block.where", ({ path, claims }) => {
    const own = outcomes.filter(({ module }) => module === path.replace(/\.ts$/, ".js"));
    const shown = (pick: (outcome: Outcome) => unknown) =>
      own.map((outcome) => [outcome.line, comparable(pick(outcome))]);
    expect(shown(({ actual }) => actual)).toEqual(shown(({ expected }) => expected));
    expect(own.map(({ line }) => line)).toEqual(claims.map(({ line }) => line));
  });

  test("every example is well typed", () => {
    const program = ts.createProgram(
      examples.map(({ path }) => path),
      {
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2022,
        types: ["node"],
        typeRoots: [join(root, "node_modules/@types")],
        strict: true,
        noEmit: true,
        skipLibCheck: true,
      },
    );
    const problems = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
      const at = diagnostic.file?.fileName.slice(folder.length + 1) ?? "";
      return `${at}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
    });
    expect(problems).toEqual([]);
  });
});

/** A folder that has the package installed, as a reader's has. */
const consumer = mkdtempSync(join(tmpdir(), "reader-"));
mkdirSync(join(consumer, "node_modules"));
symlinkSync(root, join(consumer, "node_modules/yingzhou-insurance"), "junction");
// Files that a page shows lie beside it.
for (const path of projectFiles("docs/guide/*.json")) symlinkSync(join(root, path), join(consumer, basename(path)));

afterAll(() => rmSync(consumer, { recursive: true, force: true }));

const python = spawnSync("python3", ["--version"]).status === 0;
const asCommand = /(?:npx yingzhou-insurance|node dist\/cli\.js)(?=\s|$)/;

interface Command {
  readonly where: string;
  readonly line: string;
  readonly exit: number;
  readonly output: string | undefined;
}

/**
 * `# => text` below a command shows its output, `# exit 2` its exit code; so does the text block under a lone command.
 */
function commandsOf(block: Block): readonly Command[] {
  const lines = block.text.split("\n").filter((line) => line.trim() !== "");
  const starts = lines.flatMap((line, index) => (line.startsWith("#") ? [] : [index]));
  return starts.flatMap((start, order) => {
    const line = lines[start] ?? "";
    if (!(asCommand.test(line) || line.startsWith("python3 "))) return [];
    const notes = lines.slice(start + 1, starts[order + 1]);
    const shown = notes.flatMap((note) => note.match(/^# => ?(.*)$/)?.[1] ?? []);
    const exit = Number(notes.flatMap((note) => note.match(/^# exit (\d+)$/)?.[1] ?? [])[0] ?? 0);
    const isLone = starts.length === 1 && ["text", "json"].includes(block.next?.language ?? "");
    const output = shown.length > 0 ? shown.join("\n") : isLone ? block.next?.text : undefined;
    return [{ where: block.where, line, exit, output }];
  });
}

/** Output as a pattern: a line that holds only `…` stands for any lines. */
function pattern(output: string): RegExp {
  const lines = output.trimEnd().split("\n");
  const escaped = lines.map((line) =>
    line.trim() === "…" ? "[^]*?" : line.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`^${escaped.join("\n")}$`);
}

function run({ line, exit }: Command): { readonly exit: number; readonly output: string } {
  const command = line.replaceAll(new RegExp(asCommand, "g"), `"${process.execPath}" "${join(root, "dist/cli.js")}"`);
  try {
    const output = execFileSync("bash", ["-c", command], {
      cwd: consumer,
      encoding: "utf8",
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return { exit: 0, output };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { exit: status, output: exit === 0 ? `${stdout}${stderr}` : stdout || stderr };
  }
}

const commands = pageBlocks.filter(({ language }) => language === "sh").flatMap(commandsOf);

describe.skipIf(commands.length === 0)("commands of the pages", () => {
  test.for(commands)("$where $line", (command, { skip }) => {
    skip(command.line.startsWith("python3 ") && !python, "there is no python3 here");
    const { exit, output } = run(command);
    const trimmed = output.replaceAll(/[ \t]+$/gm, "").trimEnd();
    expect({ exit, output: trimmed }).toEqual({
      exit: command.exit,
      output: command.output === undefined ? trimmed : expect.stringMatching(pattern(command.output)),
    });
  });
});

describe("the reading of examples", () => {
  const page =
    "```ts\nconst a = 1; // => 1\nf(\n  a,\n).b; // => {\n//   c: 2,\n// }\nf(); // throws RuleInputError\ng(); // " +
    "words\n```\n\n```text\nout\n```";

  test("claims of one line and of several are found", () => {
    const [block] = blocksOf("page.md", page);
    expect(block && compile(block, ["f", "g", "unused"])).toMatchObject({
      module: expect.stringMatching(/^import \{ f, g \} from "yingzhou-insurance";/),
      claims: [
        { line: 1, expression: "a", expected: "1", kind: "value" },
        { line: 2, expected: "{\n  c: 2,\n}", kind: "value" },
        { line: 7, expected: '"RuleInputError"', kind: "throws" },
      ],
    });
    expect(block?.next?.text).toBe("out");
  });

  test("blocks of docstrings keep the line numbers of their file", () => {
    const text = '/** one */\nconst a = "/**";\n/**\n * ```ts\n * a; // => 1\n * ```\n */\n';
    expect(blocksOf("a.ts", docstrings("a.ts", text))).toEqual([
      { where: "a.ts:4", language: "ts", text: "a; // => 1", next: undefined },
    ]);
  });

  test("an amount equals its number and its text, and nothing near it", () => {
    expect(comparable({ value: 70 })).toEqual(comparable({ value: "70" }));
    expect(comparable({ value: 70 })).not.toEqual(comparable({ value: "70.00000000000001" }));
    expect(comparable({ value: 70 })).not.toEqual(comparable({ value: 70, more: 1 }));
  });
});
