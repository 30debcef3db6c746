import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { UsageError } from "../src/errors/index.ts";
import { resolveOptions } from "../src/options/resolve.ts";
import type { CudoComputeOptions } from "../src/options.ts";
import { VERSION } from "../src/version.ts";
import { CANARY } from "./support/wire.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const info = { operation: "GetVM", method: "GET", url: "https://rest.compute.cudo.org", attempt: 1 };
const credential = (options: CudoComputeOptions) =>
  resolveOptions(options).auth?.headers(info, new AbortController().signal);

function mistake(options: CudoComputeOptions): string {
  try {
    resolveOptions(options);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).message;
  }
  throw new Error("Expected a usage error");
}

describe("the key", () => {
  test("comes from the environment", () => {
    vi.stubEnv("CUDO_API_KEY", CANARY);
    expect(credential({})).toEqual({ authorization: `Bearer ${CANARY}` });
    expect(resolveOptions({}).auth?.source).toBe("CUDO_API_KEY");
  });

  test("comes from the option first", () => {
    vi.stubEnv("CUDO_API_KEY", "another");
    expect(credential({ apiKey: CANARY })).toEqual({ authorization: `Bearer ${CANARY}` });
    expect(resolveOptions({ apiKey: CANARY }).auth?.source).toBe("the apiKey option");
  });

  test("null ignores the environment, and an empty variable is none", () => {
    vi.stubEnv("CUDO_API_KEY", CANARY);
    expect(credential({ apiKey: null })).toBeUndefined();
    vi.stubEnv("CUDO_API_KEY", "");
    expect(credential({})).toBeUndefined();
  });

  test("an authenticator takes the place of the environment's", () => {
    vi.stubEnv("CUDO_API_KEY", CANARY);
    const auth = { headers: () => ({}) };
    expect(resolveOptions({ auth }).auth).toBe(auth);
    expect(resolveOptions({ auth, apiKey: null }).auth).toBe(auth);
    expect(mistake({ auth, apiKey: CANARY })).toContain("leave one out");
  });

  test.each([
    ["", "is empty"],
    [`Bearer ${CANARY}`, "pass the key alone"],
    [`${CANARY}\n`, "trim it"],
    [`${CANARY} x`, "trim it"],
    [`${CANARY}\u200b`, "copy it again"],
  ])("%j is refused with what to do, and not repeated", (apiKey, words) => {
    const message = mistake({ apiKey });
    expect(message).toContain("the apiKey option");
    expect(message).toContain(words);
    expect(message).not.toContain(CANARY);
  });

  test("a bad one from the environment names the variable", () => {
    vi.stubEnv("CUDO_API_KEY", `${CANARY}\n`);
    expect(mistake({})).toContain("CUDO_API_KEY holds white space");
  });

  test("is not printed with the options", () => {
    expect(inspect(resolveOptions({ apiKey: CANARY }), { depth: 10, showHidden: true })).not.toContain(CANARY);
  });
});

describe("the project", () => {
  test("option, environment, none", () => {
    vi.stubEnv("CUDO_PROJECT_ID", "from-env");
    expect(resolveOptions({ projectId: "mine" }).projectId).toBe("mine");
    expect(resolveOptions({}).projectId).toBe("from-env");
    expect(resolveOptions({ projectId: null }).projectId).toBeUndefined();
  });
});

describe("the base URL", () => {
  test.each([
    [undefined, "https://rest.compute.cudo.org"],
    ["https://proxy.example/cudo//", "https://proxy.example/cudo"],
    [new URL("https://proxy.example:8443"), "https://proxy.example:8443"],
    ["http://127.0.0.1:4010/", "http://127.0.0.1:4010"],
    ["http://localhost:1", "http://localhost:1"],
    ["http://cudo.localhost", "http://cudo.localhost"],
    ["http://[::1]:80", "http://[::1]"],
  ])("%s", (baseUrl, expected) => {
    expect(resolveOptions({ baseUrl }).baseUrl).toBe(expected);
  });

  test("comes from CUDO_API_URL where the option does not say", () => {
    vi.stubEnv("CUDO_API_URL", "http://127.0.0.1:8787/");
    expect(resolveOptions({}).baseUrl).toBe("http://127.0.0.1:8787");
    expect(resolveOptions({ baseUrl: "https://proxy.example" }).baseUrl).toBe("https://proxy.example");
    vi.stubEnv("CUDO_API_URL", "");
    expect(resolveOptions({}).baseUrl).toBe("https://rest.compute.cudo.org");
    vi.stubEnv("CUDO_API_URL", `http://${CANARY}.example`);
    expect(mistake({})).toMatch(/^CUDO_API_URL must be https/);
    expect(mistake({})).not.toContain(CANARY);
  });

  test.each([
    ["http://rest.compute.cudo.org", "must be https"],
    ["http://localhost.evil.example", "must be https"],
    ["http://127.0.0.1.evil.example", "must be https"],
    ["ftp://localhost", "must be https"],
    [`https://user:${CANARY}@proxy.example`, "user name or password"],
    [`https://proxy.example?key=${CANARY}`, "query or fragment"],
    ["https://proxy.example#x", "query or fragment"],
    ["rest.compute.cudo.org", "not an absolute URL"],
    ["", "not an absolute URL"],
  ])("%s is refused", (baseUrl, words) => {
    const message = mistake({ baseUrl });
    expect(message).toContain(words);
    expect(message).not.toContain(CANARY);
  });
});

describe("numbers", () => {
  test("have defaults", () => {
    expect(resolveOptions({})).toMatchObject({
      timeout: 30_000,
      deadline: Number.POSITIVE_INFINITY,
      retry: { attempts: 3, baseDelay: 250, factor: 2, maxDelay: 8_000, maxRetryAfter: 60_000 },
    });
  });

  test("a part of the retry policy keeps the rest; undefined is no value", () => {
    expect(resolveOptions({ retry: { attempts: 5, factor: undefined as unknown as number } }).retry).toMatchObject({
      attempts: 5,
      factor: 2,
    });
    expect(resolveOptions({ retry: false }).retry.attempts).toBe(1);
  });

  test.each<[CudoComputeOptions, string]>([
    [{ timeout: 0 }, "timeout is 0"],
    [{ timeout: "5" as unknown as number }, "timeout is 5"],
    [{ deadline: Number.NaN }, "deadline is NaN"],
    [{ retry: { attempts: 0 } }, "retry.attempts is 0"],
    [{ retry: { factor: 0.5 } }, "retry.factor is 0.5"],
    [{ retry: { baseDelay: -1 } }, "retry.baseDelay is -1"],
    [{ logLevel: "loud" as "debug" }, 'logLevel is "loud"'],
  ])("%j is refused", (options, words) => {
    expect(mistake(options)).toContain(words);
  });
});

describe("in a browser", () => {
  const warnings = (options: CudoComputeOptions) => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    const warn = vi.fn();
    const { headers } = resolveOptions({ logger: { debug() {}, info() {}, warn, error() {} }, ...options });
    expect(JSON.stringify(headers)).not.toContain("user-agent");
    return warn.mock.calls.length;
  };

  test("a key is warned about once", () => {
    expect(warnings({ apiKey: CANARY })).toBe(1);
  });

  test("not when that is meant, nor with an authenticator, nor without a key", () => {
    expect(warnings({ apiKey: CANARY, dangerouslyAllowBrowser: true })).toBe(0);
    expect(warnings({ auth: { headers: () => ({}) } })).toBe(0);
    expect(warnings({ apiKey: null })).toBe(0);
  });
});

test("the version in the user agent is the package's", () => {
  expect(VERSION).toBe(manifest.version);
});
