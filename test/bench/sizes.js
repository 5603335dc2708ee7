import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const root = join(import.meta.dirname, "../..");
const { build } = createRequire(join(root, "package.json"))("esbuild");

/** Bytes of a program that imports something of the built package: minified, and that compressed. */
export async function sizeOf(contents, external = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    external,
  });
  const { contents: code } = outputFiles[0];
  return { minified: code.length, brotli: brotliCompressSync(code).length, gzip: gzipSync(code).length };
}
