import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** An emulator in a process of its own. */
export interface EmulatorProcess {
  readonly url: string;
  readonly apiKey: string;
  readonly projectId: string;
  /** Resident memory in MB, read from /proc. */
  memory(): number;
  stop(): Promise<void>;
}

const host = fileURLToPath(new URL("host.mjs", import.meta.url));
const bin = join(
  createRequire(import.meta.url).resolve("@cudo-compute/emulator/package.json"),
  "../bin/cudo-emulator.js",
);

/** Starts an emulator with the instant clock and no limits of capacity. */
export async function startEmulator(): Promise<EmulatorProcess> {
  const child = spawn(process.execPath, [host], { stdio: ["ignore", "pipe", "inherit"] });
  const line = await firstOutput(child);
  return {
    ...(JSON.parse(line) as Pick<EmulatorProcess, "url" | "apiKey" | "projectId">),
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024,
    stop: () => stop(child),
  };
}

/** Milliseconds from the start of the `cudo-emulator` command until it says that it listens. */
export async function commandStartUp(): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, [bin, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  await firstOutput(child);
  const elapsed = performance.now() - begun;
  await stop(child);
  return elapsed;
}

/** Milliseconds that a Node process with nothing to do takes. */
export async function bareStartUp(): Promise<number> {
  const begun = performance.now();
  await once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }), "exit");
  return performance.now() - begun;
}

async function firstOutput(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("the process has no output");
  const [chunk] = (await once(child.stdout, "data")) as [Buffer];
  return String(chunk);
}

async function stop(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  child.kill();
  await exit;
}
