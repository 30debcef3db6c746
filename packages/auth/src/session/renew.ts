import { AuthError, isAuthError } from "../errors/auth-error.ts";
import type { LoginRequiredReason } from "../errors/codes.ts";
import { defined } from "../model/defined.ts";
import { Secret } from "../model/secret.ts";
import type { RefreshState, StoredRecord } from "../model/stored-record.ts";
import type { TokenSet } from "../model/token-set.ts";
import type { WebAbortSignal } from "../model/web.ts";
import { type RefreshOutcome, refresh } from "../oauth/refresh.ts";
import type { Lease } from "../store/store.ts";
import { adoptable, adopted } from "./adopt.ts";
import type { Context } from "./context.ts";
import type { Current } from "./credential.ts";
import { refreshBlock } from "./freshness.ts";
import { toStoredTokens } from "./record.ts";

/** How an attempt to renew ended. `posted` says whether a refresh request was sent. */
export type Renewal =
  | { readonly kind: "token"; readonly record: StoredRecord; readonly posted: boolean }
  | { readonly kind: "login"; readonly reason: LoginRequiredReason; readonly posted: boolean }
  /** Not now; the old token may still do. */
  | { readonly kind: "failed"; readonly error: AuthError; readonly posted: boolean };

/**
 * Renews the credential, whose access token is `old`: takes the lease, reads again, and sends one refresh request unless
 * another process has renewed it meanwhile. Whatever the request brings is written before the lease is given back.
 */
export async function renew(context: Context, old: string, signal: WebAbortSignal): Promise<Renewal> {
  let lease: Lease;
  try {
    const onWait = async () => ((await adoptable(context, old, signal)) === undefined ? "go-on" : "stop");
    lease = await context.credential.acquire({ signal, onWait });
  } catch (error) {
    signal.throwIfAborted();
    if (!isAuthError(error)) throw error;
    // Somebody else did the work while we waited, with or without giving the lease back.
    const found = await adoptable(context, old, signal);
    if (found === undefined) return { kind: "failed", error, posted: false };
    return { kind: "token", record: adopted(context, found), posted: false };
  }
  try {
    return await renewUnderLease(context, old, lease, signal);
  } finally {
    await lease.release().catch(() => {});
  }
}

async function renewUnderLease(context: Context, old: string, lease: Lease, signal: WebAbortSignal): Promise<Renewal> {
  const { credential, clock, settings } = context;
  const found = await adoptable(context, old, signal);
  if (found !== undefined) return { kind: "token", record: adopted(context, found), posted: false };
  const base = await credential.read(signal);
  if (base?.record.tokens?.refresh === undefined || base.record.loggedOutAt !== undefined) {
    return { kind: "login", reason: base?.record.loggedOutAt === undefined ? "missing" : "logged-out", posted: false };
  }
  const block = refreshBlock(base.record, clock.now(), settings.refresh.cooldownMs);
  if (block?.kind === "rejected") return { kind: "login", reason: "rejected", posted: false };
  if (block?.kind === "cool-down") return { kind: "failed", error: coolingDown(block.remainingMs), posted: false };
  try {
    await lease.assertHeld();
  } catch (error) {
    if (!isAuthError(error)) throw error;
    return { kind: "failed", error, posted: false };
  }
  signal.throwIfAborted();
  const { tokens, subject } = base.record;
  const refreshToken = Secret.of(base.record.tokens.refresh);
  const outcome = await refresh(context.provider, { refreshToken, scope: tokens?.scope ?? [], subject });
  return settle(context, outcome, base, lease);
}

async function settle(context: Context, outcome: RefreshOutcome, base: Current, lease: Lease): Promise<Renewal> {
  const now = context.clock.now();
  switch (outcome.kind) {
    case "rotated": {
      const record = await persist(context, renewed(base.record, outcome.tokens), base, lease);
      const { refreshToken, expiresAt } = outcome.tokens;
      const rotated = refreshToken?.reveal() !== base.record.tokens?.refresh;
      context.emit("refreshed", defined({ rotated, expiresAt }));
      return { kind: "token", record, posted: true };
    }
    case "rejected": {
      const { oauthError } = outcome;
      // A process that we could not lock out may have used the refresh token before us, and stored what it got.
      const found = await adoptable(context, base.record.tokens?.access);
      if (found !== undefined) return { kind: "token", record: adopted(context, found), posted: true };
      await note(context, base, lease, defined({ rejectedAt: now, lastAttemptAt: now, rejectedCode: oauthError }));
      context.emit("refresh-rejected", defined({ oauthError }));
      return { kind: "login", reason: "rejected", posted: true };
    }
    case "failed": {
      const coolDownUntil = now + context.settings.refresh.cooldownMs;
      await note(context, base, lease, { coolDownUntil, lastAttemptAt: now });
      return { kind: "failed", error: outcome.error, posted: true };
    }
  }
}

/**
 * Writes a record before the lease is given back. If that fails, this process goes on with it, for as long as the store has
 * nothing newer, and tries again when it next writes.
 */
async function persist(context: Context, record: StoredRecord, base: Current, lease: Lease): Promise<StoredRecord> {
  try {
    return (await context.credential.write(record, base, lease)).record;
  } catch (error) {
    if (!isAuthError(error)) throw error;
    context.credential.keep(record, base);
    context.emit("persist-failed", { code: error.code });
    return record;
  }
}

/** {@link persist} for what was learnt about refreshing. */
async function note(context: Context, base: Current, lease: Lease, learnt: RefreshState): Promise<void> {
  const refreshState = { ...base.record.refreshState, ...learnt };
  await persist(context, { ...base.record, refreshState }, base, lease);
}

function renewed(record: StoredRecord, tokens: TokenSet): StoredRecord {
  const { refreshState: _, ...rest } = record;
  return { ...rest, tokens: { ...defined({ id: record.tokens?.id }), ...toStoredTokens(tokens) } };
}

/** The error while nobody may ask the token endpoint again. */
export function coolingDown(retryAfterMs: number): AuthError<"unavailable"> {
  return new AuthError("unavailable", "the provider could not be reached a moment ago", { retryAfterMs });
}
