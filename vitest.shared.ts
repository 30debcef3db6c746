import { defineConfig } from "vitest/config";

/** Tests are quick and never sleep; the results go into a file that `npm test` adds up. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-results.json" }]],
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
