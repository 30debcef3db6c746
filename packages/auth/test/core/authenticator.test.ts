import { describe, expect, it } from "vitest";
import { apiKey, findApiKey, storedApiKey } from "../../src/session/api-key.ts";
import type { Authenticator } from "../../src/session/authenticator.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { failure, HOUR, loggedInWorld } from "./world.ts";

// What @cudo-compute/client asks for, copied: the two packages do not import each other.
interface AttemptInfo {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly attempt: number;
}
interface ClientAuthenticator {
  readonly source?: string | undefined;
  headers(
    request: AttemptInfo,
    signal: AbortSignal,
  ): PromiseLike<Readonly<Record<string, string | null | undefined>>> | Readonly<Record<string, string | null>>;
  renew?(request: AttemptInfo, signal: AbortSignal): PromiseLike<boolean> | boolean;
}

const request = (url = "https://api.test/v1/vms"): AttemptInfo => ({
  operation: "ListVMs",
  method: "GET",
  url,
  attempt: 1,
});
const { signal } = new AbortController();

describe("credentials for the API client", () => {
  it("have the shape that the client asks for", async () => {
    const { auth } = await loggedInWorld();
    const shaped: ClientAuthenticator[] = [auth.authenticator(), auth.session().authenticator(), apiKey("k")];
    expect(shaped.map(({ source }) => source)).toEqual(["login", "login", "API key"]);
  });

  it("carry the token to the allowed origin", async () => {
    const { auth, record } = await loggedInWorld();
    const access = (await record())?.tokens?.access;
    expect(await auth.authenticator().headers(request(), signal)).toEqual({ authorization: `Bearer ${access}` });
  });

  it.each([
    "https://evil.test/v1/vms",
    "http://api.test/v1/vms",
    "https://api.test:8443/v1/vms",
    "https://api.test.evil.test/",
    "https://user@evil.test/?https://api.test",
    "//api.test",
    "",
  ])("carry nothing to %s", async (url) => {
    const { auth } = await loggedInWorld();
    for (const authenticator of [auth.authenticator(), auth.session().authenticator(), apiKey("canary")]) {
      const error = await failure(Promise.resolve(authenticator.headers(request(url), signal)));
      expect(error).toMatchObject({ code: "origin-not-allowed" });
      expect(JSON.stringify(error)).not.toContain("canary");
    }
  });

  it("are renewed once after a 401", async () => {
    const { auth, idp } = await loggedInWorld();
    const authenticator = auth.session().authenticator();
    const first = request();
    const before = await authenticator.headers(first, signal);
    expect(await authenticator.renew(first, signal)).toBe(true);
    expect(await authenticator.headers(first, signal)).not.toEqual(before);
    expect(await failure(authenticator.renew(first, signal))).toMatchObject({ code: "api-unauthorized" });
    expect(idp.count("token", "refresh_token")).toBe(1);
  });

  it("are renewed once for many calls that fail together", async () => {
    const { auth, idp } = await loggedInWorld();
    const authenticator = auth.authenticator();
    const calls = Array.from({ length: 20 }, () => request());
    await Promise.all(calls.map((call) => authenticator.headers(call)));
    await Promise.all(calls.map((call) => authenticator.renew(call)));
    expect(idp.count("token", "refresh_token")).toBe(1);
  });

  it("are renewed for as long as a program lives", async () => {
    const { auth, idp, clock } = await loggedInWorld();
    const authenticator = auth.authenticator();
    for (let hour = 0; hour < 24; hour++) {
      await authenticator.headers(request(), signal);
      clock.advance(HOUR);
    }
    expect(idp.count("token", "refresh_token")).toBe(23);
  });

  it("are not renewed again and again for an API that refuses everything", async () => {
    const { auth, idp } = await loggedInWorld();
    const authenticator = auth.authenticator();
    for (let call = 0; call < 10; call++) {
      const { ...attempt } = request();
      await authenticator.headers(attempt, signal);
      await authenticator.renew(attempt, signal).catch(() => {});
    }
    expect(idp.count("token", "refresh_token")).toBe(1);
  });
});

describe("an API key", () => {
  const headersOf = (authenticator: Authenticator | undefined) =>
    authenticator?.headers({ url: "https://rest.compute.cudo.org/v1/auth" });

  it("goes to the CUDO API, and a 401 to it is final", async () => {
    expect(await headersOf(apiKey("k1"))).toEqual({ authorization: "Bearer k1" });
    expect(await apiKey("k1").renew({ url: "" })).toBe(false);
  });

  it.each(["", " ", "a b", "a\nb", "ключ"])("is refused when it cannot be one: %j", (key) => {
    expect(() => apiKey(key)).toThrowError(expect.objectContaining({ code: "config" }));
  });

  it("may go elsewhere only over https, or to loopback for tests", async () => {
    expect(() => apiKey("k", { apiOrigins: ["http://127.0.0.1:1"] })).toThrowError(/https/);
    const local = apiKey("k", { apiOrigins: ["http://127.0.0.1:1"], allowLoopbackHttp: true });
    expect(await local.headers({ url: "http://127.0.0.1:1/x" })).toEqual({ authorization: "Bearer k" });
  });

  it("is found at the caller's, else in the environment, else in the profile", async () => {
    const stored = storedApiKey({ store: new MemoryStore(), profile: "work" });
    expect(await findApiKey({ env: {}, stored })).toBeUndefined();
    await stored.save("from-profile");
    const found = async (sources: Parameters<typeof findApiKey>[0]) => {
      const authenticator = await findApiKey({ stored, ...sources });
      return [authenticator?.source, (await headersOf(authenticator))?.authorization];
    };
    const env = { CUDO_API_KEY: " from-env\n" };
    expect(await found({ apiKey: "given", env })).toEqual(["API key", "Bearer given"]);
    expect(await found({ env })).toEqual(["CUDO_API_KEY", "Bearer from-env"]);
    expect(await found({ env: { CUDO_API_KEY: "" } })).toEqual(["profile work", "Bearer from-profile"]);
    expect(await found({ env: { MY_KEY: "mine" }, variable: "MY_KEY" })).toEqual(["MY_KEY", "Bearer mine"]);
  });

  it("of a profile can be replaced and removed, and profiles are apart", async () => {
    const store = new MemoryStore();
    const [work, home] = ["work", "home"].map((profile) => storedApiKey({ store, profile }));
    await work?.save("k1");
    await work?.save("k2");
    expect(await headersOf(await work?.load())).toEqual({ authorization: "Bearer k2" });
    expect(await home?.load()).toBeUndefined();
    expect(await work?.remove()).toBe(true);
    expect(await work?.remove()).toBe(false);
    expect(await work?.load()).toBeUndefined();
  });
});
