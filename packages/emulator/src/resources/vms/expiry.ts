import { invalid } from "../../wire/rpc-error.ts";
import { fromDuration, fromTimestamp } from "../../wire/time.ts";

/** The two ways to say when a VM expires. */
export interface Expiry {
  readonly expireTime?: string | undefined;
  readonly ttl?: string | undefined;
}

/**
 * The moment of expiry in milliseconds since 1970; null when none is given.
 * @throws RpcError INVALID_ARGUMENT when both are given or the moment has passed
 */
export function expiryOf({ expireTime, ttl }: Expiry, now: number): number | null {
  if (expireTime !== undefined && ttl !== undefined) throw invalid("ttl", "must not be given together with expireTime");
  if (ttl !== undefined) return inFuture("ttl", now + fromDuration(ttl), now);
  return expireTime === undefined ? null : inFuture("expireTime", fromTimestamp(expireTime), now);
}

function inFuture(field: string, moment: number, now: number): number {
  if (moment <= now) throw invalid(field, field === "ttl" ? "must be positive" : "must be in the future");
  return moment;
}
