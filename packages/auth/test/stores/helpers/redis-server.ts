import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { able } from "./able.ts";

const installed = able(
  spawnSync("redis-server", ["--version"]).status === 0,
  "tests on a real Redis",
  "redis-server; Debian: apt-get install redis-server",
);

/** Whether tests on Redis can run. `CUDO_REQUIRE_REDIS=1` makes a missing server a failure instead of a skip. */
export const hasRedis = installed || process.env.CUDO_REQUIRE_REDIS === "1";

/** A Redis of the tests' own, on a Unix socket, that keeps nothing. */
export interface RedisServer {
  readonly socket: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts a Redis and waits until it answers. */
export async function startRedis(): Promise<RedisServer> {
  if (!installed) throw new Error("CUDO_REQUIRE_REDIS=1, but redis-server is not installed");
  const directory = mkdtempSync(join(tmpdir(), "cudo-redis-"));
  const socket = join(directory, "redis.sock");
  const args = ["--port", "0", "--unixsocket", socket, "--save", "", "--appendonly", "no", "--dir", directory];
  const server = spawn("redis-server", args, { stdio: "ignore" });
  const exited = once(server, "exit");
  while (spawnSync("redis-cli", ["-s", socket, "ping"]).stdout?.toString() !== "PONG\n") await sleep(20);
  return {
    socket,
    process: server,
    stop: async () => {
      server.kill("SIGKILL");
      await exited;
      await rm(directory, { recursive: true, force: true });
    },
  };
}
