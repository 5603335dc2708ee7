import { createRequire } from "node:module";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { root } from "./project.js";

interface Esbuild {
  build(options: object): Promise<{ readonly outputFiles: readonly [{ readonly contents: Uint8Array }] }>;
}

// The bundler that tsup brings; a second one of another version would measure something else.
const { build } = createRequire(createRequire(`${root}/package.json`).resolve("tsup"))("esbuild") as Esbuild;

const prose =
  /\/(?:sentences\/[\w-]+|yingzhou-2021\/(?:clauses|readings|parameters|sections)[\w-]*|[\w-]+-vocabulary)\.js$/;

/** All that is loaded but the registers' prose and the ledgers' vocabulary, minified and compressed. */
async function code(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [`${root}/src/index.ts`],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
    plugins: [
      {
        name: "without-prose",
        setup(bundle: { onResolve(filter: object, resolve: (found: { path: string }) => object): void }) {
          bundle.onResolve({ filter: prose }, ({ path }) => ({ path, external: true }));
        },
      },
    ],
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}

// What whoever imports everything pays for, whosever code it is: a package that goes, or code of our own in its place,
// shows alike. It stood at 121 kB, 100 of them our own, before amounts were reckoned without decimal.js. Titles in two
// languages and their synonyms are most of it.
test("our code stays small, packages in", async () => {
  expect(await code()).toBeLessThan(107_500);
});
