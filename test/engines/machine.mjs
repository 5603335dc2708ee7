/** What the engines have in common: where they are, how they are run, how Python's are installed. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const work = join(root, "reports/engines");
/** What only a run needs: Spark's files, and those of processes that were killed. */
export const scratch = join(work, "scratch");
export const oneFile = join(root, "dist/yingzhou-insurance.iife.js");
export const command = [process.execPath, join(root, "dist/cli.js")];

/** Something that this machine can't be given. */
export class NotHere extends Error {}

/** No server of Spark's listens to other machines, and nothing is left beside a script or in a common folder. */
export const environment = {
  ...process.env,
  PYTHONDONTWRITEBYTECODE: "1",
  PYSPARK_SUBMIT_ARGS: [
    ...["spark.driver.host=localhost", "spark.driver.memory=1g", "spark.ui.enabled=false"].map(
      (each) => `--conf ${each}`,
    ),
    "pyspark-shell",
  ].join(" "),
  PYTHONIOENCODING: "utf-8",
  SPARK_LOCAL_DIRS: scratch,
  SPARK_LOCAL_IP: "127.0.0.1",
  SPARK_WORKER_DIR: scratch,
  TMPDIR: scratch,
};

/** Only a program that hangs takes longer. */
const LONGEST_MINUTES = 90;

export function outcome(file, args) {
  mkdirSync(scratch, { recursive: true });
  const timeout = LONGEST_MINUTES * 60_000;
  return spawnSync(file, args, { encoding: "utf8", env: environment, maxBuffer: 1 << 28, timeout });
}

/** What a program printed; one that fails is an error that says what it said. */
export function run(file, args) {
  const { status, stdout, stderr, error } = outcome(file, args);
  if (status !== 0) throw new Error(`${file} ${args.join(" ")}\n${error ?? ""}${stdout}${stderr}`.slice(-4000));
  return stdout;
}

/** The figures that a program printed on a line of their own. */
export function figureOf(printed) {
  return JSON.parse(/^@(\{.*\})$/m.exec(printed)[1]);
}

/** The Python of an environment that has some requirements; those of a folder beside this file, if not said. */
export function venv(name, requirements = join(import.meta.dirname, name, "requirements.txt")) {
  const folder = join(work, `venv-${name}`);
  const python = join(folder, "bin/python");
  if (!existsSync(python)) {
    const made = outcome("python3", ["-m", "venv", folder]);
    if (made.status !== 0) throw new NotHere(`python3 can't make an environment: ${lastLine(made)}`);
  }
  const installed = outcome(python, ["-m", "pip", "install", "--quiet", "--prefer-binary", "-r", requirements]);
  if (installed.status !== 0) throw new NotHere(`pip can't install ${requirements}: ${lastLine(installed)}`);
  return python;
}

function lastLine({ stdout, stderr, error }) {
  return `${error ?? ""}${stdout ?? ""}${stderr ?? ""}`.trim().split("\n").at(-1);
}
