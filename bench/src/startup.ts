import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmulator } from "./emulator/emulator-process.ts";
import { median } from "./statistics.ts";

// What `cudo` takes beside a Node process with nothing to do. Rounds alternate, so that a busy moment meets all of them.

const ROUNDS = Number(process.argv[2] ?? 31);
const bin = fileURLToPath(new URL("../../packages/cli/bin/cudo.cjs", import.meta.url));

/** The budgets are milliseconds more than bare Node, in the median. */
const COMMANDS = [
  { name: "node -e 0", argv: ["-e", "0"] },
  { name: "cudo --version", argv: [bin, "--version"], budget: 15 },
  { name: "cudo vm list", argv: [bin, "vm", "list"], budget: 60 },
  { name: "complete an id (warm)", argv: [bin, "complete", "--", "vm", "get", ""], budget: 150 },
] as const;

const emulator = await startEmulator();
const home = mkdtempSync(join(tmpdir(), "cudo-startup-"));
const env = {
  PATH: process.env.PATH,
  HOME: home,
  CUDO_API_URL: emulator.url,
  CUDO_API_KEY: emulator.apiKey,
  CUDO_PROJECT_ID: emulator.projectId,
  CUDO_CONFIG_DIR: join(home, "config"),
  CUDO_CACHE_DIR: join(home, "cache"),
};

const times = COMMANDS.map((): number[] => []);
try {
  for (let round = -2; round < ROUNDS; round++) {
    for (const [at, { argv }] of COMMANDS.entries()) {
      const ms = await run(argv);
      // The first rounds fill the caches of the disk and of the completion.
      if (round >= 0) times[at]?.push(ms);
    }
  }
} finally {
  await emulator.stop();
  rmSync(home, { recursive: true, force: true });
}

const [bare = []] = times;
console.log(`${ROUNDS} rounds, Node ${process.versions.node}; milliseconds, and those more than bare Node`);
for (const [at, command] of COMMANDS.entries()) {
  const own = times[at] ?? [];
  const over = (of: (numbers: readonly number[]) => number) =>
    `${of(own).toFixed(1)} (+${(of(own) - of(bare)).toFixed(1)})`;
  const budget = "budget" in command ? `  budget +${command.budget}` : "";
  console.log(
    `${command.name.padEnd(23)} minimum ${over(least).padEnd(15)} median ${over(median).padEnd(15)}${budget}`,
  );
}

async function run(argv: readonly string[]): Promise<number> {
  const begun = performance.now();
  const [code] = await once(spawn(process.execPath, argv, { env, stdio: "ignore" }), "exit");
  if (code !== 0) throw new Error(`${argv.join(" ")} ended with ${code}`);
  return performance.now() - begun;
}

function least(numbers: readonly number[]): number {
  return Math.min(...numbers);
}
