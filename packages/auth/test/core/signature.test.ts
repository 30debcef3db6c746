import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { isSignedBy, SIGNING_ALGORITHMS } from "../../src/oauth/signature.ts";

/** A token that jose signed, and the key set that a provider would publish for it. */
async function signed(alg: string, header: { kid?: string } = {}) {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const jwt = await new SignJWT({ sub: "ada" }).setProtectedHeader({ alg, ...header }).sign(privateKey);
  return { jwt, key: { ...(await exportJWK(publicKey)), ...header } as JWK, secret: await exportJWK(privateKey) };
}

/** The token with another part in place of one of its own. */
function exchange(jwt: string, index: number, part: unknown): string {
  const text = typeof part === "string" ? part : Buffer.from(JSON.stringify(part)).toString("base64url");
  return jwt.split(".").with(index, text).join(".");
}

describe.each(SIGNING_ALGORITHMS)("a signature with %s", (alg) => {
  it("counts if it is the key's, and only then", { timeout: 60_000 }, async () => {
    const { jwt, key, secret } = await signed(alg);
    const other = await signed(alg);
    expect(await isSignedBy(jwt, [key])).toBe(true);
    expect(await isSignedBy(jwt, [{ ...key, alg, use: "sig", key_ops: ["verify"], ext: true, kid: "1" }])).toBe(true);
    expect(await isSignedBy(jwt, [secret])).toBe(true);
    expect(await isSignedBy(jwt, [other.key])).toBe(false);
    expect(await isSignedBy(exchange(jwt, 1, { sub: "eve" }), [key])).toBe(false);
    expect(await isSignedBy(exchange(jwt, 2, other.jwt.split(".")[2] ?? ""), [key])).toBe(false);
    for (const nonsense of ["", "AAAA", "!", "\0"])
      expect(await isSignedBy(exchange(jwt, 2, nonsense), [key])).toBe(false);
    for (const short of ["", "a", "a.b", jwt.split(".").slice(0, 2).join(".")]) {
      expect(await isSignedBy(short, [key])).toBe(false);
    }
  });
});

describe("a signature", () => {
  it.each([
    ["meant for encryption", { use: "enc" }],
    ["for another algorithm", { alg: "RS512" }],
    ["that may not verify", { key_ops: ["encrypt"] }],
    ["of another curve", { crv: "P-384" }],
    ["of another type", { kty: "RSA" }],
    ["of another name", { kid: "other" }],
    ["that is no public key", { kty: "oct", k: "c2VjcmV0" }],
  ])("is not checked with a key %s", async (_name, changes) => {
    const { jwt, key } = await signed("ES256", { kid: "mine" });
    expect(await isSignedBy(jwt, [key])).toBe(true);
    expect(await isSignedBy(jwt, [{ ...key, ...changes }])).toBe(false);
  });

  it("finds its key by name, and counts for nothing when two could be it", async () => {
    const named = await signed("ES256", { kid: "mine" });
    const other = await signed("ES256", { kid: "other" });
    expect(await isSignedBy(named.jwt, [other.key, null, "x", {}, named.key])).toBe(true);
    const nameless = await signed("ES256");
    expect(await isSignedBy(nameless.jwt, [other.key, nameless.key])).toBe(false);
    expect(await isSignedBy(named.jwt, [])).toBe(false);
  });

  it("with a public key as the secret of an HMAC counts for nothing", async () => {
    const { key } = await signed("RS256");
    const secret = new TextEncoder().encode(JSON.stringify(key));
    const jwt = await new SignJWT({ sub: "eve" }).setProtectedHeader({ alg: "HS256" }).sign(secret);
    expect(await isSignedBy(jwt, [key, { kty: "oct", k: Buffer.from(secret).toString("base64url") }])).toBe(false);
  });

  it.each(["none", "HS256", "constructor", "__proto__", "", 5, null, undefined])(
    "of the algorithm %j counts for nothing",
    async (alg) => {
      const { jwt, key } = await signed("ES256");
      expect(await isSignedBy(exchange(jwt, 0, { alg }), [key])).toBe(false);
      expect(await isSignedBy(exchange(exchange(jwt, 0, { alg }), 2, ""), [key])).toBe(false);
    },
  );

  it("of one algorithm does not pass for another of the same key", async () => {
    const { jwt, key } = await signed("RS256");
    for (const alg of ["RS384", "PS256", "ES256"]) {
      expect(await isSignedBy(exchange(jwt, 0, { alg }), [key])).toBe(false);
    }
  });

  it("of an RSA key that is too short counts for nothing", async () => {
    const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
    const parameters = { ...algorithm, modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]) };
    const { privateKey, publicKey } = await crypto.subtle.generateKey(parameters, true, ["sign", "verify"]);
    const content = [{ alg: "RS256" }, { sub: "ada" }].map((part) =>
      Buffer.from(JSON.stringify(part)).toString("base64url"),
    );
    const bytes = await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(content.join(".")));
    const jwt = [...content, Buffer.from(bytes).toString("base64url")].join(".");
    expect(await isSignedBy(jwt, [await crypto.subtle.exportKey("jwk", publicKey)])).toBe(false);
  });
});
