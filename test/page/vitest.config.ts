import { resolve } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  root: resolve(import.meta.dirname, "../.."),
  test: {
    include: ["test/page/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Two cores are shared by the browser and its page's worker.
    fileParallelism: false,
  },
});

export default config;
