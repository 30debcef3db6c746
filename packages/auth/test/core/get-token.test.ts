import { describe, expect, it } from "vitest";
import { failure, HOUR, loggedInWorld, MINUTE, world } from "./world.ts";

describe("a command that needs a token", () => {
  it("says that nobody is logged in, with the caller's own next step", async () => {
    const { auth } = world({ auth: { loginHint: "run: cudo login" } });
    expect(await failure(auth.session().getToken())).toMatchObject({
      code: "login-required",
      details: { reason: "missing" },
      hint: "run: cudo login",
    });
  });

  it("uses the stored token while it is good, and asks nobody", async () => {
    const { auth, idp, record } = await loggedInWorld();
    const before = idp.requests.length;
    const { token } = await auth.session().getToken();
    expect(token.reveal()).toBe((await record())?.tokens?.access);
    expect(idp.requests.length).toBe(before);
  });

  it("never starts a login while a good token exists, also in an interactive session", async () => {
    const { auth, idp, prompt } = await loggedInWorld();
    await auth.session({ prompt }).getToken();
    expect(idp.count("device")).toBe(1);
  });

  it("renews ahead of time, once, and keeps what came of it", async () => {
    const { auth, idp, clock, record, events } = await loggedInWorld();
    const old = await record();
    clock.advance(HOUR - 4 * MINUTE);
    const { token } = await auth.session().getToken();
    const stored = await record();
    expect(idp.count("token", "refresh_token")).toBe(1);
    expect(stored?.tokens?.access).toBe(token.reveal());
    expect(stored?.tokens?.refresh).not.toBe(old?.tokens?.refresh);
    expect(stored?.tokens?.id).toBeDefined();
    expect(events).toEqual([["refreshed", { rotated: true, expiresAt: clock.now() + HOUR }]]);
  });

  it("renews earlier for a caller who needs more time", async () => {
    const { auth, idp, clock } = await loggedInWorld();
    clock.advance(HOUR - 20 * MINUTE);
    await auth.session().getToken();
    expect(idp.count("token", "refresh_token")).toBe(0);
    await auth.session().getToken({ minValidityMs: 30 * MINUTE });
    expect(idp.count("token", "refresh_token")).toBe(1);
  });

  it("keeps the old refresh token where the provider does not rotate", async () => {
    const { auth, clock, record, events } = await loggedInWorld({ idp: { rotation: "none" } });
    const old = await record();
    clock.advance(2 * HOUR);
    await auth.session().getToken();
    expect((await record())?.tokens?.refresh).toBe(old?.tokens?.refresh);
    expect(events).toMatchObject([["refreshed", { rotated: false }]]);
  });

  it("trusts a token without a lifetime until the API refuses it", async () => {
    const { auth, clock, idp } = await loggedInWorld({ idp: { accessLifetimeS: null } });
    clock.advance(1000 * HOUR);
    await auth.session().getToken();
    expect(idp.count("token", "refresh_token")).toBe(0);
  });

  it.each([-1, 1])("works with a clock that is %i hour off", async (hours) => {
    const { auth, idp, clock, events, prompt } = world({ idp: { skewMs: hours * HOUR } });
    const persona = await auth.login({ prompt });
    await auth.session().getToken();
    clock.advance(2 * HOUR);
    await auth.session().getToken();
    expect(persona.assurance).toBe("signature");
    expect(idp.count("token", "refresh_token")).toBe(1);
    expect(events.map(([name]) => name)).toEqual(["clock-skew", "logged-in", "refreshed"]);
  });

  it("does not renew a token that it just made, even if the clock says that it expired", async () => {
    const { auth, idp, clock } = await loggedInWorld();
    clock.advance(2 * HOUR);
    const session = auth.session();
    const first = await session.getToken();
    clock.jump(24 * HOUR);
    const second = await session.getToken();
    expect(second.token.equals(first.token)).toBe(true);
    expect(idp.count("token", "refresh_token")).toBe(1);
  });

  it("tells an expired session without a refresh token from a rejected one", async () => {
    const { auth, clock } = await loggedInWorld({ settings: { scopes: ["openid"] } });
    clock.advance(2 * HOUR);
    expect(await failure(auth.session().getToken())).toMatchObject({ details: { reason: "expired" } });
  });
});

describe("a login that the provider ended", () => {
  it("is tried once, remembered, and never tried again", async () => {
    const { auth, idp, clock, record, another } = await loggedInWorld();
    idp.revoke((await record())?.tokens?.refresh ?? "");
    clock.advance(2 * HOUR);
    for (const client of [auth, auth, another()]) {
      expect(await failure(client.session().getToken())).toMatchObject({
        code: "login-required",
        details: { reason: "rejected" },
      });
    }
    expect(idp.count("token", "refresh_token")).toBe(1);
    expect(await record()).toMatchObject({ refreshState: { rejectedCode: "invalid_grant" }, tokens: {} });
  });

  it("still yields the old token while that is good", async () => {
    const { auth, idp, clock, record } = await loggedInWorld();
    const access = (await record())?.tokens?.access;
    idp.revoke((await record())?.tokens?.refresh ?? "");
    clock.advance(HOUR - MINUTE);
    expect((await auth.session().getToken()).token.reveal()).toBe(access);
    expect((await auth.session().getToken()).token.reveal()).toBe(access);
    expect(idp.count("token", "refresh_token")).toBe(1);
  });

  it("leads to one device login where a person is there", async () => {
    const { auth, idp, clock, record, prompt } = await loggedInWorld();
    idp.revoke((await record())?.tokens?.refresh ?? "");
    clock.advance(2 * HOUR);
    const session = auth.session({ prompt });
    const tokens = await Promise.all([session.getToken(), session.getToken(), session.getToken()]);
    expect(new Set(tokens.map(({ token }) => token.reveal())).size).toBe(1);
    expect(idp.count("device")).toBe(2);
    expect((await record())?.refreshState).toBeUndefined();
  });

  it("does not ask the person twice in one session", async () => {
    const { auth, idp } = world();
    const session = auth.session({ prompt: { onDeviceCode: ({ userCode }) => idp.deny(userCode) } });
    expect(await failure(session.getToken())).toMatchObject({ code: "login-denied" });
    expect(await failure(session.getToken())).toMatchObject({ code: "login-required" });
    expect(idp.count("device")).toBe(1);
  });

  it("refuses a refresh that brings another account", async () => {
    const { auth, idp, clock, record } = await loggedInWorld();
    idp.behaviour.claims = (claims) => ({ ...claims, sub: "somebody-else" });
    clock.advance(2 * HOUR);
    expect(await failure(auth.session().getToken())).toMatchObject({ code: "login-required" });
    expect(await record()).toMatchObject({ subject: "user-1", refreshState: { rejectedCode: "account_changed" } });
  });
});
