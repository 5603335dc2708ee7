import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { clauses, contributionSubsidy, explain, readings } from "../../src/index.js";
import { caseTables } from "../support/case-table.js";
import { read, root } from "./project.js";

/** A program that has installed the package: the tarball unpacked into its node_modules, and nothing beside it. */
const consumer = mkdtempSync(join(tmpdir(), "consumer-"));
const modules = join(consumer, "node_modules");
const installed = join(modules, "yingzhou-insurance");
const cases = join(installed, "dist/cases");
const tables = caseTables();

afterAll(() => rmSync(consumer, { recursive: true, force: true }));

// `prepack` would build again, under the feet of the tests that read the build.
const tarball = execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", consumer], {
  cwd: root,
  encoding: "utf8",
}).trim();
mkdirSync(installed, { recursive: true });
execFileSync("tar", ["-xzf", join(consumer, tarball), "-C", installed, "--strip-components", "1"]);
writeFileSync(join(consumer, "package.json"), '{ "private": true, "type": "module" }');

function runNode(file: string, text: string): unknown {
  writeFileSync(join(consumer, file), text);
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: consumer, encoding: "utf8" }));
}

const ask = "console.log(JSON.stringify(contributionSubsidy({ tier: 500 }).subsidy));";
const answer = { status: "determined", value: "70" };

test("the tarball holds the build, the cases and the papers, and nothing else", () => {
  expect(readdirSync(installed).sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "dist",
    "docs",
    "package.json",
  ]);
  expect(readdirSync(cases).sort()).toEqual([
    "contribution_subsidy.py",
    "medical",
    "pension",
    "run_cases.py",
    "schema.json",
  ]);
});

test("the bundler's own records stay at home", () => {
  expect(readdirSync(join(installed, "dist")).filter((name) => name.startsWith("metafile"))).toEqual([]);
});

test("what they tell of is in the tarball; the page holds its script and its style", () => {
  const records = readdirSync(join(root, "dist")).filter((name) => name.startsWith("metafile-"));
  const made = records.flatMap((name) =>
    Object.keys((JSON.parse(read(`dist/${name}`)) as { readonly outputs: object }).outputs),
  );
  expect(made).toContain("dist/yingzhou-insurance.iife.js");
  const shipped = made.map((file) => (/^dist\/main\.(?:js|css)$/.test(file) ? "dist/page.html" : file));
  expect(shipped.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
});

test("where the readme leads within the project, the tarball has the page", () => {
  const targets = [...read("README.md").matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path as string);
  expect(targets).toContain("docs/guide/README.md");
  expect(targets.filter((path) => !existsSync(join(installed, path)))).toEqual([]);
});

test("the tables ship with every row written out", () => {
  for (const table of tables)
    expect(JSON.parse(readFileSync(join(cases, `${table.rule}.json`), "utf8"))).toEqual(table);
});

test("the registers and sentences of the build are those of the source", () => {
  const text = `import { clauses, contributionSubsidy, explain, readings } from "yingzhou-insurance";
    const finding = contributionSubsidy({ tier: 100, payment: "agency-paid", interrupted: true });
    console.log(JSON.stringify({ clauses: structuredClone(clauses), readings, said: explain(finding, "en") }));`;
  const said = explain(contributionSubsidy({ tier: 100, payment: "agency-paid", interrupted: true }), "en");
  expect(runNode("registers.mjs", text)).toEqual({ clauses, readings, said });
});

test("import", () => {
  expect(runNode("ask.mjs", `import { contributionSubsidy } from "yingzhou-insurance"; ${ask}`)).toEqual(answer);
});

test("require", () => {
  expect(runNode("ask.cjs", `const { contributionSubsidy } = require("yingzhou-insurance"); ${ask}`)).toEqual(answer);
});

test("import and require offer the same names", () => {
  const list = 'console.log(JSON.stringify(Object.keys(all).filter((name) => name !== "default").sort()));';
  const imported = runNode("names.mjs", `import * as all from "yingzhou-insurance"; ${list}`);
  expect(imported).toEqual(runNode("names.cjs", `const all = require("yingzhou-insurance"); ${list}`));
});

test("the JSON Schemas of rules, ledgers and settlements can be required, and are what the functions give", () => {
  const text = `
    const { rules, factsSchema, findingSchema, ledgerSchema, settlementSchema } = require("yingzhou-insurance");
    const schema = (name) => require("yingzhou-insurance/schemas/" + name + ".json");
    const pairs = [
      ...rules.flatMap(({ id }) => [
        [schema(id + ".facts"), factsSchema(id)],
        [schema(id + ".finding"), findingSchema(id)],
      ]),
      ...["pension", "medical"].flatMap((ledger) => [
        [schema(ledger + "/ledger"), ledgerSchema(ledger)],
        ...["state", "sums"].map((each) => [schema(ledger + "/" + each), settlementSchema(ledger, each)]),
      ]),
    ];
    const differ = pairs.filter(([file, made]) => JSON.stringify(file) !== JSON.stringify(made)).length;
    console.log(JSON.stringify([pairs.length - 2 * rules.length, differ]));`;
  expect(runNode("schemas.cjs", text)).toEqual([6, 0]);
});

test("the cases of nested folders, their schema and the manifest can be required", () => {
  const cases = 'require("yingzhou-insurance/cases/pension/contribution-subsidy.json")';
  const schema = 'require("yingzhou-insurance/cases/schema.json")';
  const manifest = 'require("yingzhou-insurance/package.json").version';
  const { version } = JSON.parse(read("package.json")) as { version: string };
  expect(runNode("files.cjs", `console.log(JSON.stringify([typeof ${cases}, ${schema}.type, ${manifest}]))`)).toEqual([
    "object",
    "object",
    version,
  ]);
});

test("the command starts from the tarball", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const printed = execFileSync(process.execPath, [join(installed, "dist/cli.js"), "--version"], { encoding: "utf8" });
  expect(printed).toContain(version);
});

