import { AuthError } from "../errors/auth-error.ts";
import type { Clock } from "../model/clock.ts";
import type { WebAbortSignal } from "../model/web.ts";
import { deferred } from "./deferred.ts";
import type { AcquireOptions, Lease } from "./store.ts";
import { leaseLostError } from "./text-entry.ts";

/** The part of the Web Locks API that is used: `navigator.locks`. */
export interface WebLocks {
  /** Calls back while the lock is held, and holds it until that promise settles. */
  request(
    name: string,
    options: { mode: "exclusive"; signal: WebAbortSignal },
    callback: () => Promise<void>,
  ): Promise<unknown>;
}

/** How often a waiter asks `onWait`, in milliseconds. */
const POLL_MS = 100;

/**
 * Waits for a Web Lock. The browser gives it back when the tab goes, so that there is no time to live and no heartbeat;
 * it is lost only when another script steals it.
 *
 * @param nextFence called once the lock is held
 * @throws AuthError `lease-timeout`
 * @see https://www.w3.org/TR/web-locks/
 */
export async function acquireWebLock(
  locks: WebLocks,
  name: string,
  { waitMs, signal, onWait }: AcquireOptions,
  clock: Clock,
  nextFence: () => number,
): Promise<WebLease> {
  signal?.throwIfAborted();
  const queue = new AbortController();
  const held = deferred<WebLease>();
  const request = locks.request(name, { mode: "exclusive", signal: queue.signal }, () => {
    const lease = new WebLease(nextFence());
    held.resolve(lease);
    return lease.ended;
  });
  request.catch(async (error: unknown) => {
    held.reject(error);
    (await held.promise.catch(() => undefined))?.lose();
  });
  const waiting = new AbortController();
  const giveUp = waitForTurn(waiting.signal, { waitMs, signal, onWait }, clock);
  try {
    return await Promise.race([held.promise, giveUp]);
  } catch (error) {
    queue.abort();
    held.promise.then((lease) => lease.release()).catch(() => {}); // granted in the very moment that we gave up
    throw error;
  } finally {
    giveUp.catch(() => {});
    waiting.abort();
  }
}

/** Rejects when the wait is over; never resolves. */
async function waitForTurn(
  done: AbortSignal,
  { waitMs, signal, onWait }: Pick<AcquireOptions, "waitMs" | "signal" | "onWait">,
  clock: Clock,
): Promise<never> {
  const deadline = clock.monotonic() + waitMs;
  const either = signal === undefined ? done : AbortSignal.any([done, signal]);
  for (;;) {
    const left = deadline - clock.monotonic();
    await clock.sleep(Math.max(1, Math.min(left, POLL_MS)), either);
    if (clock.monotonic() < deadline && (await onWait?.()) !== "stop") continue;
    throw new AuthError("lease-timeout", "another tab holds the lease on this credential", { heldBy: "another tab" });
  }
}

/** A {@link Lease} on a Web Lock. */
export class WebLease implements Lease {
  readonly fence: number;
  /** Resolves when the lock is to be given back. */
  readonly ended: Promise<void>;
  readonly #end: () => void;
  readonly #lost = new AbortController();
  #isOver = false;

  constructor(fence: number) {
    this.fence = fence;
    const { promise, resolve } = deferred<void>();
    this.ended = promise;
    this.#end = resolve;
  }

  get lost(): WebAbortSignal {
    return this.#lost.signal;
  }

  /** The browser took the lock away. */
  lose(): void {
    if (!this.#isOver) this.#lost.abort(leaseLostError(this.fence));
    this.#isOver = true;
  }

  async assertHeld(): Promise<void> {
    if (this.#isOver) throw leaseLostError(this.fence);
  }

  async release(): Promise<void> {
    this.#isOver = true;
    this.#end();
  }
}
