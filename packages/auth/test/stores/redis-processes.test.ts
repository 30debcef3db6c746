import { spawnSync } from "node:child_process";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { CredentialKey } from "../../src/model/credential-key.ts";
import { thisProcess } from "../../src/node/process-identity.ts";
import { redisKeys } from "../../src/redis/keys.ts";
import { RedisStore } from "../../src/redis/redis-store.ts";
import { startOidcServer } from "./helpers/oidc-server.ts";
import { KEY, makeRecord } from "./helpers/records.ts";
import { hasRedis, type RedisServer, startRedis } from "./helpers/redis-server.ts";
import type { WorkerPlace } from "./helpers/store-worker.ts";
import { useWorkers } from "./helpers/worker.ts";
import { openWorkers, put, runRounds } from "./processes.ts";

const startWorker = useWorkers();

describe.skipIf(!hasRedis)("processes of two machines on one Redis", () => {
  const running: { server?: RedisServer } = {};

  beforeAll(async () => {
    running.server = await startRedis();
  });
  afterAll(() => running.server?.stop());

  test("20 processes, 30 rounds: one refresh a round, and nobody is logged out", { timeout: 300_000 }, async () => {
    const { store, placeOn } = place();
    const server = await startOidcServer();
    const workers = await openWorkers(startWorker, 20, server.key, (index) => placeOn(index % 2 === 0 ? "a" : "b"));
    await runRounds(30, { server, store, workers });
  });

  test("a lock left behind by a dead process in each of 150 rounds lets no token be used twice", {
    timeout: 300_000,
  }, async () => {
    const { store, client, prefix, placeOn } = place();
    const server = await startOidcServer();
    const workers = await openWorkers(startWorker, 20, server.key, (index) => placeOn(index % 2 === 0 ? "a" : "b"));
    const beforeRound = () => plantDeadOwner(client, prefix, server.key);
    await runRounds(150, { server, store, workers, beforeRound });
  });

  test("after kill -9 of the holder the next one on its machine has the lease within a second", {
    timeout: 300_000,
  }, async () => {
    const { placeOn } = place();
    const took: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const [holder, next] = await openWorkers(startWorker, 2, KEY, () => placeOn("a"));
      await holder?.acquire({ waitMs: 5_000, ttlMs: 30_000 });
      const waiting = next?.acquire({ waitMs: 20_000, ttlMs: 30_000 });
      await next?.printed("waiting");
      await holder?.signal("SIGKILL");
      const before = performance.now();
      await waiting;
      took.push(performance.now() - before);
      await next?.release();
    }
    console.info(`next holder on Redis after kill -9, ms: ${took.map(Math.round).join(" ")}`);
    expect(took.toSorted((a, b) => a - b)[2]).toBeLessThan(1_000);
  });

  test("another machine waits for the time to live", { timeout: 300_000 }, async () => {
    const { placeOn } = place();
    const [holder, other] = await openWorkers(startWorker, 2, KEY, (index) => placeOn(index === 0 ? "a" : "b"));
    const fence = await holder?.acquire({ waitMs: 5_000, ttlMs: 600 });
    await holder?.signal("SIGKILL");
    await expect(other?.acquire({ waitMs: 0, ttlMs: 600 })).rejects.toMatchObject({ code: "lease-timeout" });
    expect(await other?.acquire({ waitMs: 20_000, ttlMs: 600 })).toBe((fence ?? 0) + 1);
  });

  test("a holder that was stopped for longer than its lease never writes", { timeout: 300_000 }, async () => {
    const { store, placeOn } = place();
    await put(store, KEY, makeRecord(1));
    for (let run = 1; run <= 5; run += 1) {
      const [stopped, taker] = await openWorkers(startWorker, 2, KEY, (index) => placeOn(index === 0 ? "a" : "b"));
      await stopped?.acquire({ waitMs: 5_000, ttlMs: 400 });
      const work = stopped?.writeForever(makeRecord(1_000_000, { by: "stopped" })).then(
        () => undefined,
        (error) => error,
      );
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 40));
      await stopped?.signal("SIGSTOP");
      await taker?.acquire({ waitMs: 20_000, ttlMs: 20_000 }); // long enough for a busy machine to keep it
      await taker?.write(makeRecord(2_000_000 + run, { by: "taker" }));
      await stopped?.signal("SIGCONT");
      expect(await work).toMatchObject({ code: "lease-lost" });
      expect((await store.read(KEY))?.record).toMatchObject({ by: "taker", rev: 2_000_000 + run });
      await taker?.release();
    }
  });

  function place() {
    if (running.server === undefined) throw new Error("not started");
    const { socket } = running.server;
    const prefix = `test:${crypto.randomUUID()}:`;
    const client = new Redis(socket);
    onTestFinished(() => client.disconnect());
    const placeOn = (machine: string): WorkerPlace => ({ redis: { socket, prefix, machine } });
    return { client, prefix, placeOn, store: new RedisStore({ client, prefix }) };
  }
});

/** A process of machine `a` that died holding the lock. */
async function plantDeadOwner(client: Redis, prefix: string, key: CredentialKey): Promise<void> {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const { lock } = await redisKeys(prefix, key);
  await client.set(lock, `${crypto.randomUUID()}|a ${JSON.stringify({ ...thisProcess(), pid })}`, "PX", 30_000);
}
