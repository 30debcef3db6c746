// node scripts/bootstrap.mjs [task …]: from nothing but Node and npm to a running task. Plain Node, no dependencies.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager, engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  REDOCLY_TELEMETRY: "off",
  npm_config_update_notifier: "false",
};

/** The tasks of the house. Each is a list of pnpm commands, run in order. */
const tasks = {
  demo: [
    turbo("build", "--filter=@cudo-compute/examples^..."),
    ["--filter", "@cudo-compute/examples", "--silent", "demo"],
  ],
  dashboard: [
    turbo("build", "--filter=@cudo-compute/dashboard..."),
    ["--filter", "@cudo-compute/dashboard", "--silent", "start"],
  ],
  test: [
    turbo("lint", "knip", "spec:lint", "generate:check", "build", "typecheck", "api:check", "pack:check", "test"),
    ["spec:check"],
    ["exec", "node", "scripts/test-summary.mjs"],
  ],
  "release:version": [["release:version"]],
  "release:dry": [["release:dry"]],
  "release:publish": [turbo("build"), ["release:publish"]],
  budgets: [
    turbo("build", "--filter=./packages/*"),
    ["--silent", "--filter", "@cudo-compute/bench", "bench", "exact", "--check"],
  ],
  compat: [turbo("build", "--filter=./packages/*"), ["exec", "node", "compat/run.mjs"]],
};

requireNode(engines.node);
pnpm(["install", "--frozen-lockfile", "--prefer-offline", "--loglevel=error", "--config.confirmModulesPurge=false"]);
for (const name of process.argv.slice(2)) {
  const commands = tasks[name];
  if (!commands) fail(`there is no task '${name}'; choose from: ${Object.keys(tasks).join(", ")}`);
  for (const command of commands) pnpm(command);
}

function turbo(...names) {
  return ["exec", "turbo", "run", ...names, "--concurrency=100%", "--output-logs=errors-only", "--log-prefix=none"];
}

/** Runs the pinned pnpm, which npx fetches the first time. */
function pnpm(args) {
  const { status, signal, error } = spawnSync("npx", ["--yes", packageManager, ...args], {
    cwd: root,
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) fail(`npx did not start: ${error.message}. It comes with npm.`);
  if (signal) process.kill(process.pid, signal);
  if (status !== 0) process.exit(status ?? 1);
}

/** @param wanted Such as `^20.19.0 || >=22.12.0`. */
function requireNode(wanted) {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const fits = wanted.split("||").some((range) => {
    const [, sign, from, least] = /(\^|>=)(\d+)\.(\d+)/.exec(range);
    return (major === Number(from) && minor >= Number(least)) || (sign === ">=" && major > Number(from));
  });
  if (!fits) fail(`this is Node ${process.versions.node}: ${wanted} is needed.`);
}

function fail(message) {
  console.error(`bootstrap: ${message}`);
  process.exit(1);
}
