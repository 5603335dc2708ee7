import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "rehearse-"));
afterAll(() => rmSync(folder, { recursive: true }));

const RULE = "pension/contribution-subsidy";

const rehearsed = (text: string, ...options: readonly string[]) =>
  runCli(["batch", RULE, "-", "--dry-run", ...options], [Buffer.from(text)]);

test("a rehearsal tells once what columns are read as, and what becomes of the first five rows", async () => {
  const rows = ["500", "250", "300", "", "200", "100", "600"];
  const { exit, stdout, stderr } = await rehearsed(`档次\n${rows.join("\n")}\n`);
  expect(exit).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  expect(
    lines.filter((line) => line === "档次 → tier（档次（元/年））" || line.startsWith("档次 → tier")),
  ).toHaveLength(1);
  const told = lines.filter((line) => /^(第|退回第)/.test(line));
  expect(told.map((line) => line.slice(0, line.indexOf(":")))).toEqual([
    "第 2 行 line 2",
    "退回第 3 行 rejected",
    "第 4 行 line 4",
    "第 6 行 line 6",
    "第 7 行 line 7",
  ]);
  expect(JSON.parse((told[0] as string).slice("第 2 行 line 2: ".length)).subsidy.value).toBe("70");
  expect(told[1]).toMatch(/^退回第 3 行 rejected: 档次：.*250.* \| 档次: .*250/);
  expect(stderr).toMatch(/读入 7 行/);
});

test("of several files each tells its columns once", async () => {
  const paths = ["a.csv", "b.csv"].map((name) => join(folder, name));
  writeFileSync(paths[0] as string, "档次\n500\n");
  writeFileSync(paths[1] as string, "缴费档次\n500\n");
  const { stdout } = await runCli(["batch", RULE, ...paths, "--dry-run"]);
  const told = stdout.split("\n").filter((line) => line.includes(" → tier"));
  expect(told.map((line) => line.slice(0, line.indexOf(" →")))).toEqual(["档次", "缴费档次"]);
});

test("the form of a rehearsal is that of the output that is named", async () => {
  const line = `${JSON.stringify({ tier: 500 })}\n`;
  const { exit, stdout } = await rehearsed(line, "-o", "out.ndjson");
  expect([exit, stdout]).toEqual([0, expect.stringContaining("第 1 行 line 1: ")]);
});
