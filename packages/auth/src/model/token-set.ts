import type { Secret } from "./secret.ts";

/** What a token endpoint gave, in memory. Times are local epoch milliseconds. */
export interface TokenSet {
  /** What requests carry. */
  readonly accessToken: Secret;
  /** What renews the access token, where the provider gave it. */
  readonly refreshToken?: Secret;
  /** Who logged in, signed by the provider, where it gave one. */
  readonly idToken?: Secret;
  /** How the access token is sent. */
  readonly tokenType: "Bearer";
  /** What was granted. */
  readonly scope: readonly string[];
  /** When the answer arrived, by the local clock. */
  readonly obtainedAt: number;
  /** `obtainedAt` plus the server's `expires_in`. Absent when the server did not say: then only a 401 leads to a refresh. */
  readonly expiresAt?: number;
  /** How far the server's `Date` header was ahead of the local clock, in milliseconds. */
  readonly serverSkewMs?: number;
}

/** What {@link AuthSession.getToken} hands out. */
export interface AccessToken {
  /** The token; `reveal()` it where the request is made. */
  readonly token: Secret;
  /** How to send it: `Authorization: Bearer …`. */
  readonly tokenType: "Bearer";
  /** What was granted. */
  readonly scope: readonly string[];
  /** Local epoch milliseconds; absent when the server did not say. */
  readonly expiresAt?: number;
}
