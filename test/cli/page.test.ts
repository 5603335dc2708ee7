import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "../gates/project.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "page-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the page is written out as it was built", async () => {
  const path = join(folder, "颍州.html");
  expect(await runCli(["page", "-o", path])).toEqual({ exit: 0, stdout: "", stderr: "" });
  expect(readFileSync(path, "utf8")).toBe(readFileSync(resolve(root, "dist/page.html"), "utf8"));
});

test.each([
  [["page"], "请用 -o 指定输出"],
  [["page", "-o", join(folder, "page.xlsx")], "网页写作 .html"],
])("%j is refused", async (line, told) => {
  const { exit, stderr } = await runCli(line);
  expect({ exit, isTold: stderr.includes(told) }).toEqual({ exit: 2, isTold: true });
  expect(readdirSync(folder)).not.toContain("page.xlsx");
});
