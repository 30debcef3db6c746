// node scripts/test-summary.mjs [folder …]: adds up what each package's tests left in test-results.json, and those of the
// folders named; fails when one left nothing.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const folders = [
  "scripts",
  "examples",
  "examples/dashboard",
  "bench",
  ...readdirSync("packages").map((name) => `packages/${name}`),
];
const tested = [...folders.filter((folder) => existsSync(`${folder}/vitest.config.ts`)), ...process.argv.slice(2)];

const total = { passed: 0, failed: 0, skipped: 0 };
for (const folder of tested) {
  const file = `${folder}/test-results.json`;
  if (!existsSync(file)) {
    console.error(`${folder}: its tests left no results`);
    process.exit(1);
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, "utf8"));
  console.log(`${folder.padEnd(18)} ${String(numPassedTests).padStart(5)} passed`);
  total.passed += numPassedTests;
  total.failed += numFailedTests;
  total.skipped += numPendingTests + numTodoTests;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
