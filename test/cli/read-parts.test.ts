import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "parts-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a part that is no UTF-8 is refused as that, whatever else it is", async () => {
  const path = join(folder, "latin.json");
  writeFileSync(path, Uint8Array.of(0x22, 0xff, 0x22));
  const { exit, stderr } = await runCli(["settle", "pension", "--merge", path]);
  expect([exit, JSON.parse(stderr)]).toEqual([
    2,
    {
      name: "CommandError",
      code: "FILE",
      message: { zh: `无法读取 ${path}`, en: expect.stringMatching(/^can't read .*latin\.json: ./) },
    },
  ]);
});
