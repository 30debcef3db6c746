import { inspect } from "node:util";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { SendCommand } from "../../src/redis/client.ts";
import { redisKeys } from "../../src/redis/keys.ts";
import { RedisStore, type RedisStoreOptions } from "../../src/redis/redis-store.ts";
import { CANARY, KEY, makeRecord } from "./helpers/records.ts";
import { hasRedis, type RedisServer, startRedis } from "./helpers/redis-server.ts";
import { put } from "./processes.ts";

const LEASE = { waitMs: 1_000, ttlMs: 30_000 };

describe.skipIf(!hasRedis)("RedisStore", () => {
  const running: { server?: RedisServer } = {};
  beforeAll(async () => {
    running.server = await startRedis();
  });
  afterAll(() => running.server?.stop());

  test("with an encryption key no token is readable in Redis", async () => {
    const { client, store } = await place({ encryptionKey: crypto.getRandomValues(new Uint8Array(32)) });
    await put(store, KEY, makeRecord(1));
    const values = await Promise.all((await client.keys("*")).map((key) => client.get(key)));
    expect(values.length).toBeGreaterThan(0);
    expect(values.join()).not.toContain(CANARY);
  });

  test("a record sealed with another key, or not sealed, counts as none and is put aside", async () => {
    const { client, store, keys, prefix } = await place({ encryptionKey: new Uint8Array(32).fill(1) });
    const plain = JSON.stringify(makeRecord(9));
    await client.set(keys.record, plain);
    expect(await store.read(KEY)).toBeUndefined();
    await put(store, KEY, makeRecord(1));
    expect(await client.get(keys.all[3] ?? "")).toBe(plain);
    const other = new RedisStore({ client, prefix, encryptionKey: new Uint8Array(32).fill(2) });
    expect(await other.read(KEY)).toBeUndefined();
  });

  test("a record from the future is never written over", async () => {
    const { client, store, keys } = await place();
    await client.set(keys.record, `{"minReader":2}`);
    await expect(store.read(KEY)).rejects.toMatchObject({ code: "store-version" });
    await expect(put(store, KEY, makeRecord(1))).rejects.toMatchObject({ code: "store-version" });
    expect(await client.get(keys.record)).toBe(`{"minReader":2}`);
  });

  test("records live as long as they are told to, locks as long as their ttl", async () => {
    const { client, store, keys } = await place({ recordTtlMs: 60_000 });
    await put(store, KEY, makeRecord(1));
    const lease = await store.acquire(KEY, LEASE);
    expect(await client.pttl(keys.record)).toBeGreaterThan(50_000);
    expect(await client.pttl(keys.record)).toBeLessThanOrEqual(60_000);
    expect(await client.pttl(keys.lock)).toBeLessThanOrEqual(30_000);
    await lease.release();
    expect(await client.exists(keys.lock)).toBe(0);
  });

  test("all keys of a credential share a hash tag, and none shows its profile", async () => {
    const { client, store } = await place();
    await put(store, KEY, makeRecord(1));
    const names = await client.keys("*");
    expect(new Set(names.map((name) => /\{[0-9a-f]{64}\}/.exec(name)?.[0])).size).toBe(1);
    expect(names.join()).not.toContain(KEY.profile);
  });

  test("a lock that Redis forgot (failover, expiry) is lost, and its holder does not write", async () => {
    const { client, store, keys } = await place();
    const lease = await store.acquire(KEY, LEASE);
    await client.del(keys.lock);
    await expect(store.write(KEY, makeRecord(1), undefined, lease)).rejects.toMatchObject({ code: "lease-lost" });
    expect(lease.lost.aborted).toBe(true);
    expect(await store.read(KEY)).toBeUndefined();
  });

  test("the script itself refuses a holder that was overtaken after its last check", async () => {
    const { client, store, keys } = await place({}, (name) =>
      name === "before SWAP" ? client.set(keys.lock, "another") : undefined,
    );
    const lease = await store.acquire(KEY, LEASE);
    await expect(store.write(KEY, makeRecord(1), undefined, lease)).rejects.toMatchObject({ code: "lease-lost" });
    expect(await client.exists(keys.record)).toBe(0);
  });

  test("the script itself refuses when something else was stored after the last look", async () => {
    const { client, store, keys } = await place({}, (name) =>
      name === "before SWAP" ? client.set(keys.record, "else") : undefined,
    );
    const lease = await store.acquire(KEY, LEASE);
    await expect(store.write(KEY, makeRecord(1), undefined, lease)).rejects.toMatchObject({ code: "store-conflict" });
    expect(await client.get(keys.record)).toBe("else");
    await lease.release();
  });

  test("a lease ends without deleting the lock of the next holder", async () => {
    const { client, store, keys } = await place();
    const lease = await store.acquire(KEY, LEASE);
    await client.set(keys.lock, "another");
    await lease.release();
    expect(await client.get(keys.lock)).toBe("another");
  });

  test("no command lists keys", async () => {
    const commands: string[] = [];
    const { store } = await place({}, (name) => void commands.push(name));
    await put(store, KEY, makeRecord(1));
    expect(new Set(commands.filter((name) => !name.startsWith("before")))).toEqual(new Set(["EVAL", "GET"]));
  });

  /** A store with keys of its own; `onCommand` sees the name of each command, and may act before the write's script. */
  async function place(options: Partial<RedisStoreOptions> = {}, onCommand: (name: string) => unknown = () => {}) {
    const client = new Redis(running.server?.socket ?? "");
    onTestFinished(() => client.disconnect());
    await client.flushall();
    const send: SendCommand = async ([name = "", ...args]) => {
      onCommand(name);
      if (args[0]?.includes(`"conflict"`)) await onCommand("before SWAP");
      return client.call(name, ...args);
    };
    const prefix = "test:";
    return {
      client,
      prefix,
      keys: await redisKeys(prefix, KEY),
      store: new RedisStore({ client: send, prefix, ...options }),
    };
  }
});

describe("a Redis that does not work", () => {
  test("that never answers is given up after the time limit", async () => {
    const store = new RedisStore({ client: () => new Promise(() => {}), timeoutMs: 5 });
    await expect(store.read(KEY)).rejects.toMatchObject({ code: "store-unavailable", details: { reason: "timeout" } });
    await expect(store.acquire(KEY, LEASE)).rejects.toMatchObject({ code: "store-unavailable" });
    expect(await store.probe()).toEqual({ usable: false, reason: "timeout" });
  });

  test.each([
    ["READONLY You can't write against a read only replica.", "read-only"],
    ["OOM command not allowed when used memory > 'maxmemory'.", "full"],
    ["NOPERM this user has no permissions to run the 'eval' command", "denied"],
    ["NOAUTH Authentication required.", "denied"],
    ["connect ECONNREFUSED 127.0.0.1:6379", "unreachable"],
  ])("%j means %s", async (message, reason) => {
    const store = new RedisStore({ client: () => Promise.reject(new Error(message)) });
    expect(await store.probe()).toEqual({ usable: false, reason });
  });

  test("its errors, which hold the command and its arguments, go no further", async () => {
    const leak = Object.assign(new Error(`ERR ${CANARY}`), { command: { name: "EVAL", args: [CANARY] } });
    const error = await new RedisStore({ client: () => Promise.reject(leak) }).read(KEY).catch((thrown) => thrown);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(CANARY);
  });
});
