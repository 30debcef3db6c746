import type { RefreshSettings } from "../model/settings.ts";
import type { StoredRecord } from "../model/stored-record.ts";

/**
 * How good a stored access token is: `fresh` = use it; `near` = use it, but renew it first if that works;
 * `expired` = renew it; `missing` and `logged-out` = there is none.
 */
export type Freshness = "missing" | "logged-out" | "fresh" | "near" | "expired";

export interface FreshnessInput {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly refresh: Required<RefreshSettings>;
  /** Drawn once per session, from 0 up to 1. */
  readonly draw: number;
  /** What the caller would like to have left, in milliseconds. */
  readonly minValidityMs: number;
}

/** Judges a record by the local clock alone: `expiresAt` was computed with it. */
export function freshness(record: StoredRecord | undefined, input: FreshnessInput): Freshness {
  if (record?.loggedOutAt !== undefined) return "logged-out";
  if (record?.tokens === undefined) return "missing";
  const { obtainedAt, expiresAt } = record.tokens;
  if (expiresAt === undefined) return "fresh";
  const remaining = expiresAt - input.now;
  if (remaining <= 0) return "expired";
  return remaining > Math.max(renewalThreshold(expiresAt - obtainedAt, input), input.minValidityMs) ? "fresh" : "near";
}

/** Renew when less than this is left, in milliseconds: the smaller of both thresholds, spread upwards by the jitter. */
export function renewalThreshold(lifetimeMs: number, { refresh, draw }: Omit<FreshnessInput, "now">): number {
  return Math.min(refresh.thresholdMs, lifetimeMs * refresh.thresholdRatio) * (1 + refresh.jitter * draw);
}

/** Why a record's refresh token is not to be sent now. */
export type RefreshBlock =
  | { readonly kind: "no-refresh-token" }
  | { readonly kind: "rejected" }
  | { readonly kind: "cool-down"; readonly remainingMs: number };

export function refreshBlock(record: StoredRecord, now: number, cooldownMs: number): RefreshBlock | undefined {
  if (record.tokens?.refresh === undefined) return { kind: "no-refresh-token" };
  if (record.refreshState?.rejectedAt !== undefined) return { kind: "rejected" };
  const remainingMs = (record.refreshState?.coolDownUntil ?? 0) - now;
  // A cool-down longer than any that is ever set: the clock was set back since.
  if (remainingMs <= 0 || remainingMs > cooldownMs) return undefined;
  return { kind: "cool-down", remainingMs };
}
