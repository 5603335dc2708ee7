/** The ledger on Spark against the command alone: answers, accounts and lists, with an executor killed on the way. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { writeLedger } from "../bench/write-ledger.js";
import { command, environment, figureOf, NotHere, outcome, root, run, venv, work } from "./machine.mjs";
import { writeTroubled } from "./troubled-ledger.mjs";

const rule = "pension/contribution-subsidy";
const fact = ["tier", "本年度缴费档次"];
const scripts = join(import.meta.dirname, "spark");
const script = join(scripts, "ledger_job.py");
const file = (name) => join(work, name);
/** What the command alone writes of a ledger. */
const ledgers = Object.fromEntries(
  ["pension", "medical"].map((kind) => [
    kind,
    {
      path: file(`${kind}.csv`),
      accounts: file(`${kind}.json`),
      rejects: file(`${kind}-rejects.csv`),
      persons: file(`${kind}-persons.csv`),
    },
  ]),
);
/** Lists of persons stand beside the accounts of parts, not in them. */
const lists = ["joins", "conflicts", "unplaced", "paidOtherwise"];

/**
 * The checks, each with its name; the first writes the ledger that the others read.
 *
 * @param rows - how many the ledger has, about
 * @param mode - `check` what must hold; `measure` more, for the benchmarks; `kill` an executor on the way
 */
export function* onSpark(rows, mode) {
  const parts = Math.max(4, Math.ceil(rows / 250_000));
  yield ["the command alone", () => commandAlone(rows)];
  if (mode === "kill") {
    yield ["Spark, two workers, one killed", () => killedOnTheWay(parts)];
    return;
  }
  yield ["Spark, two workers", () => job("two", 2, parts, ["--copy", file("pension.parquet")])];
  yield ["Spark, two workers, from Parquet", () => job("parquet", 2, parts, [], file("pension.parquet"))];
  yield ["Spark, a medical roster", rosterOnSpark];
  if (mode !== "measure") return;
  yield ["Spark, one worker", () => job("one", 1, parts)];
  yield ["Spark, two workers, `answer` through `pipe`", () => throughPipe("piped")];
}

async function commandAlone(generated) {
  const { path } = ledgers.pension;
  await writeLedger(generated, file("generated.csv"));
  const rows = await writeTroubled(file("generated.csv"), path);
  const asking = ["batch", rule, path, "-o", file("batch.csv"), "--map", `${fact[1]}=${fact[0]}`];
  const seconds = [() => run(command[0], [command[1], ...asking]), () => settleAlone("pension")].map(timed);
  const [findings, accounts] = seconds.map((took) => Math.round(rows / took));
  return { findings, accounts };
}

function settleAlone(kind) {
  const { path, accounts, rejects, persons } = ledgers[kind];
  const written = ["--json", "-o", accounts, "--rejects", rejects, "--duplicates", persons];
  run(command[0], [command[1], "settle", kind, path, ...written]);
}

