// Measures every engine and ledger and writes docs/benchmarks.md and docs/benchmarks-slope.svg; --province adds a
// ledger of 5,580,000 rows.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ledgers } from "./ledger.mjs";
import { partOf, replacePart } from "./ledger-part.js";
import { median, timed } from "./measure.js";
import { callParts, startParts } from "./parts.js";
import { plot } from "./plot.js";
import { report } from "./report.js";
import { ownCode, sizeOf } from "./sizes.js";

const here = import.meta.dirname;
const root = join(here, "../..");
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const COLD_ROUNDS = 25;
const STRICT = "--disallow-code-generation-from-strings";
const SLOW = new Set(["json-rules", "zen", "publicodes", "feel"]);

const peers = ["decimal", "zod-decimal", "json-logic", "json-rules", "zen", "publicodes", "feel"];
const withAll = ["subsidy", "premium", "evaluation", "batch"];
const withFloor = ["agencyPaid", "tierForYear"];
const alone = ["household", "invalid", "explained", "explainedSheet", "verified"];
const personRules = ["subsidy", "premium", ...withFloor];

const ours = await import("./engines/ours.js");

const asked = [
  ...withAll.flatMap((workload) => ["floor", "ours", ...peers].map((engine) => ({ engine, workload }))),
  ...withFloor.flatMap((workload) => ["floor", "ours"].map((engine) => ({ engine, workload }))),
  ...alone.map((workload) => ({ engine: "ours", workload })),
  ...personRules.flatMap((workload) => ["floor", "ours"].map((engine) => ({ engine, workload, strict: true }))),
].filter(({ workload }) => workload === "batch" || ours[workload] !== undefined);

if (!existsSync(join(here, "node_modules")))
  execFileSync("npm", ["install", "--no-save", "--prefix", here], { stdio: "inherit" });

const titles = Object.fromEntries(
  await Promise.all(
    ["floor", ...peers, "ours"].map(async (engine) => [engine, (await import(`./engines/${engine}.js`)).title]),
  ),
);
const results = measureInRounds();
const slopes = ["calls", "policies", "elements"].map((curve) => ({ curve, points: node("slope.js", [curve]) }));
const names = {
  calls: "ns a call, after so many calls",
  policies: "ns a call, with so many policies alive",
  elements: "ns an element, householdEnrolment with so many members",
};
const path = join(root, "docs/benchmarks.md");
const before = readFileSync(path, "utf8");
const onLedgers = await ledgers(process.argv.includes("--province"), before);
const parts = { calls: await callParts(ROUNDS), starts: await startParts(COLD_ROUNDS) };
const page = report({ results, titles, slopes, cold: await coldStarts(), sizes: await sizes(), parts });
// `npm run engines -- --write` measures the other engines.
writeFileSync(path, replacePart(replacePart(page, onLedgers), partOf(before, "## Other engines")));
execFileSync(join(root, "node_modules/.bin/biome"), ["format", "--write", path]);
const curves = slopes.map(({ curve, points }) => ({ name: names[curve], points }));
writeFileSync(join(root, "docs/benchmarks-slope.svg"), plot("Cost as calls, policies and lists grow", curves));

/** Rounds through all engines, so that a busy minute of the machine falls on all of them; the slowest once. */
function measureInRounds() {
  const found = asked.map((one) => ({ ...one, rounds: [] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of found) {
      if (round > 0 && SLOW.has(one.engine)) continue;
      const { samples, ...rest } = node("worker.js", [one.engine, one.workload], one.strict ? [STRICT] : []);
      one.rounds.push({ samples, ...rest });
    }
  }
  return found;
}

function node(script, parameters, flags = []) {
  const printed = execFileSync(process.execPath, [...flags, join(here, script), ...parameters], { encoding: "utf8" });
  return JSON.parse(printed);
}

/**
 * Milliseconds of whole processes, in turn: an empty module, one that imports the package and asks once, one `run` of
 * the command. They get no settings of the process around them: certificates and options would weigh on all three.
 */
async function coldStarts() {
  const starts = {
    empty: [join(here, "cold/empty.js")],
    answer: [join(here, "cold/answer.js")],
    command: [join(root, "dist/cli.js"), "run", "pension/contribution-subsidy", '{"tier":500}'],
  };
  const samples = { empty: [], answer: [], command: [] };
  for (let round = 0; round < COLD_ROUNDS; round++) {
    for (const [name, parameters] of Object.entries(starts))
      samples[name].push((await timed(() => execFileSync(process.execPath, parameters, { env: {} }))) / 1e6);
  }
  return Object.fromEntries(
    Object.entries(samples).map(([name, values]) => [name, { values, median: median(values) }]),
  );
}

async function sizes() {
  return {
    rule: await sizeOf('export { contributionSubsidy } from "./dist/index.js"'),
    ruleAlone: await sizeOf('export { contributionSubsidy } from "./dist/index.js"', ["decimal.js"]),
    own: await ownCode(),
    ownAlone: await ownCode(false),
    everything: await sizeOf('export * from "./dist/index.js"'),
  };
}
