import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, onTestFinished } from "vitest";
import type { WorkerCommands } from "./store-worker.ts";

/** A worker process; see `store-worker.ts`. Calls reject with the worker's error as plain data. */
export type Worker = { readonly [N in keyof WorkerCommands]: WorkerCommands[N] } & {
  readonly process: ChildProcess;
  /** All that it printed. */
  output(): string;
  /** Resolves once it has printed `text`. */
  printed(text: string): Promise<void>;
  /** Sends a signal; after SIGKILL, waits until the process is gone. */
  signal(name: "SIGKILL" | "SIGSTOP" | "SIGCONT"): Promise<void>;
};

const packageRoot = join(import.meta.dirname, "../../..");

/** Bundles a program once for a test file (Node 20 runs no TypeScript). @returns gives its path, when it is there */
export function useProgram(source: string): () => Promise<string> {
  const directory = mkdtempSync(join(packageRoot, "node_modules", ".worker-")); // there, it finds its dependencies
  const outfile = join(directory, "worker.mjs");
  const built = build({
    entryPoints: [join(import.meta.dirname, source)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return async () => {
    await built;
    return outfile;
  };
}

/** @returns starts a worker, which ends with the test that started it */
export function useWorkers(): () => Promise<Worker> {
  const program = useProgram("store-worker.ts");
  return async () => startWorker(await program());
}

function startWorker(file: string): Worker {
  const child = fork(file, { stdio: ["ignore", "pipe", "inherit", "ipc"], execArgv: [] });
  const exited = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await exited;
  });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: unknown) => void }>();
  let printed = "";
  let calls = 0;
  child.stdout?.on("data", (chunk) => {
    printed += chunk;
  });
  child.on("message", ({ id, value, error }: { id: number; value?: unknown; error?: unknown }) => {
    if (error === undefined) waiting.get(id)?.resolve(value as never);
    else waiting.get(id)?.reject(error);
    waiting.delete(id);
  });
  const call = (name: string) => (argument?: unknown) =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve, reject });
      child.send({ id: calls, name, argument }, (error) => error && reject(error));
    });
  const control = {
    process: child,
    output: () => printed,
    printed: async (text: string) => {
      while (!printed.includes(text)) {
        if (child.exitCode !== null) throw new Error(`the worker ended before it printed ${text}`);
        await Promise.race([once(child.stdout ?? child, "data"), exited]);
      }
    },
    signal: async (name: NodeJS.Signals) => {
      child.kill(name);
      if (name === "SIGKILL") await exited;
    },
  };
  return new Proxy(control, {
    get: (target, name: string) => Reflect.get(target, name) ?? (name === "then" ? undefined : call(name)),
  }) as unknown as Worker;
}
