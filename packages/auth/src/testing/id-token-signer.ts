/** How ID tokens are signed: well, with a key that is not published, or not at all. */
export type FakeSignature = "good" | "forged" | "none";

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256" } as const;
const KEY_ID = "fake-idp";

/** Signs ID tokens with a key of its own (ES256). */
export class IdTokenSigner {
  readonly #published = crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  readonly #other = crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);

  /** The JWK set (RFC 7517, 5). */
  async keys(): Promise<{ keys: unknown[] }> {
    const { publicKey } = await this.#published;
    const jwk = await crypto.subtle.exportKey("jwk", publicKey);
    return { keys: [{ ...jwk, kid: KEY_ID, use: "sig", alg: "ES256" }] };
  }

  async sign(claims: Readonly<Record<string, unknown>>, signature: FakeSignature): Promise<string> {
    const header = signature === "none" ? { alg: "none" } : { alg: "ES256", kid: KEY_ID };
    const content = `${encode(header)}.${encode(claims)}`;
    if (signature === "none") return `${content}.`;
    const { privateKey } = await (signature === "good" ? this.#published : this.#other);
    const data = new TextEncoder().encode(content);
    const bytes = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, data);
    return `${content}.${base64Url(new Uint8Array(bytes))}`;
  }
}

/** Base64url without padding (RFC 4648, 5). */
export function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

function encode(value: unknown): string {
  return base64Url(new TextEncoder().encode(JSON.stringify(value)));
}
