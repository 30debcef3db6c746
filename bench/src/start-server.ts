import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Target } from "./adapter.ts";

/** The loopback server in a process of its own, as something to connect to. */
export interface BenchServer extends Target {
  stop(): void;
}

export async function startServer(timeout = 30_000): Promise<BenchServer> {
  const child = fork(fileURLToPath(new URL("server.mjs", import.meta.url)), {
    execArgv: ["--import", import.meta.resolve("tsx")],
  });
  const [baseUrl] = (await once(child, "message")) as [string];
  return { baseUrl, apiKey: "bench-key-0123456789", timeout, stop: () => child.kill() };
}
