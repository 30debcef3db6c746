// How long an import takes, over that of an empty module, in fresh processes of Node 20 and 22.

import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { CUDO, CUDO_UNDICI, CUDO_VALIDATED } from "../budgets.ts";
import { rounds } from "../how-often.ts";
import type { Figure, MeasureId } from "../measures.ts";
import { node22, PEERS_FOLDER } from "../peers.ts";
import { drifts } from "../rounds.ts";
import { interval, median } from "../statistics.ts";
import { report } from "../suite.ts";

const ROUNDS = rounds(11);

const empty = join(PEERS_FOLDER, "dist/empty.js");
writeFileSync(empty, "export {};\n");
/** By who is measured: what is imported, and where it is found. */
const MODULES: readonly (readonly [peer: string, modules: readonly string[]])[] = [
  [CUDO, ["@cudo-compute/client"]],
  [CUDO_UNDICI, ["@cudo-compute/client", "@cudo-compute/client/undici"]],
  [CUDO_VALIDATED, ["@cudo-compute/client", "@cudo-compute/validators"]],
  ["@cudo-compute/auth", ["@cudo-compute/auth"]],
  ["node:http", ["node:http"]],
  ["openapi-fetch", ["openapi-fetch"]],
  ["hey-api", [await generated("hey-api")]],
  ["hey-api + zod", [await generated("hey-api-zod")]],
  ["openapi-typescript-codegen", [await generated("codegen")]],
  ["ky", ["ky"]],
  ["axios", ["axios"]],
  ["openai", ["openai"]],
  ["@scaleway/sdk-instance", ["@scaleway/sdk-client", "@scaleway/sdk-instance"]],
  ["undici.request", ["undici"]],
];

const own = fileURLToPath(new URL("..", import.meta.url));
const figures: Figure[] = [];
const notes: string[] = [];
const nodes: readonly (readonly [MeasureId, string | undefined])[] = [
  ["import", node22()],
  ["import20", process.versions.node.startsWith("20.") ? process.execPath : undefined],
];
for (const [measure, node] of nodes) {
  if (!node) {
    notes.push(`${measure}: not measured, this machine has no such Node`);
    continue;
  }
  const times = new Map(MODULES.map(([peer]) => [peer, [] as number[]]));
  const base: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bare = load(node, [empty], PEERS_FOLDER);
    base.push(bare);
    for (const [peer, modules] of MODULES) {
      times.get(peer)?.push(load(node, modules, modules[0]?.startsWith("@cudo") ? own : PEERS_FOLDER) - bare);
    }
  }
  const noisy = drifts(base) && ({ noisy: true } as const);
  for (const [peer, all] of times) {
    figures.push({ peer, measure, value: median(all), interval: interval(all), ...noisy });
  }
}
report({ figures, notes });

/** A generated client as one file of JavaScript; what it imports of packages stays an import. */
async function generated(name: string): Promise<string> {
  const outfile = join(PEERS_FOLDER, `dist/import-${name}.js`);
  const contents = ["index.ts", "client/index.ts", "sdk.gen.ts"]
    .filter((path) => existsSync(join(PEERS_FOLDER, "generated", name, path)))
    .map((path) => `export * from "./generated/${name}/${path}";`)
    .join("\n");
  const stdin = { contents, resolveDir: PEERS_FOLDER };
  await build({ stdin, bundle: true, packages: "external", format: "esm", outfile, logLevel: "error" });
  return outfile;
}

/** Milliseconds until all is imported, told by the process itself. */
function load(node: string, modules: readonly string[], cwd: string): number {
  const program = `const t = performance.now();
await Promise.all(${JSON.stringify(modules)}.map((name) => import(name)));
console.log(performance.now() - t);`;
  return Number(execFileSync(node, ["--input-type=module", "-e", program], { cwd, encoding: "utf8" }));
}
