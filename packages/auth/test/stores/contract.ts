import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import type { CredentialKey } from "../../src/model/credential-key.ts";
import type { StoredRecord } from "../../src/model/stored-record.ts";
import type { CredentialStore, Lease, Revision } from "../../src/store/store.ts";
import { CANARY, KEY, makeRecord } from "./helpers/records.ts";

/** One place to keep credentials in, as a test sees it. */
export interface StorePlace {
  /** A store on that place; twice gives two stores that share what they keep, where the kind of store can. */
  open(): CredentialStore;
}

const OTHER: CredentialKey = { ...KEY, profile: "../../other" };
const WAIT = { waitMs: 10_000, ttlMs: 30_000 };

/** What every {@link CredentialStore} must do. `prepare` makes an empty place for each test. */
export function describeStore(name: string, prepare: () => Promise<StorePlace> | StorePlace): void {
  describe(`${name} keeps the store contract`, () => {
    test("there is nothing in an empty store", async () => {
      const store = await open();
      expect(await store.read(KEY)).toBeUndefined();
    });

    test("the probe finds it usable and leaves nothing behind", async () => {
      const store = await open();
      expect(await store.probe()).toEqual({ usable: true });
      expect(await store.read(KEY)).toBeUndefined();
    });

    test("what was written is read, at the revision that write gave", async () => {
      const store = await open();
      const lease = await hold(store);
      const revision = await store.write(KEY, makeRecord(1), undefined, lease);
      expect(await store.read(KEY)).toEqual({ record: makeRecord(1), revision });
    });

    test("fields that this version does not know survive", async () => {
      const store = await open();
      const lease = await hold(store);
      await store.write(KEY, makeRecord(1, { fromTheFuture: { a: [1, "ü\u0000\u2028"] } }), undefined, lease);
      expect((await store.read(KEY))?.record).toHaveProperty("fromTheFuture", { a: [1, "ü\u0000\u2028"] });
    });

    test("a reader cannot change what is stored", async () => {
      const store = await open();
      await store.write(KEY, makeRecord(1), undefined, await hold(store));
      Object.assign((await store.read(KEY))?.record ?? {}, { profile: "changed" });
      expect((await store.read(KEY))?.record.profile).toBe(KEY.profile);
    });

    test("every write makes a new revision", async () => {
      const store = await open();
      const lease = await hold(store);
      const first = await store.write(KEY, makeRecord(1), undefined, lease);
      const second = await store.write(KEY, makeRecord(2), first, lease);
      expect(second).not.toBe(first);
      expect((await store.read(KEY))?.revision).toBe(second);
    });

    test("a write over something else conflicts and changes nothing", async () => {
      const store = await open();
      const lease = await hold(store);
      const first = await store.write(KEY, makeRecord(1), undefined, lease);
      const second = await store.write(KEY, makeRecord(2), first, lease);
      for (const stale of [first, undefined, "nonsense" as Revision]) {
        await expect(store.write(KEY, makeRecord(3), stale, lease)).rejects.toMatchObject({ code: "store-conflict" });
      }
      expect((await store.read(KEY))?.revision).toBe(second);
    });

    test("a write that expects a record where there is none conflicts", async () => {
      const store = await open();
      const write = store.write(KEY, makeRecord(1), "1-0" as Revision, await hold(store));
      await expect(write).rejects.toMatchObject({ code: "store-conflict" });
    });

    test("of two writes at once with the same expectation, one wins", async () => {
      const store = await open();
      const lease = await hold(store);
      const first = await store.write(KEY, makeRecord(1), undefined, lease);
      const writes = [2, 3].map((rev) => store.write(KEY, makeRecord(rev), first, lease));
      const outcomes = await Promise.allSettled(writes);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    });

    test("remove tells whether there was a record, and compares", async () => {
      const store = await open();
      const lease = await hold(store);
      expect(await store.remove(KEY, "any", lease)).toBe(false);
      const first = await store.write(KEY, makeRecord(1), undefined, lease);
      const second = await store.write(KEY, makeRecord(2), first, lease);
      await expect(store.remove(KEY, first, lease)).rejects.toMatchObject({ code: "store-conflict" });
      expect(await store.remove(KEY, second, lease)).toBe(true);
      expect(await store.read(KEY)).toBeUndefined();
    });

    test("a removed record can be written anew", async () => {
      const store = await open();
      const lease = await hold(store);
      await store.write(KEY, makeRecord(1), undefined, lease);
      await store.remove(KEY, "any", lease);
      await store.write(KEY, makeRecord(1), undefined, lease);
      expect((await store.read(KEY))?.record).toEqual(makeRecord(1));
    });

    test("keys do not mix, and a profile may be called anything", async () => {
      const store = await open();
      await store.write(KEY, makeRecord(1), undefined, await hold(store));
      await store.write(OTHER, recordOf(OTHER), undefined, await hold(store, OTHER));
      expect((await store.read(KEY))?.record.profile).toBe(KEY.profile);
      expect((await store.read(OTHER))?.record.profile).toBe(OTHER.profile);
      expect(await store.read({ ...KEY, resource: "https://api.example" })).toBeUndefined();
    });

    test("a lease excludes others until it is given back, and fences grow", async () => {
      const place = await prepare();
      const [one, two] = [place.open(), place.open()];
      const first = await hold(one);
      await expect(two.acquire(KEY, { waitMs: 0, ttlMs: 30_000 })).rejects.toMatchObject({ code: "lease-timeout" });
      const waiting = two.acquire(KEY, WAIT);
      await first.release();
      const second = await waiting;
      expect(second.fence).toBeGreaterThan(first.fence);
      await second.release();
    });

    test("of many that want the lease at once, one has it at any time", async () => {
      const place = await prepare();
      const order: string[] = [];
      const work = async (id: number) => {
        const lease = await place.open().acquire(KEY, WAIT);
        order.push(`in ${id}`);
        await new Promise((resolve) => setImmediate(resolve));
        order.push(`out ${id}`);
        await lease.release();
      };
      await Promise.all([1, 2, 3, 4, 5].map(work));
      const pairs = order.flatMap((entry, i) => (i % 2 === 0 ? [[entry, order[i + 1]]] : []));
      expect(pairs.map(([enter]) => enter).sort()).toEqual([1, 2, 3, 4, 5].map((id) => `in ${id}`));
      for (const [enter, leave] of pairs) expect(leave).toBe(enter?.replace("in", "out"));
    });

    test("leases of different keys do not wait for each other", async () => {
      const store = await open();
      await hold(store, KEY);
      expect((await hold(store, OTHER)).lost.aborted).toBe(false);
    });

    test("a wait ends when onWait says stop", async () => {
      const place = await prepare();
      await hold(place.open());
      const answers = ["go-on", "stop"] as const;
      let asked = 0;
      const onWait = async () => {
        asked += 1;
        return answers[asked - 1] ?? "stop";
      };
      const acquire = place.open().acquire(KEY, { ...WAIT, onWait });
      await expect(acquire).rejects.toMatchObject({ code: "lease-timeout" });
      expect(asked).toBe(2);
    });

    test("a wait ends with the signal's reason", async () => {
      const place = await prepare();
      await hold(place.open());
      const controller = new AbortController();
      const acquire = place.open().acquire(KEY, { ...WAIT, signal: controller.signal });
      controller.abort(new Error("enough"));
      await expect(acquire).rejects.toThrow("enough");
    });

    test("a lease that was given back is held no more, and giving it back twice is fine", async () => {
      const store = await open();
      const lease = await hold(store);
      await lease.assertHeld();
      await lease.release();
      await lease.release();
      await expect(lease.assertHeld()).rejects.toMatchObject({ code: "lease-lost" });
      await expect(store.write(KEY, makeRecord(1), undefined, lease)).rejects.toMatchObject({ code: "lease-lost" });
      await expect(store.remove(KEY, "any", lease)).rejects.toMatchObject({ code: "lease-lost" });
      expect(await store.read(KEY)).toBeUndefined();
    });

    test("errors do not show what was to be stored", async () => {
      const store = await open();
      const lease = await hold(store);
      await store.write(KEY, makeRecord(1), undefined, lease);
      const error: unknown = await store.write(KEY, makeRecord(2), undefined, lease).catch((thrown) => thrown);
      expect(`${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}`).not.toContain(CANARY);
    });

    async function open(): Promise<CredentialStore> {
      return (await prepare()).open();
    }
  });
}

/** Acquires a lease that is given back when the test ends. */
async function hold(store: CredentialStore, key: CredentialKey = KEY): Promise<Lease> {
  const lease = await store.acquire(key, WAIT);
  onTestFinished(() => lease.release());
  return lease;
}

function recordOf(key: CredentialKey): StoredRecord {
  return makeRecord(1, { profile: key.profile });
}
