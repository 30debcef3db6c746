import { expect, test } from "vitest";
import { FileStore } from "../../src/node/file-store.ts";
import { startOidcServer } from "./helpers/oidc-server.ts";
import { KEY, makeRecord } from "./helpers/records.ts";
import { tempDirectory } from "./helpers/temp-directory.ts";
import { useWorkers } from "./helpers/worker.ts";
import { openWorkers, put, runRounds } from "./processes.ts";

const startWorker = useWorkers();

test("20 processes, 30 rounds: one refresh a round, and nobody is logged out", { timeout: 300_000 }, async () => {
  const server = await startOidcServer();
  const place = { file: { directory: tempDirectory() } };
  const workers = await openWorkers(startWorker, 20, server.key, () => place);
  await runRounds(30, { server, store: new FileStore(place.file), workers });
});

test("after kill -9 of the holder the next one has the lease within a second", { timeout: 300_000 }, async () => {
  const directory = tempDirectory();
  const took: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const [holder, next] = await openWorkers(startWorker, 2, KEY, () => ({ file: { directory } }));
    await holder?.acquire({ waitMs: 5_000, ttlMs: 30_000 });
    const waiting = next?.acquire({ waitMs: 20_000, ttlMs: 30_000 });
    await next?.printed("waiting");
    await holder?.signal("SIGKILL");
    const before = performance.now();
    await waiting;
    took.push(performance.now() - before);
    await next?.release();
  }
  console.info(`next holder after kill -9, ms: ${took.map(Math.round).join(" ")}`);
  expect(took.toSorted((a, b) => a - b)[2]).toBeLessThan(1_000);
});

test("a holder that was stopped for longer than its lease never writes", { timeout: 300_000 }, async () => {
  const directory = tempDirectory();
  const store = new FileStore({ directory });
  await put(store, KEY, makeRecord(1));
  for (let run = 1; run <= 10; run += 1) {
    const [stopped, taker] = await openWorkers(startWorker, 2, KEY, () => ({ file: { directory } }));
    const fence = await stopped?.acquire({ waitMs: 5_000, ttlMs: 400 });
    // Stopped at some moment of its work: reading, writing a temporary file, about to rename, in a heartbeat.
    const work = stopped?.writeForever(makeRecord(1_000_000, { by: "stopped" })).then(
      () => undefined,
      (error) => error,
    );
    await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 40));
    await stopped?.signal("SIGSTOP");
    // Long enough for a busy machine to keep it.
    expect(await taker?.acquire({ waitMs: 20_000, ttlMs: 2_000 })).toBeGreaterThan(fence ?? 0);
    await taker?.write(makeRecord(2_000_000 + run, { by: "taker" }));
    await stopped?.signal("SIGCONT");
    expect(await work).toMatchObject({ code: "lease-lost" });
    await expect(stopped?.assertHeld()).rejects.toMatchObject({ code: "lease-lost" });
    expect((await store.read(KEY))?.record).toMatchObject({ by: "taker", rev: 2_000_000 + run });
    await taker?.release();
  }
});
