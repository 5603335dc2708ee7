import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "reports/bench");

/** What a source of the ledger room exports, which the package doesn't: bundled for this run. */
export async function fromSources(path) {
  return import(pathToFileURL(await bundled(path)).href);
}

/** The path of a source bundled into one file. */
export async function bundled(path) {
  // The bundler is the package's, not this folder's.
  const { build } = await import(import.meta.resolve("esbuild"));
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(path, ".ts")}.mjs`);
  await build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile,
  });
  return outfile;
}
