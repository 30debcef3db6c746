// node compat/run.mjs [--only TEXT] [--write]: brings the tools by their own lockfile, then hands over to src/main.ts under
// Node 24, which runs TypeScript as it is. Plain Node, no dependencies.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL(".", import.meta.url));
if (process.platform !== "linux" || process.arch !== "x64") {
  fail(`its runtimes are packages for Linux on x64, and this is ${process.platform} on ${process.arch}`);
}
if (!existsSync("/usr/bin/chromium")) fail("Chromium is missing: apt-get install chromium");

const lockfile = readFileSync(`${home}package-lock.json`, "utf8");
const stamp = `${home}node_modules/.installed`;
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lockfile) {
  run("npm", ["ci", "--ignore-scripts", "--no-bin-links", "--prefer-offline", "--no-fund", "--no-audit"]);
  writeFileSync(stamp, lockfile);
}
run(`${home}node_modules/node-24/bin/node`, [`${home}src/main.ts`, ...process.argv.slice(2)]);

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: home, stdio: "inherit" });
  if (error) fail(`${command} did not start: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message) {
  console.error(`compat: ${message}`);
  process.exit(1);
}
