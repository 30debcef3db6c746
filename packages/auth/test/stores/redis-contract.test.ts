import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe } from "vitest";
import type { RedisClient } from "../../src/redis/client.ts";
import { RedisStore } from "../../src/redis/redis-store.ts";
import { describeStore } from "./contract.ts";
import { hasRedis, type RedisServer, startRedis } from "./helpers/redis-server.ts";

describe.skipIf(!hasRedis)("Redis", () => {
  const running: { server?: RedisServer; node?: ReturnType<typeof createClient>; io?: Redis } = {};

  beforeAll(async () => {
    running.server = await startRedis();
    running.node = createClient({ socket: { path: running.server.socket, tls: false } });
    await running.node.connect();
    running.io = new Redis(running.server.socket);
  });

  afterAll(async () => {
    running.node?.destroy();
    running.io?.disconnect();
    await running.server?.stop();
  });

  const clients: readonly (readonly [string, () => RedisClient | undefined])[] = [
    ["redis", () => running.node],
    ["ioredis", () => running.io],
    ["a function", () => (args) => running.io?.call(...(args as [string, ...string[]])) ?? Promise.reject()],
  ];

  for (const [name, client] of clients) {
    describeStore(`RedisStore over ${name}`, () => place(client));
  }

  describeStore("RedisStore with an encryption key", () =>
    place(() => running.node, crypto.getRandomValues(new Uint8Array(32))),
  );

  function place(connected: () => RedisClient | undefined, encryptionKey?: Uint8Array) {
    const client = connected();
    if (client === undefined) throw new Error("not connected");
    const prefix = `test:${crypto.randomUUID()}:`;
    return { open: () => new RedisStore({ client, prefix, encryptionKey }) };
  }
});
