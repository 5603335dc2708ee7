import { writeFile } from "node:fs/promises";
import { build, type Plugin } from "esbuild";

/** The command that scripts call again and again, as the command's front names it. */
const RUN = "./run.js";

/** Leaves the command `run` out of the other commands' build. */
export const runAside: Plugin = {
  name: "run-aside",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/run\.js$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: RUN, external: true } : undefined,
    );
  },
};

/**
 * Builds the command `run` into one file with the rules and nothing else: in the file that the other commands share, an
 * engine has thrice as much to go through before the first answer.
 */
export async function publishRun(dist: string, plugins: Plugin[]): Promise<void> {
  const { metafile } = await build({
    entryPoints: ["src/cli/run.ts"],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    target: "node20",
    platform: "node",
    plugins,
    metafile: true,
    outfile: `${dist}/run.js`,
  });
  await writeFile(`${dist}/metafile-run.json`, JSON.stringify(metafile));
}
