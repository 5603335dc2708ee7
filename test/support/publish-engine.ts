import { writeFile } from "node:fs/promises";
import { build, type Plugin } from "esbuild";

/**
 * Makes `yingzhou-insurance.iife.js`: all rules in one file that any JavaScript engine takes as it is, and a record of
 * what was bundled beside it.
 */
export async function publishEngine(dist: string, plugins: Plugin[]): Promise<void> {
  const { metafile } = await build({
    entryPoints: ["src/engine/engine.ts"],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    globalName: "yingzhouInsurance",
    target: "es2023",
    platform: "neutral",
    mainFields: ["module", "main"],
    plugins,
    metafile: true,
    outfile: `${dist}/yingzhou-insurance.iife.js`,
  });
  await writeFile(`${dist}/metafile-iife.json`, JSON.stringify(metafile));
}
