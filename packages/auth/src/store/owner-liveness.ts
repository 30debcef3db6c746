/**
 * Tells whether the holder of a lease has ended, where that can be known sooner than by waiting for the lease's time to
 * live. `processLiveness` of `@cudo-compute/auth/node` knows it of processes on the same host.
 */
export interface OwnerLiveness {
  /** Names this holder, in a form that {@link OwnerLiveness.hasEnded} understands in other processes. */
  readonly self: string;
  /** `true` only when it is certain. */
  hasEnded(owner: string): boolean;
}
