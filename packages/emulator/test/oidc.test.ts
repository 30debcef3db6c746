import { createRemoteJWKSet, jwtVerify, SignJWT } from "jose";
import * as oauth from "oauth4webapi";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../src/index.ts";
import { type Browser, newBrowser } from "./browser.ts";

const client: oauth.Client = { client_id: "cudo-cli" };
const noSecret = oauth.None();
const insecure = { [oauth.allowInsecureRequests]: true };
const SCOPE = "openid profile email offline_access";

/** An emulator on a port, and what its issuer says of itself. */
interface Place {
  readonly emulator: Emulator;
  readonly url: string;
  readonly server: oauth.AuthorizationServer;
}

const opened: Emulator[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((emulator) => emulator.close()));
});

async function place(options: EmulatorOptions = {}): Promise<Place> {
  const emulator = createEmulator({ clock: "manual", validateResponses: true, ...options });
  opened.push(emulator);
  const { url } = await emulator.listen();
  const issuer = new URL(`${url}/oidc`);
  const server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
  return { emulator, url, server };
}

const askForCode = async ({ server }: Place, parameters: Record<string, string> = { scope: SCOPE }) =>
  oauth.processDeviceAuthorizationResponse(
    server,
    client,
    await oauth.deviceAuthorizationRequest(server, client, noSecret, new URLSearchParams(parameters), insecure),
  );

const poll = async ({ server }: Place, code: string) =>
  oauth.processDeviceCodeResponse(
    server,
    client,
    await oauth.deviceCodeGrantRequest(server, client, noSecret, code, insecure),
  );

const refresh = async ({ server }: Place, token: string) =>
  oauth.processRefreshTokenResponse(
    server,
    client,
    await oauth.refreshTokenGrantRequest(server, client, noSecret, token, insecure),
  );

/** What the person does. */
async function approve(browser: Browser, link: string) {
  await browser.open(link);
  await browser.press("Continue");
  await browser.press("Continue");
  return browser.press("Continue as");
}

/** The whole device flow. */
async function signIn(at: Place, parameters?: Record<string, string>) {
  const { device_code, verification_uri_complete = "" } = await askForCode(at, parameters);
  await approve(newBrowser(), verification_uri_complete);
  return poll(at, device_code);
}

const callApi = async ({ url }: Place, token: string) => {
  const response = await fetch(`${url}/v1/projects`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, challenge: response.headers.get("www-authenticate"), body: await response.json() };
};

describe("the device flow", () => {
  test("ends with tokens of the emulator's user, and the API takes the access token", async () => {
    const at = await place();
    const { user_code, verification_uri, verification_uri_complete = "", device_code, interval } = await askForCode(at);
    expect(verification_uri).toBe(`${at.url}/oidc/device`);
    expect(interval).toBe(1);
    await expect(poll(at, device_code)).rejects.toMatchObject({ error: "authorization_pending" });

    const browser = newBrowser();
    const first = await browser.open(verification_uri_complete);
    expect(first.html).toContain(`value="${user_code}"`);
    expect(first.html).not.toContain("<script");
    expect((await browser.press("Continue")).html).toContain(user_code);
    expect((await browser.press("Continue")).html).toContain("Continue as Ada Lovelace");
    expect((await browser.press("Continue as")).html).toContain("You are signed in");

    const tokens = await poll(at, device_code);
    expect(tokens).toMatchObject({ token_type: "bearer", expires_in: 3600, scope: SCOPE });
    expect(tokens.refresh_token).toBeDefined();
    const person = { name: "Ada Lovelace", email: "ada@example.com" };
    expect(oauth.getValidatedIdTokenClaims(tokens)).toMatchObject({
      iss: `${at.url}/oidc`,
      aud: "cudo-cli",
      ...person,
    });
    expect(await callApi(at, tokens.access_token)).toMatchObject({ status: 200, body: { projects: [{ id: "demo" }] } });
    await expect(poll(at, device_code)).rejects.toMatchObject({ error: "invalid_grant" });
  });

  test("a wrong code is explained, and the right one can follow", async () => {
    const at = await place();
    const { user_code, verification_uri } = await askForCode(at);
    const browser = newBrowser();
    await browser.open(verification_uri);
    const page = await browser.press("Continue", { user_code: "ZZZZ-ZZZZ" });
    expect(page.html).toContain('role="alert"');
    expect((await browser.press("Continue", { user_code })).html).toContain("Is this your code?");
  });

  test.each([
    ["at the code", 1],
    ["at the sign-in", 2],
  ])("can be refused %s", async (_, pages) => {
    const at = await place();
    const { device_code, verification_uri_complete = "" } = await askForCode(at);
    const browser = newBrowser();
    await browser.open(verification_uri_complete);
    for (let page = 0; page < pages; page++) await browser.press("Continue");
    await browser.press("Cancel");
    await expect(poll(at, device_code)).rejects.toMatchObject({ error: "access_denied" });
  });

  test("pages hold no markup from outside", async () => {
    const { url } = await place();
    const { html } = await newBrowser().open(`${url}/oidc/device?user_code=%22%3E%3Cb%3E`);
    expect(html).toContain("&quot;&gt;&lt;b&gt;");
  });
});

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

