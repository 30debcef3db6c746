/** What each kind of {@link AuthError} carries in `details`, by its code. Never a token. */
export interface AuthErrorDetails {
  /** The settings, or the client's registration at the provider, are wrong. */
  readonly config: { readonly field?: string; readonly oauthError?: string };
  /** An address that must be https is not. */
  readonly "insecure-endpoint": { readonly endpoint: string };
  /** The provider's metadata could not be read. */
  readonly discovery: { readonly status?: number };
  /** The provider calls itself by another name than the settings do. */
  readonly "issuer-mismatch": { readonly expected: string; readonly found?: string };
  /** A person must log in. */
  readonly "login-required": { readonly reason: LoginRequiredReason };
  /** The person, or the provider on their behalf, said no. */
  readonly "login-denied": { readonly oauthError?: string };
  /** Nobody finished the login in time. */
  readonly "login-expired": Readonly<Record<never, never>>;
  /** The login was given up. */
  readonly "login-cancelled": Readonly<Record<never, never>>;
  /** The provider could not be reached, or was not able to answer. */
  readonly unavailable: { readonly status?: number; readonly retryAfterMs?: number };
  /** The provider's answer is not one that OAuth allows. */
  readonly "token-response": { readonly status?: number; readonly oauthError?: string };
  /** The ID token is not to be trusted, or names another account. */
  readonly "id-token": { readonly check?: string };
  /** The local clock and the provider's are more than a day apart. */
  readonly "clock-skew": { readonly skewMs: number };
  /** The API refused a token that was just renewed. */
  readonly "api-unauthorized": { readonly origin?: string };
  /** A token was about to be sent where it does not belong. */
  readonly "origin-not-allowed": { readonly origin: string; readonly allowed: readonly string[] };
  /** The store cannot be used here. */
  readonly "store-unavailable": { readonly store: string; readonly reason?: string };
  /** The store's file or directory could be read or changed by others. */
  readonly "store-permission": { readonly path: string; readonly mode?: number };
  /** What is stored is not a credential. */
  readonly "store-corrupt": { readonly path?: string };
  /** The record was written by a newer version of this package. */
  readonly "store-version": { readonly found: number; readonly supported: number };
  /** Another process wrote in between. */
  readonly "store-conflict": Readonly<Record<never, never>>;
  /** Another process held the lease for longer than we wait. */
  readonly "lease-timeout": { readonly heldBy?: string };
  /** Another process took the lease over. */
  readonly "lease-lost": { readonly fence?: number };
  /** There is no way to lock here. */
  readonly "lease-unavailable": { readonly path?: string; readonly reason?: string };
}

/** Why a login is needed. */
export type LoginRequiredReason = "missing" | "expired" | "rejected" | "logged-out";

/** The codes of {@link AuthError}. */
export type AuthErrorCode = keyof AuthErrorDetails;

/** The codes whose errors may be gone when the same call is made later, with nobody doing anything. */
export const RETRYABLE: ReadonlySet<AuthErrorCode> = new Set<AuthErrorCode>([
  "unavailable",
  "store-unavailable",
  "store-conflict",
  "lease-timeout",
  "lease-lost",
]);

/** The next step, where every error of a code has the same. */
export const HINTS: Readonly<Partial<Record<AuthErrorCode, string>>> = {
  "insecure-endpoint": "use https, or a loopback address with allowLoopbackHttp",
  discovery: "check the issuer",
  "issuer-mismatch": "check the issuer, letter by letter",
  "login-required": "log in",
  "login-denied": "log in again and approve the request",
  "login-expired": "log in again",
  unavailable: "try again later",
  "id-token": "log in again",
  "clock-skew": "set this machine's clock",
  "api-unauthorized": "log in again",
  "origin-not-allowed": "add the origin to apiOrigins if the token may go there",
  "store-permission": "make the path yours alone: owner only, no links",
  "store-version": "update this program",
};
