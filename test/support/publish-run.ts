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

/** What is built into one file with what it needs of the package and nothing else, and what that file is called. */
const alone = { run: "run.js", reader: "reader.mjs" } as const;

/**
 * Builds the command `run`, and the thread that reads large files: in the files that the other commands share, an
 * engine has thrice as much to go through before the first answer, and a second thread would hold all of it again.
 */
export async function publishAlone(name: keyof typeof alone, dist: string, plugins: Plugin[]): Promise<void> {
  const { metafile } = await build({
    entryPoints: [`src/cli/${name}.ts`],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    target: "node20",
    platform: "node",
    plugins,
    metafile: true,
    outfile: `${dist}/${alone[name]}`,
  });
  await writeFile(`${dist}/metafile-${name}.json`, JSON.stringify(metafile));
}
