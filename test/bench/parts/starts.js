/** What a process takes that starts, asks and ends, over one that does nothing. */
import { join } from "node:path";
import { number, shown, table } from "../figures.js";
import { measuredCommand, measuredNode } from "../measured-process.js";
import { median } from "../rounds.js";
import { writeLedger } from "../write-ledger.js";

const ALTERNATIONS = 7;
const TINY = 20;
const EMPTY = "empty process";
const ANSWER = "import and one answer";
const RUN = "the command's `run`";
const SETTLE = `\`settle pension\` of ${TINY} rows`;
const names = [EMPTY, "import", ANSWER, "the command's `--help`", RUN, SETTLE];
const program = (name) => join(import.meta.dirname, "../start", name);

export const starts = {
  heading: "## The start",
  targets: [
    [ANSWER, 10],
    [RUN, 15],
  ].map(([name, most]) => ({
    what: `${name}, over an empty process`,
    most,
    unit: " ms",
    why:
      "five sixths of it is the engine going through 390 kB of code, some 40 ns a character; the prose costs nothing " +
      "that can be measured. Less would take a part of the package for each rule, loaded at its first call, and a " +
      "function that answers at once can't wait for one.",
    figure: (results) => results.over(name, EMPTY, "ms"),
  })),
  async jobs({ folder }) {
    const ledger = join(folder, "tiny.csv");
    await writeLedger(TINY, ledger);
    const runs = [
      () => measuredNode(program("empty.js")),
      () => measuredNode(program("imported.js")),
      () => measuredNode(program("answered.js")),
      () => measuredCommand("--help"),
      () => measuredCommand("run", "pension/contribution-subsidy", '{"tier":500}'),
      () => measuredCommand("settle", "pension", ledger, "--json", "-o", join(folder, "accounts.json")),
    ];
    return [{ name: "starts", parts: names, run: () => alternated(runs) }];
  },
  text: (
    results,
  ) => `Milliseconds of whole processes, from outside, and what they used of the processor. In each round they alternate
${ALTERNATIONS} times, and a round's figure is their median; “least” is the fastest run of all.

${table(
  ["process", "time, ms", "over empty", "least", "least over empty", "processor, ms", "over empty"],
  names.map((name) => {
    const over = (key) => (name === EMPTY ? "" : shown(results.over(name, EMPTY, key)));
    const least = (one) => results.figure(one, "least").low;
    return [
      name,
      shown(results.figure(name, "ms")),
      over("ms"),
      number(least(name)),
      name === EMPTY ? "" : number(least(name) - least(EMPTY)),
      shown(results.figure(name, "cpu")),
      over("cpu"),
    ];
  }),
)}`,
};

function alternated(runs) {
  const taken = runs.map(() => []);
  for (let time = 0; time < ALTERNATIONS; time++) {
    for (const [index, run] of runs.entries()) taken[index].push(run());
  }
  const of = (all, key) => all.map((one) => one[key]);
  const summed = taken.map((all) => ({
    ms: median(of(all, "ms")),
    cpu: median(of(all, "cpu")),
    least: Math.min(...of(all, "ms")),
  }));
  return Object.fromEntries(names.map((name, index) => [name, summed[index]]));
}
