// Every mutant of the rules is killed, or listed in equivalents.json with why nothing tells it from the original.
// node test/mutation/gate.mjs [--all | file…]
//
// measured.json holds what came of each file of sources, under a digest of the file, of the tests and of all that tests read:
// what stands there is not run again. Named files are run alone, and all files with --all.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { described } from "./described.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const MEASURED = "test/mutation/measured.json";
const EQUIVALENTS = "test/mutation/equivalents.json";
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const { inProcess, jsonReporter } = json("test/stryker.config.json");
const filesIn = (folder, taken, left) =>
  readdirSync(folder, { recursive: true })
    .map((path) => `${folder}/${path}`)
    .filter((path) => taken.test(path) && !left.test(path))
    .sort();

const asked = process.argv.slice(2);
const sources = filesIn("src", /\.ts$/, new RegExp(inProcess.sourcesExcept));
const tests = digestOf([
  ...filesIn("test", /\.(?:ts|mjs|json)$/, /^test\/(?:bench|cli|trust|mutation\/(?:gate|measured|equivalents))/),
  ...filesIn("docs/spec/contracts", /\.json$/, /^$/),
  "package-lock.json",
]);
const digests = new Map(sources.map((file) => [file, digestOf([file], tests)]));
const before = json(MEASURED);
const isStanding = (file) => before[file]?.digest === digests.get(file);
const isAsked = (file) => (asked.length === 0 ? !isStanding(file) : asked.includes("--all") || asked.includes(file));
const run = sources.filter(isAsked);
const found = run.length === 0 ? {} : mutantsOf(run);

const results = Object.fromEntries(sources.map((file) => [file, found[file] ?? before[file]]));
const survivors = Object.values(results).flatMap((result) => result?.survivors ?? []);
const equivalents = json(EQUIVALENTS).map(({ why, ...mutant }) => JSON.stringify(mutant));
const open = survivors.map((mutant) => JSON.stringify(mutant)).filter((mutant) => !equivalents.includes(mutant));
const stale = equivalents.filter((mutant) => !survivors.some((survivor) => JSON.stringify(survivor) === mutant));
writeFileSync(MEASURED, `${JSON.stringify(results, null, 1)}\n`);

const sum = (key) => Object.values(results).reduce((total, result) => total + (result?.[key] ?? 0), 0);
console.log(
  `${sum("mutants")} mutants in ${sources.length} files, ${run.length} of these run now: ${sum("killed")} killed`,
);
console.log(`${survivors.length} survive, ${survivors.length - open.length} of these listed as equivalent`);
for (const mutant of open) console.log(`survives: ${mutant}`);
if (asked.length === 0) for (const mutant of stale) console.log(`listed, and does not survive: ${mutant}`);
if (open.length > 0 || (asked.length === 0 && stale.length > 0)) process.exit(1);

function digestOf(paths, start = "") {
  const hash = createHash("sha256").update(start);
  for (const path of paths) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest("hex").slice(0, 16);
}

/** Runs the mutants of some files; what came of each file. */
function mutantsOf(files) {
  const args = ["run", "test/stryker.config.json", "-m", files.join(",")];
  const { status } = spawnSync("node_modules/.bin/stryker", args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`stryker ended with ${status}`);
  return Object.fromEntries(
    Object.entries(json(jsonReporter.fileName).files).map(([file, { source, mutants }]) => {
      const surviving = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
      const tried = mutants.filter(({ status }) => status !== "Ignored");
      const result = {
        digest: digests.get(file),
        mutants: tried.length,
        killed: tried.length - surviving.length,
        survivors: surviving.map((mutant) => described(file, source, mutant)),
      };
      return [file, result];
    }),
  );
}
