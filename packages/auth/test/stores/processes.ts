import { expect } from "vitest";
import type { CredentialKey } from "../../src/model/credential-key.ts";
import type { StoredRecord } from "../../src/model/stored-record.ts";
import type { CredentialStore } from "../../src/store/store.ts";
import type { OidcServer } from "./helpers/oidc-server.ts";
import type { WorkerPlace } from "./helpers/store-worker.ts";
import type { Worker } from "./helpers/worker.ts";

const LEASE = { waitMs: 20_000, ttlMs: 30_000 };

/** Starts workers, all on the same credential; `placeOf` says where each keeps it. */
export async function openWorkers(
  start: () => Promise<Worker>,
  count: number,
  key: CredentialKey,
  placeOf: (index: number) => WorkerPlace,
): Promise<Worker[]> {
  const workers = await Promise.all(Array.from({ length: count }, start));
  await Promise.all(workers.map((worker, index) => worker.open({ place: placeOf(index), key })));
  return workers;
}

/** Writes over whatever is stored. */
export async function put(store: CredentialStore, key: CredentialKey, record: StoredRecord): Promise<void> {
  const lease = await store.acquire(key, LEASE);
  const stored = await store.read(key);
  await store.write(key, { ...record, rev: (stored?.record.rev ?? 0) + 1 }, stored?.revision, lease);
  await lease.release();
}

/**
 * Rounds in which the access token has expired and all workers want one at the same moment.
 *
 * Each round must cost one refresh, and all must get the same new token.
 * @param beforeRound plants trouble
 */
export async function runRounds(
  rounds: number,
  {
    server,
    store,
    workers,
    beforeRound,
  }: {
    server: OidcServer;
    store: CredentialStore;
    workers: readonly Worker[];
    beforeRound?: () => Promise<void>;
  },
): Promise<void> {
  const { key, counts } = server;
  await put(store, key, await server.login());
  const seen = new Set<string>();
  for (let round = 1; round <= rounds; round += 1) {
    await expire(store, key);
    await beforeRound?.();
    const answers = await Promise.all(workers.map((worker) => worker.getToken({ issuer: key.issuer })));
    const tokens = new Set(answers.map(({ access }) => access));
    expect({ round, tokens: tokens.size, ...counts }).toEqual({
      round,
      tokens: 1,
      refreshes: round,
      refused: 0,
      revocations: 0,
    });
    for (const token of tokens) seen.add(token);
  }
  expect(seen.size).toBe(rounds);
}

async function expire(store: CredentialStore, key: CredentialKey): Promise<void> {
  const stored = await store.read(key);
  if (stored?.record.tokens === undefined) throw new Error("there is no login to expire");
  await put(store, key, { ...stored.record, tokens: { ...stored.record.tokens, expiresAt: 1 } });
}
