import { resolve } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import type { Reporter, TestModule } from "vitest/node";

/** Ends a run on one plain line that any build server can read. */
const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      // A file that breaks before its first test is a failure with no test to carry it.
      if (module.state() === "failed" && module.errors().length > 0) count.failed += 1;
    }
    process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped\n`);
  },
};

const config: ViteUserConfig = defineConfig({
  root: resolve(import.meta.dirname, ".."),
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/bench/**", "test/page/**"],
    reporters: ["default", closingLine],
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The page is covered in a browser.
      exclude: ["src/cli/main.ts", "src/page/**"],
      reporter: [["text", { skipFull: true }], "html"],
      reportsDirectory: "coverage",
      thresholds: { 100: true },
    },
  },
});

export default config;
