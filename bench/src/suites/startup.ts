// What `cudo` takes over a Node process with nothing to do. Rounds alternate, so that a busy moment meets all of them.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CUDO_COMMAND } from "../budgets.ts";
import { startEmulator } from "../emulator/emulator-process.ts";
import { rounds } from "../how-often.ts";
import type { MeasureId } from "../measures.ts";
import { drifts } from "../rounds.ts";
import { interval, median } from "../statistics.ts";
import { report } from "../suite.ts";

const ROUNDS = rounds(25);
const COMMANDS: readonly (readonly [MeasureId, readonly string[]])[] = [
  ["cliVersion", ["--version"]],
  ["cliList", ["vm", "list"]],
  // An id that is completed has been asked for before: the answer comes from the cache.
  ["cliComplete", ["complete", "--", "vm", "get", ""]],
];

const bin = fileURLToPath(new URL("../../../packages/cli/bin/cudo.cjs", import.meta.url));
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

const bare: number[] = [];
const over = new Map(COMMANDS.map(([measure]) => [measure, [] as number[]]));
try {
  // The first rounds fill the caches of the disk and of the completion.
  for (let round = -2; round < ROUNDS; round++) {
    const nothing = await run(["-e", "0"]);
    if (round >= 0) bare.push(nothing);
    for (const [measure, argv] of COMMANDS) {
      const more = (await run([bin, ...argv])) - nothing;
      if (round >= 0) over.get(measure)?.push(more);
    }
  }
} finally {
  await emulator.stop();
  rmSync(home, { recursive: true, force: true });
}
const noisy = drifts(bare) && ({ noisy: true } as const);
report({
  figures: [...over].map(([measure, all]) => {
    return { peer: CUDO_COMMAND, measure, value: median(all), interval: interval(all), ...noisy };
  }),
  notes: [`a Node process with nothing to do takes ${median(bare).toFixed(0)} ms; what \`cudo\` takes is over that`],
});

async function run(argv: readonly string[]): Promise<number> {
  const begun = performance.now();
  const [code] = await once(spawn(process.execPath, argv, { env, stdio: "ignore" }), "exit");
  if (code !== 0) throw new Error(`${argv.join(" ")} ended with ${code}`);
  return performance.now() - begun;
}
