import type { WebAbortSignal } from "../model/web.ts";

/** Waits for the provider to send the browser back (RFC 8252, 7.3). */
export interface RedirectListener {
  /** The exact address that the browser comes back to. */
  readonly redirectUri: string;
  /** The first request whose `state` is this one, as an URL. @throws AuthError `login-expired`; the signal's reason */
  wait(state: string, signal?: WebAbortSignal): Promise<{ readonly href: string }>;
  /** Stops listening. Safe to call twice. */
  close(): Promise<void>;
}
