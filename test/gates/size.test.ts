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

/** Rooms that a bundle may begin with; the first begins as the index does. */
const beginnings = [
  "index",
  "foundation/examine",
  "pension/contributions/full-deposit",
  "medical/enrolment/household-enrolment",
  "settlement/pension-row",
  "explain/answer",
  "catalog/person-overview",
  "policy/policy",
];

/** All that is loaded but the registers' prose and the ledgers' vocabulary, minified and compressed. */
async function code(beginning: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: [beginning, "index"].map((room) => `export * from "./src/${room}.ts";`).join(""),
      resolveDir: root,
      loader: "ts",
    },
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
// The mean of some orders: by the order alone, one and the same code comes to 200 bytes more or less, and two
// functions that change places to 80; a bound on one order is met by luck.
test("our code stays small, packages in", { timeout: 120_000 }, async () => {
  let sum = 0;
  for (const beginning of beginnings) sum += await code(beginning);
  expect(sum / beginnings.length).toBeLessThan(107_575);
});
