/** The package beside what a developer would take in its place: by hand, engines of JavaScript, engines of Python. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { askingJob } from "../asked.js";
import { scaled, shown, table } from "../figures.js";
import { askPython, writePersons } from "../python-engines.js";
import { POPULATION, workloads } from "../workloads.js";

const bench = join(import.meta.dirname, "..");
const SLOW_ROUNDS = 3;
const slow = new Set(["json-rules", "zen", "publicodes", "feel"]);
const inJavaScript = ["floor", "decimal", "zod-decimal", "json-logic", ...slow];
const questions = ["subsidy", "premium", "evaluation", "batch"];
/** Those that could be had, with their titles. */
let engines = [];

export const peers = {
  heading: "## Beside others",
  targets: [
    {
      what: "full sheet, over decimal.js by hand at every step",
      most: 1,
      unit: "×",
      why:
        "each fact of a sheet is checked, and each item comes with points, clause and reasons; by hand there is the " +
        "sum alone. Less would answer without saying why.",
      figure: (results) => results.against("ours evaluation", "decimal evaluation", "ns"),
    },
  ],
  async jobs({ folder, python, say }) {
    const titled = await inNode(["ours", ...inJavaScript], say);
    const persons = join(folder, "persons.json");
    writePersons(persons);
    engines = [...titled, ...python];
    return [
      ...titled.flatMap(({ name }) =>
        questions.map((workload) => askingJob(name, workload, slow.has(name) ? SLOW_ROUNDS : undefined)),
      ),
      ...python.map((engine) => ({ name: `${engine.name} batch`, run: () => askPython(engine, persons) })),
    ];
  },
  text(results) {
    const names = questions.map((workload) => workloads[workload].name);
    const cells = (cell) =>
      engines.map(({ name, title }) => [
        title,
        ...questions.map((workload) => (results.has(`${name} ${workload}`) ? cell(name, workload) : "")),
      ]);
    const time = (name, workload) => {
      const figure = results.figure(`${name} ${workload}`, "ns");
      return shown(workload === "batch" ? scaled(figure, POPULATION / 1e6) : figure);
    };
    return `How many times as long as the package each takes for the same question. All of them give the same answers,
checked in each process before it is timed. The package checks every fact and says clauses, readings and reasons; the
others return a bare amount. What engines of Python are asked they take as columns, all persons at once, DuckDB and
Polars on all cores; no fact is checked there, and nothing said of a person but two numbers.

${table(
  ["engine", ...names],
  cells((name, workload) =>
    name === "ours" ? "1×" : shown(results.against(`${name} ${workload}`, `ours ${workload}`, "ns"), "×"),
  ),
)}

The same in nanoseconds a call; for all persons, in milliseconds. Engines that would take more than half a second for
all persons are asked as many as they answer in that time.

${table(["engine", ...names], cells(time))}`;
  },
};

/** The engines of this folder's own packages; one that can't be had is told and left out. */
async function inNode(names, say) {
  if (!existsSync(join(bench, "node_modules"))) spawnSync("npm", ["ci", "--prefix", bench], { stdio: "inherit" });
  const found = [];
  for (const name of names) {
    try {
      found.push({ name, title: (await import(`../engines/${name}.js`)).title });
    } catch (error) {
      if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
      say(`NOT MEASURED: ${name} because ${error.message}`);
    }
  }
  return found;
}
