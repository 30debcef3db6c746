import { defined } from "../model/defined.ts";
import { fromBase64Url, jwtJson } from "../text/jwt.ts";

/** What WebCrypto must be told, both to import a key and to verify with it, and which keys fit (RFC 7517, 6.1). */
interface Scheme {
  readonly kty: "RSA" | "EC" | "OKP";
  readonly name: string;
  readonly hash?: string;
  readonly saltLength?: number;
  /** Of the key, as `crv` there. */
  readonly namedCurve?: string;
}

type PublicJwk = Readonly<Record<"kty" | "crv" | "n" | "e" | "x" | "y", string>>;

const PKCS1 = { kty: "RSA", name: "RSASSA-PKCS1-v1_5" } as const;
const PSS = { kty: "RSA", name: "RSA-PSS" } as const;
const ECDSA = { kty: "EC", name: "ECDSA" } as const;
const ED25519 = { kty: "OKP", name: "Ed25519", namedCurve: "Ed25519" } as const;

/** The algorithms that need a private key to sign (RFC 7518, 3.1; RFC 9864). */
const SCHEMES: ReadonlyMap<unknown, Scheme> = new Map<string, Scheme>([
  ["RS256", { ...PKCS1, hash: "SHA-256" }],
  ["RS384", { ...PKCS1, hash: "SHA-384" }],
  ["RS512", { ...PKCS1, hash: "SHA-512" }],
  ["PS256", { ...PSS, hash: "SHA-256", saltLength: 32 }],
  ["PS384", { ...PSS, hash: "SHA-384", saltLength: 48 }],
  ["PS512", { ...PSS, hash: "SHA-512", saltLength: 64 }],
  ["ES256", { ...ECDSA, hash: "SHA-256", namedCurve: "P-256" }],
  ["ES384", { ...ECDSA, hash: "SHA-384", namedCurve: "P-384" }],
  ["ES512", { ...ECDSA, hash: "SHA-512", namedCurve: "P-521" }],
  ["EdDSA", ED25519],
  ["Ed25519", ED25519],
]);
const MIN_RSA_BITS = 2048;

/** The algorithms that {@link isSignedBy} knows. */
export const SIGNING_ALGORITHMS: readonly string[] = [...SCHEMES.keys()].map(String);

/**
 * Whether the one key of a JWK set that a JWT can be meant for has signed it (RFC 7515, 5.2). Several that fit are none: a
 * provider with two keys of a kind must say which by `kid`. Never throws.
 */
export async function isSignedBy(jwt: string, keys: readonly unknown[]): Promise<boolean> {
  try {
    const { alg, kid } = jwtJson(jwt, 0);
    const scheme = SCHEMES.get(alg);
    const [jwk, ...others] = keys.filter(
      (item): item is PublicJwk => scheme !== undefined && fits(item, scheme, alg, kid),
    );
    if (scheme === undefined || jwk === undefined || others.length > 0) return false;
    const [header, claims, signature = ""] = jwt.split(".");
    const key = await importPublic(jwk, scheme);
    const data = new TextEncoder().encode(`${header}.${claims}`);
    return await crypto.subtle.verify(scheme, key, fromBase64Url(signature), data);
  } catch {
    return false;
  }
}

/** What a key says of itself, where it does, must not speak against it (RFC 7517, 4). */
function fits(item: unknown, { kty, namedCurve }: Scheme, alg: unknown, kid: unknown): boolean {
  if (typeof item !== "object" || item === null) return false;
  const jwk = item as Record<string, unknown>;
  return (
    jwk.kty === kty &&
    (namedCurve === undefined || jwk.crv === namedCurve) &&
    (kid === undefined || jwk.kid === kid) &&
    (jwk.alg ?? alg) === alg &&
    (jwk.use ?? "sig") === "sig" &&
    (!Array.isArray(jwk.key_ops) || jwk.key_ops.includes("verify"))
  );
}

/** Only the public parts are taken: a set that shows a private key by mistake works too, as with any other client. */
async function importPublic({ kty, crv, n, e, x, y }: PublicJwk, scheme: Scheme) {
  const key = await crypto.subtle.importKey("jwk", defined({ kty, crv, n, e, x, y }), scheme, false, ["verify"]);
  const { modulusLength } = key.algorithm as { modulusLength?: number };
  if (modulusLength !== undefined && modulusLength < MIN_RSA_BITS) throw new Error("an RSA key that is too short");
  return key;
}
