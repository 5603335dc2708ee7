import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { sampleLedger } from "../../src/ledger/sample/sample-ledger.js";
import { builtCommand, started } from "../support/built-command.js";
import { runCli } from "../support/run-cli.js";

// Each process of its own takes a while where others are at work.
vi.setConfig({ testTimeout: 300_000 });

const root = mkdtempSync(join(tmpdir(), "reader-thread-"));
const input = join(root, "in.csv");
let cli = "";

beforeAll(async () => {
  cli = await builtCommand(root);
  // Large enough for a second thread, with a row in quotes now and then.
  const rows = [...sampleLedger(100_000, 7)].map((text) => text.replaceAll("新华社区", '"新华社区"'));
  writeFileSync(input, rows.join(""));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const commands: Readonly<Record<string, readonly string[]>> = {
  settle: ["settle", "pension", "--duplicates", "duplicates.csv", "--json", "-o", "out.json"],
  batch: ["batch", "pension/contribution-subsidy", "-m", "本年度缴费档次=tier", "-o", "out.csv"],
};

/** Runs a command in a folder of its own. */
function run(command: string, folder: string, ...more: readonly string[]) {
  mkdirSync(join(root, folder));
  const args = [cli, ...(commands[command] as readonly string[]), "--rejects", "rejects.csv", ...more];
  return started(process.execPath, args, { cwd: join(root, folder) });
}

/** The files of a folder, byte for byte. */
function written(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(root, folder)).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, folder, name), "utf8")]));
}

test.each(Object.keys(commands))("%s: one thread or two, what is written is the same", async (command) => {
  const alone = await run(command, `${command}-1`, input, "--workers", "1").ended;
  const both = await run(command, `${command}-2`, input).ended;
  expect(both).toEqual(alone);
  expect(both.exit).toBe(0);
  expect(Object.keys(written(`${command}-1`)).length).toBeGreaterThan(1);
  expect(written(`${command}-2`)).toEqual(written(`${command}-1`));
});

test.each(Object.keys(commands))("%s: stopped while two threads read, it leaves nothing", async (command) => {
  const folder = `${command}-stopped`;
  const { child, ended } = run(command, folder, input);
  while (!readdirSync(join(root, folder)).some((name) => name.includes("unfinished"))) await passed(5);
  child.kill("SIGINT");
  const { exit, stderr } = await ended;
  expect({ exit, left: readdirSync(join(root, folder)) }).toEqual({ exit: 130, left: [] });
  expect(stderr).toContain("interrupted; nothing was written");
});

test("what is wrong with a file is told as by one thread", async () => {
  const torn = join(root, "torn.csv");
  writeFileSync(torn, `${readFileSync(input, "utf8")}"`);
  const alone = await run("settle", "torn-1", torn, "--workers", "1").ended;
  const both = await run("settle", "torn-2", torn).ended;
  expect(both).toEqual(alone);
  expect(both.exit).toBe(2);
  expect(both.stderr).toContain("引号不成对");
});

test("--workers takes one or two", async () => {
  const { exit, stderr } = await runCli(["settle", "pension", input, "--workers", "3"]);
  expect({ exit, code: JSON.parse(stderr).code }).toEqual({ exit: 2, code: "USAGE" });
  expect(stderr).toContain("--workers takes 1 or 2: 3");
});

test("one thread starts no other; a second that can't be started ends the command", async () => {
  // The reader is built beside the command, and not there beside its sources.
  await expect(runCli(["settle", "pension", input, "--workers", "1"])).resolves.toMatchObject({ exit: 0 });
  await expect(runCli(["settle", "pension", input])).rejects.toThrow("reader.mjs");
});
