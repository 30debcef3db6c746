import { describe, expect, it } from "vitest";
import type { AuthError } from "../../src/errors/auth-error.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import type { Lease } from "../../src/store/store.ts";
import { Warnings } from "../../src/store/warnings.ts";
import { FakeClock } from "../../src/testing/fake-clock.ts";
import { failure, HOUR, loggedInWorld, MINUTE, world } from "./world.ts";

describe("many at once", () => {
  it("share one renewal in a process", async () => {
    const { auth, idp, clock } = await loggedInWorld();
    clock.advance(2 * HOUR);
    const tokens = await Promise.all(Array.from({ length: 100 }, () => auth.session().getToken()));
    expect(new Set(tokens.map(({ token }) => token.reveal())).size).toBe(1);
    expect(idp.count("token", "refresh_token")).toBe(1);
  });

  it("share one renewal among processes, and adopt what it brought", async () => {
    const { another, idp, clock } = await loggedInWorld();
    clock.advance(2 * HOUR);
    const tokens = await Promise.all(Array.from({ length: 20 }, () => another().session().getToken()));
    expect(new Set(tokens.map(({ token }) => token.reveal())).size).toBe(1);
    expect(idp.count("token", "refresh_token")).toBe(1);
    expect(idp.reuses).toBe(0);
  });

  it("share one tombstone", async () => {
    const { another, idp, clock, record } = await loggedInWorld();
    idp.revoke((await record())?.tokens?.refresh ?? "");
    clock.advance(2 * HOUR);
    const errors = await Promise.all(Array.from({ length: 20 }, () => failure(another().session().getToken())));
    expect(errors.every((error) => (error as AuthError).code === "login-required")).toBe(true);
    expect(idp.count("token", "refresh_token")).toBe(1);
  });

  it("go on when one of them leaves", async () => {
    const { auth, idp, clock } = await loggedInWorld();
    clock.advance(2 * HOUR);
    const leaving = new AbortController();
    const left = failure(auth.session().getToken({ signal: leaving.signal }));
    const stayed = auth.session().getToken();
    await turn();
    leaving.abort(new Error("I am off"));
    expect(await left).toMatchObject({ message: "I am off" });
    expect(idp.isActive((await stayed).token.reveal())).toBe(true);
    expect(idp.count("token", "refresh_token")).toBe(1);
  });

  it("never abandon a request that was sent, even when all leave", async () => {
    const { idp, clock, record, another } = await loggedInWorld();
    const leaving = new AbortController();
    const auth = another({
      fetch: (url, init) => {
        leaving.abort(new Error("we are off"));
        return idp.fetch(url, init);
      },
    });
    clock.advance(2 * HOUR);
    const old = (await record())?.tokens?.access;
    const left = await failure(auth.session().getToken({ signal: leaving.signal }));
    expect(left).toMatchObject({ message: "we are off" });
    while ((await record())?.tokens?.access === old) await turn();
    await auth.session().getToken();
    expect(idp.count("token", "refresh_token")).toBe(1);
  });

  it("leave the lease to others when it cannot be had, and keep the old token while that is good", async () => {
    const { store, auth, idp, clock, events } = await loggedInWorld();
    const key = { profile: "default", issuer: idp.issuer, clientId: "fake-client" };
    const held = await store.acquire(key, { waitMs: 0, ttlMs: 1 });
    clock.advance(HOUR - 4 * MINUTE);
    await auth.session().getToken();
    expect(events).toEqual([["refresh-deferred", { code: "lease-timeout" }]]);
    clock.advance(HOUR);
    expect(await failure(auth.session().getToken())).toMatchObject({ code: "lease-timeout", retryable: true });
    await held.release();
    await auth.session().getToken();
    expect(idp.count("token", "refresh_token")).toBe(1);
  });
});

