import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { builtCommand, started } from "../support/built-command.js";
import { runCli } from "../support/run-cli.js";

const root = mkdtempSync(join(tmpdir(), "streams-"));
const LEDGER = "缴费档次\n500\n";
let cli = "";
let folder = root;

vi.setConfig({ testTimeout: 300_000 });

beforeAll(async () => {
  cli = await builtCommand(root);
});

beforeEach(() => {
  folder = mkdtempSync(join(root, "run-"));
  writeFileSync(join(folder, "in.csv"), LEDGER);
  writeFileSync(join(folder, "facts.json"), '{"tier":500}');
  writeFileSync(join(folder, "line.ndjson"), '{"rule":"pension/contribution-subsidy","facts":{"tier":500}}');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const inFolder = (name: string): string => join(folder, name);

/** Runs a line of the shell, in which `$cmd` is the command. */
const shell = (line: string) =>
  started("bash", ["-c", line], { cwd: folder, env: { ...process.env, cmd: `${process.execPath} ${cli}` } }).ended;

const RULE = "pension/contribution-subsidy";

test.each([
  `$cmd batch ${RULE} <(cat in.csv) -o -`,
  `cat in.csv | $cmd batch ${RULE} /dev/stdin -o -`,
  `$cmd batch ${RULE} - -o - < in.csv`,
  `$cmd run ${RULE} <(cat facts.json)`,
  `$cmd run ${RULE} /dev/stdin < facts.json`,
  `$cmd answer <(cat line.ndjson)`,
  `cat line.ndjson | $cmd answer /dev/stdin`,
])("read through a pipe as from a file: %s", async (line) => {
  const { exit, stdout } = await shell(line);
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringMatching(/P-2\.3\.b|二（三）/) });
});

test.each([["run", RULE], ["answer"], ["batch", RULE, "-o", "-"]])("a folder is no input: %s", async (...args) => {
  const { exit, stderr } = await runCli([...args, folder]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining(`can't read ${folder}`) });
});

test.skipIf(!existsSync("/dev/full"))("what can't be told fails no run; what can't be written does", async () => {
  expect((await shell(`$cmd batch ${RULE} in.csv -o out.csv 2>/dev/full`)).exit).toBe(0);
  expect((await shell(`$cmd batch ${RULE} in.csv -o out.csv 2>&-`)).exit).toBe(0);
  expect((await shell(`$cmd batch ${RULE} in.csv -o - 2>/dev/full`)).exit).toBe(0);
  expect((await shell(`$cmd batch ${RULE} in.csv -o - --dry-run >/dev/full`)).exit).toBe(2);
});

test("standard input is not replaced by the output", async () => {
  const { exit, stderr } = await shell(`$cmd batch ${RULE} - -o in.csv < in.csv`);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("is the input or another output") });
  expect(readFileSync(inFolder("in.csv"), "utf8")).toBe(LEDGER);
  expect((await shell(`ln in.csv same.csv; $cmd batch ${RULE} in.csv -o same.csv`)).exit).toBe(2);
});

test.each(["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "out.xlsb", "out.XLS"])(
  "no output is %s: nothing is left anywhere",
  async (output) => {
    const { exit, stderr } = await shell(`$cmd batch ${RULE} in.csv -o ${output} > taken`);
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringMatching(/say - for|use \.csv/) });
    expect(readFileSync(inFolder("taken"), "utf8")).toBe("");
    expect(readdirSync(folder).sort()).toEqual(["facts.json", "in.csv", "line.ndjson", "taken"]);
    expect(readdirSync("/dev").filter((name) => name.includes("unfinished"))).toEqual([]);
  },
);

test.each(['{"tier":"\\ud800"}', '{"\\uDFFF":1}', '{"tier":[["\\ud83d"]]}'])(
  "half a character in JSON is refused: %s",
  async (facts) => {
    for (const args of [["run", RULE], ["receipt", RULE], ["verify"]]) {
      const { exit, stderr } = await runCli([...args, facts]);
      expect({ exit, code: JSON.parse(stderr).code }).toEqual({ exit: 2, code: "JSON" });
      expect(stderr).toContain("half of a character");
    }
  },
);

test("a whole character by its two halves is read", async () => {
  const { stderr } = await runCli(["run", RULE, '{"tier":"\\ud83d\\ude00"}']);
  expect(JSON.parse(stderr).code).toBe("RULE_INPUT");
});
