import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "./project.js";

interface Tried {
  readonly line: string;
  readonly to: string;
  readonly status: string;
}

/** What the mutation gate makes of the mutants of some sources, tried by some files of tests alone. */
function triedBy(judges: readonly string[], ...sources: readonly string[]): readonly Tried[] {
  const program = `
    const { tried } = await import("./test/mutation/tried.mjs");
    console.log(JSON.stringify(await tried(${JSON.stringify({ files: sources, sources, judges })})));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout.slice(stdout.lastIndexOf("\n[") + 1));
}

/** A fault of each of some rooms, and a test that sees it. */
const faults = [
  {
    source: "src/foundation/fraction.ts",
    line: "return SHORTEST % denominator === 0n;",
    to: "SHORTEST % denominator !== 0n",
    judge: "test/foundation/fraction.test.ts",
  },
  {
    source: "src/rule/rate.ts",
    line: "return cutToUnits(percentOf(base, line).floor(), 0) + 1;",
    to: "cutToUnits(percentOf(base, line).floor(), 0) - 1",
    judge: "test/rule/rate.test.ts",
  },
  {
    source: "src/pension/terms/age.ts",
    line: "return isReached ? years : years - 1;",
    to: "years + 1",
    judge: "test/pension/age.test.ts",
  },
] as const;

const sources = faults.map(({ source }) => source);
const statusesIn = (mutants: readonly Tried[]) =>
  faults.map(({ line, to }) => mutants.find((mutant) => mutant.line === line && mutant.to === to)?.status);

test("a fault falls to the test that sees it", () => {
  const judges = faults.map(({ judge }) => judge);
  expect(statusesIn(triedBy(judges, ...sources))).toEqual(["Killed", "Killed", "Killed"]);
});

test("it survives where no test reaches it, and where those that do say nothing of it", () => {
  const statuses = statusesIn(triedBy(["test/rule/policy-for.test.ts"], ...sources));
  for (const status of statuses) expect(["NoCoverage", "Survived"]).toContain(status);
});