describe("a store in trouble", () => {
  it("costs nobody the new token", async () => {
    const clock = new FakeClock();
    const store = new BrokenStore({ clock });
    const { auth, idp, events, another } = await loggedInWorld({ clock, auth: { store } });
    clock.advance(2 * HOUR);
    store.failWrites = 3;
    const { token } = await auth.session().getToken();
    expect(idp.isActive(token.reveal())).toBe(true);
    expect(events).toMatchObject([
      ["persist-failed", { code: "store-unavailable" }],
      ["refreshed", {}],
    ]);
    // This process remembers, and uses the new refresh token next time; the store heals then.
    clock.advance(2 * HOUR);
    await auth.session().getToken();
    expect(idp.reuses).toBe(0);
    await another().session().getToken();
    expect(idp.count("token", "refresh_token")).toBe(2);
  });

  it("is tried three times", async () => {
    const clock = new FakeClock();
    const store = new BrokenStore({ clock });
    const { auth, events } = await loggedInWorld({ clock, auth: { store } });
    clock.advance(2 * HOUR);
    store.failWrites = 2;
    await auth.session().getToken();
    expect(events.map(([name]) => name)).toEqual(["refreshed"]);
  });

  it("does not bring back a login that somebody ended meanwhile", async () => {
    const clock = new FakeClock();
    const store = new BrokenStore({ clock });
    const { auth, record, idp } = await loggedInWorld({ clock, auth: { store } });
    clock.advance(2 * HOUR);
    store.beforeWrite = async (lease) => {
      await MemoryStore.prototype.remove.call(store, keyOf(idp.issuer), "any", lease);
    };
    await auth.session().getToken();
    expect(await record()).toBeUndefined();
    expect(await failure(auth.session().getToken())).toMatchObject({ details: { reason: "missing" } });
  });

  it("adopts what an unlocked process stored when its own refresh token is refused", async () => {
    const { another, idp, clock, store, record } = await loggedInWorld();
    clock.advance(2 * HOUR);
    const base = await store.read(keyOf(idp.issuer));
    const late = another({
      fetch: async (url, init) => {
        if (base !== undefined && String(init.body).includes("refresh_token")) {
          const expiresAt = clock.now() + HOUR;
          const tokens = { access: "theirs", refresh: "rt", scope: [], obtainedAt: clock.now(), expiresAt };
          await store.write(keyOf(idp.issuer), { ...base.record, tokens }, base.revision, UNLOCKED);
          idp.fail({ endpoint: "token", outcome: { status: 400 } });
        }
        return idp.fetch(url, init);
      },
    });
    expect((await late.session().getToken()).token.reveal()).toBe("theirs");
    expect((await record())?.refreshState).toBeUndefined();
  });

  it("is heard by whoever asks, also about what happened before", async () => {
    const warnings = new Warnings();
    const store = Object.assign(new MemoryStore(), { onWarning: warnings.subscribe.bind(warnings) });
    warnings.emit({ code: "store-corrupt", message: "put aside" });
    const { events } = world({ auth: { store } });
    warnings.emit({ code: "unlocked", message: "no lock" });
    expect(events).toEqual([
      ["store-warning", { code: "store-corrupt", message: "put aside" }],
      ["store-warning", { code: "unlocked", message: "no lock" }],
    ]);
  });

  it("never shows a foreign error's words", async () => {
    const clock = new FakeClock();
    const store = new BrokenStore({ clock });
    const { auth } = await loggedInWorld({ clock, auth: { store } });
    store.failReads = true;
    const error = await failure(auth.session().getToken());
    expect(error).toMatchObject({ code: "store-unavailable", details: { store: "memory", reason: "Error" } });
    expect(JSON.stringify(error)).not.toContain("s3cret");
  });
});

const keyOf = (issuer: string) => ({ profile: "default", issuer, clientId: "fake-client" });
const turn = () => new Promise((resolve) => setImmediate(resolve));

const UNLOCKED: Lease = {
  fence: 0,
  lost: new AbortController().signal,
  assertHeld: async () => {},
  release: async () => {},
};

class BrokenStore extends MemoryStore {
  failWrites = 0;
  failReads = false;
  beforeWrite: ((lease: Lease) => Promise<void>) | undefined;

  override async read(...given: Parameters<MemoryStore["read"]>) {
    if (this.failReads) throw new Error("connection to redis://:s3cret@host lost");
    return super.read(...given);
  }

  override async write(...given: Parameters<MemoryStore["write"]>) {
    await this.beforeWrite?.(given[3]);
    if (this.failWrites-- > 0) throw new Error("disk on fire");
    return super.write(...given);
  }
}
