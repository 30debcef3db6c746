import { Redis } from "ioredis";
import { describe, expect, onTestFinished, test } from "vitest";
import { FileStore } from "../../src/node/file-store.ts";
import { RedisStore } from "../../src/redis/redis-store.ts";
import type { CredentialStore } from "../../src/store/store.ts";
import { startOidcServer } from "./helpers/oidc-server.ts";
import { hasRedis, startRedis } from "./helpers/redis-server.ts";
import type { WorkerPlace } from "./helpers/store-worker.ts";
import { tempDirectory } from "./helpers/temp-directory.ts";
import { useWorkers } from "./helpers/worker.ts";
import { openWorkers, put } from "./processes.ts";

const startWorker = useWorkers();

interface Home {
  readonly place: WorkerPlace;
  readonly store: CredentialStore;
}

const homes: [string, boolean, () => Promise<Home>][] = [
  [
    "a file",
    true,
    async () => {
      const file = { directory: tempDirectory() };
      return { place: { file }, store: new FileStore(file) };
    },
  ],
  [
    "Redis",
    hasRedis,
    async () => {
      const { socket, stop } = await startRedis();
      onTestFinished(stop);
      const client = new Redis(socket);
      onTestFinished(() => client.disconnect());
      return {
        place: { redis: { socket, prefix: "test:", machine: "a" } },
        store: new RedisStore({ client, prefix: "test:" }),
      };
    },
  ],
];

for (const [name, usable, open] of homes) {
  describe.skipIf(!usable)(`processes with one login in ${name}`, { timeout: 300_000 }, () => {
    test("after kill -9 between rotation and write: one refused refresh, then a login is needed, and no loop", async () => {
      const server = await startOidcServer();
      const { place, store } = await open();
      const issuer = server.key.issuer;
      await put(store, server.key, await server.login());
      const [victim, ...others] = await openWorkers(startWorker, 6, server.key, () => place);
      victim?.getToken({ issuer, pause: true }).catch(() => {});
      await victim?.printed("rotated");
      await victim?.signal("SIGKILL");
      expect(server.counts).toEqual({ refreshes: 1, refused: 0, revocations: 0 });

      const required = { code: "login-required", details: { reason: "rejected" } };
      const once = await Promise.allSettled(others.map((worker) => worker.getToken({ issuer })));
      for (const answer of once) expect(answer).toMatchObject({ status: "rejected", reason: required });
      expect(server.counts).toMatchObject({ refreshes: 1, refused: 1 });
      for (const worker of others) await expect(worker.getToken({ issuer })).rejects.toMatchObject(required);
      expect(server.counts).toMatchObject({ refreshes: 1, refused: 1 });
      expect((await store.read(server.key))?.record.refreshState?.rejectedCode).toBe("invalid_grant");

      await put(store, server.key, await server.login()); // somebody logs in again
      const [{ access } = { access: "" }] = await Promise.all(others.map((worker) => worker.getToken({ issuer })));
      expect(access).not.toBe("expired");
      expect(server.counts).toMatchObject({ refreshes: 2, refused: 1 });
    });

    test("a logout waits for another's refresh, and ends what that brought", async () => {
      const server = await startOidcServer();
      const { place, store } = await open();
      const issuer = server.key.issuer;
      await put(store, server.key, await server.login());
      const [refreshing, leaving, late] = await openWorkers(startWorker, 3, server.key, () => place);
      const token = refreshing?.getToken({ issuer, pause: true });
      await refreshing?.printed("rotated");
      let ended = false;
      const logout = leaving?.logout({ issuer }).finally(() => {
        ended = true;
      });
      await leaving?.printed("logging out");
      await new Promise((resolve) => setTimeout(resolve, 300)); // a logout that does not wait would be through
      expect(ended).toBe(false);
      expect((await store.read(server.key))?.record.tokens?.access).toBe("expired");
      await refreshing?.goOn();
      expect(await token).toMatchObject({ events: ["refreshed"] });
      expect(await logout).toEqual({ wasLoggedIn: true, revoked: true });
      expect(await store.read(server.key)).toBeUndefined();
      await expect(late?.getToken({ issuer })).rejects.toMatchObject({ code: "login-required" });
      expect(server.counts).toMatchObject({ refreshes: 1, refused: 0 });
    });

    test("two profiles do not block each other", async () => {
      const server = await startOidcServer();
      const { place, store } = await open();
      const work = { ...server.key, profile: "work" };
      await put(store, server.key, await server.login());
      await put(store, work, { ...(await server.login()), profile: "work" });
      const [mine] = await openWorkers(startWorker, 1, server.key, () => place);
      const [other] = await openWorkers(startWorker, 1, work, () => place);
      await mine?.acquire({ waitMs: 5_000, ttlMs: 30_000 });
      await mine?.signal("SIGSTOP");
      await other?.acquire({ waitMs: 0, ttlMs: 30_000 });
      await other?.release();
      expect(await other?.getToken({ issuer: server.key.issuer })).toMatchObject({ events: ["refreshed"] });
      await mine?.signal("SIGCONT");
      await mine?.assertHeld();
      expect((await store.read(server.key))?.record.tokens?.access).toBe("expired");
    });
  });
}
