import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

/** Tests with many processes share two cores with each other and, in CI, with other packages: time limits are for hangs only. */
export default mergeConfig(
  shared,
  defineConfig({ test: { maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000, teardownTimeout: 60_000 } }),
);
