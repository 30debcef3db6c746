import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BUILT_PEERS, PEERS_FOLDER } from "./peers.ts";

const HERE = fileURLToPath(new URL("..", import.meta.url));

/** Installs what is compared with, generates clients from the API's description, and makes plain JavaScript of what is timed. */
export async function prepare(): Promise<void> {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: PEERS_FOLDER, stdio: ["ignore", "ignore", "pipe"] });
  run("pnpm", "install", "--frozen-lockfile", "--prefer-offline", "--silent");
  if (!existsSync(join(PEERS_FOLDER, "generated/codegen"))) run(process.execPath, "generate.mjs");
  await javascript(join(PEERS_FOLDER, "src/index.ts"), join(BUILT_PEERS, ".."));
  // Bare Node runs the trials: a loader would be measured along with them.
  await javascript(join(HERE, "src/trials/*.ts"), join(HERE, "dist"));
}

/** Packages stay imports, and are measured as their users have them: only what is generated and ours comes along. */
async function javascript(entry: string, outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await build({ entryPoints: [entry], bundle: true, packages: "external", format: "esm", outdir, logLevel: "error" });
}
