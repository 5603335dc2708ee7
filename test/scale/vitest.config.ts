import { resolve } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests that take the time of long lists: on a machine with nothing else to do, by hand. */
const config: ViteUserConfig = defineConfig({
  root: resolve(import.meta.dirname, "../.."),
  test: { include: ["test/scale/**/*.test.ts"], testTimeout: 300_000, fileParallelism: false },
});

export default config;
