import { describe, expect, it } from "vitest";
import { createAuth, isAuthError } from "../../src/index.ts";
import { FakeClock, FakeIdp, type Rotation } from "../../src/testing.ts";
import { failure } from "./world.ts";

/** What a naive program does: asks for tokens by hand. */
async function byHand(rotation: Rotation) {
  const clock = new FakeClock();
  const idp = new FakeIdp({ clock, rotation });
  const { signal } = new AbortController();
  const post = async (path: string, form: Record<string, string>) => {
    const body = new URLSearchParams({ client_id: "c", ...form }).toString();
    const init = { method: "POST", headers: {}, body, redirect: "manual", cache: "no-store", signal } as const;
    return JSON.parse(await (await idp.fetch(`${idp.issuer}${path}`, init)).text());
  };
  const device = await post("/device", { scope: "openid offline_access" });
  idp.approve();
  const grant_type = "urn:ietf:params:oauth:grant-type:device_code";
  const first = await post("/token", { grant_type, device_code: device.device_code });
  const refresh = (refresh_token: string) => post("/token", { grant_type: "refresh_token", refresh_token });
  return { clock, idp, first, refresh };
}

describe("the fake provider", () => {
  it("is ten lines of a test", async () => {
    const idp = new FakeIdp({ clock: new FakeClock() });
    const auth = createAuth(idp.settings(), { fetch: idp.fetch, clock: idp.clock });
    await auth.login({ prompt: { onDeviceCode: () => idp.approve() } });
    idp.fail({ endpoint: "token", grant: "refresh_token", outcome: { status: 503 } });
    const error = await failure(
      auth.session().getToken({ minValidityMs: 1e9, rejected: (await auth.session().getToken()).token }),
    );
    expect(isAuthError(error, "unavailable") && error.details.status).toBe(503);
    expect(idp.requests.at(-1)).toEqual({ endpoint: "token", grant: "refresh_token", status: 503 });
  });

  it("can leave refresh tokens as they are", async () => {
    const { first, refresh } = await byHand("none");
    expect((await refresh(first.refresh_token)).refresh_token).toBeUndefined();
    expect((await refresh(first.refresh_token)).access_token).toBeDefined();
  });

  it("can rotate them, and merely refuse the old ones", async () => {
    const { first, refresh, idp } = await byHand("rotate");
    const second = await refresh(first.refresh_token);
    expect(await refresh(first.refresh_token)).toEqual({ error: "invalid_grant" });
    expect(idp.reuses).toBe(1);
    expect((await refresh(second.refresh_token)).access_token).toBeDefined();
  });

  it("can end the whole session when an old one comes back", async () => {
    const { first, refresh, idp } = await byHand("rotate-and-revoke");
    const second = await refresh(first.refresh_token);
    expect(idp.isActive(second.access_token)).toBe(true);
    await refresh(first.refresh_token);
    expect(await refresh(second.refresh_token)).toEqual({ error: "invalid_grant" });
    expect(idp.isActive(second.access_token)).toBe(false);
  });

  it("can let old ones work for a while", async () => {
    const { first, refresh, clock } = await byHand("grace");
    const second = await refresh(first.refresh_token);
    clock.advance(10_000);
    expect((await refresh(first.refresh_token)).access_token).toBeDefined();
    clock.advance(1);
    expect(await refresh(first.refresh_token)).toEqual({ error: "invalid_grant" });
    expect(await refresh(second.refresh_token)).toEqual({ error: "invalid_grant" });
  });

  it("loses answers after it acted on them", async () => {
    const { first, refresh, idp } = await byHand("rotate-and-revoke");
    idp.fail({ endpoint: "token", outcome: "lost" });
    await expect(refresh(first.refresh_token)).rejects.toThrow();
    expect(await refresh(first.refresh_token)).toEqual({ error: "invalid_grant" });
  });

  it("shows no secret in the list of requests", async () => {
    const { first, refresh, idp } = await byHand("rotate");
    await refresh(first.refresh_token);
    expect(JSON.stringify(idp.requests)).not.toContain(first.refresh_token);
  });
});
