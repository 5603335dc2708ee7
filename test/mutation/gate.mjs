// Every mutant of the rules is killed, or listed in equivalents.json with why nothing tells it from the original.
// node test/mutation/gate.mjs [--all | file…]
//
// measured.json holds what came of each file of sources and which tests and tables killed its mutants. While these and
// the file are the same, and so are the packages, its mutants are not run again. Named files are run alone, and all
// with --all.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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
const before = json(MEASURED);
const isStanding = (file) => before[file] !== undefined && before[file].digest === digestOf(file, before[file].killers);
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

function digestOf(file, killers) {
  const hash = createHash("sha256");
  for (const path of [file, ...killers, "package-lock.json"])
    hash.update(`${path}\n`).update(existsSync(path) ? readFileSync(path) : "");
  return hash.digest("hex").slice(0, 16);
}

/** Runs the mutants of some files; what came of each file. */
function mutantsOf(files) {
  const args = ["run", "test/stryker.config.json", "-m", files.join(",")];
  const { status } = spawnSync("node_modules/.bin/stryker", args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`stryker ended with ${status}`);
  const { files: reported, testFiles } = json(jsonReporter.fileName);
  const names = new Map(Object.values(testFiles).flatMap(({ tests }) => tests.map(({ id, name }) => [id, name])));
  return Object.fromEntries(
    files.map((file) => {
      const { source = "", mutants = [] } = reported[file] ?? {};
      const surviving = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
      const tried = mutants.filter(({ status }) => status !== "Ignored");
      const killers = tried.flatMap(({ killedBy = [] }) => killedBy).flatMap((id) => inputsOf(names.get(id)));
      const different = [...new Set(killers)].sort();
      const result = {
        digest: digestOf(file, different),
        mutants: tried.length,
        killed: tried.length - surviving.length,
        survivors: surviving.map((mutant) => described(file, source, mutant)),
        killers: different,
      };
      return [file, result];
    }),
  );
}

/** The file of a test by its name, and the table whose rows it asks; none where sources could not even be loaded. */
function inputsOf(name) {
  const [, file, rule] = /^(\S+) \d+ (?:((?:medical|pension)\/[\w-]+) > )?/.exec(name) ?? [];
  return [file, rule && `test/cases/${rule}.json`].filter(Boolean);
}
