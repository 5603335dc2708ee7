import { writeFile } from "node:fs/promises";
import { build, type Plugin } from "esbuild";
import { packedIn } from "./publish-licences.js";

/**
 * Makes `yingzhou-insurance.iife.js`: all rules in one file that any JavaScript engine takes as it is, and a record of
 * what was bundled beside it. The file goes where the licences beside it don't, and names what it holds.
 */
export async function publishEngine(dist: string, plugins: Plugin[]): Promise<void> {
  const outfile = `${dist}/yingzhou-insurance.iife.js`;
  const { outputFiles, metafile } = await build({
    outfile,
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
    write: false,
  });
  const named = packedIn([metafile]).map(({ name, version, license }) => `${name} ${version} (${license})`);
  await writeFile(outfile, `/*! ${named.join(", ")} */\n${outputFiles[0]?.text}`);
  await writeFile(`${dist}/metafile-iife.json`, JSON.stringify(metafile));
}
