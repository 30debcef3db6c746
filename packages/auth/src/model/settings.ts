/**
 * The provider's addresses, named as in its metadata (RFC 8414, 2). Each must be https, or http on a loopback host with
 * `allowLoopbackHttp`.
 */
export interface Endpoints {
  /** Gives and renews tokens. */
  readonly token_endpoint: string;
  /** Begins a device login (RFC 8628, 3.1). */
  readonly device_authorization_endpoint: string;
  /** The page where a person logs in. */
  readonly authorization_endpoint: string;
  /** Ends tokens at logout (RFC 7009). */
  readonly revocation_endpoint: string;
  /** The keys that ID tokens are signed with. */
  readonly jwks_uri: string;
}

/** When and how to renew an access token. All times in milliseconds. */
export interface RefreshSettings {
  /** Renew when less than this is left. @default 300_000 */
  readonly thresholdMs?: number;
  /** For short-lived tokens: never before this share of the lifetime is all that is left. @default 0.2 */
  readonly thresholdRatio?: number;
  /** Spreads the moment of renewal by this share of the threshold, so that many processes do not act at once. @default 0.1 */
  readonly jitter?: number;
  /** The most time the refresh request may take; must be shorter than the lease, which lasts 30 s. @default 15_000 */
  readonly timeoutMs?: number;
  /** No further try for this long after the token endpoint could not be reached. @default 30_000 */
  readonly cooldownMs?: number;
}

/** How to poll during a device login (RFC 8628). */
export interface DeviceSettings {
  /** The longest wait for the person, in milliseconds, if the code does not expire earlier. @default 900_000 */
  readonly maxWaitMs?: number;
  /** Polls this much slower than the server allows, so that a little drift does not earn a `slow_down`. @default 1.2 */
  readonly intervalMargin?: number;
  /** How often to ask for a new code after one expired. @default 1 */
  readonly restarts?: 0 | 1;
}

/** Where tokens are kept. `auto`: encrypted with a key in the OS keychain where there is one, otherwise a file. */
export type StorageKind = "auto" | "keychain" | "file" | "memory";

/** What to log in to, and how. */
export interface Settings {
  /** Tells credentials of the same provider and client apart. */
  readonly profile: string;
  /** The provider, exactly as it calls itself (OpenID Connect Discovery 1.0, 4.3). */
  readonly issuer: string;
  /** A public client: there is no client secret. */
  readonly clientId: string;
  /** @example ["openid", "email", "offline_access"] */
  readonly scopes: readonly string[];
  /** The API that the tokens are for (RFC 8707). */
  readonly resource?: string;
  /** The origins that the access token may be sent to, such as `https://rest.compute.cudo.org`. */
  readonly apiOrigins: readonly string[];
  /** The provider's addresses; those given need no discovery. */
  readonly endpoints?: Partial<Endpoints>;
  /** When and how to renew the access token. */
  readonly refresh?: RefreshSettings;
  /** How to poll during a device login. */
  readonly device?: DeviceSettings;
  /** Allows http to 127.0.0.0/8, [::1] and localhost, for tests and emulators. @default false */
  readonly allowLoopbackHttp?: boolean;
  /** For `defaultStore` of `@cudo-compute/auth/node`. @default "auto" */
  readonly storage?: StorageKind;
}
