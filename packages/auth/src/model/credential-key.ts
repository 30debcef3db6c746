/** Names one credential. Credentials of another issuer, client, profile or resource are never mixed up. */
export interface CredentialKey {
  /** The OpenID provider, exactly as it calls itself. */
  readonly issuer: string;
  /** The program that is logged in, as the provider knows it. */
  readonly clientId: string;
  /** Tells credentials of the same provider and client apart. */
  readonly profile: string;
  /** The resource indicator (RFC 8707), where one is used. */
  readonly resource?: string;
}

/** One string per key, the same for equal keys and different for different ones: a JSON array of its parts. */
export function canonicalKey(key: CredentialKey): string {
  return JSON.stringify([key.issuer, key.clientId, key.profile, key.resource ?? null]);
}
