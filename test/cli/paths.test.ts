import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const RULE = "pension/contribution-subsidy";
const folder = mkdtempSync(join(tmpdir(), "paths-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ledger = join(folder, "in.csv");
writeFileSync(ledger, "缴费档次\n500\n");

test("a question from a file, or from standard input by its sign: an error names where it stands", async () => {
  const path = join(folder, "questions.ndjson");
  writeFileSync(path, "{\n");
  expect((await runCli(["answer", path])).stdout).toContain(`${path}:1`);
  expect((await runCli(["answer", "-"], [Buffer.from("{\n")])).stdout).toContain("stdin:1");
});

test("a pipe by its path is read as it comes", async () => {
  const pipe = join(folder, "pipe");
  execFileSync("sh", ["-c", 'mkfifo "$0"', pipe]);
  spawn("sh", ["-c", 'cat "$0" > "$1"', ledger, pipe]);
  const { exit, stdout } = await runCli(["batch", RULE, pipe, "-o", "-"]);
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringContaining("二（三）") });
});

test("no output goes to standard output by its path", async () => {
  const { stderr } = await runCli(["batch", RULE, ledger, "-o", "/dev/stdout"]);
  expect(stderr).toContain("say - for standard output");
});
