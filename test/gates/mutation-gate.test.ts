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

const source = "src/foundation/fraction.ts";
const statuses = (mutants: readonly Tried[]) => [...new Set(mutants.map(({ status }) => status))].sort();

test("mutants fall to the tests of their source", () => {
  expect(statuses(triedBy(["test/foundation/fraction.test.ts"], source))).toEqual(["Killed"]);
});

test("without these tests they survive", () => {
  expect(statuses(triedBy(["test/foundation/id-number.test.ts"], source))).toEqual(["NoCoverage"]);
});
