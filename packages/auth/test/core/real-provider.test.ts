import { decodeJwt, decodeProtectedHeader } from "jose";
import { describe, expect, it } from "vitest";
import { type Clock, systemClock } from "../../src/model/clock.ts";
import type { Settings } from "../../src/model/settings.ts";
import type { AuthFetch } from "../../src/model/web.ts";
import { loopback } from "../../src/node/loopback.ts";
import { createAuth } from "../../src/session/create-auth.ts";
import type { LoginPrompt } from "../../src/session/login-options.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { visit } from "./browser.ts";
import { RESOURCE, startRealProvider } from "./real-provider.ts";
import { failure, HOUR } from "./world.ts";

/** Real time, but for the waits between two polls. */
const clock: Clock = {
  ...systemClock,
  sleep: (ms, signal) => systemClock.sleep(ms === 15_000 ? ms : Math.min(ms, 20), signal),
};

/** A fetch that lets some answers to a device code poll be something else. */
function disturbed(answers: ("reset" | { status: number; body: string } | undefined)[]): AuthFetch {
  return async (url, init) => {
    const answer = init.body?.includes("device_code=") ? answers.shift() : undefined;
    if (answer === "reset") throw new TypeError("fetch failed");
    if (answer === undefined) return fetch(url, init);
    return new Response(answer.body, { status: answer.status });
  };
}

async function setUp(options: Parameters<typeof startRealProvider>[0] & { fetch?: AuthFetch; restarts?: 0 } = {}) {
  const provider = await startRealProvider(options);
  const settings: Settings = { ...provider.settings, device: { restarts: options.restarts ?? 1 } };
  const store = new MemoryStore();
  const auth = createAuth(settings, { store, clock, ...(options.fetch === undefined ? {} : { fetch: options.fetch }) });
  const key = {
    profile: "default",
    issuer: settings.issuer,
    clientId: "cli",
    ...(settings.resource === undefined ? {} : { resource: settings.resource }),
  };
  const tokens = async () => (await store.read(key))?.record.tokens;
  return { provider, auth, store, key, tokens };
}

/** Approves in a browser, once this many polls found nothing. */
function approving(afterPolls = 0, extra: Record<string, string> = {}): LoginPrompt & { kinds: string[] } {
  const kinds: string[] = [];
  let link = "";
  return {
    kinds,
    onDeviceCode: (code) => {
      link = code.verificationUriComplete ?? "";
    },
    onProgress: ({ kind }) => {
      kinds.push(kind);
      if (kinds.length === afterPolls + 1) void visit(link, extra).catch(() => {});
    },
  };
}

describe("a certified provider", () => {
  it("logs in by device code: pending, slow_down, two resets and a 502 in between", async () => {
    const slowDown = { status: 400, body: '{"error":"slow_down"}' };
    const answers = [undefined, slowDown, "reset", "reset", { status: 502, body: "<html>" }] as const;
    const { auth } = await setUp({ fetch: disturbed([...answers]) });
    const prompt = approving(5);
    const persona = await auth.login({ prompt });
    expect(persona).toMatchObject({ subject: "ada", email: "ada@example.com", assurance: "signature" });
    expect(prompt.kinds.slice(0, 6)).toEqual([
      "pending",
      "pending",
      "slow-down",
      "network-retry",
      "network-retry",
      "network-retry",
    ]);
  });

  it("says when the person says no", async () => {
    const { auth, tokens } = await setUp();
    const error = await failure(auth.login({ prompt: approving(0, { abort: "yes" }) }));
    expect(error).toMatchObject({ code: "login-denied" });
    expect(await tokens()).toBeUndefined();
  });

  it("says when the code expires", async () => {
    const { auth } = await setUp({ deviceLifetimeS: 1, restarts: 0 });
    const error = await failure(auth.login({ prompt: { onDeviceCode: () => {} } }));
    expect(error).toMatchObject({ code: "login-expired" });
  });

  it("rotates at each renewal", async () => {
    const { auth, tokens, provider } = await setUp();
    await auth.login({ prompt: approving() });
    const before = await tokens();
    const { token } = await auth.session().getToken({ minValidityMs: 2 * HOUR });
    const after = await tokens();
    expect(after?.access).toBe(token.reveal());
    expect(after?.refresh).not.toBe(before?.refresh);
    expect(await provider.knows(after?.refresh ?? "")).toBe(true);
    expect(await provider.knows(before?.refresh ?? "")).toBe(false);
  });

  it("ends a session whose refresh token is used twice, and we ask once and remember", async () => {
    const { auth, store, key, provider } = await setUp();
    await auth.login({ prompt: approving() });
    const old = (await store.read(key))?.record;
    await auth.session().getToken({ minValidityMs: 2 * HOUR });
    const { record, revision } = (await store.read(key)) ?? {};
    const lease = await store.acquire(key, { waitMs: 0, ttlMs: 1000 });
    const stolen = {
      ...record,
      ...old,
      tokens: { access: "expired", scope: [], obtainedAt: 0, expiresAt: 1, refresh: old?.tokens?.refresh ?? "" },
    };
    await store.write(key, stolen as typeof old & object, revision, lease);
    await lease.release();
    for (let attempt = 0; attempt < 3; attempt++) {
      expect(await failure(auth.session().getToken())).toMatchObject({
        code: "login-required",
        details: { reason: "rejected" },
      });
    }
    expect(await provider.knows(record?.tokens?.refresh ?? "")).toBe(false);
    expect((await store.read(key))?.record.refreshState?.rejectedCode).toBe("invalid_grant");
  });

  it("gives tokens for one API", async () => {
    const { auth } = await setUp({ resource: true });
    await auth.login({ prompt: approving() });
    const first = await auth.session().getToken();
    const second = await auth.session().getToken({ minValidityMs: 2 * HOUR });
    for (const { token } of [first, second]) {
      expect(decodeJwt(token.reveal()).aud).toBe(RESOURCE);
      expect(decodeProtectedHeader(token.reveal()).typ).toBe("at+jwt");
    }
    expect(first.token.equals(second.token)).toBe(false);
  });

  it("logs in with the browser of this machine, and sends its own name back", async () => {
    const { auth } = await setUp();
    let page: Promise<string> | undefined;
    const prompt: LoginPrompt = {
      onDeviceCode: () => {},
      openBrowser: async (link) => {
        page = visit(link);
        return true;
      },
    };
    const persona = await auth.login({ method: loopback(), prompt });
    expect(persona).toMatchObject({ subject: "ada", assurance: "signature" });
    expect((await auth.session().getToken({ minValidityMs: 2 * HOUR })).tokenType).toBe("Bearer");
    expect(await page).toContain("You can close this window");
  });

  it("ends the session at a logout", async () => {
    const { auth, tokens, provider } = await setUp();
    await auth.login({ prompt: approving() });
    const refresh = (await tokens())?.refresh ?? "";
    expect(await provider.knows(refresh)).toBe(true);
    expect(await auth.logout()).toEqual({ wasLoggedIn: true, revoked: true });
    expect(await provider.knows(refresh)).toBe(false);
    expect(await tokens()).toBeUndefined();
  });
});
