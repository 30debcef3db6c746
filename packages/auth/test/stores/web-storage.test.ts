import { describe, expect, test } from "vitest";
import { canonicalKey } from "../../src/model/credential-key.ts";
import type { StoreWarning } from "../../src/store/store.ts";
import { WebStorageStore } from "../../src/store/web-storage.ts";
import { FakeLocks, FakeStorage } from "./helpers/fakes.ts";
import { KEY, makeRecord } from "./helpers/records.ts";
import { put } from "./processes.ts";

const NAME = `cudo-auth:${canonicalKey(KEY)}`;
const LEASE = { waitMs: 1_000, ttlMs: 30_000 };

test("a browser without Web Locks can be read, but not locked", async () => {
  const { storage, store } = tab();
  await put(store, KEY, makeRecord(1));
  const unlocked = new WebStorageStore({ storage, locks: undefined });
  expect((await unlocked.read(KEY))?.record).toEqual(makeRecord(1));
  expect(await unlocked.probe()).toEqual({ usable: false, reason: "unsupported" });
  await expect(unlocked.acquire(KEY, LEASE)).rejects.toMatchObject({ code: "lease-unavailable" });
});

test("a full storage is an error, and the old record stays", async () => {
  const { storage, store } = tab();
  await put(store, KEY, makeRecord(1));
  const lease = await store.acquire(KEY, LEASE);
  const stored = await store.read(KEY);
  storage.full = true;
  const write = store.write(KEY, makeRecord(2), stored?.revision, lease);
  await expect(write).rejects.toMatchObject({ code: "store-unavailable", details: { reason: "full" } });
  expect(await store.probe()).toEqual({ usable: false, reason: "full" });
  expect(await store.read(KEY)).toEqual(stored);
  await lease.release();
});

test("two tabs that look whenever the other one writes come to rest", async () => {
  const items = new FakeStorage();
  const tabs: WebStorageStore[] = [];
  let events = 0;
  const open = (own: number) => {
    const wakeOther = () => {
      if (++events < 1_000) setImmediate(() => tabs[1 - own]?.probe());
    };
    const storage = {
      getItem: (name: string) => items.getItem(name),
      setItem(name: string, value: string) {
        items.setItem(name, value);
        wakeOther();
      },
      removeItem(name: string) {
        items.removeItem(name);
        wakeOther();
      },
    };
    tabs.push(new WebStorageStore({ storage, locks: new FakeLocks() }));
  };
  open(0);
  open(1);
  expect(await tabs[0]?.probe()).toEqual({ usable: true });
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(events).toBe(4);
});

test("damaged text counts as none, and is put aside by the next write", async () => {
  const { storage, store } = tab();
  const warnings: StoreWarning[] = [];
  store.onWarning((warning) => warnings.push(warning));
  storage.items.set(NAME, "{");
  expect(await store.read(KEY)).toBeUndefined();
  await put(store, KEY, makeRecord(1));
  expect(storage.items.get(`${NAME}:corrupt`)).toBe("{");
  expect((await store.read(KEY))?.record).toEqual(makeRecord(1));
  expect(warnings.map(({ code }) => code)).toEqual(["store-corrupt"]);
});

test("a record from the future is never written over", async () => {
  const { storage, store } = tab();
  storage.items.set(NAME, JSON.stringify({ minReader: 9 }));
  await expect(put(store, KEY, makeRecord(1))).rejects.toMatchObject({ code: "store-version" });
  expect(storage.items.get(NAME)).toBe(JSON.stringify({ minReader: 9 }));
});

describe("a lease", () => {
  test("that another script stole is lost, and does not write", async () => {
    const { locks, store } = tab();
    const lease = await store.acquire(KEY, LEASE);
    locks.steal(NAME);
    await new Promise((resolve) => setImmediate(resolve));
    expect(lease.lost.aborted).toBe(true);
    await expect(store.write(KEY, makeRecord(1), undefined, lease)).rejects.toMatchObject({ code: "lease-lost" });
  });

  test("that was waited for in vain leaves the queue", async () => {
    const { store } = tab();
    const first = await store.acquire(KEY, LEASE);
    await expect(store.acquire(KEY, { ...LEASE, waitMs: 0 })).rejects.toMatchObject({ code: "lease-timeout" });
    await first.release();
    const next = await store.acquire(KEY, LEASE);
    expect(next.fence).toBe(2);
    await next.release();
  });
});

function tab() {
  const storage = new FakeStorage();
  const locks = new FakeLocks();
  return { storage, locks, store: new WebStorageStore({ storage, locks }) };
}
