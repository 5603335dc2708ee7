import { execFileSync } from "node:child_process";
import { join } from "node:path";

const program = join(import.meta.dirname, "ask-engine.js");

/** The nanoseconds of a call of an engine, once its answers are checked, in a process of its own. */
export function asked(engine, workload) {
  return JSON.parse(execFileSync(process.execPath, [program, engine, workload], { encoding: "utf8" }));
}

/** A job of a round. */
export function askingJob(engine, workload, rounds) {
  return { name: `${engine} ${workload}`, rounds, run: () => asked(engine, workload) };
}
