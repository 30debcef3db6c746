import { defineConfig } from "vitest/config";

/**
 * The results go into a file that `npm test` adds up. The time limits only end what hangs: no test asserts on time, and a
 * busy machine is no failure.
 */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-results.json" }]],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