test("a reader that stops early is no crash", () => {
  const script = `set -o pipefail; "${process.execPath}" "${join(installed, "dist/cli.js")}" clauses | head -1`;
  expect(execFileSync("bash", ["-c", script], { encoding: "utf8" })).toContain("P-0.1");
});

const python = spawnSync("python3", ["--version"]).status === 0;

describe.skipIf(!python)(`the published cases judge from Python${python ? "" : " (skipped: no python3 here)"}`, () => {
  const sizes = new Map(tables.map((table) => [table.rule, table.cases.length]));
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const own = sizes.get("pension/contribution-subsidy") ?? 0;

  function runPython(...args: readonly string[]): { readonly exit: number | null; readonly lines: readonly string[] } {
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1", PYTHONPATH: cases, PYTHONIOENCODING: "utf-8" };
    const { status, stdout, stderr } = spawnSync("python3", args, { cwd: consumer, encoding: "utf8", env });
    return { exit: status, lines: `${stdout}${stderr}`.trim().split("\n") };
  }

  test("the command: every row", () => {
    const command = [process.execPath, join(installed, "dist/cli.js"), "answer"];
    const { exit, lines } = runPython(join(cases, "run_cases.py"), ...command);
    expect({ exit, lines }).toEqual({ exit: 0, lines: [`${all} agree, 0 differ, 0 not implemented`] });
  });

  test("a rule written again: its rows", () => {
    const { exit, lines } = runPython(join(cases, "contribution_subsidy.py"));
    expect({ exit, lines }).toEqual({
      exit: 0,
      lines: [`${own} agree, 0 differ, ${all - own} not implemented`],
    });
  });

  test.each([
    ["an amount", "LADDER[2000] = 201", "2000 yuan"],
    ["a boundary", 'LAST_DAY = "2021-10-11"', "outside"],
    ["an error that is not raised", "TIERS.append(2500)", "2500"],
  ])("%s gone wrong is told, with its row", (_, change, words) => {
    const script = `import sys, contribution_subsidy as own\nown.${change}\nsys.exit(own.judge(own.answer))`;
    const { exit, lines } = runPython("-c", script);
    expect(exit).toBe(1);
    expect(lines.join("\n")).toContain(words);
  });

  test("an implementation of nothing agrees with nothing", () => {
    const { exit, lines } = runPython("-c", "import run_cases, sys; sys.exit(run_cases.judge(lambda *asked: None))");
    expect({ exit, lines }).toEqual({ exit: 1, lines: [`0 agree, 0 differ, ${all} not implemented`] });
  });
});

test.each(["consumer.mts", "consumer.cts"])("%s compiles with every library checked", (file) => {
  const text = `
    import { contributionSubsidy } from "yingzhou-insurance";
    const { subsidy } = contributionSubsidy({ tier: 500 });
    export const yuan: string | undefined = subsidy.status === "determined" ? subsidy.value : undefined;
    // @ts-expect-error a misspelt fact is refused
    contributionSubsidy({ teir: 500 });
  `;
  writeFileSync(join(consumer, file), text);
  const program = ts.createProgram([join(consumer, file)], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  });
  const problems = ts.getPreEmitDiagnostics(program);
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});
