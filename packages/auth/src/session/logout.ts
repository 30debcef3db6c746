import { Secret } from "../model/secret.ts";
import type { WebAbortSignal } from "../model/web.ts";
import { revoke } from "../oauth/revoke.ts";
import type { Context } from "./context.ts";

/** Options of {@link AuthClient.logout}. */
export interface LogoutOptions {
  /** Asks the provider to end the session too. @default true */
  readonly revoke?: boolean;
  /** Gives up revoking, and the wait for the lease. */
  readonly signal?: WebAbortSignal;
}

/** What a logout did. */
export interface LogoutResult {
  /** Whether there were tokens here. */
  readonly wasLoggedIn: boolean;
  /** Whether the provider confirmed that it ended the session. When not, the tokens live there until they expire. */
  readonly revoked: boolean;
}

/**
 * Logs out: waits for a renewal that is going on, replaces the tokens by a tombstone (other processes stop at once), asks
 * the provider to end the session, and removes the record.
 * @throws AuthError `store-…`, `lease-…` when the tokens could not be removed
 * @internal
 */
export async function logOut(context: Context, options: LogoutOptions): Promise<LogoutResult> {
  const { credential, clock } = context;
  const { signal } = options;
  return credential.locked(async (base, lease) => {
    if (base === undefined) return { wasLoggedIn: false, revoked: false };
    const { tokens, refreshState: _, persona: __, ...rest } = base.record;
    const tombstone = await credential.write({ ...rest, loggedOutAt: clock.now() }, base, lease);
    const token = tokens?.refresh ?? tokens?.access;
    const kind = tokens?.refresh === undefined ? "access_token" : "refresh_token";
    const asked = token !== undefined && options.revoke !== false;
    const revoked = asked && (await revoke(context.provider, Secret.of(token), kind, signal));
    await credential.remove(tombstone, lease);
    if (tokens !== undefined) context.emit("logged-out", { revoked });
    return { wasLoggedIn: tokens !== undefined, revoked };
  }, signal);
}
