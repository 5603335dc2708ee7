/**
 * The rules beyond Node.js: every published row in a JVM and in Python, a ledger on Spark. Installs what it needs below
 * reports/engines and starts what it needs. What can't be installed is named loudly, what disagrees fails.
 * `node test/engines/run.mjs [--rows N] [--write | --full]` (after `npm run build`): on 20,000 rows it takes some
 * minutes; no check begins after ten, and what can't be installed passes. `--write` measures, and puts the figures into
 * docs/benchmarks.md: on 1,000,000 rows, for on fewer what a worker takes to warm up hides what a second one brings.
 * `--full` settles 3,000,000, and kills an executor on the way.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { replacePart } from "../bench/page-parts.js";
import { enginesPart } from "./engines-part.mjs";
import { figureOf, NotHere, oneFile, outcome, root, run, scratch, venv, work } from "./machine.mjs";
import { onSpark } from "./on-spark.mjs";

const options = { full: { type: "boolean" }, rows: { type: "string" }, write: { type: "boolean" } };
const { values: given } = parseArgs({ options });
const mode = given.full ? "kill" : given.write ? "measure" : "check";
const rows = Number(given.rows ?? { check: 20_000, measure: 1_000_000, kill: 3_000_000 }[mode]);
const latestMinutes = mode === "check" ? 10 : Number.POSITIVE_INFINITY;
const cases = join(root, "dist/cases");
const figures = {};
const count = { passed: 0, failed: 0, skipped: 0 };

async function check(name, work) {
  const start = performance.now();
  try {
    if (start > latestMinutes * 60_000) throw new NotHere(`${latestMinutes} minutes were over before its turn`);
    figures[name] = await work();
    count.passed++;
    const took = Math.round((performance.now() - start) / 1000);
    console.log(`ok   ${name}, ${took} s: ${JSON.stringify(figures[name])}`);
  } catch (error) {
    count[error instanceof NotHere ? "skipped" : "failed"]++;
    const head = error instanceof NotHere ? `NOT RUN: ${name} because` : `FAIL ${name}:`;
    console.log(`${head} ${error.message}`);
  }
}

function inPython(engine) {
  const script = join(import.meta.dirname, "python/published_rows.py");
  return figureOf(run(venv("python"), [script, engine, oneFile, cases]));
}

function inJvm() {
  const classes = join(work, "jvm/classes");
  const libraries = join(work, "jvm/lib");
  for (const tool of ["java", "mvn"]) {
    if (outcome(tool, ["-version"]).status !== 0) throw new NotHere(`there is no ${tool} here`);
  }
  const goals = ["compile", "dependency:copy-dependencies", `-DoutputDirectory=${libraries}`];
  const maven = outcome("mvn", ["-q", "-B", "-f", join(import.meta.dirname, "jvm/pom.xml"), ...goals]);
  if (/COMPILATION ERROR/.test(maven.stdout)) throw new Error(maven.stdout);
  if (maven.status !== 0) throw new NotHere(`Maven can't install GraalJS: ${maven.stdout.trim().split("\n")[0]}`);
  return figureOf(run("java", ["-cp", `${classes}:${libraries}/*`, "PublishedRows", oneFile, cases]));
}

await check("V8 in Python", () => inPython("v8"));
await check("QuickJS in Python", () => inPython("quickjs"));
await check("GraalJS in a JVM", inJvm);
for (const [name, work] of onSpark(rows, mode)) await check(name, work);
if (mode === "measure" && count.failed + count.skipped === 0) {
  const page = join(root, "docs/benchmarks.md");
  writeFileSync(page, replacePart(readFileSync(page, "utf8"), enginesPart(rows, figures)));
  run(join(root, "node_modules/.bin/biome"), ["format", "--write", page]);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed === 0 && (count.skipped === 0 || mode === "check") ? 0 : 1);
