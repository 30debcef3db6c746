import type { Secret } from "./secret.ts";

/** What a token endpoint gave, in memory. Times are local epoch milliseconds. */
export interface TokenSet {
  readonly accessToken: Secret;
  readonly refreshToken?: Secret;
  readonly idToken?: Secret;
  readonly tokenType: "Bearer";
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
  readonly token: Secret;
  readonly tokenType: "Bearer";
  readonly scope: readonly string[];
  /** Local epoch milliseconds; absent when the server did not say. */
  readonly expiresAt?: number;
}
