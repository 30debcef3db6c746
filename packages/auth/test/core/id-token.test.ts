import { describe, expect, it } from "vitest";
import type { FakeIdpOptions } from "../../src/testing/fake-idp-options.ts";
import { failure, HOUR, world } from "./world.ts";

const login = (idp: FakeIdpOptions) => {
  const made = world({ idp });
  return { made, done: made.auth.login({ prompt: made.prompt }) };
};

describe("an ID token becomes a persona", () => {
  it("after its signature was checked", async () => {
    const { made, done } = login({});
    expect((await done).assurance).toBe("signature");
    expect(made.idp.count("jwks")).toBe(1);
  });

  it.each(["forged", "none"] as const)("never with a signature that is %s", async (signature) => {
    const { made, done } = login({ signature });
    expect(await failure(done)).toMatchObject({ code: "id-token" });
    expect(await made.record()).toBeUndefined();
  });

  it.each([
    ["iss", { iss: "https://evil.test" }],
    ["aud", { aud: "another-client" }],
    ["azp", { aud: ["fake-client", "b"], azp: "b" }],
    ["exp", { exp: 1 }],
    ["sub", { sub: undefined }],
  ])("never with a wrong %s", async (check, changes) => {
    const { made, done } = login({ claims: (claims) => ({ ...claims, ...changes }) });
    const error = await failure(done);
    expect(error).toMatchObject({ code: "id-token" });
    expect(String((error as Error).message)).toMatch(check === "azp" || check === "sub" ? /trusted/ : `claim ${check}`);
    expect(await made.record()).toBeUndefined();
  });

  it("never with algorithms that need no private key, even if the provider names them", async () => {
    const { done } = login({
      signature: "none",
      answer: (endpoint, body) =>
        endpoint === "discovery" ? { ...body, id_token_signing_alg_values_supported: ["none", "HS256"] } : body,
    });
    expect(await failure(done)).toMatchObject({ code: "id-token" });
  });

  it("in spite of metadata that is nonsense", async () => {
    const { done } = login({
      answer: (endpoint, body) =>
        endpoint === "discovery" ? { ...body, id_token_signing_alg_values_supported: "ES256" } : body,
    });
    expect((await done).assurance).toBe("signature");
  });

  it("after two failed attempts to fetch the keys", async () => {
    const { made, done } = login({});
    made.idp.fail({ endpoint: "jwks", outcome: "reset" });
    made.idp.fail({ endpoint: "jwks", outcome: { status: 502 } });
    expect((await done).assurance).toBe("signature");
  });

  it("not when the keys cannot be fetched at all", async () => {
    const { made, done } = login({});
    made.idp.fail({ endpoint: "jwks", outcome: "reset", times: 9 });
    expect(await failure(done)).toMatchObject({ code: "unavailable" });
    expect(made.idp.count("jwks")).toBe(3);
  });

  it("with assurance tls where nobody knows the keys", async () => {
    const issuer = "https://idp.test";
    const endpoints = { token_endpoint: `${issuer}/token`, device_authorization_endpoint: `${issuer}/device` };
    const made = world({ settings: { endpoints } });
    made.idp.fail({ endpoint: "discovery", outcome: { status: 404 }, times: 2 });
    expect((await made.auth.login({ prompt: made.prompt })).assurance).toBe("tls");
    expect(made.idp.count("jwks")).toBe(0);
  });

  it("with assurance unverified where there is none", async () => {
    const made = world({ settings: { scopes: ["offline_access"] } });
    const persona = await made.auth.login({ prompt: made.prompt });
    expect(persona).toMatchObject({ assurance: "unverified", subject: "" });
  });

  it("with an organization, where the provider names one", async () => {
    const { done } = login({ claims: (claims) => ({ ...claims, org_id: "org-1", org_name: "Analytical Engines" }) });
    expect((await done).organization).toEqual({ id: "org-1", name: "Analytical Engines" });
  });
});

describe("clocks that differ", () => {
  it.each([-23, -2, 2, 23])("by %i hours are made up for", async (hours) => {
    const { made, done } = login({ skewMs: hours * HOUR });
    expect((await done).assurance).toBe("signature");
    expect(made.events[0]).toMatchObject(["clock-skew", {}]);
    expect((await made.auth.status()).warnings).toContainEqual(expect.stringContaining("clock"));
  });

  it("by more than a day end the login, with a hint", async () => {
    const { done } = login({ skewMs: 25 * HOUR });
    expect(await failure(done)).toMatchObject({ code: "clock-skew", hint: "set this machine's clock" });
  });
});
