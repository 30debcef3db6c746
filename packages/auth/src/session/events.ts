import type { AuthErrorCode } from "../errors/codes.ts";
import type { StoreWarning } from "../store/store.ts";

/** What an {@link AuthClient} tells, by event name. No event ever holds a token, a device code or a verifier. */
export interface AuthEvents {
  /** An access token was renewed; `rotated` says whether a new refresh token came with it. */
  readonly refreshed: { readonly expiresAt?: number; readonly rotated: boolean };
  /** Another process had renewed the token or logged in; its token is used. */
  readonly adopted: { readonly expiresAt?: number };
  /** Renewing failed for now; the old token is still good, or the error says more. */
  readonly "refresh-deferred": { readonly code: AuthErrorCode; readonly status?: number };
  /** The provider refused the refresh token for good. */
  readonly "refresh-rejected": { readonly oauthError?: string };
  /** A new token could not be stored. This process goes on with it; others will have to log in again. */
  readonly "persist-failed": { readonly code: AuthErrorCode };
  /** A person logged in. */
  readonly "logged-in": { readonly method: string };
  /** The login was removed; `revoked` says whether the provider ended it, too. */
  readonly "logged-out": { readonly revoked: boolean };
  /** An endpoint in the provider's metadata is on another origin than the issuer: common, but worth a look. */
  readonly "foreign-endpoint": { readonly endpoint: string; readonly origin: string };
  /** The local clock and the provider's are more than a minute apart. */
  readonly "clock-skew": { readonly skewMs: number };
  /** The store met trouble and put it right, such as a corrupt record. */
  readonly "store-warning": StoreWarning;
}

/** Tells everyone who listens for an event. */
export type Emit = <K extends keyof AuthEvents>(event: K, detail: AuthEvents[K]) => void;

/** Subscribes to an event. @returns a function that ends the subscription */
export type Subscribe = <K extends keyof AuthEvents>(event: K, listener: (detail: AuthEvents[K]) => void) => () => void;

/** A list of listeners. One that throws harms nobody: logins must not fail because a logger does. */
export function createEvents(): { readonly emit: Emit; readonly on: Subscribe } {
  const listeners = new Set<{ readonly event: keyof AuthEvents; readonly call: (detail: never) => void }>();
  return {
    emit: (event, detail) => {
      for (const listener of listeners) {
        if (listener.event !== event) continue;
        try {
          listener.call(detail as never);
        } catch {}
      }
    },
    on: (event, listener) => {
      const entry = { event, call: listener };
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
  };
}