describe("trouble", () => {
  test("an answer that is lost after the refresh token was changed", async () => {
    const at = await place();
    const { refresh_token = "" } = await signIn(at);
    const fault = at.emulator.faults.add({ route: "POST /oidc/token", count: 1, reset: true, when: "after" });
    await expect(refresh(at, refresh_token)).rejects.toThrow("fetch failed");
    expect(fault.hits).toBe(1);
    await expect(refresh(at, refresh_token)).rejects.toMatchObject({ error: "invalid_grant" });
  });

  test("a provider that is down, and did nothing", async () => {
    const at = await place();
    const { refresh_token = "" } = await signIn(at);
    at.emulator.faults.add({ route: "/oidc/**", count: 1, html: 503 });
    await expect(refresh(at, refresh_token)).rejects.toThrow();
    expect((await refresh(at, refresh_token)).refresh_token).toBeDefined();
  });

  test("an answer that is slow or cut, with all that belongs to it", async () => {
    const at = await place();
    at.emulator.faults.add({ route: "/oidc/device", count: 1, delay: 1, headers: { "x-slow": "yes" } });
    const page = await fetch(`${at.url}/oidc/device`);
    expect([page.status, page.headers.get("x-slow")]).toEqual([200, "yes"]);
    expect(page.headers.getSetCookie().length).toBeGreaterThan(0);
    expect(await page.text()).toContain("</html>");
    at.emulator.faults.add({ route: "/oidc/jwks", body: "truncate" });
    await expect(fetch(`${at.url}/oidc/jwks`).then((response) => response.text())).rejects.toThrow(TypeError);
  });

  test("for every request of the API leaves it alone", async () => {
    const at = await place();
    at.emulator.faults.add({ html: 503 });
    expect((await fetch(`${at.url}/oidc/jwks`)).status).toBe(200);
  });
});

describe("the code flow", () => {
  const REDIRECT = "http://127.0.0.1:49152/anything";

  async function authorize({ server }: Place, redirect: string, challenge?: string) {
    const link = new URL(server.authorization_endpoint ?? "");
    link.search = new URLSearchParams({
      client_id: "cudo-cli",
      response_type: "code",
      redirect_uri: redirect,
      scope: SCOPE,
      state: "s",
      ...(challenge === undefined ? {} : { code_challenge: challenge, code_challenge_method: "S256" }),
    }).toString();
    const browser = newBrowser();
    return { browser, page: await browser.open(link.href) };
  }

  test("goes back to a port of this machine, with PKCE", async () => {
    const at = await place();
    const verifier = oauth.generateRandomCodeVerifier();
    const { browser } = await authorize(at, REDIRECT, await oauth.calculatePKCECodeChallenge(verifier));
    const { left } = await browser.press("Continue as");
    const parameters = oauth.validateAuthResponse(at.server, client, new URL(left ?? ""), "s");
    const tokens = await oauth.processAuthorizationCodeResponse(
      at.server,
      client,
      await oauth.authorizationCodeGrantRequest(at.server, client, noSecret, parameters, REDIRECT, verifier, insecure),
      { requireIdToken: true },
    );
    expect((await callApi(at, tokens.access_token)).status).toBe(200);
    await refresh(at, tokens.refresh_token ?? "");
  });

  test("needs PKCE, and goes nowhere else", async () => {
    const at = await place();
    expect((await authorize(at, REDIRECT)).page.left).toContain("error=invalid_request");
    const { page } = await authorize(at, "https://evil.example.com/", "c".repeat(43));
    expect([page.status, page.left]).toEqual([400, null]);
  });
});

describe("browsers", () => {
  const preflight = (url: string) =>
    fetch(url, {
      method: "OPTIONS",
      headers: {
        origin: "http://app.test",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization",
      },
    });

  test("may use every endpoint from an allowed origin", async () => {
    const { server, url } = await place({ cors: "http://app.test" });
    for (const endpoint of [
      server.token_endpoint,
      server.device_authorization_endpoint,
      server.userinfo_endpoint,
      `${url}/oidc/jwks`,
    ]) {
      const { status, headers } = await preflight(endpoint ?? "");
      expect([status, headers.get("access-control-allow-origin")]).toEqual([204, "http://app.test"]);
    }
  });

  test("may not from another", async () => {
    const { server } = await place({ cors: "http://other.test" });
    const response = await fetch(server.token_endpoint ?? "", {
      method: "POST",
      headers: { origin: "http://app.test" },
      body: new URLSearchParams({ client_id: "cudo-cli", grant_type: "refresh_token", refresh_token: "x" }),
    });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([400, null]);
  });
});

describe("being there", () => {
  beforeEach(() => {
    vi.spyOn(console, "warn");
    vi.spyOn(console, "info");
  });

  test("it prints nothing, and discovery works by both names", async () => {
    const at = await place({ oidc: true });
    await signIn(at);
    const response = await fetch(`${at.url}/.well-known/oauth-authorization-server/oidc`);
    expect(await response.json()).toMatchObject({ issuer: `${at.url}/oidc` });
    expect(console.warn).not.toHaveBeenCalled();
    expect(console.info).not.toHaveBeenCalled();
  });

  test("it can be left out", async () => {
    const emulator = createEmulator({ oidc: false });
    opened.push(emulator);
    const { url } = await emulator.listen();
    expect((await fetch(`${url}/oidc/.well-known/openid-configuration`)).status).toBe(404);
  });

  test.each([
    [{ oidc: { accessTokenLifetime: 0 } }, /option oidc.accessTokenLifetime/],
    [{ oidc: { clientId: "" } }, /option oidc.clientId/],
    [{ oidc: { pollInterval: 0.5 } }, /option oidc.pollInterval/],
  ])("%o makes no sense", (options, message) => {
    expect(() => createEmulator(options)).toThrow(message);
  });
});
