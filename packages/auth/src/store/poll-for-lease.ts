import { AuthError } from "../errors/auth-error.ts";
import type { Clock } from "../model/clock.ts";
import type { AcquireOptions } from "./store.ts";

/** The outcome of one try for a lease. */
export type LeaseTry<T> =
  | { readonly held: T }
  /** Somebody else has it; `heldBy` says who, for messages. */
  | { readonly heldBy: string };

/** What {@link pollForLease} is given from outside. */
export interface PollEnvironment {
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

const POLL_MS = { min: 50, max: 250 };

/**
 * Tries until the lease is held, with a pause of 50–250 ms, drawn at random, between two tries.
 *
 * @throws AuthError `lease-timeout` after `waitMs`, or when `onWait` says `stop`
 */
export async function pollForLease<T>(
  attempt: () => Promise<LeaseTry<T>>,
  { waitMs, signal, onWait }: AcquireOptions,
  { clock, random }: PollEnvironment,
): Promise<T> {
  const deadline = clock.monotonic() + waitMs;
  for (;;) {
    signal?.throwIfAborted();
    const outcome = await attempt();
    if ("held" in outcome) return outcome.held;
    const left = deadline - clock.monotonic();
    if (left <= 0 || (await onWait?.()) === "stop") throw timeoutError(outcome.heldBy);
    await clock.sleep(Math.min(left, POLL_MS.min + random() * (POLL_MS.max - POLL_MS.min)), signal);
  }
}

function timeoutError(heldBy: string): AuthError<"lease-timeout"> {
  return new AuthError("lease-timeout", `the lease on this credential is held by ${heldBy}`, { heldBy });
}
