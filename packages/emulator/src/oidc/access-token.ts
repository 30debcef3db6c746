import { verify } from "node:crypto";
import { GLOBAL } from "../state/store.ts";
import { invalidToken } from "../wire/rpc-error.ts";
import type { World } from "../world.ts";
import type { SigningKey } from "./signing-key.ts";

/** What an access token says, once it is believed. */
export interface AccessTokenClaims {
  readonly iss: string;
  readonly aud: string;
  readonly sub: string;
  readonly client_id: string;
  /** Seconds since 1970, by the real clock. */
  readonly iat: number;
  readonly exp: number;
  readonly scope?: string;
  /** When it was issued by the emulator's clock, in milliseconds since 1970. */
  readonly emulator_iat: number;
}

/** An issuer whose tokens are accepted, and the audiences that they may be for. */
export interface TrustedIssuer {
  readonly audiences: readonly string[];
  readonly key: SigningKey;
}

/** Whether a bearer token has the form of a JSON Web Token, unlike an API key. */
export const isJwt = (token: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token);

/**
 * Checks an access token: signature, issuer, audience, expiry, and that its user still exists.
 * @see https://www.rfc-editor.org/rfc/rfc9068#section-4
 * @throws RpcError UNAUTHENTICATED with `error="invalid_token"`
 */
export function checkAccessToken(
  world: World,
  issuers: ReadonlyMap<string, TrustedIssuer>,
  token: string,
): AccessTokenClaims {
  const [head = "", body = "", signature = ""] = token.split(".");
  const header = decodePart(head);
  const claims = decodePart(body) as Partial<AccessTokenClaims>;
  const issuer = issuers.get(claims.iss ?? "");
  if (issuer === undefined) throw invalidToken("it was issued by somebody else");
  if (header.alg !== "RS256" || header.typ !== "at+jwt" || header.kid !== issuer.key.kid) {
    throw invalidToken("it is no access token of this issuer");
  }
  const signed = Buffer.from(`${head}.${body}`);
  if (!verify("sha256", signed, issuer.key.publicKey, Buffer.from(signature, "base64url"))) {
    throw invalidToken("its signature does not match");
  }
  // What this issuer has signed holds every claim.
  const believed = claims as AccessTokenClaims;
  if (!issuer.audiences.includes(believed.aud)) throw invalidToken("it is for another audience");
  if (isExpired(world, believed)) throw invalidToken("it expired");
  if (!world.store.users.has(GLOBAL, believed.sub)) throw invalidToken("its user does not exist");
  return believed;
}

/** Either clock ends a token: the client goes by the real one, and tests move the emulator's. */
function isExpired({ clock, options }: World, { iat, exp, emulator_iat }: AccessTokenClaims): boolean {
  return options.realNow() >= exp * 1000 || clock.now() - emulator_iat >= (exp - iat) * 1000;
}

function decodePart(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // What does not parse is no token either.
  }
  throw invalidToken("it is malformed");
}
