/** The ledger on Spark against the command alone: findings row by row, accounts to the fen, with an executor killed. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { writeLedger } from "../bench/ledger.mjs";
import { command, environment, figureOf, NotHere, outcome, run, venv, work } from "./machine.mjs";

const rule = "pension/contribution-subsidy";
const job = join(import.meta.dirname, "spark/ledger_job.py");
const file = (name) => join(work, name);
const ledger = file("ledger.csv");
const whole = file("accounts.json");
/** Persons of whom parts without persons can say nothing. */
const lists = ["joins", "conflicts", "unplaced", "paidOtherwise"];

/** The checks, each with its name; the first writes the ledger that the others read. */
export function* onSpark(rows, isFull) {
  const parts = String(Math.max(4, Math.ceil(rows / 250_000)));
  const about = ["--id", "公民身份号码", "--parts", parts];
  const asking = ["--rule", rule, "--fact", "tier=本年度缴费档次"];
  yield ["the command alone", () => commandAlone(rows)];
  yield [
    "Spark, two workers, the one file",
    () => jobOf("two", 2, [...about, ...asking, "--copy", file("ledger.parquet")]),
  ];
  yield [
    "Spark, two workers, answer, from Parquet",
    () => jobOf("answer", 2, [...about, ...asking, "--by", "answer"], file("ledger.parquet")),
  ];
  yield ["Spark, one worker, the one file", () => jobOf("one", 1, [...about, ...asking])];
  if (isFull) yield ["Spark, an executor killed", () => killedOnTheWay(about)];
}

async function commandAlone(rows) {
  await writeLedger(rows, ledger);
  const start = performance.now();
  run(command[0], [command[1], "settle", "pension", ledger, "--json", "-o", whole]);
  return { settle: Math.round((rows * 1000) / (performance.now() - start)) };
}

/** Runs the job, and has the command say the same of each row and of the accounts. */
function jobOf(name, workers, args, source = ledger) {
  const python = pythonOfSpark();
  const findings = file(`${name}.parquet`);
  const accounts = file(`${name}.json`);
  const told = figureOf(run(python, [...jobArgs(workers, source, accounts), ...args, "--findings", findings]));
  judgeAccounts(accounts);
  const checker = join(import.meta.dirname, "spark/check_findings.py");
  const { seconds } = figureOf(run(python, [checker, findings, rule, ...command, "answer"]));
  const rate = (took) => Math.round(told.rows / took);
  return { findings: rate(told.findings), accounts: rate(told.accounts), "answer alone": rate(seconds) };
}

const jobArgs = (workers, source, accounts) => [
  ...[job, "--master", `local-cluster[${workers},1,1024]`],
  ...["--ledger", source, "--accounts", accounts],
];

function pythonOfSpark() {
  if (outcome("java", ["-version"]).status !== 0) throw new NotHere("there is no java here");
  return venv("spark");
}

function judgeAccounts(path) {
  const [own, expected] = [path, whole].map((each) => {
    const accounts = JSON.parse(readFileSync(each, "utf8"));
    for (const list of lists) if (accounts[list] !== undefined) accounts[list] = [];
    return accounts;
  });
  for (const member of Object.keys(expected)) {
    if (isDeepStrictEqual(own[member], expected[member])) continue;
    const told = [own, expected].map((each) => JSON.stringify(each[member]).slice(0, 2000));
    throw new Error(`${path} differs in ${member}:\n  ${told.join("\n  ")}`);
  }
}

/** Kills an executor while it settles its part; the accounts are the same. */
async function killedOnTheWay(about) {
  const accounts = file("killed.json");
  const child = spawn(pythonOfSpark(), [...jobArgs(2, ledger, accounts), ...about], { env: environment });
  let said = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  child.stderr.on("data", (text) => {
    said += text;
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const killed = await executorAtWork(child);
  process.kill(killed, "SIGKILL");
  if ((await ended) !== 0) throw new Error(said.slice(-4000));
  if (!/Lost executor/.test(said)) throw new Error("Spark noticed no lost executor");
  judgeAccounts(accounts);
  const { rows, accounts: took } = figureOf(said.slice(said.lastIndexOf('@{"rows"')).split("\n")[0]);
  return { accounts: Math.round(rows / took), killed };
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
