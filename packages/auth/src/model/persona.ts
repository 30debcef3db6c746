/**
 * Who is logged in: for display, never for an authorization decision (the API server makes those).
 *
 * `assurance` says how the claims were checked: `signature` = an ID token whose signature, issuer, audience and times
 * were verified (OpenID Connect Core 3.1.3.7); `tls` = read over TLS from the provider; `unverified` = neither.
 */
export interface Persona {
  /** The provider that says so. */
  readonly issuer: string;
  /** The account's id at the provider. It never changes, unlike the e-mail address. */
  readonly subject: string;
  /** The program that the person logged in to. */
  readonly clientId: string;
  /** The e-mail address, where the provider tells it. */
  readonly email?: string;
  /** Whether the provider has verified that address. */
  readonly emailVerified?: boolean;
  /** The name for people, where the provider tells it. */
  readonly name?: string;
  /** The organization that the account belongs to, where the provider tells it. */
  readonly organization?: { readonly id: string; readonly name?: string };
  /** What was granted at login. */
  readonly scopes: readonly string[];
  /** How the claims were checked; see above. */
  readonly assurance: "signature" | "tls" | "unverified";
  /** Every claim as the provider sent it. */
  readonly claims: Readonly<Record<string, unknown>>;
}
