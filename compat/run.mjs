// node compat/run.mjs [--only TEXT] [--write]: brings the tools by their own lockfile, checks the types of what is here, then
// hands over to src/main.ts under Node 24, which runs TypeScript as it is. Plain Node, no dependencies.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL(".", import.meta.url));
if (process.platform !== "linux" || process.arch !== "x64") {
  fail(`its runtimes are packages for Linux on x64, and this is ${process.platform} on ${process.arch}`);
}
if (!existsSync("/usr/bin/chromium")) fail("Chromium is missing: apt-get install chromium");

const { packageManager } = JSON.parse(readFileSync(`${home}../package.json`, "utf8"));
const install = ["install", "--frozen-lockfile", "--ignore-scripts", "--prefer-offline", "--loglevel=error"];
run("npx", ["--yes", packageManager, ...install, "--config.confirmModulesPurge=false"]);
const node = `${home}node_modules/node-24/bin/node`;
run(node, [`${home}node_modules/typescript-7/bin/tsc`, "--project", home]);
run(node, [`${home}src/main.ts`, ...process.argv.slice(2)]);

function run(command, args) {
  // `pnpm exec` hands down a setting of its own, of which npx would warn.
  const { npm_config_verify_deps_before_run: _, ...env } = process.env;
  const { status, error } = spawnSync(command, args, { cwd: home, env, stdio: "inherit" });
  if (error) fail(`${command} did not start: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message) {
  console.error(`compat: ${message}`);
  process.exit(1);
}