function timed(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Runs the job as the guide says; the command says the same of each row, of the accounts, and of the rows listed. */
function job(name, workers, parts, more = [], source = ledgers.pension.path) {
  const findings = file(`${name}-findings.parquet`);
  const own = { ...settling(name, workers, parts, "pension", source), "--findings": findings };
  const words = wordsOnPage().map((word, at, all) => own[all[at - 1]] ?? word);
  const printed = onCores(workers, [script, ...words, ...more]);
  judgeFindings(findings);
  judgeAccounts(name, "pension");
  return ratesOf(printed);
}

/** What the guide says behind the name of the script. */
function wordsOnPage() {
  const page = readFileSync(join(root, "docs/guide/engines.md"), "utf8");
  const [, words] = /^python ledger_job\.py ([^`]*)^```/m.exec(page);
  return words.match(/[^\s'\\]+/g);
}

function throughPipe(name) {
  const findings = file(`${name}-findings.parquet`);
  const asking = [root, ledgers.pension.path, rule, fact.join("="), findings];
  const printed = onCores(2, [join(scripts, "through_pipe.py"), master(2), ...asking]);
  judgeFindings(findings);
  return ratesOf(printed);
}

async function rosterOnSpark() {
  run(command[0], [command[1], "sample", "medical", "-o", file("generated.csv")]);
  await writeTroubled(file("generated.csv"), ledgers.medical.path, ["实缴金额", "280"]);
  settleAlone("medical");
  const options = settling("roster", 2, 4, "medical", ledgers.medical.path);
  const printed = onCores(2, [script, ...Object.entries(options).flat()]);
  judgeAccounts("roster", "medical");
  return ratesOf(printed);
}

/** A worker has one core, and all that works for it is on that core: Spark by itself would take others too. */
function onCores(count, args) {
  const cores = Array.from({ length: count }, (_, core) => core).join(",");
  return run("taskset", ["--cpu-list", cores, pythonOfSpark(), ...args]);
}

const master = (workers) => `local-cluster[${workers},1,1024]`;

/** The options of the job that settle a ledger. */
function settling(name, workers, parts, kind, source) {
  return {
    ...{ "--master": master(workers), "--package": root, "--ledger": source, "--kind": kind },
    ...{ "--id": "公民身份号码", "--parts": String(parts) },
    ...{ "--settled": file(`${name}-settled.parquet`), "--accounts": file(`${name}.json`) },
  };
}

function ratesOf(printed) {
  const { rows, ...took } = figureOf(printed);
  return Object.fromEntries(Object.entries(took).map(([what, seconds]) => [what, Math.round(rows / seconds)]));
}

function pythonOfSpark() {
  if (outcome("java", ["-version"]).status !== 0) throw new NotHere("there is no java here");
  return venv("spark");
}

function judgeFindings(findings) {
  run(pythonOfSpark(), [join(scripts, "check_findings.py"), findings, rule, ...command, "answer"]);
}

function judgeAccounts(name, kind) {
  const { path, accounts, rejects, persons } = ledgers[kind];
  // Who of a roster has not paid is told by its rows alone, which the engine is not given.
  const withoutUnpaid = (key, value) => (kind === "medical" && key === "unpaid" ? undefined : value);
  const [own, expected] = [file(`${name}.json`), accounts].map((each) => {
    const { ...figures } = JSON.parse(readFileSync(each, "utf8"), withoutUnpaid);
    for (const list of lists) delete figures[list];
    return figures;
  });
  for (const member of new Set(Object.keys({ ...own, ...expected }))) {
    if (isDeepStrictEqual(own[member], expected[member])) continue;
    const told = [own, expected].map((each) => JSON.stringify(each[member]).slice(0, 2000));
    throw new Error(`${name} differs in ${member}:\n  ${told.join("\n  ")}`);
  }
  const checker = join(scripts, "check_lists.py");
  run(pythonOfSpark(), [checker, file(`${name}-settled.parquet`), path, rejects, persons]);
}

/** Kills an executor while it settles its part; accounts and lists are the same. */
async function killedOnTheWay(parts) {
  const options = settling("killed", 2, parts, "pension", ledgers.pension.path);
  const child = spawn(pythonOfSpark(), [script, ...Object.entries(options).flat()], { env: environment });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      said += text;
    });
  }
  const ended = new Promise((resolve) => child.on("close", resolve));
  process.kill(await executorAtWork(child), "SIGKILL");
  if ((await ended) !== 0) throw new Error(said.slice(-4000));
  if (!/Lost executor/.test(said)) throw new Error("Spark noticed no lost executor");
  judgeAccounts("killed", "pension");
  return ratesOf(said);
}

/** The process of an executor below the job that has the command settle a part. */
async function executorAtWork(child) {
  while (child.exitCode === null) {
    const processes = processesNow();
    const settling = [...processes.values()].find(
      (one) => one.line.includes("--partial") && above(one, processes).some(({ pid }) => pid === child.pid),
    );
    const executor = settling && above(settling, processes).find(({ line }) => line.includes("ExecutorBackend"));
    if (executor !== undefined) return executor.pid;
    await wait(100);
  }
  throw new Error("the job ended before an executor was at work");
}

function above(one, processes) {
  const parent = processes.get(one.parent);
  return parent === undefined ? [] : [parent, ...above(parent, processes)];
}

function processesNow() {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.flatMap((name) => {
      try {
        const line = readFileSync(`/proc/${name}/cmdline`, "utf8");
        const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, "utf8"));
        return [[Number(name), { pid: Number(name), parent: Number(parent), line }]];
      } catch {
        // It ended meanwhile.
        return [];
      }
    }),
  );
}
