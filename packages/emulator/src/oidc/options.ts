/** What can be chosen about the OpenID provider. */
export interface OidcOptions {
  /**
   * The id of the public client that may sign in.
   * @default "cudo-cli"
   */
  readonly clientId?: string | undefined;
  /**
   * Seconds for which an access token is good, by the real clock and by the emulator's: it expires with the first of
   * the two, so that `clock.advance` can end it.
   * @default 3600
   */
  readonly accessTokenLifetime?: number | undefined;
  /**
   * Seconds between two polls of the token endpoint in the device flow, as the provider asks for them.
   * @default 1
   */
  readonly pollInterval?: number | undefined;
}

/** The options with their defaults filled in. */
export type OidcSettings = { readonly [Name in keyof OidcOptions]-?: NonNullable<OidcOptions[Name]> };

export const DEFAULT_OIDC: OidcSettings = { clientId: "cudo-cli", accessTokenLifetime: 3600, pollInterval: 1 };
