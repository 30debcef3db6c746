import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator, type EmulatorOptions } from "@cudo-compute/emulator";
import { onTestFinished } from "vitest";

const folder = join(import.meta.dirname, "..", "..");

/** The command that users run. */
const bin = join(folder, "bin", "cudo.cjs");

/** Whether there is a build to run. */
export const built = existsSync(join(folder, "dist", "main.cjs"));

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Env = Readonly<Record<string, string | undefined>>;

/** An emulator on a port, an empty home, and the environment of processes that use them. */
export async function place(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ clock: "manual", ...options });
  const { url } = await emulator.listen();
  const home = mkdtempSync(join(tmpdir(), "cudo-process-"));
  onTestFinished(async () => {
    await emulator.close();
    rmSync(home, { recursive: true, force: true });
  });
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    CUDO_API_URL: url,
    CUDO_API_KEY: emulator.apiKey,
    CUDO_PROJECT_ID: "demo",
    CUDO_CONFIG_DIR: join(home, "config"),
    CUDO_CACHE_DIR: join(home, "cache"),
    CUDO_STORE: "file",
  };
  return { emulator, env, url };
}

/** Starts the built `cudo` as a process of its own. */
export function start(argv: readonly string[], env: Env, node: readonly string[] = []) {
  const child = spawn(process.execPath, [...node, bin, ...argv], { env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<Ended>((resolve) => {
    const out = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => {
      out.stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      out.stderr += chunk;
    });
    child.on("close", (code) => resolve({ code, ...out }));
  });
  return { child, ended };
}
