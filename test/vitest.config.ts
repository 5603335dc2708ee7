import { randomInt } from "node:crypto";
import { resolve } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import type { Reporter, TestModule } from "vitest/node";

/** What property tests draw their examples by: another one in every run, unless it is said. */
const seed = process.env["PROPERTY_SEED"] ?? String(randomInt(2 ** 31));

/** Ends a run on one plain line that any build server can read. */
const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      // A file that breaks before its first test is a failure with no test to carry it.
      if (module.state() === "failed" && module.errors().length > 0) count.failed += 1;
    }
    if (count.failed > 0) process.stdout.write(`Properties were tried with PROPERTY_SEED=${seed}\n`);
    process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped\n`);
  },
};

const config: ViteUserConfig = defineConfig({
  root: resolve(import.meta.dirname, ".."),
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/bench/**", "test/page/**", "test/scale/**"],
    reporters: ["default", closingLine],
    testTimeout: 60_000,
    env: { PROPERTY_SEED: seed },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The page is covered in a browser.
      exclude: ["src/cli/main.ts", "src/cli/reader.ts", "src/page/**"],
      reporter: [["text", { skipFull: true }], "html"],
      reportsDirectory: "coverage",
      thresholds: { 100: true },
    },
  },
});

export default config;
