/**
 * Who is logged in: for display, never for an authorization decision (the API server makes those).
 *
 * `assurance` says how the claims were checked: `signature` = an ID token whose signature, issuer, audience and times
 * were verified (OpenID Connect Core 3.1.3.7); `tls` = read over TLS from the provider; `unverified` = neither.
 */
export interface Persona {
  readonly issuer: string;
  readonly subject: string;
  readonly clientId: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  readonly name?: string;
  readonly organization?: { readonly id: string; readonly name?: string };
  readonly scopes: readonly string[];
  readonly assurance: "signature" | "tls" | "unverified";
  /** Every claim as the provider sent it. */
  readonly claims: Readonly<Record<string, unknown>>;
}
