import { describe, expect, it } from "vitest";
import { failure, HOUR, loggedInWorld } from "./world.ts";

describe("a 401 from the API", () => {
  it("forces one renewal", async () => {
    const { auth, idp } = await loggedInWorld();
    const session = auth.session();
    const { token } = await session.getToken();
    const renewed = await session.getToken({ rejected: token });
    expect(renewed.token.equals(token)).toBe(false);
    expect(idp.count("token", "refresh_token")).toBe(1);
  });

  it("is final the second time", async () => {
    const { auth, idp } = await loggedInWorld();
    const session = auth.session();
    const { token: rejected } = await session.getToken();
    const again = await session.getToken({ rejected });
    expect(await failure(session.getToken({ rejected: again.token }))).toMatchObject({ code: "api-unauthorized" });
    expect(idp.count("token", "refresh_token")).toBe(1);
  });

  it("first tries what another process stored", async () => {
    const { auth, another, idp, clock, record } = await loggedInWorld();
    const session = auth.session();
    const { token: rejected } = await session.getToken();
    clock.advance(2 * HOUR);
    await another().session().getToken();
    const found = await session.getToken({ rejected });
    expect(found.token.reveal()).toBe((await record())?.tokens?.access);
    expect(idp.count("token", "refresh_token")).toBe(1);
  });

  it("is final when there is nothing to renew with", async () => {
    const { auth } = await loggedInWorld({ settings: { scopes: ["openid"] } });
    const session = auth.session();
    const { token: rejected } = await session.getToken();
    expect(await failure(session.getToken({ rejected }))).toMatchObject({
      code: "login-required",
      details: { reason: "rejected" },
    });
  });

  it("does not take a deferred renewal for an answer", async () => {
    const { auth, idp } = await loggedInWorld();
    const session = auth.session();
    const { token: rejected } = await session.getToken();
    idp.fail({ endpoint: "token", outcome: { status: 503 } });
    expect(await failure(session.getToken({ rejected }))).toMatchObject({
      code: "unavailable",
      details: { status: 503 },
    });
  });
});
