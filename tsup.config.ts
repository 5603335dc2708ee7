import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";
import { ledgerPartSchema } from "./src/ledger/ledger-part.js";
import { publishCases } from "./test/support/publish-cases.js";
import { publishEngine } from "./test/support/publish-engine.js";
import { publishLicences } from "./test/support/publish-licences.js";
import { publishPage } from "./test/support/publish-page.js";
import { publishAlone, runAside } from "./test/support/publish-run.js";
import { textsWhenRead } from "./test/support/texts-when-read.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Whether a bundler sees by itself that making this value does nothing else, once the calls in it are marked. */
function isPlain(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isIdentifier(node) || ts.isLiteralExpression(node)) return true;
  const passed =
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node);
  if (!passed)
    return [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind);
  const parts = ts.isCallExpression(node) || ts.isNewExpression(node) ? (node.arguments ?? []) : expressionsOf(node);
  return parts.every(isPlain);
}

function expressionsOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  if (ts.isObjectLiteralExpression(node)) return node.properties;
  if (ts.isPropertyAssignment(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return [ts.isPropertyAssignment(node) ? node.initializer : node.expression];
  }
  return [];
}

type Insertion = readonly [position: number, text: string];

function marks(initializer: ts.Expression): readonly Insertion[] {
  if (!isPlain(initializer)) {
    return [
      [initializer.getStart(), "/* @__PURE__ */ (() => ("],
      [initializer.end, "))()"],
    ];
  }
  const found: Insertion[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) found.push([node.getStart(), "/* @__PURE__ */ "]);
    ts.forEachChild(node, visit);
  };
  visit(initializer);
  return found;
}

/** Marks every value that a module makes at load as free to drop when nothing asks for it. */
function markDroppable(path: string, text: string): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const insertions = source.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap((statement) => statement.declarationList.declarations)
    .flatMap(({ initializer }) => (initializer ? marks(initializer) : []));
  return [...insertions]
    .sort(([left], [right]) => right - left)
    .reduce((marked, [position, mark]) => marked.slice(0, position) + mark + marked.slice(position), text);
}

/** The modules whose every top-level value is free of effects; the command's shell is not among them. */
const marked = /^src\/(?!cli\/)/;

/**
 * Packages that make something in statements of their own as they are loaded, the prototype of a class or a table, which
 * nothing but a function around all of it drops; of each what it exports.
 */
const statements = [
  {
    file: /^node_modules\/fraction\.js\/dist\/fraction\.mjs$/,
    exported: /^export \{\s*Fraction as default, Fraction\s*\};$/m,
    name: "Fraction",
  },
  {
    file: /^node_modules\/sha256-uint8array\/dist\/sha256-uint8array\.mjs$/,
    exported: /^export \{ Hash, createHash \};$/m,
    name: "createHash",
  },
] as const;

function asOneValue(path: string, text: string, { exported, name }: (typeof statements)[number]): string {
  if (!exported.test(text)) throw new Error(`${path} exports something else`);
  return `export const ${name} = /* @__PURE__ */ (() => {\n${text.replace(exported, `return ${name};`)}\n})();`;
}

/**
 * `sideEffects: false` speaks of whole files, but bundled modules share one file, and there only a mark on the value
 * itself lets a consumer's bundler leave out a schema, a policy or a register that the program never uses.
 */
const droppable: Plugin = {
  name: "droppable",
  setup(build) {
    build.onLoad({ filter: /\.m?[jt]s$/ }, async ({ path }) => {
      const file = relative(process.cwd(), path).replaceAll("\\", "/");
      const one = statements.find((each) => each.file.test(file));
      if (one !== undefined) return { contents: asOneValue(path, await readFile(path, "utf8"), one), loader: "js" };
      if (!marked.test(file)) return undefined;
      const contents = markDroppable(path, await readFile(path, "utf8"));
      return { contents, loader: path.endsWith(".ts") ? "ts" : "js" };
    });
  },
};

/** The JSON Schemas of rules, ledgers, what settlements write and a policy, for other languages: `dist/schemas`. */
async function writeSchemas(): Promise<void> {
  const built = (await import(pathToFileURL(resolve("dist/index.js")).href)) as typeof import("./src/index.js");
  const schemas = [
    ...built.rules.flatMap(({ id }): [string, object][] => [
      [`${id}.facts`, built.factsSchema(id)],
      [`${id}.finding`, built.findingSchema(id)],
    ]),
    ...(["pension", "medical"] as const).flatMap((ledger): [string, object][] => [
      [`${ledger}/ledger`, built.ledgerSchema(ledger)],
      [`${ledger}/state`, built.settlementSchema(ledger, "state")],
      [`${ledger}/sums`, built.settlementSchema(ledger, "sums")],
      [`${ledger}/part`, ledgerPartSchema(ledger)],
    ]),
    ["policy", built.policySchema()] as const,
  ];
  for (const [name, schema] of schemas) {
    const path = `dist/schemas/${name}.json`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify(schema)}\n`);
  }
}

interface BundlerRecord {
  readonly outputs: Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>>;
}

const MARK = "/* @__PURE__ */ ";

/** The minifier drops comments: the marks pass it as an operator that nobody writes. */
const MARK_IN_PASSING = "~~~~~";

/**
 * Takes the spaces out of all that is loaded, and shortens further what the command alone loads: no bundler of a user
 * looks there for marks.
 */
async function tighten(): Promise<void> {
  const { outputs } = JSON.parse(await readFile("dist/metafile-esm.json", "utf8")) as BundlerRecord;
  const library = new Set(["dist/index.js"]);
  for (const path of library) for (const { path: part } of outputs[path]?.imports ?? []) library.add(part);
  for (const path of Object.keys(outputs)) {
    const how = library.has(path) ? ({ minifyWhitespace: true } as const) : ({ minify: true } as const);
    const text = (await readFile(path, "utf8")).replaceAll(MARK, library.has(path) ? MARK_IN_PASSING : "");
    const { code } = await transform(text, { charset: "utf8", format: "esm", ...how });
    await writeFile(path, code.replaceAll(MARK_IN_PASSING, MARK.trim()));
  }
}

const options: Options = {
  entry: { index: "src/index.ts", cli: "src/cli/main.ts" },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "node",
  removeNodeProtocol: false,
  splitting: true,
  clean: true,
  metafile: true,
  dts: { entry: { index: "src/index.ts" }, compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildPlugins: [runAside, textsWhenRead, droppable],
  esbuildOptions(options, { format }) {
    // Half of the package is Chinese, which takes twice the room in escapes.
    options.charset = "utf8";
    // Maps would fill the tarball: a frame of a stack is found again by building the same version with `--sourcemap`.
    options.minifyIdentifiers = true;
    // Syntax stays: what makes CommonJS of it breaks a constructor whose statements were joined.
    // The marks stand in comments, which go with the spaces; whoever requires takes the whole file in any case.
    options.minifyWhitespace = format === "cjs";
    if (format === "cjs") options.entryPoints = { index: "src/index.ts" };
  },
  async onSuccess() {
    publishCases("test/cases", "dist/cases");
    await publishPage("dist", [textsWhenRead, droppable]);
    await publishEngine("dist", [textsWhenRead, droppable]);
    await publishAlone("run", "dist", [textsWhenRead, droppable]);
    await publishAlone("reader", "dist", [textsWhenRead, droppable]);
    publishLicences("dist");
    await tighten();
    await writeSchemas();
  },
};

const config: ReturnType<typeof defineConfig> = defineConfig(options);

export default config;
