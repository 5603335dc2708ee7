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

/** Everything of our own but the registers' prose and the ledgers' vocabulary, minified and compressed. */
async function ownCode(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [`${root}/src/index.ts`],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
    packages: "external",
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

// The goal is 30 kB; titles in two languages and their synonyms are most of the excess. It stood at 64 kB before the
// calendar of duties, the district's table, the whole answer for a person, and what the second reading asks for; at 80
// before policies as files and explanations as data.
test("our own code stays small", async () => {
  expect(await ownCode()).toBeLessThan(100_000);
});
