/**
 * Measures the built package and rewrites docs/benchmarks.md: `npm run bench`. What takes long is asked for by hand and
 * measured alone: `-- --full` settles a province's ledgers, `-- --scale` draws time and memory against rows. Parts that
 * are not measured stay as the page has them; the one on other engines is of `npm run engines`.
 * Names (`ledgers`, `starts`, `calls`, `peers`, `sizes`) measure these parts alone, `--rounds N` so many rounds;
 * `--trial` takes a hundredth of the rows and writes to reports/bench/, to try this program out.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { agreement } from "./agreement.js";
import { busy, machine } from "./figures.js";
import { root } from "./measured-process.js";
import { partOf } from "./page-parts.js";
import { calls } from "./parts/calls.js";
import { largeLedgers } from "./parts/large-ledgers.js";
import { ledgers } from "./parts/ledgers.js";
import { peers } from "./parts/peers.js";
import { scale } from "./parts/scale.js";
import { sizes } from "./parts/sizes.js";
import { starts } from "./parts/starts.js";
import { pythonEngines } from "./python-engines.js";
import { inRounds } from "./rounds.js";
import { targetTable } from "./targets.js";

const ROUNDS = 7;
const LONG_ROUNDS = 3;
const byName = { ledgers, full: largeLedgers, scale, starts, calls, peers, sizes };
const parts = Object.values(byName);
const ENGINES = "## Other engines";
const METHOD = "## How it is measured";

const { values: given, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: "boolean" },
    scale: { type: "boolean" },
    trial: { type: "boolean" },
    rounds: { type: "string" },
  },
});
const long = [largeLedgers, scale].filter((part) => given[part === scale ? "scale" : "full"]);
const chosen = [...long, ...named.map((name) => byName[name])];
const measured = chosen.length > 0 ? chosen : parts.filter((part) => part !== largeLedgers && part !== scale);
const rounds = Number(given.rounds ?? (long.length > 0 ? LONG_ROUNDS : ROUNDS));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const page = join(root, "docs/benchmarks.md");
const output = join(root, given.trial ? "reports/bench" : "docs");
const before = readFileSync(page, "utf8");
const say = (line) => console.error(line);

mkdirSync(output, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const python = pythonEngines(measured.includes(peers) ? ["duckdb", "polars", "openfisca"] : ["duckdb"], say);
  const duckdb = python.find(({ name }) => name === "duckdb");
  const context = { folder, python, duckdb, version, output, isTrial: given.trial === true, say };
  const jobs = [];
  for (const part of measured) jobs.push(...(await part.jobs(context)));
  const results = await inRounds(jobs, rounds, say);
  const texts = parts.map((part) =>
    measured.includes(part) ? `${part.heading}\n\n${part.text(results, context)}\n` : partOf(before, part.heading),
  );
  const head = `# Benchmarks

\`npm run bench\` writes this page. What users wait for comes first; each figure is the middle one of several rounds,
with the lowest and the highest in brackets.

${targetTable(parts, measured, results, before)}
`;
  const method = measured.every((part) => long.includes(part)) ? partOf(before, METHOD) : methodOf();
  write([head, ...texts, partOf(before, ENGINES), method].filter((part) => part !== "").join("\n"));
} finally {
  rmSync(folder, { recursive: true });
}

function methodOf() {
  return `${METHOD}

Measured: ${machine(version)};
${busy()}.

- The built package, as published. Each run is a process of its own; answers are checked before anything is timed.
- ${rounds} rounds go through everything in turn, fewer where one takes long: a figure is the middle one of the rounds,
  and in brackets are the lowest and the highest. A ratio is taken within a round. A second run should find its figures
  within the brackets; the program says which figures of the page before do not lie within them.
- Times are from outside the process, from its start to its end; processor time and the most memory held are as the
  process says at its end.
- Versions of what the package is compared with are pinned below \`test/bench/\`; one that can't be installed is named
  and left out. DuckDB runs in a process of Python, and importing it is part of its time.
- What takes long is measured by hand and alone: \`npm run bench -- --full\` and \`npm run bench -- --scale\`.
`;
}

function write(text) {
  const path = join(output, "benchmarks.md");
  writeFileSync(path, text);
  execFileSync(join(root, "node_modules/.bin/biome"), ["format", "--write", "--vcs-enabled=false", path]);
  const { compared, within, outside } = agreement(readFileSync(path, "utf8"), before);
  say(`${within} of ${compared} figures of the page before lie within the spread of this one`);
  for (const one of outside) say(`  ${one}`);
}
