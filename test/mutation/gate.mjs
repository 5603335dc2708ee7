// Every mutant of the sources is killed, or listed in equivalents.json with why nothing tells it from the original.
// node test/mutation/gate.mjs [file or folder…]
//
// Nothing is believed and nothing that this writes is read: every mutant is tried, the listed ones too, and what
// survives must be what is listed, no more and no less. Named files and folders are tried alone.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tried } from "./tried.mjs";
import { verdict } from "./verdict.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const json = (path) => JSON.parse(readFileSync(path, "utf8"));

const named = process.argv.slice(2).map((path) => path.replace(/\/$/, ""));
const leftOut = json("test/mutation/left-out.json");
const isNamed = (file) => named.length === 0 || named.some((path) => file === path || file.startsWith(`${path}/`));
const sources = filesBut(leftOut.sources, "src", ".ts");
const files = sources.filter(isNamed);
if (files.length === 0) throw new Error(`no sources: ${named.join(", ")}`);

const mutants = await tried({ files, sources, judges: filesBut(leftOut.tests, "test", ".test.ts") });
const listed = json("test/mutation/equivalents.json").filter(({ file }) => isNamed(file));
const { faults, killed, survivors } = verdict(mutants, listed);
for (const fault of faults) console.log(fault);
console.log(
  `${mutants.length} mutants in ${files.length} files: ${killed} killed, ${survivors} survive, ${listed.length} listed`,
);
console.log(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** The files of a folder by how their names end, without those that are left out. */
function filesBut(leftOut, folder, ending) {
  const patterns = leftOut.map(({ files }) => new RegExp(files));
  return readdirSync(folder, { recursive: true })
    .map((path) => `${folder}/${path}`)
    .filter((path) => path.endsWith(ending) && !patterns.some((pattern) => pattern.test(path)))
    .sort();
}
