import { describe, expect, it } from "vitest";
import { failure, HOUR, loggedInWorld, world } from "./world.ts";

describe("a logout", () => {
  it("revokes, then removes", async () => {
    const { auth, idp, record, events } = await loggedInWorld();
    const access = (await record())?.tokens?.access ?? "";
    expect(await auth.logout()).toEqual({ wasLoggedIn: true, revoked: true });
    expect(idp.isActive(access)).toBe(false);
    expect(await record()).toBeUndefined();
    expect(events).toEqual([["logged-out", { revoked: true }]]);
  });

  it("removes also when the provider cannot be reached", async () => {
    const { auth, idp, record } = await loggedInWorld();
    idp.fail({ endpoint: "revocation", outcome: "reset" });
    expect(await auth.logout()).toEqual({ wasLoggedIn: true, revoked: false });
    expect(await record()).toBeUndefined();
  });

  it("asks nobody when told so", async () => {
    const { auth, idp } = await loggedInWorld();
    expect(await auth.logout({ revoke: false })).toEqual({ wasLoggedIn: true, revoked: false });
    expect(idp.count("revocation")).toBe(0);
  });

  it("revokes the access token where there is no other", async () => {
    const { auth, idp, record } = await loggedInWorld({ settings: { scopes: ["openid"] } });
    const access = (await record())?.tokens?.access ?? "";
    await auth.logout();
    expect(idp.isActive(access)).toBe(false);
  });

  it("of nobody is nothing", async () => {
    const { auth, events } = world();
    expect(await auth.logout()).toEqual({ wasLoggedIn: false, revoked: false });
    expect(events).toEqual([]);
  });

  it("stops other processes at once, before the provider answers", async () => {
    const made = await loggedInWorld();
    let seen: unknown;
    const slow = made.another({
      fetch: async (url, init) => {
        seen ??= await failure(made.another().session().getToken());
        return made.idp.fetch(url, init);
      },
    });
    await slow.logout();
    expect(seen).toMatchObject({ code: "login-required", details: { reason: "logged-out" } });
  });

  it("waits for a renewal that is going on, and ends what it brought", async () => {
    const { auth, another, idp, clock, record } = await loggedInWorld();
    clock.advance(2 * HOUR);
    let logout: Promise<unknown> | undefined;
    const renewing = another({
      fetch: (url, init) => {
        logout ??= auth.logout();
        return idp.fetch(url, init);
      },
    });
    const { token } = await renewing.session().getToken();
    await logout;
    expect(idp.isActive(token.reveal())).toBe(false);
    expect(await record()).toBeUndefined();
    expect(idp.reuses).toBe(0);
  });
});

describe("a status", () => {
  it("says all that matters, and no secret", async () => {
    const { auth, clock, record } = await loggedInWorld();
    const status = await auth.status();
    expect(status).toMatchObject({
      profile: "default",
      state: "fresh",
      expiresAt: clock.now() - clock.sleeps.reduce((sum, ms) => sum + ms, 0) + 6000 + HOUR,
      renewable: true,
      persona: { name: "Ada Lovelace" },
      scope: ["openid", "email", "offline_access"],
      store: { kind: "memory", security: "memory", probe: { usable: true } },
      warnings: ["the login ends with this program"],
    });
    const { access = "?", refresh = "?", id = "?" } = (await record())?.tokens ?? {};
    for (const secret of [access, refresh, id]) expect(JSON.stringify(status)).not.toContain(secret);
  });

  it("follows the credential through its life", async () => {
    const { auth, idp, clock, record } = await loggedInWorld();
    const state = async () => (await auth.status()).state;
    clock.advance(HOUR - 60_000);
    expect(await state()).toBe("near");
    clock.advance(HOUR);
    expect(await state()).toBe("expired");
    idp.fail({ endpoint: "token", outcome: "reset" });
    await failure(auth.session().getToken());
    expect(await auth.status()).toMatchObject({ coolDownUntil: clock.now() + 30_000, renewable: true });
    clock.advance(HOUR);
    idp.revoke((await record())?.tokens?.refresh ?? "");
    await failure(auth.session().getToken());
    expect(await auth.status()).toMatchObject({ state: "rejected", renewable: false });
    await auth.logout();
    expect(await auth.status()).toMatchObject({ state: "missing", renewable: false });
  });
});
