// Every mutant of the sources is killed, or listed in equivalents.json with why nothing tells it from the original.
// node test/mutation/gate.mjs [file or folder…]
//
// Nothing is believed: every mutant is run, the listed ones too, and what survives must be what is listed, no more and
// no less. Named files and folders are run alone, those among them that the configuration leaves out as well.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { described } from "./described.mjs";
import { verdict } from "./verdict.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const { inProcess, jsonReporter } = json("test/stryker.config.json");

const named = process.argv.slice(2).map((path) => path.replace(/\/$/, ""));
const leftOut = inProcess.sourcesLeftOut.map(({ files }) => new RegExp(files));
const isNamed = (file) => named.some((path) => file === path || file.startsWith(`${path}/`));
const isWanted = (file) => (named.length > 0 ? isNamed(file) : !leftOut.some((pattern) => pattern.test(file)));
const files = readdirSync("src", { recursive: true })
  .map((path) => `src/${path}`)
  .filter((path) => path.endsWith(".ts") && isWanted(path))
  .sort();
if (files.length === 0) throw new Error(`no sources: ${named.join(", ")}`);

const listed = json("test/mutation/equivalents.json").filter(({ file }) => named.length === 0 || isNamed(file));
const { faults, tried, killed, survivors } = verdict(mutantsOf(files), listed);
for (const fault of faults) console.log(fault);
console.log(
  `${tried} mutants in ${files.length} files: ${killed} killed, ${survivors} survive, ${listed.length} listed`,
);
console.log(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Runs the mutants of some files, and what came of each. */
function mutantsOf(files) {
  rmSync(jsonReporter.fileName, { force: true });
  const args = ["run", "test/stryker.config.json", "-m", files.join(",")];
  const { status } = spawnSync("node_modules/.bin/stryker", args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`stryker ended with ${status}`);
  const reported = Object.entries(json(jsonReporter.fileName).files);
  return reported.flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({
      ...described(file, source, mutant),
      status: mutant.status,
      statusReason: mutant.statusReason,
    })),
  );
}
