import { readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import * as vitest from "./vitest.mjs";

/** Modules that tests share and nothing of the sources is in: like packages, they are loaded once for all mutants. */
const KEPT = ["test/support/case-files.ts"];

/** What is loaded once, by name, while the project's other modules are evaluated anew. */
export async function loadedOnce(names, folder) {
  const loaded = new Map();
  for (const name of names) loaded.set(name, await imported(name, folder));
  return loaded;
}

function imported(name, folder) {
  if (name === "vitest") return vitest;
  return import(KEPT.includes(name) ? join(folder, `${basename(name)}.mjs`) : name);
}

/**
 * Makes one text of tests and sources, and tells the names of what is loaded once. What the text gives is a function
 * for each file of tests that evaluates it, and whatever it imports that was not evaluated before.
 */
export async function bundled(tests, texts, folder) {
  await build({
    entryPoints: KEPT,
    outdir: folder,
    outExtension: { ".js": ".ts.mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    plugins: [{ name: "placed", setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, ({ path }) => placed(path)) }],
  });
  const once = new Set(["vitest"]);
  const { outputFiles } = await build({
    stdin: {
      contents: `export const files = { ${tests.map((file) => `"${file}": () => require("./${file}")`).join(", ")} };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    // A test may import a module for its effects, which the package says its sources have none of.
    ignoreAnnotations: true,
    write: false,
    logLevel: "error",
    plugins: [{ name: "mutated", setup: (hooks) => mutated(hooks, texts, once, folder) }],
  });
  return { code: outputFiles[0].text, once: [...once] };
}

function mutated({ onResolve, onLoad }, texts, once, folder) {
  onResolve({ filter: /./ }, ({ path, resolveDir }) => {
    if (path.startsWith("node:")) return { path, external: true };
    if (!path.startsWith(".")) return { path, namespace: "once" };
    const file = relative(process.cwd(), resolve(resolveDir, path)).replace(/\.js$/, ".ts");
    return KEPT.includes(file) ? { path: file, namespace: "once" } : undefined;
  });
  onLoad({ filter: /./, namespace: "once" }, async ({ path }) => {
    once.add(path);
    const names = Object.keys(await imported(path, folder)).map((name, index) => [`_${index}`, name]);
    return {
      contents: [
        `const module = $once.get(${JSON.stringify(path)});`,
        ...names.map(([local, name]) => `const ${local} = module[${JSON.stringify(name)}];`),
        `export { ${names.map(([local, name]) => `${local} as ${name}`).join(", ")} };`,
      ].join("\n"),
    };
  });
  onLoad({ filter: /\.ts$/ }, ({ path }) => placed(path, loadedAtOnce(texts[relative(process.cwd(), path)])));
}

/**
 * Sources that load what they import when they are loaded themselves, not when they first need it: a test that asks for
 * a command would else seem to reach whatever its modules do once.
 */
function loadedAtOnce(text) {
  const later = [...(text ?? "").matchAll(/\bimport\((".*?")\)/g)].map(([, name]) => `\nimport ${name};`);
  return text && text + later.join("");
}

/** A module's text, and where it stands, which a bundle would not know. */
function placed(path, text = readFileSync(path, "utf8")) {
  const contents = text
    .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
    .replaceAll("import.meta.dirname", JSON.stringify(resolve(path, "..")));
  return { loader: "ts", contents };
}
