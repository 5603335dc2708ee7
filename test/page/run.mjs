import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// The tests of the page; with --full all of them on ledgers of a whole district, and every case.
const rest = process.argv.slice(2).filter((argument) => argument !== "--full");
const isFull = rest.length < process.argv.length - 2;
const root = fileURLToPath(new URL("../..", import.meta.url));
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "--config", join(root, "test/page/vitest.config.ts"), ...rest],
  { cwd: root, stdio: "inherit", env: { ...process.env, ...(isFull && { FULL: "1" }) } },
);
process.exitCode = status ?? 1;
