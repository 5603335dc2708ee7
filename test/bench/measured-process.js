/** Processes measured whole: milliseconds from outside, and processor time and memory as they say at their end. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");
export const command = join(root, "dist/cli.js");
const usage = join(import.meta.dirname, "usage.cjs");
/** No settings of the process around them: certificates and options would weigh on every start. */
const environment = { LANG: "C.UTF-8", PYTHONDONTWRITEBYTECODE: "1", PYTHONIOENCODING: "utf-8" };

/** Runs a program that says on file descriptor 3 what it took. */
export function measuredRun(program, args) {
  const start = process.hrtime.bigint();
  const ran = spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    env: environment,
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (ran.status !== 0)
    throw new Error(`${program} ${args.join(" ")}\n${ran.error ?? ""}${ran.stderr}${ran.signal ?? ""}`.slice(-4000));
  return { ms, ...JSON.parse(ran.output[3]), printed: ran.stdout };
}

/** The same of Node.js. */
export function measuredNode(...args) {
  return measuredRun(process.execPath, ["--require", usage, ...args]);
}

/** The same of the built command. */
export function measuredCommand(...args) {
  return measuredNode(command, ...args);
}
