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

/** Bytes of all our own code but the registers' prose. */
export function ownCode() {
  const withoutProse = {
    name: "without-prose",
    setup: (bundle) => bundle.onResolve({ filter: prose }, ({ path }) => ({ path, external: true })),
  };
  return bytesOf({ entryPoints: [join(root, "src/index.ts")], packages: "external", plugins: [withoutProse] });
}

async function bytesOf(options) {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
    ...options,
  });
  const { contents: code } = outputFiles[0];
  return { minified: code.length, brotli: brotliCompressSync(code).length, gzip: gzipSync(code).length };
}
