import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const root = join(import.meta.dirname, "../..");
const { build } = createRequire(join(root, "package.json"))("esbuild");

/** Bytes of a program that imports something of the built package: minified, and that compressed. */
export function sizeOf(contents, external = []) {
  return bytesOf({ stdin: { contents, resolveDir: root }, external });
}

const prose = /\/(?:reasons\/[\w-]+|yingzhou-2021\/(?:clauses|readings|parameters)[\w-]*)\.js$/;

const STRINGS = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
/** Titles, their synonyms and sentences, in either language; keys and codes have no blanks. */
const WORDS = /[\u4e00-\u9fff]|^"[^"]* /;

/** Bytes of all our own code but the registers' prose; on request without titles and sentences too. */
export async function ownCode(withWords = true) {
  const withoutProse = {
    name: "without-prose",
    setup: (bundle) => bundle.onResolve({ filter: prose }, ({ path }) => ({ path, external: true })),
  };
  const code = await bundled({
    entryPoints: [join(root, "src/index.ts")],
    packages: "external",
    plugins: [withoutProse],
  });
  return lengths(
    withWords
      ? code
      : Buffer.from(
          Buffer.from(code)
            .toString()
            .replace(STRINGS, (text) => (WORDS.test(text) ? '""' : text)),
        ),
  );
}

async function bytesOf(options) {
  return lengths(await bundled(options));
}

async function bundled(options) {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
    ...options,
  });
  return outputFiles[0].contents;
}

function lengths(code) {
  return { minified: code.length, brotli: brotliCompressSync(code).length, gzip: gzipSync(code).length };
}
