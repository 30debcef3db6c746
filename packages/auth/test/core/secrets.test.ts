import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { AuthError, isAuthError } from "../../src/errors/auth-error.ts";
import { HINTS } from "../../src/errors/codes.ts";
import { Secret } from "../../src/model/secret.ts";
import { cleanText, scrub } from "../../src/text/clean.ts";

describe("a secret", () => {
  const secret = Secret.of("canary-1");

  it("shows itself only when asked", () => {
    const shown = [
      String(secret),
      `${secret}`,
      JSON.stringify({ secret }),
      inspect(secret, { depth: Number.POSITIVE_INFINITY, showHidden: true }),
      inspect({ deep: [{ secret }] }, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
      JSON.stringify(Object.entries(secret)),
      JSON.stringify(structuredClone({ ...secret })),
    ];
    for (const text of shown) expect(text).not.toContain("canary");
    expect(secret.reveal()).toBe("canary-1");
  });

  it("has a fingerprint that tells two apart", async () => {
    expect(await secret.fingerprint()).toMatch(/^[0-9a-f]{8}$/);
    expect(await secret.fingerprint()).not.toBe(await Secret.of("canary-2").fingerprint());
    expect(secret.equals(Secret.of("canary-1"))).toBe(true);
  });
});

describe("an error", () => {
  it("narrows by its code", () => {
    const error: unknown = new AuthError("login-required", "nobody", { reason: "missing" });
    if (!isAuthError(error)) throw error;
    switch (error.code) {
      case "login-required":
        expect(error.details.reason).toBe("missing");
        break;
      default:
        throw error;
    }
    expect(isAuthError(error, "config", "login-required")).toBe(true);
    expect(isAuthError(error, "config")).toBe(false);
    expect(isAuthError(new Error("x"))).toBe(false);
    expect(isAuthError({ code: "config" })).toBe(false);
  });

  it("says what to do next and whether to try again", () => {
    expect(new AuthError("unavailable", "down", {})).toMatchObject({ retryable: true, hint: HINTS.unavailable });
    expect(
      new AuthError("login-required", "who?", { reason: "missing" }, { hint: "run: cudo login" }).toJSON(),
    ).toEqual({
      name: "AuthError",
      code: "login-required",
      message: "who?",
      retryable: false,
      hint: "run: cudo login",
      details: { reason: "missing" },
    });
  });
});

describe("a server's text", () => {
  it.each([
    ["\u001b[31mred\u001b[0m", "[31mred [0m"],
    ["\u001b]8;;https://evil.test\u0007link\u001b]8;;\u0007", "]8;;https://evil.test link ]8;;"],
    ["\u009b2J\u009d0;title\u009c", "2J 0;title"],
    ["safe\rerased", "safe erased"],
    ["a\nb\tc\u2028d", "a b c d"],
    ["abc\u202egpj.exe", "abc gpj.exe"],
    ["pay\u200bpal\u2066x\u2069\ufeff", "pay pal x"],
    ["\u{e0041}tag", "tag"],
    ["grüße 日本 👍", "grüße 日本 👍"],
  ])("%j becomes %j", (given, clean) => {
    expect(cleanText(given)).toBe(clean);
  });

  it("is cut", () => {
    expect(cleanText("x".repeat(500))).toHaveLength(200);
  });

  it("loses what it repeats of ours", () => {
    expect(scrub("bad token canary-1!", ["canary-1", ""])).toBe("bad token [redacted]!");
    expect(scrub("trace 6ba7b810-9dad-11d1-80b4-00c04fd430c8, see https://idp.test/errors", [])).toBe(
      "trace [redacted], see https://idp.test/errors",
    );
    expect(scrub("temporarily_unavailable", [])).toBe("temporarily_unavailable");
  });
});
