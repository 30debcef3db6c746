import { describe, expect, it } from "vitest";
import type { Settings } from "../../src/model/settings.ts";
import { createAuth } from "../../src/session/create-auth.ts";
import { failure, HOUR, loggedInWorld, world } from "./world.ts";

const metadata = (changes: Record<string, unknown>) =>
  world({ idp: { answer: (endpoint, body) => (endpoint === "discovery" ? { ...body, ...changes } : body) } });

const login = (made: ReturnType<typeof world>) => failure(made.auth.login({ prompt: made.prompt }));

describe("the provider's metadata", () => {
  it("is asked for once", async () => {
    const { auth, idp, clock } = await loggedInWorld();
    clock.advance(2 * HOUR);
    await auth.session().getToken();
    expect(idp.count("discovery")).toBe(1);
  });

  it("is asked for again after a failure", async () => {
    const made = world();
    made.idp.fail({ endpoint: "discovery", outcome: "reset" });
    expect(await login(made)).toMatchObject({ code: "unavailable" });
    await made.auth.login({ prompt: made.prompt });
  });

  it("may be RFC 8414's", async () => {
    const made = world();
    made.idp.fail({ endpoint: "discovery", outcome: { status: 404 } });
    await made.auth.login({ prompt: made.prompt });
    expect(made.idp.count("discovery")).toBe(2);
  });

  it("is not needed where the settings name the endpoint", async () => {
    const token_endpoint = "https://idp.test/token";
    const { auth, idp, clock, another } = await loggedInWorld({ settings: { endpoints: { token_endpoint } } });
    clock.advance(2 * HOUR);
    await another().session().getToken();
    expect(idp.count("discovery")).toBe(1);
    expect(await auth.status()).toMatchObject({ state: "fresh" });
  });

  it.each(["https://idp.test/", "https://evil.test", undefined, "https://evil.test/\u001b[2J"])(
    "is refused when the provider calls itself %j",
    async (issuer) => {
      const error = await login(metadata({ issuer }));
      expect(error).toMatchObject({ code: "issuer-mismatch", details: { expected: "https://idp.test" } });
      expect((error as Error).message).not.toContain("\u001b");
    },
  );

  it.each(["http://idp.test/token", "http://127.0.0.1/token", "ftp://idp.test/token"])(
    "is refused with the endpoint %s",
    async (token_endpoint) => {
      expect(await login(metadata({ token_endpoint }))).toMatchObject({ code: "insecure-endpoint" });
    },
  );

  it("may have endpoints elsewhere, and we tell", async () => {
    const made = metadata({ revocation_endpoint: "https://other.test/revoke" });
    await made.auth.login({ prompt: made.prompt });
    expect(made.events[0]).toEqual([
      "foreign-endpoint",
      { endpoint: "revocation_endpoint", origin: "https://other.test" },
    ]);
  });

  it("names what it lacks", async () => {
    expect(await login(metadata({ device_authorization_endpoint: undefined }))).toMatchObject({
      code: "config",
      message: "the provider has no device_authorization_endpoint",
    });
  });

  it.each([
    ["discovery", { status: 404 }, 2],
    ["discovery", { status: 200, body: "<html>" }, 1],
    ["unavailable", { status: 503 }, 1],
    ["unavailable", { status: 302, headers: { location: "https://evil.test" } }, 1],
  ] as const)("gives %s for an answer %o", async (code, outcome, times) => {
    const made = world();
    made.idp.fail({ endpoint: "discovery", outcome, times });
    expect(await login(made)).toMatchObject({ code });
  });
});

describe("settings", () => {
  const good: Settings = {
    profile: "default",
    issuer: "https://idp.test",
    clientId: "c",
    scopes: [],
    apiOrigins: ["https://api.test"],
  };

  it.each([
    ["config", { profile: "" }],
    ["config", { clientId: "" }],
    ["config", { issuer: "idp.test" }],
    ["config", { issuer: "https://user:pw@idp.test" }],
    ["insecure-endpoint", { issuer: "http://idp.test" }],
    ["insecure-endpoint", { issuer: "http://127.0.0.1:9" }],
    ["insecure-endpoint", { issuer: "http://127.0.0.1.evil.test", allowLoopbackHttp: true }],
    ["insecure-endpoint", { issuer: "http://localhost.evil.test", allowLoopbackHttp: true }],
    ["insecure-endpoint", { apiOrigins: ["http://api.test"] }],
    ["insecure-endpoint", { endpoints: { token_endpoint: "http://idp.test/token" } }],
    ["config", { refresh: { thresholdMs: -1 } }],
    ["config", { refresh: { thresholdMs: Number.NaN } }],
    ["config", { refresh: { timeoutMs: 60_000 } }],
    ["config", { device: { intervalMargin: 0.5 } }],
  ] as const)("are refused with %s before anything is sent: %j", (code, changes) => {
    expect(() => createAuth({ ...good, ...changes })).toThrowError(expect.objectContaining({ code }));
  });

  it.each(["http://127.0.0.1:9", "http://127.8.8.8", "http://[::1]:9", "http://localhost:9"])(
    "may name %s for tests",
    (issuer) => {
      createAuth({ ...good, issuer, allowLoopbackHttp: true });
    },
  );
});
