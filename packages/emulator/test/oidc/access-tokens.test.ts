import { createRemoteJWKSet, jwtVerify, SignJWT } from "jose";
import * as oauth from "oauth4webapi";
import { describe, expect, test } from "vitest";
import { createEmulator } from "../../src/index.ts";
import { askForCode, callApi, client, insecure, place, SCOPE, signIn } from "./place.ts";

describe("access tokens", () => {
  test("are JWTs that anybody can check with the public keys", async () => {
    const at = await place();
    const { access_token } = await signIn(at);
    const keys = createRemoteJWKSet(new URL(at.server.jwks_uri ?? ""));
    const { payload, protectedHeader } = await jwtVerify(access_token, keys, {
      issuer: at.server.issuer,
      audience: at.url,
    });
    expect(protectedHeader).toMatchObject({ alg: "RS256", typ: "at+jwt" });
    expect(payload).toMatchObject({ client_id: "cudo-cli", scope: SCOPE });
  });

  test("are for the resource that was asked for, and for no unknown one", async () => {
    const at = await place();
    const resource = "https://rest.compute.cudo.org";
    const { access_token } = await signIn(at, { scope: SCOPE, resource });
    expect((await callApi(at, access_token)).status).toBe(200);
    await expect(askForCode(at, { scope: SCOPE, resource: "https://other.example.com" })).rejects.toMatchObject({
      error: "invalid_target",
    });
  });

  test("open the userinfo, as far as their scopes go", async () => {
    const at = await place();
    const tokens = await signIn(at, { scope: "openid email" });
    const { sub = "" } = oauth.getValidatedIdTokenClaims(tokens) ?? {};
    const response = await oauth.userInfoRequest(at.server, client, tokens.access_token, insecure);
    const claims = await oauth.processUserInfoResponse(at.server, client, sub, response);
    expect(claims).toMatchObject({ email: "ada@example.com", email_verified: true });
    expect(claims.name).toBeUndefined();
  });

  test("expire when the emulator's clock is advanced", async () => {
    const at = await place({ oidc: { accessTokenLifetime: 60 } });
    const { access_token } = await signIn(at);
    at.emulator.clock.advance(59_999);
    expect((await callApi(at, access_token)).status).toBe(200);
    at.emulator.clock.advance(1);
    const { status, challenge, body } = await callApi(at, access_token);
    expect(status).toBe(401);
    expect(challenge).toMatch(/^Bearer error="invalid_token"/);
    expect(body).toMatchObject({ code: 16, details: [] });
  });

  test("expire by the real clock as well", async () => {
    let real = Date.now();
    const at = await place({ realNow: () => real });
    const { access_token } = await signIn(at);
    expect((await callApi(at, access_token)).status).toBe(200);
    real = Date.now() + 3_660_000;
    expect((await callApi(at, access_token)).status).toBe(401);
  });

  test("of others are refused: another emulator's, forged, unsigned, malformed", async () => {
    const [at, other] = [await place(), await place()];
    const { access_token: foreign } = await signIn(other);
    const { access_token: own } = await signIn(at);
    const [head = "", claims = "", signature = ""] = own.split(".");
    const raised = Buffer.from(Buffer.from(claims, "base64url").toString().replace('"exp":1', '"exp":9')).toString(
      "base64url",
    );
    const none = Buffer.from('{"alg":"none","typ":"at+jwt","kid":"emulator"}').toString("base64url");
    const hmac = await new SignJWT(JSON.parse(Buffer.from(claims, "base64url").toString()))
      .setProtectedHeader({ alg: "HS256", typ: "at+jwt", kid: "emulator" })
      .sign(new TextEncoder().encode("emulator"));
    for (const token of [
      foreign,
      `${head}.${raised}.${signature}`,
      `${none}.${claims}.`,
      hmac,
      "a.b.c",
      `${head}.${claims}.`,
    ]) {
      const { status, challenge } = await callApi(at, token);
      expect([status, challenge]).toEqual([401, expect.stringContaining('error="invalid_token"')]);
    }
  });

  test("an ID token is no access token", async () => {
    const at = await place();
    const { id_token = "" } = await signIn(at);
    expect((await callApi(at, id_token)).status).toBe(401);
  });

  test("are worth nothing once their user is gone", async () => {
    const at = await place();
    const { access_token } = await signIn(at);
    const other = createEmulator({ seed: 2 });
    at.emulator.state.restore(other.state.snapshot());
    expect((await callApi(at, access_token)).status).toBe(401);
  });

  test("count in process too, and the journal tells them by client", async () => {
    const at = await place();
    const { access_token } = await signIn(at);
    await at.emulator.fetch("https://x/v1/projects", { headers: { authorization: `Bearer ${access_token}` } });
    expect(at.emulator.journal.entries().at(-1)).toMatchObject({
      operation: "ListProjects",
      credential: "oidc/cudo-cli",
    });
  });
});
