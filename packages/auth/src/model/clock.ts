import type { WebAbortSignal } from "./web.ts";

/** Time as this package sees it. Tests hand in their own. */
export interface Clock {
  /** Wall clock, in milliseconds since the epoch. It can jump: sleep, NTP, a person with a settings page. */
  now(): number;
  /** Milliseconds since some fixed moment; never goes back. Leases measure with it. */
  monotonic(): number;
  /** Resolves after `ms` milliseconds, or rejects with the signal's reason as soon as it aborts, leaving no timer behind. */
  sleep(ms: number, signal?: WebAbortSignal): Promise<void>;
}

/** The runtime's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      // A signal of its own: with more than ten listeners on the caller's, Node warns of a leak.
      const own = signal && AbortSignal.any([signal]);
      const onAbort = () => {
        clearTimeout(timer);
        reject(own?.reason);
      };
      const timer = setTimeout(() => {
        own?.removeEventListener("abort", onAbort);
        resolve();
      }, ms);
      own?.addEventListener("abort", onAbort);
    }),
};
