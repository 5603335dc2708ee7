import { readFileSync } from "node:fs";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { described } from "./described.mjs";

const silent = { isDebugEnabled: () => false, debug() {}, info() {} };

const A_TYPE = "only the compiler sees it";
const types = { shouldIgnore: ({ node }) => (node.declare === true ? A_TYPE : undefined) };

/**
 * All mutants of some files by their numbers, and the text of each file with all its mutants in it: `$is(7)` asks
 * whether the seventh is at work, `$at(7, 8)` says that two are reached.
 */
export async function instrumented(files) {
  const sources = files.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const options = { plugins: null, excludedMutations: [], ignorers: [types], noHeader: true };
  const { files: written, mutants } = await new Instrumenter(silent).instrument(sources, options);
  const contents = new Map(sources.map(({ name, content }) => [name, content]));
  return {
    mutants: mutants
      .filter(({ statusReason }) => statusReason !== A_TYPE)
      .map((mutant) => ({
        id: Number(mutant.id),
        ...described(mutant.fileName, contents.get(mutant.fileName), mutant),
        ...(mutant.status && { status: mutant.status, statusReason: mutant.statusReason }),
      })),
    texts: Object.fromEntries(written.map(({ name, content }) => [name, switched(content)])),
  };
}

function switched(text) {
  return text
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, "$is($1)")
    .replace(/stryCov_9fa48\(([^)]*)\)/g, (_, ids) => `$at(${ids.replaceAll('"', "")})`);
}
