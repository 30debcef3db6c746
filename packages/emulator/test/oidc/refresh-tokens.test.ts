import * as oauth from "oauth4webapi";
import { describe, expect, test } from "vitest";
import { callApi, client, insecure, noSecret, place, refresh, signIn } from "./place.ts";

describe("refresh tokens", () => {
  test("are changed with each use", async () => {
    const at = await place();
    const first = await signIn(at);
    const second = await refresh(at, first.refresh_token ?? "");
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await callApi(at, second.access_token)).status).toBe(200);
  });

  test("used twice, end the sign-in", async () => {
    const at = await place();
    const first = await signIn(at);
    const second = await refresh(at, first.refresh_token ?? "");
    await expect(refresh(at, first.refresh_token ?? "")).rejects.toMatchObject({ error: "invalid_grant" });
    await expect(refresh(at, second.refresh_token ?? "")).rejects.toMatchObject({ error: "invalid_grant" });
  });

  test("can be revoked", async () => {
    const at = await place();
    const { refresh_token = "" } = await signIn(at);
    await oauth.processRevocationResponse(
      await oauth.revocationRequest(at.server, client, noSecret, refresh_token, insecure),
    );
    await expect(refresh(at, refresh_token)).rejects.toMatchObject({ error: "invalid_grant" });
  });
});
